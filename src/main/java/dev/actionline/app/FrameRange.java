package dev.actionline.app;

import dev.actionline.core.UserError;
import dev.actionline.timeline.Timeline;
import java.util.List;
import java.util.Locale;

/**
 * A part of a film.
 *
 * @param first frame, from 1
 * @param last frame, included
 */
record FrameRange(long first, long last) {

  long count() {
    return last - first + 1;
  }

  /**
   * The part that {@code --shots} and {@code --frames} ask for.
   *
   * @param shots {@code 7B} or {@code 7A..7C}, or null
   * @param frames {@code 10} or {@code 10-20}, or null
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
    String[] ends = frames.split("-", 2);
    try {
      long a = Long.parseLong(ends[0].trim());
      long b = Long.parseLong(ends[ends.length - 1].trim());
      if (a < first || b < a || a > last) {
        throw new UserError("there are no frames " + frames, "the film has frames " + first + "-" + last);
      }
      return new FrameRange(a, Math.min(b, last));
    } catch (NumberFormatException e) {
      throw new UserError("\"" + frames + "\" is no range of frames", "write --frames 10-20");
    }
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
