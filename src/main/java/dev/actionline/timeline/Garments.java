package dev.actionline.timeline;

import dev.actionline.words.WordTable;
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
    Map<String, Garment> all = new LinkedHashMap<>();
    WordTable.read(Garments.class, "garments").rows().forEach((word, row) ->
        all.put(word, new Garment(List.of(row.get(0).split(" ")), worn(row.subList(1, row.size())))));
    return all;
  }

  private static Map<String, String> worn(List<String> cuts) {
    Map<String, String> worn = new LinkedHashMap<>();
    cuts.forEach(c -> worn.put(c.substring(0, c.indexOf(' ')), c.substring(c.indexOf(' ') + 1)));
    return worn;
  }
}
