package dev.actionline.words;

import java.util.Set;

/** Words of English by what they do to their neighbours, from {@code words/kinds.txt}. */
final class Kinds {
  private static final WordTable TABLE = WordTable.read(Kinds.class, "/words/kinds");

  private Kinds() {}

  static Set<String> of(String kind) {
    return TABLE.kind(kind);
  }
}
