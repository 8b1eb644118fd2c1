package dev.actionline.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
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
    var stream = ClosedClass.class.getResourceAsStream("/words/closed-class.txt");
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line : (Iterable<String>) lines.lines()::iterator) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] words = line.trim().split("\\s+");
        for (int i = 1; i < words.length; i++) {
          out.computeIfAbsent(words[i], w -> EnumSet.noneOf(Tag.class)).add(Tag.ofLabel(words[0]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out;
  }
}
