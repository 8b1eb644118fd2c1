package dev.actionline.breakdown;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * What clauses that people judged say of a clause: a log-linear weighing of its {@link Traits}. The
 * weights were learned from annotated passages, sentences, rules and verbs; a test writes them.
 */
final class Evidence {
  private static final int CLASSES = ActionClass.values().length;

  /** How the table writes the classes, in their order, and its weights: in parts of one. */
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private static final float PARTS = 20;

  /** Weights by trait, one for each class. */
  private final Map<String, float[]> weights;

  Evidence(Map<String, float[]> weights) {
    this.weights = weights;
  }

  /** Reads the table while the script is read. */
  private static final CompletableFuture<Evidence> ONE =
      CompletableFuture.supplyAsync(() -> new Evidence(read(Lexicon.lines("evidence.txt"))));

  /** Begins to read the table, so that it is there when it is asked. */
  static void ahead() {
    // that this class is loaded is enough
  }

  /** The evidence of the program. */
  static Evidence get() {
    return ONE.join();
  }

  /** A line of the table: a trait, a tab, and for each class that it speaks of a letter and a number. */
  static String line(String trait, float[] row) {
    StringBuilder out = new StringBuilder(trait).append('\t');
    for (int c = 0; c < CLASSES; c++) {
      int parts = Math.round(row[c] * PARTS);
      if (parts != 0) {
        out.append(LETTERS.charAt(c)).append(parts);
      }
    }
    return out.toString();
  }

  static Map<String, float[]> read(List<String> lines) {
    Map<String, float[]> out = new HashMap<>(2 * lines.size());
    for (String line : lines) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        out.put(line.substring(0, tab), row(line, tab + 1));
      }
    }
    return out;
  }

  private static float[] row(String line, int from) {
    float[] row = new float[CLASSES];
    int at = from;
    while (at < line.length()) {
      int kind = LETTERS.indexOf(line.charAt(at++));
      boolean less = line.charAt(at) == '-';
      at += less ? 1 : 0;
      int parts = 0;
      while (at < line.length() && Character.isDigit(line.charAt(at))) {
        parts = 10 * parts + line.charAt(at++) - '0';
      }
      row[kind] = (less ? -parts : parts) / PARTS;
    }
    return row;
  }

  /** The natural logarithm of each class's probability. */
  double[] of(Map<String, Double> traits) {
    double[] sums = new double[CLASSES];
    traits.forEach(
        (trait, strength) -> {
          float[] row = weights.get(trait);
          for (int c = 0; row != null && c < CLASSES; c++) {
            sums[c] += strength * row[c];
          }
        });
    double most = Arrays.stream(sums).max().orElse(0);
    double all = most + Math.log(Arrays.stream(sums).map(s -> Math.exp(s - most)).sum());
    return Arrays.stream(sums).map(s -> s - all).toArray();
  }

  /** The likeliest class. */
  static ActionClass likeliest(double[] logs) {
    int best = 0;
    for (int c = 1; c < CLASSES; c++) {
      best = logs[c] > logs[best] ? c : best;
    }
    return ActionClass.values()[best];
  }

  /** Why a class is likely, in plain words, with the three traits that speak for it most. */
  String why(Map<String, Double> clause, ActionClass kind) {
    Map<String, Double> said = new LinkedHashMap<>();
    clause
        .forEach(
            (trait, strength) -> {
              float[] row = weights.get(trait);
              if (row != null && row[kind.ordinal()] > 0) {
                said.put(trait, strength * row[kind.ordinal()]);
              }
            });
    String traits =
        said.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
            .limit(3)
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT, "as of clauses like it (%.0f %%: %s)", 100 * Math.exp(of(clause)[kind.ordinal()]), traits);
  }
}
