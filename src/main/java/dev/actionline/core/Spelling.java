package dev.actionline.core;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean": the known word nearest to an unknown one. */
public final class Spelling {
  private Spelling() {}

  /** The nearest of the known words, if it is near enough to be a slip of the hand. */
  public static Optional<String> nearest(String word, Collection<String> known) {
    String wanted = word.toLowerCase(Locale.ROOT);
    int most = Math.max(1, wanted.length() / 3);
    String best = null;
    int least = most;
    for (String k : known) {
      boolean near = Math.abs(k.length() - wanted.length()) <= least;
      int far = near ? distance(wanted, k.toLowerCase(Locale.ROOT)) : least + 1;
      if (far < least || far == least && (best == null || k.compareTo(best) < 0)) {
        best = k;
        least = far;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Optimal string alignment distance: insert, delete, replace, swap neighbours. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + cost, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
