package dev.actionline.director;

import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.timeline.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Plays a draft once and tightens what drags: a way through the whole set that takes half a minute on
 * foot gets a written length. Only the steps that are heard tell how long a line really takes.
 */
final class CuttingRoom {
  /** Nobody wants to watch a walk for longer, seconds. */
  private static final double PATIENCE = 6;
  private static final double LEAST = 3.5;
  private static final double HASTE = 2.5;

  /** A line so far tells only who. */
  private static final Pattern NAMES = Pattern.compile("[^\\p{Ll}\"]*");

  private CuttingRoom() {}

  /** The same list, with lengths behind what dragged. */
  static String tighten(String text) {
    Result<ShotList> parsed = ShotListParser.parse(new Source("draft.shots", text));
    if (parsed.hasErrors()) {
      return text;
    }
    Map<Integer, Double> slow = slow(Timeline.resolve(parsed.value(), Timeline.Options.REHEARSED).value());
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    slow.forEach(
        (line, seconds) -> {
          int index = line - 1;
          if (index >= 0 && index < lines.size()) {
            lines.set(index, tightened(lines.get(index), seconds));
          }
        });
    return String.join("\n", lines);
  }

  /** Lines of the list that walk for too long, with the seconds they walk. */
  private static Map<Integer, Double> slow(Timeline timeline) {
    Map<Integer, double[]> walks = new TreeMap<>();
    for (Timeline.Cue cue : timeline.cues(1, timeline.frames())) {
      if (cue.kind().equals("footstep")) {
        double at = cue.at().seconds();
        double[] walk = walks.computeIfAbsent(cue.line(), l -> new double[] {at, at});
        walk[0] = Math.min(walk[0], at);
        walk[1] = Math.max(walk[1], at);
      }
    }
    Map<Integer, Double> slow = new TreeMap<>();
    walks.forEach(
        (line, walk) -> {
          if (walk[1] - walk[0] > PATIENCE) {
            slow.put(line, walk[1] - walk[0]);
          }
        });
    return slow;
  }

  private static String tightened(String line, double seconds) {
    boolean act = line.startsWith("    ") && !line.contains(" over ") && !line.contains(";");
    if (!act || line.contains(": \"")) {
      return line;
    }
    double length = Math.max(LEAST, Math.min(PATIENCE, seconds / HASTE));
    String written = String.format(Locale.ROOT, " over %.1fs", Math.round(length * 2) / 2.0).replace(".0s", "s");
    int end = line.indexOf(',');
    while (end >= 0 && NAMES.matcher(line.substring(0, end)).matches()) { // MARA, IVO and PIP walk
      end = line.indexOf(',', end + 1);
    }
    if (end < 0) {
      int origin = line.lastIndexOf(" @");
      end = origin < 0 ? line.length() : origin;
      while (end > 0 && line.charAt(end - 1) == ' ') {
        end--;
      }
    }
    return line.substring(0, end) + written + line.substring(end);
  }
}
