package dev.actionline.breakdown;

import dev.actionline.words.English;
import dev.actionline.words.WordNet;
import java.util.List;

/**
 * Which nouns name a prop. What is in a hand may be any thing; what is only passed, hit or told of
 * must be furniture, a vehicle or a device: no part of a building, no substance, nothing worn.
 */
final class PropNouns {
  private static final WordNet NET = WordNet.get();

  /** What stands fast, what is laid on it, and what is made up into something else. */
  private static final List<String> FIXED =
      List.of(
          "surface", "conduit", "structural member", "building material", "paving", "facility", "opening",
          "path", "way", "upholstery", "canopy", "pocket", "band", "ammunition");

  /** The same of a name of two words, "chess board", "luggage rack", which is often a thing of its own. */
  private static final List<String> BUILT =
      List.of("building", "area", "horizontal surface", "conduit", "building material", "paving", "opening", "path", "pocket");

  /** Food and drink that has no shape of its own. */
  private static final List<String> STUFF = List.of("beverage", "foodstuff", "condiment", "feed");

  private PropNouns() {}

  /**
   * True for a prop.
   *
   * @param noun a compound without its materials
   * @param handled somebody has it in hand
   */
  static boolean are(String noun, boolean handled) {
    String head = English.head(noun);
    if (handled && (glass(noun) || closed(head) || Nouns.in("held", noun) || Nouns.in("written", noun))) {
      return true;
    }
    if (noun.contains(" ") && NET.knows(noun, WordNet.Kind.NOUN)) {
      return NET.file(noun, WordNet.Kind.NOUN)
              .filter(f -> f.matches("noun.(artifact|food)"))
              .isPresent()
          && !fabric(noun)
          && none(BUILT, noun)
          && none(STUFF, noun)
          && (handled || !structure(noun) && !NET.isA(noun, WordNet.Kind.NOUN, 1, "clothing"));
    }
    if (noun.contains(" ") && handled && Nouns.is("food", noun)) {
      return true;
    }
    return byItsKind(noun, handled);
  }

  private static boolean byItsKind(String noun, boolean handled) {
    if (Nouns.in("handled-only", noun)) {
      return handled;
    }
    if (Nouns.in("free", noun)) {
      return true;
    }
    if (Nouns.is("vehicle", noun) && !Nouns.in("notprop", noun)) {
      return true;
    }
    boolean counter = handled && Nouns.in("furniture", noun) && Nouns.in("place", noun); // the bar that one leans on
    if (never(noun) && !counter) {
      return false;
    }
    if (Nouns.in("furniture", noun)) {
      return true;
    }
    if (Nouns.in("mount", noun)) {
      return handled;
    }
    if (Nouns.in("furnishing", noun)) {
      return false;
    }
    if (Nouns.is("garment", noun)) {
      return handled;
    }
    boolean listed =
        Nouns.in("weapon", noun)
            || Nouns.in("control", noun)
            || Nouns.in("container", noun)
            || Nouns.in("light", noun)
            || Nouns.in("thing", noun)
            || Nouns.in("door", noun);
    String head = English.head(noun);
    if (!listed && structure(head)) {
      return false;
    }
    return listed || (handled ? Nouns.artifact(noun) || concrete(head) : device(noun));
  }

  static boolean never(String noun) {
    String head = English.head(noun);
    return Nouns.in("notprop", noun)
        || Nouns.in("body", head)
        || Nouns.in("colour", noun) && !noun.equals("orange")
        || Nouns.in("loose", head)
        || Nouns.in("abstract", head)
        || Nouns.in("measure", head)
        || Nouns.in("place", head)
        || Nouns.is("person", head)
        || Nouns.in("sound", head)
        || Nouns.in("time", head)
        || Nouns.in("liquid", head)
        || Nouns.in("gas", head)
        || !none(STUFF, head);
  }

  /** A shoebox, a hatbox: a box, whatever buildings are called so. */
  private static boolean closed(String noun) {
    return Lexicon.NOUNS.all("ends-in").stream().anyMatch(end -> noun.length() > end.length() + 2 && noun.endsWith(end)) && !Nouns.in("furnishing", noun);
  }

  /** One glass to drink from, not the glass of a pane. */
  private static boolean glass(String noun) {
    return noun.matches("(.* )?glass");
  }

  /** A thing made to be used, that stands for itself: no part, no covering, nothing worn. */
  static boolean device(String noun) {
    String head = English.head(noun);
    return Nouns.artifact(noun)
        && !never(noun)
        && !Nouns.in("part", head)
        && !Nouns.in("furnishing", noun)
        && !Nouns.in("handled-only", noun)
        && !Nouns.is("garment", noun)
        && !fabric(head)
        && !structure(head)
        && none(FIXED, head);
  }

  /** What is built to stand where it is: no tank for fishes. */
  private static boolean structure(String noun) {
    return NET.isA(noun, WordNet.Kind.NOUN, 1, "structure") && !NET.isA(noun, WordNet.Kind.NOUN, 1, "container");
  }

  private static boolean none(List<String> kinds, String noun) {
    return kinds.stream().noneMatch(f -> NET.isA(noun, WordNet.Kind.NOUN, 1, f));
  }

  /** What other things are made of: no towel, which is cut of it. */
  private static boolean fabric(String noun) {
    return NET.isA(noun, WordNet.Kind.NOUN, 1, "fabric") && !NET.isA(noun, WordNet.Kind.NOUN, 1, "piece of cloth");
  }

  /** What can be carried about, and is seen by itself when it falls or rolls; a curtain that stirs, but no shot that flies. */
  static boolean acts(String noun) {
    boolean curtain = Nouns.in("cloth", noun) && Nouns.in("blind", noun);
    return curtain
        || Nouns.artifact(noun)
        && !never(noun)
        && !Nouns.in("part", English.head(noun))
        && !Nouns.in("whole-part", English.head(noun))
        && !Nouns.is("furnishing", noun)
        && !Nouns.is("garment", noun)
        && !Nouns.in("fixed", noun)
        && !fabric(English.head(noun))
        && !structure(English.head(noun))
        && none(FIXED, English.head(noun))
        && !Nouns.in("projectile", noun);
  }

  /** Worn, or a part that is a thing by itself once it is off: a cap that flies, a button that rolls. */
  static boolean comesOff(String noun) {
    return !never(noun) && (Nouns.is("garment", noun) || Nouns.in("loose-part", English.head(noun)));
  }

  private static boolean concrete(String noun) {
    List<String> files = NET.files(noun, WordNet.Kind.NOUN);
    return files.stream()
        .limit(3)
        .anyMatch(f -> f.matches("noun.(artifact|food|plant|object|animal|possession)"));
  }
}
