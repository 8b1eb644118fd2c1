package dev.actionline.breakdown;

import dev.actionline.words.English;
import dev.actionline.words.Tag;
import dev.actionline.words.Word;
import dev.actionline.words.WordNet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words in capitals that mean things, and are somebody by what he does: MARGUERITE kneads dough, THE
 * COUNT waltzes her. A thing that is one of many has an article; a name has none.
 */
final class Christening {
  /** What is told bare though nobody is called so: it rains, it burns, it sounds. */
  private static final Set<String> BARE = Set.of("noun.phenomenon", "noun.event", "noun.artifact", "noun.body", "noun.communication", "noun.act", "noun.process", "noun.state");

  private static final Pattern DETERMINED =
      Pattern.compile("(?i)(?:.*\\s)?(?:the|an?|this|that|his|her|their|\\p{L}+['\u2019]s)\\s(?:\\p{Lu}+\\s)*");
  private static final Pattern LOOSE = Pattern.compile(".*(?:[,;:.\u2014-]|\\b(?:and|as|while|when|then|before|after))\\s+");

  private Christening() {}

  /**
   * @param word the last of the capitals, lower case
   * @param before what stands before them in the sentence
   * @param after what stands behind
   */
  static boolean byDeed(String word, String before, String after) {
    WordNet net = WordNet.get();
    List<Word> words = doing(after);
    if (words.size() < 2) {
      return false;
    }
    String verb = net.lemma(words.get(1).lower(), WordNet.Kind.VERB);
    boolean alive = Agency.isAlive(verb) || words.size() > 2 && Agency.handles(verb) && begins(words.get(2));
    return alive && (DETERMINED.matcher(before).matches()
        ? net.isA(word, WordNet.Kind.NOUN, net.files(word, WordNet.Kind.NOUN).size(), "person")
        : bare(before) && !word.endsWith("s") && !Nouns.is("gas", word) && !Nouns.is("liquid", word)
            && net.file(word, WordNet.Kind.NOUN).filter(f -> !BARE.contains(f)).isPresent());
  }

  /** A beast that is seldom seen, without an article and doing something, is somebody of that name. */
  static boolean byBareName(String beast, String before, String after) {
    return !Nouns.in("beast", beast) && bare(before) && doing(after).size() > 1;
  }

  private static boolean bare(String before) {
    return before.isEmpty() || LOOSE.matcher(before).matches();
  }

  /** He and what he does, as the words behind tell it; nothing when no verb stands there. */
  private static List<Word> doing(String after) {
    List<Word> words = English.get().tag(English.words("He" + after));
    return words.size() > 1 && words.get(1).tag() == Tag.VERB_S ? words : List.of();
  }

  /** An object follows: "a sword", "him", ANNA. */
  private static boolean begins(Word next) {
    return next.tag() == Tag.DETERMINER || next.tag() == Tag.POSSESSIVE || next.tag() == Tag.PRONOUN || next.tag() == Tag.NAME || next.inCapitals();
  }
}
