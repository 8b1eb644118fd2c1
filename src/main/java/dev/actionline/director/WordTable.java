package dev.actionline.director;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A table a person can read and extend: a line each, {@code word, word: value, value}; {@code #}
 * begins a comment.
 */
final class WordTable {
  private static final Map<String, WordTable> READ = new ConcurrentHashMap<>();

  private final Map<String, List<String>> rows = new LinkedHashMap<>();

  private WordTable(String text) {
    for (String line : text.split("\n")) {
      String row = line.replaceFirst("#.*", "").strip();
      int colon = row.indexOf(':');
      if (colon > 0) {
        List<String> values = list(row.substring(colon + 1));
        list(row.substring(0, colon)).forEach(key -> rows.putIfAbsent(key, values));
      }
    }
  }

  /** The table of a name in this room's resources. */
  static WordTable named(String name) {
    return READ.computeIfAbsent(name, WordTable::read);
  }

  private static WordTable read(String name) {
    try (InputStream in = WordTable.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: no table " + name);
      }
      return new WordTable(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words of one kind, in their order: verbs that mean to hold, nouns that are doors. They stand in {@code kinds.txt}. */
  static Set<String> kind(String name) {
    if (!Kinds.TABLE.has(name)) {
      throw new IllegalStateException("the program is incomplete: no kind of words " + name);
    }
    return Collections.unmodifiableSet(new LinkedHashSet<>(Kinds.TABLE.row(name)));
  }

  private static final class Kinds {
    static final WordTable TABLE = named("kinds");
  }

  /** All keys, in the table's order. */
  Iterable<String> keys() {
    return rows.keySet();
  }

  boolean has(String key) {
    return rows.containsKey(key);
  }

  /** A row's values; empty for a word that is not in the table. */
  List<String> row(String key) {
    return rows.getOrDefault(key, List.of());
  }

  Optional<String> first(String key) {
    return row(key).stream().findFirst();
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
