package dev.actionline.timeline;

import dev.actionline.words.WordTable;
import java.util.Set;

/** Words that the lines of a list are told with, by their kind, from {@code kinds.txt} beside this class. */
final class Vocabulary {
  private static final WordTable KINDS = WordTable.read(Vocabulary.class, "kinds");

  private Vocabulary() {}

  /** The words of a kind, in their order. */
  static Set<String> kind(String name) {
    return KINDS.kind(name);
  }
}
