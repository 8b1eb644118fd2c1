package dev.actionline.breakdown;

import dev.actionline.words.English;
import dev.actionline.words.WordNet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a prop is called: without its materials, and one thing by one name. */
final class PropNames {
  private static final Pattern NUMBERED = Pattern.compile(" (?:" + Props.NUMBERS + "|\\d+)$");

  /** Told by one word alone. */
  private final Set<String> bare = new HashSet<>();

  /** Told not only by "the". */
  private final Set<String> fresh = new HashSet<>();

  /** Without materials and places before the noun. */
  static String trimmed(String noun) {
    String[] words = NUMBERED.matcher(noun).replaceFirst("").split(" ");
    if (words.length > 1 && words[words.length - 1].equals("barrel") && Nouns.in("firearm", words[words.length - 2])) {
      return words[words.length - 2];
    }
    boolean own = !Nouns.in("body", noun) && WordNet.get().file(noun, WordNet.Kind.NOUN).filter("noun.artifact"::equals).isPresent();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      boolean last = i == words.length - 1;
      boolean drop =
          !last
              && (Nouns.in("material", words[i]) && !Shape.fits(words[i], "paper|straw") && !own
                  || Nouns.in("make-believe", words[i])
                  || describes(words[i], noun)
                  || Nouns.in("locative", words[i]) && !words[words.length - 1].equals("lamp")
                  || Lexicon.TURNS.has("ordinal", words[i]));
      if (!drop) {
        out.append(out.length() == 0 ? "" : " ").append(words[i]);
      }
    }
    return out.toString();
  }

  /** A thing whose name begins with what is an adjective elsewhere: a remote control, a French horn. */
  static String whole(NounPhrase phrase) {
    List<String> told = phrase.modifiers();
    String whole = told.isEmpty() ? "" : told.get(told.size() - 1) + " " + phrase.noun();
    boolean vague = PropNouns.never(phrase.noun());
    return vague && WordNet.get().file(whole, WordNet.Kind.NOUN).filter("noun.artifact"::equals).isPresent() ? whole : phrase.noun();
  }

  /** A word that was taken for a noun and says how the thing is: a black flag, burst sacks, a three-tier cake. */
  private static boolean describes(String word, String compound) {
    WordNet net = WordNet.get();
    boolean adjective = net.uses(word, WordNet.Kind.ADJECTIVE) > net.uses(word, WordNet.Kind.NOUN);
    boolean participle = word.endsWith("ed") && !net.lemma(word, WordNet.Kind.VERB).equals(word);
    return !net.knows(compound, WordNet.Kind.NOUN) && (adjective || participle || word.contains("-") || Nouns.in("colour", word));
  }

  /** The last words of those told by several. */
  private final Set<String> compounds = new HashSet<>();

  /** The last words of things of which a further one was told of: "a mooring rope" after the rope. */
  private final Set<String> apart = new HashSet<>();

  /**
   * A phrase tells of a thing.
   *
   * @param noun without its materials
   * @param determiner by "the" it may be what was told of before
   */
  void told(String noun, String determiner) {
    boolean known = determiner.matches("the|both");
    String head = English.head(noun);
    boolean before = noun.equals(head) ? compounds.contains(head) : bare.contains(head);
    if (before && determiner.matches("an?|another")) {
      apart.add(head);
    }
    if (!noun.equals(head)) {
      compounds.add(head);
    }
    if (!noun.contains(" ")) {
      bare.add(noun);
    }
    if (!known) {
      fresh.add(noun);
    }
  }

  /**
   * The name of a thing: a compound has that of its last word where it is told by it alone ("a paper cup", "the
   * cup"), but where there are several such things; "the gun" is the revolver told of before.
   *
   * @param noun one of those found
   * @param found all of them, in the order they were told
   */
  String of(String noun, Collection<String> found) {
    String head = English.head(noun);
    List<String> compounds = found.stream().filter(k -> k.contains(" ") && English.head(k).equals(head)).toList();
    if (!compounds.isEmpty() && bare.contains(head) && !apart.contains(head)) {
      boolean several = compounds.size() > 1;
      return several ? noun.equals(head) ? compounds.get(0) : noun : head;
    }
    if (fresh.contains(noun) || Nouns.in("furniture", noun)) {
      return noun;
    }
    return found.stream().takeWhile(before -> !before.equals(noun)).filter(before -> meant(noun, English.head(before)) || meant(noun, before)).findFirst().orElse(noun);
  }

  /** "The gun" is the revolver told of before, the barrel and the hammer are its parts. */
  private static boolean meant(String noun, String before) {
    boolean kind = WordNet.get().isA(before, WordNet.Kind.NOUN, 1, noun) && !before.equals(noun);
    return kind || Nouns.in("gun-part", noun) && Nouns.in("firearm", before);
  }
}
