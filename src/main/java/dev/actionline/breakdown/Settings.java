package dev.actionline.breakdown;

import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that tell what a place is like: of the heading, then of the prose that furnishes it.
 */
final class Settings {
  private static final int MOST = 24;

  private Settings() {}

  static List<String> of(String place, List<Beat> beats) {
    Set<String> out = new LinkedHashSet<>();
    String[] words = place.replaceAll("['\u2019]s\\b", "").split("[^\\p{L}-]+");
    for (int i = words.length - 1; i >= 0; i--) {
      String lemma = WordNet.get().lemma(words[i], WordNet.Kind.NOUN);
      if (lemma.length() > 2 && !lemma.matches("the|and|of|int|ext|near|outside|inside")) {
        out.add(lemma);
      }
    }
    for (Beat beat : beats) {
      if (beat instanceof Beat.Description description) {
        for (String noun : description.nouns()) {
          add(noun, out);
        }
      } else if (beat instanceof Clause clause) {
        clause.target().filter(t -> clause.relation().isPresent()).ifPresent(t -> add(t, out));
        clause.adjuncts().forEach(a -> add(a.noun(), out));
        clause.actors().forEach(a -> add(a.toLowerCase(java.util.Locale.ROOT), out));
      }
    }
    return new ArrayList<>(out).subList(0, Math.min(MOST, out.size()));
  }

  private static void add(String noun, Set<String> out) {
    boolean lower = noun.equals(noun.toLowerCase(java.util.Locale.ROOT));
    boolean telling =
        Nouns.is("furnishing", noun)
            || Nouns.in("furniture", noun)
            || Nouns.is("vehicle", noun)
            || Nouns.in("light", noun);
    if (lower && telling && !Nouns.is("person", noun)) {
      out.add(noun);
    }
  }
}
