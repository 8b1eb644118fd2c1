package dev.actionline.shotlist;

import dev.actionline.core.FrameRate;
import java.util.Map;
import java.util.Set;

/** The units a number may carry, and the other ways people write them. */
final class Units {
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("m", "m"),
          Map.entry("metre", "m"),
          Map.entry("metres", "m"),
          Map.entry("meter", "m"),
          Map.entry("meters", "m"),
          Map.entry("cm", "cm"),
          Map.entry("mm", "mm"),
          Map.entry("ft", "ft"),
          Map.entry("foot", "ft"),
          Map.entry("feet", "ft"),
          Map.entry("in", "in"),
          Map.entry("inch", "in"),
          Map.entry("inches", "in"),
          Map.entry("s", "s"),
          Map.entry("sec", "s"),
          Map.entry("second", "s"),
          Map.entry("seconds", "s"),
          Map.entry("frame", "frames"),
          Map.entry("frames", "frames"),
          Map.entry("deg", "deg"),
          Map.entry("degree", "deg"),
          Map.entry("degrees", "deg"),
          Map.entry("\u00B0", "deg"),
          Map.entry("fps", "fps"),
          Map.entry("%", "%"));

  /**
   * After {@code 6 in} these keep it inches; before all else it is the preposition: 6 in front of.
   */
  private static final Set<String> AFTER_INCHES =
      Set.of(
          ("left right behind above below from high wide long tall deep up down over of "
                  + "apart in off forward back north south east west at for per")
              .split(" "));

  private Units() {}

  /** The unit that a word written to the number's last digit means; null for none. */
  static String attached(String word) {
    return KNOWN.get(word);
  }

  /** The unit that a word after a space means; null for none. */
  static String detached(String word, String next) {
    boolean preposition = word.equals("in") && !next.isEmpty() && !AFTER_INCHES.contains(next);
    return preposition ? null : KNOWN.get(word);
  }

  static boolean isTime(Term term) {
    return term.kind() == Term.Kind.NUMBER
        && (term.unit().equals("s") || term.unit().equals("frames"));
  }

  /** Seconds of a number in {@code s}, {@code frames} or, by want of a unit, seconds. */
  static double seconds(Term term, FrameRate rate) {
    return term.unit().equals("frames")
        ? term.number() * rate.denominator() / rate.numerator()
        : term.number();
  }
}
