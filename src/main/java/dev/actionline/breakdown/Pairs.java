package dev.actionline.breakdown;

import dev.actionline.words.Numerals;
import dev.actionline.words.Tag;
import dev.actionline.words.Word;
import dev.actionline.words.WordNet;
import java.util.List;
import java.util.Optional;

/** What a phrase names, in the singular; what is worn and told as several stays so. */
final class Pairs {
  private Pairs() {}

  /**
   * Lower-case singular with the nouns before it; names as they are.
   *
   * @param nouns the nouns of the phrase, its head last
   * @param determiner of the phrase
   * @param owner whose it is
   */
  static String noun(List<Word> nouns, String determiner, Optional<NounPhrase> owner) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < nouns.size(); i++) {
      Word word = nouns.get(i);
      boolean last = i == nouns.size() - 1;
      boolean pair = Lexicon.NOUNS.has("pair", word.lower()) && !drunkFrom(word, determiner, owner);
      out.append(i == 0 ? "" : " ").append(last && !pair && word.tag() != Tag.ING ? word.lemma() : word.lower());
    }
    return out.toString();
  }

  /** Whether two words are the name of one thing, and tell nothing that is done: a flying saucer. */
  static boolean oneName(String name) {
    WordNet net = WordNet.get();
    return net.knows(name, WordNet.Kind.NOUN) && net.files(name, WordNet.Kind.NOUN).stream().noneMatch(f -> f.matches("noun.(?:person|animal|act)"));
  }

  /** "Two glasses", "they raise their glasses", "a tray of glasses": what one drinks from, and several. */
  private static boolean drunkFrom(Word word, String determiner, Optional<NounPhrase> owner) {
    boolean vessel = Nouns.in("container", word.lemma());
    boolean ofSeveral = owner.filter(o -> o.plural() || o.noun().equals("their")).isPresent();
    boolean bare = determiner.isEmpty() && owner.isEmpty();
    return vessel && word.tag() == Tag.PLURAL && (ofSeveral || bare || Numerals.several(determiner) || determiner.matches("several|more|some"));
  }
}
