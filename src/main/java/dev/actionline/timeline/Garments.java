package dev.actionline.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The clothes a cast line can name, by a table a person can extend. */
final class Garments {
  private static final Map<String, Garment> BY_WORD = read();

  private Garments() {}

  /**
   * One kind.
   *
   * @param parts of the body's looks that take its colour
   * @param worn cuts by garment, as a figure's file writes them behind {@code wear}
   */
  record Garment(List<String> parts, Map<String, String> worn) {}

  static Set<String> words() {
    return BY_WORD.keySet();
  }

  static Optional<Garment> named(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  private static Map<String, Garment> read() {
    try (InputStream in = Garments.class.getResourceAsStream("garments.txt")) {
      Map<String, Garment> all = new LinkedHashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] row = line.split(":", 3);
          Garment garment = new Garment(List.of(row[1].strip().split(" ")), worn(row[2].strip()));
          for (String word : row[0].split(",\\s*")) {
            all.put(word, garment);
          }
        }
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> worn(String cuts) {
    Map<String, String> worn = new LinkedHashMap<>();
    for (String cut : cuts.isEmpty() ? new String[0] : cuts.split(",\\s*")) {
      int space = cut.indexOf(' ');
      worn.put(cut.substring(0, space), cut.substring(space + 1));
    }
    return worn;
  }
}
