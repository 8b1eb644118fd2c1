package dev.actionline.words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Kinship of words, from WordNet 3.1: the way from a word nobody listed to one that is known. */
public interface WordNet {
  /** Noun or verb. */
  enum Kind {
    NOUN,
    VERB
  }

  /** What a search for kin found: the known word, and the chain of words that leads there. */
  record Kin(String word, List<String> way) {}

  /**
   * The known word nearest to a word: itself, a synonym in its commonest senses, else up the
   * hypernyms, nearer and commoner first.
   *
   * @param word a lemma, lower case; may hold spaces ({@code paper cup}); then its last word is tried
   *     when the whole is not known
   * @param known lemmas, lower case
   */
  Optional<Kin> nearest(String word, Kind kind, Collection<String> known);

  /** Base form: {@code knives} to {@code knife}, {@code scuttles} to {@code scuttle}. */
  String lemma(String word, Kind kind);

  /** The lexicographer file of the commonest sense: {@code verb.motion}, {@code noun.artifact}. */
  Optional<String> file(String lemma, Kind kind);

  /** The one dictionary, loaded on first use; reading it is thread-safe. */
  static WordNet get() {
    throw new UnsupportedOperationException();
  }
}
