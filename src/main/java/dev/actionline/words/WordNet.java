package dev.actionline.words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Kinship of words, from WordNet 3.1: the way from a word nobody listed to one that is known. */
public interface WordNet {
  /** Of a word written as one each noun has as many letters. */
  int SHORTEST = 3;

  /** Part of speech. */
  enum Kind {
    NOUN,
    VERB,
    ADJECTIVE,
    ADVERB
  }

  /** What a search for kin found: the known word, and the chain of words that leads there. */
  record Kin(String word, List<String> way) {
    public Kin {
      way = List.copyOf(way);
    }
  }

  /**
   * The known word nearest to a word: itself, a synonym in its commonest senses, else up the
   * hypernyms, nearer and commoner first.
   *
   * @param word a lemma, lower case; may hold spaces ({@code paper cup}); then its last word is
   *     tried when the whole is not known
   * @param known lemmas, lower case
   */
  Optional<Kin> nearest(String word, Kind kind, Collection<String> known);

  /** All words on the way up from a word, in the order in which {@link #nearest} looks at them. */
  List<Kin> kin(String word, Kind kind);

  /** Base form: {@code knives} to {@code knife}, {@code scuttles} to {@code scuttle}. */
  String lemma(String word, Kind kind);

  /** The lexicographer file of the commonest sense: {@code verb.motion}, {@code noun.artifact}. */
  Optional<String> file(String lemma, Kind kind);

  /** The lexicographer files of all senses, commonest first, without repeats; empty if unknown. */
  List<String> files(String lemma, Kind kind);

  /** True when the dictionary lists the lemma as such a word. */
  boolean knows(String lemma, Kind kind);

  /** How often a tagged corpus used the lemma as such a word: 0 for the rare and the unknown. */
  int uses(String lemma, Kind kind);

  /**
   * True when one of the commonest senses is, or descends from, a sense of an ancestor.
   *
   * @param senses how many senses to look at, commonest first
   * @param ancestor a lemma in its commonest sense: {@code person}, {@code vehicle}
   */
  boolean isA(String lemma, Kind kind, int senses, String ancestor);

  /**
   * The noun at the end of a word that the dictionary lacks, written as one: {@code bag} of a teabag; empty when it is
   * no two nouns.
   */
  default Optional<String> lastNoun(String word) {
    for (int at = SHORTEST; at <= word.length() - SHORTEST; at++) {
      if (knows(word.substring(0, at), Kind.NOUN) && knows(word.substring(at), Kind.NOUN)) {
        return Optional.of(word.substring(at));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a noun means firstly somebody: a lookout, though that is a place as well; but no conveyor, for what ends so may
   * as well be a machine.
   */
  default boolean firstlySomebody(String noun) {
    return !noun.matches(".*[eo]r") && isA(noun, Kind.NOUN, 1, "person");
  }

  /** The one dictionary, loaded on first use; reading it is thread-safe. */
  static WordNet get() {
    return PrincetonWordNet.Holder.ONE;
  }
}
