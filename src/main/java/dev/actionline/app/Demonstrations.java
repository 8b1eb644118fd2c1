package dev.actionline.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How entries are shown that need more than the ordinary to make sense: a bat to strike with, a ladder
 * to climb. The text is {@code demonstrations.txt}; what is not in it is shown the ordinary way.
 */
final class Demonstrations {
  private static final String TEXT = "/dev/actionline/app/demonstrations.txt";

  private static final Map<String, Demonstration> ALL = read();

  private Demonstrations() {}

  /** Lines of a scene's setup and of its shot. */
  record Demonstration(List<String> setup, List<String> shot) {
    boolean has(String keyword) {
      return setup.stream().anyMatch(l -> l.startsWith(keyword)) || shot.stream().anyMatch(l -> l.startsWith(keyword));
    }
  }

  /** What is told of an entry; empty lines when nothing is. */
  static Demonstration of(String name) {
    return ALL.getOrDefault(name, new Demonstration(List.of(), List.of()));
  }

  /** All names that are told something of. */
  static Iterable<String> names() {
    return ALL.keySet();
  }

  private static Map<String, Demonstration> read() {
    Map<String, Demonstration> all = new LinkedHashMap<>();
    List<Demonstration> open = List.of();
    for (String line : lines()) {
      String plain = line.strip();
      if (plain.isEmpty() || plain.startsWith("--")) {
        continue;
      }
      if (!line.startsWith(" ")) {
        open = new ArrayList<>();
        for (String name : plain.split(",\\s*")) {
          Demonstration fresh = new Demonstration(new ArrayList<>(), new ArrayList<>());
          all.put(name, fresh);
          open.add(fresh);
        }
      } else {
        boolean shot = plain.startsWith("> ");
        open.forEach(d -> (shot ? d.shot() : d.setup()).add(shot ? plain.substring(2) : plain));
      }
    }
    return all;
  }

  private static List<String> lines() {
    try (InputStream in = Demonstrations.class.getResourceAsStream(TEXT)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
