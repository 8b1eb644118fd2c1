package dev.actionline.director.text;

import dev.actionline.words.WordTable;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words the director goes by, in tables beside this class. */
public final class Vocabulary {
  private static final Map<String, WordTable> READ = new ConcurrentHashMap<>();

  private Vocabulary() {}

  /** The table of a name. */
  public static WordTable table(String name) {
    return READ.computeIfAbsent(name, n -> WordTable.read(Vocabulary.class, n));
  }

  /** Any word of a kind, to stand in a larger pattern. */
  public static String anyOf(String kind) {
    return "(?:" + String.join("|", kind(kind)) + ")";
  }

  /** Words of one kind, in their order: verbs that mean to hold, nouns that are doors. They stand in {@code kinds.txt}. */
  public static Set<String> kind(String name) {
    return table("kinds").kind(name);
  }
}
