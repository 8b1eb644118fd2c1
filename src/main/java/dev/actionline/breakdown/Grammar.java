package dev.actionline.breakdown;

/** Which verb does what in a sentence: the lists of {@code verbs-grammar.txt}. */
final class Grammar {
  private Grammar() {}

  static boolean is(String list, String lemma) {
    return Lexicon.GRAMMAR.has(list, lemma);
  }
}
