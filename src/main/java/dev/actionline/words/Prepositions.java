package dev.actionline.words;

import java.util.List;
import java.util.Set;

/** Prepositions of one to three words, {@code out of}, {@code in front of}, and what they tell; from {@code words/prepositions.txt}. */
public final class Prepositions {
  private static final WordTable WAYS = WordTable.read(Prepositions.class, "/words/prepositions");
  private static final WordTable PLAIN = WordTable.read(Prepositions.class, "/words/plain-prepositions");
  private static final Set<String> TWO = of("of two words");
  private static final Set<String> THREE = of("of three words");
  private static final Set<String> WHOLE = of("told whole");
  private static final Set<String> WITHOUT_OF = of("told without its of");

  private Prepositions() {}

  /** All that tell one thing, in the table's order: {@code into a seat}, {@code beneath}. */
  public static Set<String> of(String way) {
    return WAYS.kind(way);
  }

  /** The same, to stand in a larger pattern. */
  public static String anyOf(String way) {
    return "(?:" + String.join("|", of(way)) + ")";
  }

  /** The plainest that means the same: {@code to} for {@code towards}. */
  public static String plain(String preposition) {
    return PLAIN.first(preposition).orElse(preposition);
  }

  /** The preposition at a place among words, one to three of them. */
  public static String read(List<Word> words, int at) {
    String one = words.get(at).lower();
    String two = at + 1 < words.size() ? one + " " + words.get(at + 1).lower() : one;
    String three = at + 2 < words.size() ? two + " " + words.get(at + 2).lower() : two;
    if (THREE.contains(three)) {
      return three;
    }
    boolean second = at + 1 < words.size() && words.get(at + 1).tag() != Tag.TO;
    return TWO.contains(two) && second ? two : one;
  }

  /** Whether one begins at a place whose first word is no preposition by itself: {@code next to}, {@code instead of}. */
  public static boolean begins(List<Word> words, int at) {
    return words.get(at).is("next", "instead") && Set.of("next to", "instead of").contains(read(words, at));
  }

  /** What a breakdown calls it: the whole of "out of", of most others the last word, which tells the place. */
  public static String relation(String preposition) {
    if (WHOLE.contains(preposition)) {
      return preposition;
    }
    if (WITHOUT_OF.contains(preposition)) {
      return preposition.substring(0, preposition.length() - " of".length());
    }
    return preposition.startsWith("from ") || preposition.startsWith("out from ") ? "from" : English.head(preposition);
  }

  /** The direction told before the relation: "back" of "back to"; empty for none. */
  public static String direction(String preposition) {
    boolean whole = relation(preposition).equals(preposition);
    int space = preposition.indexOf(' ');
    return whole || space < 0 || preposition.startsWith("from") ? "" : preposition.substring(0, space);
  }
}
