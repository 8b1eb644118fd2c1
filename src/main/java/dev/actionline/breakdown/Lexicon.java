package dev.actionline.breakdown;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists of words under names, read from a resource: {@code name: words}, where a line that begins
 * with a space goes on with the last name, and {@code #} begins a comment line.
 */
final class Lexicon {
  static final Lexicon NOUNS = new Lexicon("nouns.txt");
  static final Lexicon GRAMMAR = new Lexicon("verbs-grammar.txt");
  static final Lexicon VERBS = new Lexicon("verbs.txt");
  static final Lexicon TURNS = new Lexicon("turns.txt");
  static final Lexicon NAMES = new Lexicon("names.txt");

  private final Map<String, Set<String>> lists = new LinkedHashMap<>();

  private Lexicon(String resource) {
    String name = "";
    for (String line : lines(resource)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String words = line;
      if (!Character.isWhitespace(line.charAt(0))) {
        int colon = line.indexOf(':');
        name = line.substring(0, colon);
        words = line.substring(colon + 1);
      }
      Set<String> list = lists.computeIfAbsent(name, n -> new LinkedHashSet<>());
      if (!words.isBlank()) {
        list.addAll(List.of(words.trim().split("\\s+")));
      }
    }
  }

  /** The lines of a resource of this room. */
  static List<String> lines(String resource) {
    var stream = Lexicon.class.getResourceAsStream("/breakdown/" + resource);
    try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return in.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }

  /** Any word of a list, to stand in a larger pattern; {@code +} stands for a space. */
  String either(String list) {
    return "(?:" + String.join("|", all(list)).replace('+', ' ') + ")";
  }

  /** All words of a list, in its order. */
  List<String> all(String list) {
    return List.copyOf(lists.getOrDefault(list, Set.of()));
  }

  Map<String, Set<String>> lists() {
    return lists;
  }
}
