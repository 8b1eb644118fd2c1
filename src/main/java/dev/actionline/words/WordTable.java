package dev.actionline.words;

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

/**
 * A table of words a person can read and extend: a line each, {@code word, word: value, value}; {@code #} begins a
 * comment. A word that stands twice keeps its first line.
 */
public final class WordTable {
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

  /** The table {@code NAME.txt} in the resources of the room in which a class lives. */
  public static WordTable read(Class<?> room, String name) {
    try (InputStream in = room.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: no table " + name);
      }
      return new WordTable(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All words with their values, in the table's order. */
  public Map<String, List<String>> rows() {
    return Collections.unmodifiableMap(rows);
  }

  /** All words, in the table's order. */
  public Set<String> keys() {
    return rows().keySet();
  }

  /** Whether a word is in the table. */
  public boolean has(String key) {
    return rows.containsKey(key);
  }

  /** A word's values; empty for a word that is not in the table. */
  public List<String> row(String key) {
    return rows.getOrDefault(key, List.of());
  }

  /** A word's first value. */
  public Optional<String> first(String key) {
    return row(key).stream().findFirst();
  }

  /** The words of a kind, for a table whose rows are kinds; the program cannot do without them. */
  public Set<String> kind(String name) {
    if (!has(name)) {
      throw new IllegalStateException("the program is incomplete: no kind of words " + name);
    }
    return Collections.unmodifiableSet(new LinkedHashSet<>(row(name)));
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
