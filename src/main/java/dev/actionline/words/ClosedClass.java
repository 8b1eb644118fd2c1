package dev.actionline.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words whose tags are few and known: the resource {@code closed-class.txt}. */
final class ClosedClass {
  private static final Map<String, Set<Tag>> TAGS = read();

  private ClosedClass() {}

  /** The tags a word may bear; empty for a word of an open class. */
  static Set<Tag> tags(String word) {
    return TAGS.getOrDefault(word, Set.of());
  }

  private static Map<String, Set<Tag>> read() {
    Map<String, Set<Tag>> out = new LinkedHashMap<>();
    for (String line : lines("closed-class.txt")) {
      String[] words = line.trim().split("\\s+");
      for (int i = 1; i < words.length; i++) {
        out.computeIfAbsent(words[i], w -> EnumSet.noneOf(Tag.class)).add(Tag.ofLabel(words[0]));
      }
    }
    return out;
  }

  /** The lines of a list of words, without comments. */
  static List<String> lines(String list) {
    var stream = ClosedClass.class.getResourceAsStream("/words/" + list);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
