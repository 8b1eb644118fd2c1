package dev.actionline.app;

import dev.actionline.core.UserError;
import dev.actionline.timeline.Timeline;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a film.
 *
 * @param first frame, from 1
 * @param last frame, included
 */
record FrameRange(long first, long last) {

  private static final Pattern FRAMES = Pattern.compile("(\\d{1,12})(\\s*-\\s*(\\d{0,12}))?");

  long count() {
    return last - first + 1;
  }

  /**
   * The part that {@code --shots} and {@code --frames} ask for.
   *
   * @param shots {@code 7B} or {@code 7A..7C}, or null
   * @param frames {@code 10}, {@code 10-20} or {@code 10-}, or null
   */
  static FrameRange of(Timeline timeline, String shots, String frames) {
    FrameRange range = new FrameRange(1, timeline.frames());
    if (shots != null) {
      String[] ends = shots.split("\\.\\.", 2);
      Timeline.ShotSpan from = shot(timeline, ends[0].trim());
      Timeline.ShotSpan to = shot(timeline, ends[ends.length - 1].trim());
      if (to.last() < from.first()) {
        throw new UserError("shot " + to.name() + " comes before shot " + from.name(), "write the earlier one first");
      }
      range = new FrameRange(from.first(), to.last());
    }
    return frames == null ? range : range.cut(frames);
  }

  private FrameRange cut(String frames) {
    Matcher words = FRAMES.matcher(frames.trim());
    if (!words.matches()) {
      throw new UserError("\"" + frames + "\" is no range of frames", "write --frames 10-20, or 10- for all from the tenth");
    }
    long a = Long.parseLong(words.group(1));
    long b = words.group(2) == null ? a : words.group(3).isEmpty() ? last : Long.parseLong(words.group(3));
    if (a < first || b < a || b > last) {
      String here = first == last ? "there is frame " + first + " alone" : "there are frames " + first + "-" + last;
      throw new UserError("frames " + frames + " are not all there, or not in order", here);
    }
    return new FrameRange(a, b);
  }

  static Timeline.ShotSpan shot(Timeline timeline, String name) {
    List<Timeline.ShotSpan> spans = timeline.shots();
    return spans.stream()
        .filter(s -> s.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new UserError(
                    "there is no shot " + name,
                    "the shots are " + String.join(" ", spans.stream().map(Timeline.ShotSpan::name).limit(40).toList())));
  }
}
