package dev.actionline.breakdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Learns the weights of {@link Evidence}: multinomial logistic regression by AdaGrad, the same every time. */
final class Learning {
  /**
   * A judged clause.
   *
   * @param weight how much it counts, 1 for what a person judged in a script
   */
  record Example(Map<String, Double> traits, ActionClass kind, double weight) {}

  private static final int CLASSES = ActionClass.values().length;
  private static final int ROUNDS = 12;
  private static final float RATE = 0.1f;
  private static final float DECAY = 1e-4f;

  private Learning() {}

  /**
   * The weights by trait.
   *
   * @param least a trait must be seen in as many examples
   * @param floor smaller weights are dropped
   */
  static Map<String, float[]> weights(List<Example> examples, int least, float floor) {
    Map<String, Integer> seen = new HashMap<>();
    examples.forEach(e -> e.traits.keySet().forEach(t -> seen.merge(t, 1, Integer::sum)));
    Map<String, Integer> index = new TreeMap<>();
    seen.forEach(
        (t, n) -> {
          if (n >= least) {
            index.put(t, 0);
          }
        });
    int next = 0;
    for (Map.Entry<String, Integer> e : index.entrySet()) {
      e.setValue(next++);
    }
    float[][] w = learned(examples, index);
    Map<String, float[]> out = new TreeMap<>();
    index.forEach(
        (t, i) -> {
          float[] row = w[i];
          boolean any = false;
          for (int c = 0; c < CLASSES; c++) {
            row[c] = Math.abs(row[c]) < floor ? 0 : row[c];
            any |= row[c] != 0;
          }
          if (any) {
            out.put(t, row);
          }
        });
    return out;
  }

  private static float[][] learned(List<Example> examples, Map<String, Integer> index) {
    int[][] at = new int[examples.size()][];
    float[][] strength = new float[examples.size()][];
    for (int i = 0; i < at.length; i++) {
      var traits =
          examples.get(i).traits.entrySet().stream().filter(e -> index.containsKey(e.getKey())).toList();
      at[i] = traits.stream().mapToInt(e -> index.get(e.getKey())).toArray();
      strength[i] = new float[at[i].length];
      for (int k = 0; k < at[i].length; k++) {
        strength[i][k] = traits.get(k).getValue().floatValue();
      }
    }
    float[][] w = new float[index.size()][CLASSES];
    float[][] steep = new float[index.size()][CLASSES];
    for (float[] row : steep) {
      Arrays.fill(row, 0.01f);
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      order.add(i);
    }
    java.util.Random random = new java.util.Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      java.util.Collections.shuffle(order, random);
      for (int i : order) {
        step(at[i], strength[i], examples.get(i), w, steep);
      }
    }
    return w;
  }

  private static void step(int[] at, float[] strength, Example e, float[][] w, float[][] steep) {
    float[] z = new float[CLASSES];
    for (int k = 0; k < at.length; k++) {
      float[] row = w[at[k]];
      for (int c = 0; c < CLASSES; c++) {
        z[c] += strength[k] * row[c];
      }
    }
    float most = z[0];
    for (float v : z) {
      most = Math.max(most, v);
    }
    float all = 0;
    for (int c = 0; c < CLASSES; c++) {
      z[c] = (float) Math.exp(z[c] - most);
      all += z[c];
    }
    float weight = (float) e.weight;
    for (int c = 0; c < CLASSES; c++) {
      z[c] = (z[c] / all - (c == e.kind.ordinal() ? 1 : 0)) * weight;
    }
    for (int k = 0; k < at.length; k++) {
      float[] row = w[at[k]];
      float[] g = steep[at[k]];
      for (int c = 0; c < CLASSES; c++) {
        float d = strength[k] * z[c] + DECAY * weight * row[c];
        g[c] += d * d;
        row[c] -= RATE * d / (float) Math.sqrt(g[c]);
      }
    }
  }
}
