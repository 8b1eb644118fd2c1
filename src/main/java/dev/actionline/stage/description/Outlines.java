package dev.actionline.stage.description;

import java.util.ArrayList;
import java.util.List;

/** Flat outlines: their area, the outline a little inside, and their triangles. */
final class Outlines {
  private Outlines() {}

  /** Positive when it runs counter-clockwise with the second number up. */
  static double area(List<float[]> p) {
    double sum = 0;
    for (int i = 0; i < p.size(); i++) {
      float[] a = p.get(i);
      float[] b = p.get((i + 1) % p.size());
      sum += a[0] * b[1] - b[0] * a[1];
    }
    return sum / 2;
  }

  /** Each side moved inwards by some metres; corners by their mitre, at most twice as far. */
  static List<float[]> inset(List<float[]> p, float by) {
    float turn = area(p) > 0 ? 1 : -1;
    List<float[]> out = new ArrayList<>();
    int n = p.size();
    for (int i = 0; i < n; i++) {
      float[] in = side(p.get(Math.floorMod(i - 1, n)), p.get(i), turn);
      float[] on = side(p.get(i), p.get((i + 1) % n), turn);
      float dot = in[0] * on[0] + in[1] * on[1];
      float k = by / Math.max(0.5f, 1 + dot);
      out.add(
          new float[] {p.get(i)[0] + (in[0] + on[0]) * k, p.get(i)[1] + (in[1] + on[1]) * k});
    }
    return out;
  }

  private static float[] side(float[] a, float[] b, float turn) {
    float dx = b[0] - a[0];
    float dy = b[1] - a[1];
    float l = Math.max(1e-9f, (float) Math.hypot(dx, dy));
    return new float[] {-dy / l * turn, dx / l * turn};
  }

  /** Ear clipping: indices of triangles in the outline's own sense. */
  static List<int[]> triangles(List<float[]> p) {
    float turn = area(p) > 0 ? 1 : -1;
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < p.size(); i++) {
      left.add(i);
    }
    List<int[]> out = new ArrayList<>();
    int tries = 0;
    for (int i = 0; left.size() > 3 && tries < left.size(); i++) {
      int n = left.size();
      int a = left.get(i % n);
      int b = left.get((i + 1) % n);
      int c = left.get((i + 2) % n);
      if (isEar(p, left, a, b, c, turn)) {
        out.add(new int[] {a, b, c});
        left.remove(Integer.valueOf(b));
        tries = 0;
      } else {
        tries++;
      }
    }
    for (int i = 1; i + 1 < left.size(); i++) {
      out.add(new int[] {left.get(0), left.get(i), left.get(i + 1)});
    }
    return out;
  }

  private static boolean isEar(
      List<float[]> p, List<Integer> left, int a, int b, int c, float turn) {
    if (cross(p.get(a), p.get(b), p.get(c)) * turn <= 0) {
      return false;
    }
    for (int k : left) {
      if (k != a && k != b && k != c && inside(p, k, a, b, c, turn)) {
        return false;
      }
    }
    return true;
  }

  private static boolean inside(List<float[]> p, int k, int a, int b, int c, float turn) {
    float[] q = p.get(k);
    return cross(p.get(a), p.get(b), q) * turn >= 0
        && cross(p.get(b), p.get(c), q) * turn >= 0
        && cross(p.get(c), p.get(a), q) * turn >= 0;
  }

  private static float cross(float[] a, float[] b, float[] c) {
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  }
}
