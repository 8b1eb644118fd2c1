package dev.actionline.timeline;

import dev.actionline.words.WordNet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** How large the block is that stands for a thing which no model tells of: as things of its kind are. */
final class StandIns {
  private static final Map<String, Float> METRES = read();
  /** Of what nobody knows. */
  private static final float UNKNOWN = 0.3f;
  private static final int SENSES = 2;

  private StandIns() {}

  private static Map<String, Float> read() {
    try (InputStream in = StandIns.class.getResourceAsStream("stand-ins.txt")) {
      Map<String, Float> all = new LinkedHashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#")) {
          String[] row = line.split(":\\s*");
          for (String kind : row[0].split(",\\s*")) {
            all.put(kind, Float.parseFloat(row[1]));
          }
        }
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Greatest extent, metres. */
  static float metres(String noun) {
    WordNet net = WordNet.get();
    String lemma = net.lemma(noun, WordNet.Kind.NOUN);
    String known = net.knows(lemma, WordNet.Kind.NOUN) ? lemma : lemma.substring(lemma.lastIndexOf(' ') + 1);
    return METRES.entrySet().stream()
        .filter(e -> net.isA(known, WordNet.Kind.NOUN, SENSES, e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(UNKNOWN);
  }
}
