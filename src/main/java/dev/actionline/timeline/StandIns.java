package dev.actionline.timeline;

import dev.actionline.words.English;
import dev.actionline.words.WordNet;
import dev.actionline.words.WordTable;
import java.util.stream.IntStream;

/** How large the block is that stands for a thing which no model tells of: as things of its kind are. */
final class StandIns {
  private static final WordTable METRES = WordTable.read(StandIns.class, "stand-ins");
  /** Of what nobody knows. */
  private static final float UNKNOWN = 0.3f;
  private static final int SENSES = 2;

  private StandIns() {}

  /** Greatest extent, metres. */
  static float metres(String noun) {
    WordNet net = WordNet.get();
    String lemma = net.lemma(noun, WordNet.Kind.NOUN);
    String known = net.knows(lemma, WordNet.Kind.NOUN) ? lemma : English.head(lemma);
    // what a word means first decides, though it means something larger too
    return IntStream.rangeClosed(1, SENSES).boxed()
        .flatMap(senses -> METRES.rows().entrySet().stream().filter(e -> net.isA(known, WordNet.Kind.NOUN, senses, e.getKey())))
        .map(e -> Float.parseFloat(e.getValue().get(0)))
        .findFirst()
        .orElse(UNKNOWN);
  }
}
