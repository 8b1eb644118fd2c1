package dev.actionline.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3f;

/** What things are made of, by the words people use: a table in this room's resources. */
final class Surfaces {
  private static final Map<String, Surface> BY_WORD = read();

  /**
   * A surface.
   *
   * @param name the first of its words
   * @param color linear Rec.709
   * @param specks linear Rec.709; the colour itself for none
   * @param metres size of the specks
   */
  record Surface(String name, Vector3f color, float roughness, float metallic, Vector3f specks, float metres) {
    boolean speckled() {
      return !specks.equals(color);
    }
  }

  private Surfaces() {}

  static Set<String> words() {
    return BY_WORD.keySet();
  }

  static Optional<Surface> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  private static Map<String, Surface> read() {
    try (InputStream in = Surfaces.class.getResourceAsStream("surfaces.txt")) {
      Map<String, Surface> all = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(l -> !l.startsWith("#"))
          .forEach(l -> row(l, all));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void row(String line, Map<String, Surface> all) {
    String[] words = line.substring(0, line.indexOf(':')).split(",\\s*");
    String[] is = line.substring(line.indexOf(':') + 1).strip().split("\\s+");
    Vector3f color = Paint.linear(is[0]);
    boolean specks = is.length > 3;
    Surface surface =
        new Surface(
            words[0], color, Float.parseFloat(is[1]), Float.parseFloat(is[2]),
            specks ? Paint.linear(is[3]) : color, specks ? Float.parseFloat(is[4]) : 1);
    for (String word : words) {
      all.put(word, surface);
    }
  }
}
