package dev.actionline.shotlist.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How much two stretches of a list are alike, from 0 to 1: by the words they share, rare ones first. */
final class Likeness {
  /** Keywords that a scene or a shot has one line of; whatever follows, it is the same line. */
  private static final Set<String> SINGLE = Set.of("set", "time", "fog", "lasts", "until", "backdrop");

  /** Keywords that a shot has few lines of: rather a line rewritten than another one. */
  private static final Set<String> FEW = Set.of("camera", "focus", "rack");

  /** How often words stand in the stretches of a film; what stands everywhere tells little. */
  static final class Vocabulary {
    private final Map<String, Integer> stretches = new HashMap<>();
    private int all;

    void add(List<String> lines) {
      all++;
      Set<String> words = new HashSet<>();
      lines.forEach(l -> words.addAll(words(l)));
      words.forEach(w -> stretches.merge(w, 1, Integer::sum));
    }

    private double weight(String word) {
      return Math.log(1 + (double) all / stretches.getOrDefault(word, 1));
    }
  }

  private final Map<String, Double> weights = new HashMap<>();
  private double sum;

  private Likeness() {}

  static Likeness of(List<String> lines, Vocabulary vocabulary) {
    Likeness all = new Likeness();
    for (String line : lines) {
      for (String word : words(line)) {
        double weight = vocabulary == null ? 1 : vocabulary.weight(word);
        all.weights.merge(word, weight, Double::sum);
        all.sum += weight;
      }
    }
    return all;
  }

  private static List<String> words(String line) {
    return List.of(line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.#'-]+")).stream().filter(w -> !w.isEmpty()).toList();
  }

  /** Twice what is shared over all (Dice). */
  double to(Likeness other) {
    if (sum == 0 || other.sum == 0) {
      return sum == other.sum ? 1 : 0;
    }
    Likeness few = weights.size() < other.weights.size() ? this : other;
    Map<String, Double> many = few == this ? other.weights : weights;
    double shared = 0;
    for (Map.Entry<String, Double> word : few.weights.entrySet()) {
      shared += Math.min(word.getValue(), many.getOrDefault(word.getKey(), 0.0));
    }
    return 2 * shared / (sum + other.sum);
  }

  /** Whether two lines are two versions of one: a number, a verb, an adverb apart. */
  static double ofRows(Row a, Row b) {
    if (a.isRemarks() || b.isRemarks()) {
      return a.key().equals(b.key()) ? 1 : 0;
    }
    boolean sameLead = a.firstWord().equals(b.firstWord());
    if (sameLead && isSingle(a)) {
      return 1;
    }
    double words = of(List.of(a.key()), null).to(of(List.of(b.key()), null));
    if (sameLead && FEW.contains(a.firstWord())) {
      return 0.45 + 0.55 * words;
    }
    return sameLead ? words : words * 0.8;
  }

  /** The same in a setup, where a line about another thing is another line. */
  static double ofSetup(Row a, Row b) {
    return a.isRemarks() || b.isRemarks() || a.about().equals(b.about()) ? Math.max(ofRows(a, b), sameThing(a, b)) : 0;
  }

  private static double sameThing(Row a, Row b) {
    boolean named = !a.isRemarks() && !b.isRemarks() && !a.about().equals(a.firstWord().toLowerCase(Locale.ROOT));
    return named ? 0.6 : 0;
  }

  /** The same in the cast, where a name is a line. */
  static double ofCast(Row a, Row b) {
    return a.castName().equals(b.castName()) && a.isRemarks() == b.isRemarks() ? 1 : 0;
  }

  static boolean isSingle(Row row) {
    return SINGLE.contains(row.firstWord());
  }

  /** Whether a line is about the picture and not about what happens in it. */
  static boolean isTechnical(Row row) {
    return SINGLE.contains(row.firstWord()) || FEW.contains(row.firstWord());
  }
}
