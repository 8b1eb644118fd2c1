package dev.actionline.director;

import dev.actionline.timeline.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Plays a draft once and tightens what drags: a way through the whole set that takes half a minute on
 * foot or on all fours gets a written length, as far as feet can follow.
 */
final class CuttingRoom {
  /** Nobody wants to watch a walk for longer, seconds. */
  private static final double PATIENCE = 6;

  /** Nor has anybody time for more, however far it is. */
  private static final double LONGEST = 9;

  private static final double LEAST = 3.5;
  private static final double HASTE = 2.5;

  /** So much longer than with all haste a way takes at least. */
  private static final double BREATH = 1.05;

  /** A line so far tells only who. */
  private static final Pattern NAMES = Pattern.compile("[^\\p{Ll}\"]*");

  private CuttingRoom() {}

  /** The same list, with lengths behind what dragged. */
  static String tighten(LastLook list) {
    Map<Integer, Double> slow = slow(list.ways());
    List<String> lines = new ArrayList<>(Arrays.asList(list.text().split("\n", -1)));
    slow.forEach(
        (line, seconds) -> {
          int index = line - 1;
          if (index >= 0 && index < lines.size()) {
            lines.set(index, tightened(lines.get(index), seconds));
          }
        });
    return String.join("\n", lines);
  }

  /** Lines of the list that travel for too long, with the seconds that they are to take. */
  private static Map<Integer, Double> slow(List<Timeline.Way> ways) {
    Map<Integer, Double> least = new HashMap<>();
    ways.forEach(w -> least.merge(w.line(), w.least(), Math::max));
    Map<Integer, Double> slow = new TreeMap<>();
    for (Timeline.Way way : ways) {
      if (way.seconds() > PATIENCE) {
        double length = Math.max(LEAST, Math.min(PATIENCE, way.seconds() / HASTE));
        slow.merge(way.line(), Math.max(length, Math.min(LONGEST, BREATH * least.get(way.line()))), Math::max);
      }
    }
    return slow;
  }

  private static String tightened(String line, double seconds) {
    boolean act = line.startsWith("    ") && !line.contains(" over ") && !line.contains(";");
    if (!act || line.contains(": \"")) {
      return line;
    }
    String written = String.format(Locale.ROOT, " over %.1fs", Math.ceil(seconds * 2) / 2).replace(".0s", "s");
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
