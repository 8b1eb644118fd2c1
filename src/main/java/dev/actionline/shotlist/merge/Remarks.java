package dev.actionline.shotlist.merge;

import java.util.ArrayList;
import java.util.List;

/** The comments that a merge writes into a list, and takes out again when they no longer hold. */
final class Remarks {
  /** Before a line of the new draft where the list plays another: take the mark away to play it. */
  static final String OR = "-- or, by the new draft: ";

  private static final String GONE = "-- kept, though the script no longer has ";

  private Remarks() {}

  static String or(String words) {
    return OR + words;
  }

  /** Above what a person edited and the script gave up. */
  static String gone(String what) {
    return GONE + what;
  }

  /** A person's line of a scene that is gone with all its shots; it stays until somebody takes it out. */
  static String yours(String scene, String words) {
    return "-- yours, from scene " + scene + " that the script gave up: " + words;
  }

  /** Lines above something without the marks of an earlier merge. */
  static List<String> fresh(List<String> above) {
    List<String> kept = new ArrayList<>(above);
    kept.removeIf(Remarks::isOurs);
    return kept;
  }

  static boolean isOurs(String line) {
    String words = line.strip();
    return words.startsWith(OR.strip()) || words.startsWith(GONE.strip());
  }
}
