package dev.actionline.breakdown;

import dev.actionline.words.Tag;
import dev.actionline.words.Word;
import java.util.List;
import java.util.Set;

/** Prepositions of several words, read as one: {@code out of}, {@code in front of}. */
final class Prepositions {
  private static final Set<String> TWO =
      Set.of(
          "out of",
          "off of",
          "next to",
          "across from",
          "away from",
          "out from",
          "up to",
          "down to",
          "back to",
          "over to",
          "up from",
          "up into",
          "down into",
          "back into",
          "out into",
          "out onto",
          "up onto",
          "down onto",
          "in between",
          "ahead of",
          "instead of",
          "because of",
          "inside of",
          "outside of",
          "close to",
          "up against",
          "out through",
          "in through",
          "back through",
          "up through",
          "down through",
          "out over",
          "along with",
          "due to",
          "up on",
          "down on",
          "in on",
          "on to",
          "in to",
          "out at",
          "up at",
          "down at",
          "in at",
          "over at",
          "back at",
          "up toward",
          "up over",
          "down over",
          "up along",
          "down along",
          "over in",
          "on at",
          "off at",
          "out to",
          "out on",
          "from behind",
          "from under",
          "from beneath",
          "from inside",
          "from above",
          "from below",
          "from across",
          "from between",
          "from within",
          "from over",
          "out in",
          "up behind",
          "in from",
          "down from",
          "back from",
          "off into",
          "away into",
          "off to",
          "out across",
          "up around",
          "down around",
          "along at",
          "along behind",
          "in behind",
          "in with");
  private static final Set<String> THREE =
      Set.of(
          "in front of",
          "on top of",
          "in back of",
          "by way of",
          "at the side of",
          "out from behind",
          "out from under",
          "up out of",
          "back out of",
          "back up to",
          "in place of",
          "by means of");

  private Prepositions() {}

  /** The preposition at a place, one to three words. */
  static String read(List<Word> words, int at) {
    String one = words.get(at).lower();
    String two = at + 1 < words.size() ? one + " " + words.get(at + 1).lower() : one;
    String three = at + 2 < words.size() ? two + " " + words.get(at + 2).lower() : two;
    if (THREE.contains(three)) {
      return three;
    }
    boolean second = at + 1 < words.size() && words.get(at + 1).tag() != Tag.TO;
    return TWO.contains(two) && second ? two : one;
  }

  /** Whether one begins whose first word is no preposition by itself: {@code next to}. */
  static boolean begins(List<Word> words, int at) {
    return words.get(at).is("next") && at + 1 < words.size() && words.get(at + 1).is("to")
        && read(words, at).equals("next to");
  }

  /** What a breakdown calls it: the word that tells the place, "out of", or the last of several. */
  static String relation(String preposition) {
    if (Shape.fits(preposition, "out of|next to|across from|in front of|on top of|instead of|ahead of|away from|close to"
            + "|because of|along with|inside of|outside of|off of|in between")) {
      return preposition.equals("inside of")
          ? "inside"
          : preposition.equals("off of") ? "off" : preposition;
    }
    if (preposition.startsWith("from ") || preposition.startsWith("out from ")) {
      return "from";
    }
    return preposition.substring(preposition.lastIndexOf(' ') + 1);
  }

  /** The direction told before the relation: "back" of "back to"; empty for none. */
  static String direction(String preposition) {
    boolean whole = relation(preposition).equals(preposition);
    int space = preposition.indexOf(' ');
    return whole || space < 0 || preposition.startsWith("from")
        ? ""
        : preposition.substring(0, space);
  }
}
