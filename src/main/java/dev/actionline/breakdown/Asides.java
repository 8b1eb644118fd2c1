package dev.actionline.breakdown;

import dev.actionline.words.Tag;
import dev.actionline.words.Word;
import java.util.ArrayList;
import java.util.List;

/** Asides of speeches begin with a bare verb: "points", "turning to her", "sits". */
final class Asides {
  private Asides() {}

  /** The words, the first one a verb where it may be one. */
  static List<Word> withVerb(List<Word> words) {
    if (words.isEmpty() || words.get(0).tag() != Tag.PLURAL) {
      return words;
    }
    dev.actionline.words.WordNet net = dev.actionline.words.WordNet.get();
    String lemma = net.lemma(words.get(0).lower(), dev.actionline.words.WordNet.Kind.VERB);
    if (!net.knows(lemma, dev.actionline.words.WordNet.Kind.VERB)) {
      return words;
    }
    List<Word> out = new ArrayList<>(words);
    Word first = words.get(0);
    out.set(0, new Word(first.text(), first.start(), first.end(), Tag.VERB_S, lemma));
    return out;
  }
}
