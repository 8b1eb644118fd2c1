package dev.actionline.stage.description;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;

/** Lines through points: rounded corners, Catmull-Rom curves, and the skin of a tube along them. */
final class Rope {
  private Rope() {}

  /** Straight runs, each corner rounded off from {@code bend} metres before it to as far after. */
  static List<Vector3f> bent(List<Vector3f> points, float bend) {
    List<Vector3f> out = new ArrayList<>();
    out.add(points.get(0));
    for (int i = 1; i + 1 < points.size(); i++) {
      Vector3f p = points.get(i);
      Vector3f in = new Vector3f(points.get(i - 1)).sub(p);
      Vector3f on = new Vector3f(points.get(i + 1)).sub(p);
      float r = Math.min(bend, 0.49f * Math.min(in.length(), on.length()));
      if (r <= 1e-5f) {
        out.add(p);
        continue;
      }
      Vector3f a = new Vector3f(in).normalize(r).add(p);
      Vector3f b = new Vector3f(on).normalize(r).add(p);
      for (int s = 0; s <= 4; s++) {
        float t = s / 4f;
        Vector3f ab = new Vector3f(a).lerp(p, t);
        out.add(ab.lerp(new Vector3f(p).lerp(b, t), t));
      }
    }
    out.add(points.get(points.size() - 1));
    return out;
  }

  /** Uniform Catmull-Rom through all points, some steps for each run between two. */
  static List<Vector3f> smooth(List<Vector3f> p, int steps, boolean closed) {
    int n = p.size();
    int runs = closed ? n : n - 1;
    List<Vector3f> out = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      Vector3f a = p.get(closed ? Math.floorMod(i - 1, n) : Math.max(0, i - 1));
      Vector3f b = p.get(i);
      Vector3f c = p.get((i + 1) % n);
      Vector3f d = p.get(closed ? (i + 2) % n : Math.min(n - 1, i + 2));
      for (int s = 0; s < steps; s++) {
        out.add(between(a, b, c, d, s / (float) steps));
      }
    }
    if (!closed) {
      out.add(p.get(n - 1));
    }
    return out;
  }

  private static Vector3f between(Vector3f a, Vector3f b, Vector3f c, Vector3f d, float t) {
    Vector3f out = new Vector3f();
    for (int k = 0; k < 3; k++) {
      float p0 = a.get(k);
      float p1 = b.get(k);
      float p2 = c.get(k);
      float p3 = d.get(k);
      float v =
          0.5f
              * (2 * p1
                  + (p2 - p0) * t
                  + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t
                  + (3 * p1 - p0 - 3 * p2 + p3) * t * t * t);
      out.setComponent(k, v);
    }
    return out;
  }

  /** Directions of travel at each point, the mean of before and after at a corner. */
  static List<Vector3f> directions(List<Vector3f> p, boolean closed) {
    int n = p.size();
    List<Vector3f> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Vector3f before = p.get(closed ? Math.floorMod(i - 1, n) : Math.max(0, i - 1));
      Vector3f after = p.get(closed ? (i + 1) % n : Math.min(n - 1, i + 1));
      Vector3f in = new Vector3f(p.get(i)).sub(before);
      Vector3f on = new Vector3f(after).sub(p.get(i));
      Vector3f d = new Vector3f();
      d.add(in.length() > 1e-6f ? in.normalize() : in.zero());
      d.add(on.length() > 1e-6f ? on.normalize() : on.zero());
      out.add(d.length() > 1e-6f ? d.normalize() : d.set(0, 1, 0));
    }
    return out;
  }

  /**
   * The skin of a tube.
   *
   * @param radii at the first and the last point, straight between
   * @param round half balls for ends instead of flat discs
   */
  static void tube(
      Clay clay, List<Vector3f> p, float[] radii, int sides, boolean closed, boolean round) {
    List<Vector3f> way = directions(p, closed);
    Vector3f side = firstSide(way.get(0));
    List<int[]> rings = new ArrayList<>();
    float total = 0;
    float[] run = new float[p.size()];
    for (int i = 1; i < p.size(); i++) {
      total += p.get(i).distance(p.get(i - 1));
      run[i] = total;
    }
    for (int i = 0; i < p.size(); i++) {
      Vector3f d = way.get(i);
      side = new Vector3f(side).sub(new Vector3f(d).mul(side.dot(d))).normalize();
      Vector3f other = new Vector3f(d).cross(side);
      float r = radii[0] + (radii[radii.length - 1] - radii[0]) * (total > 0 ? run[i] / total : 0);
      rings.add(ring(clay, p.get(i), side, other, r, sides));
      if (!closed && (i == 0 || i == p.size() - 1)) {
        end(clay, p.get(i), side, i == 0 ? new Vector3f(d).negate() : d, r, sides, round);
      }
    }
    int runs = closed ? rings.size() : rings.size() - 1;
    for (int i = 0; i < runs; i++) {
      int[] a = rings.get(i);
      int[] b = rings.get((i + 1) % rings.size());
      int twist = closed && i == runs - 1 ? twist(clay, a, b) : 0;
      for (int k = 0; k < sides; k++) {
        int m = (k + 1) % sides;
        clay.quad(a[k], a[m], b[(m + twist) % sides], b[(k + twist) % sides]);
      }
    }
  }

  /** By how many corners the last ring of a closed tube is turned against the first. */
  private static int twist(Clay clay, int[] a, int[] b) {
    int best = 0;
    for (int k = 1; k < b.length; k++) {
      Vector3f from = clay.position(a[0]);
      if (clay.position(b[k]).distance(from) < clay.position(b[best]).distance(from)) {
        best = k;
      }
    }
    return best;
  }

  private static Vector3f firstSide(Vector3f d) {
    Vector3f up = Math.abs(d.y) > 0.9f ? new Vector3f(1, 0, 0) : new Vector3f(0, 1, 0);
    return up.cross(d, new Vector3f()).normalize();
  }

  private static int[] ring(
      Clay clay, Vector3f c, Vector3f u, Vector3f v, float r, int sides) {
    int[] ring = new int[sides];
    for (int k = 0; k < sides; k++) {
      double a = 2 * Math.PI * k / sides;
      Vector3f n = new Vector3f(u).mul((float) Math.cos(a)).fma((float) Math.sin(a), v);
      ring[k] = clay.vertex(new Vector3f(n).mul(r).add(c), n);
    }
    return ring;
  }

  private static void end(
      Clay clay, Vector3f c, Vector3f u, Vector3f out, float r, int sides, boolean round) {
    Vector3f v = new Vector3f(out).cross(u);
    int rows = round ? 3 : 1;
    int[] last = null;
    for (int row = 0; row < rows; row++) {
      double lift = round ? Math.PI / 2 * row / rows : Math.PI / 2;
      int[] ring = new int[sides];
      for (int k = 0; k < sides; k++) {
        double a = 2 * Math.PI * k / sides;
        Vector3f side = new Vector3f(u).mul((float) Math.cos(a)).fma((float) Math.sin(a), v);
        Vector3f n =
            new Vector3f(side).mul((float) Math.cos(lift)).fma((float) Math.sin(lift), out);
        Vector3f p = round ? new Vector3f(n).mul(r).add(c) : new Vector3f(side).mul(r).add(c);
        ring[k] = clay.vertex(p, n);
      }
      for (int k = 0; last != null && k < sides; k++) {
        int m = (k + 1) % sides;
        clay.quad(last[k], last[m], ring[m], ring[k]);
      }
      last = ring;
    }
    int top = clay.vertex(round ? new Vector3f(out).mul(r).add(c) : c, out);
    for (int k = 0; k < sides; k++) {
      clay.triangle(last[k], last[(k + 1) % sides], top);
    }
  }
}
