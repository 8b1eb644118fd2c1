package dev.actionline.stage.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joml.Vector3f;

/** Half a geodesic ball of bars: a climbing dome. */
final class GeodesicShape implements ShapeKind {
  @Override
  public String word() {
    return "geodesic";
  }

  @Override
  public String doc() {
    return "half a geodesic ball of bars standing on \"at\"";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.number("radius", "metres").must(),
        Param.number("wire", "radius of the bars, metres; 0.03"));
  }

  @Override
  public void build(Args args, Clay clay, Work work) {
    float r = args.number("radius", 1.35);
    float wire = args.number("wire", 0.03);
    List<Vector3f> points = new ArrayList<>();
    Set<Long> edges = new LinkedHashSet<>();
    split(points, edges);
    for (long e : edges) {
      Vector3f a = new Vector3f(points.get((int) (e >> 32))).mul(r);
      Vector3f b = new Vector3f(points.get((int) e)).mul(r);
      if (a.y > -0.12f * r && b.y > -0.12f * r) {
        a.y = Math.max(0, a.y);
        b.y = Math.max(0, b.y);
        Rope.tube(clay, List.of(a, b), new float[] {wire}, 6, false, true);
      }
    }
  }

  /** An icosahedron with each side cut in two, every corner pushed out to the ball. */
  private static void split(List<Vector3f> points, Set<Long> edges) {
    points.add(new Vector3f(0, 1, 0));
    for (int k = 0; k < 10; k++) {
      double a = Math.PI / 5 * k;
      double y = k % 2 == 0 ? 1 / Math.sqrt(5) : -1 / Math.sqrt(5);
      double c = 2 / Math.sqrt(5);
      points.add(new Vector3f((float) (c * Math.cos(a)), (float) y, (float) (c * Math.sin(a))));
    }
    points.add(new Vector3f(0, -1, 0));
    Map<Long, Integer> middles = new LinkedHashMap<>();
    for (int k = 0; k < 10; k++) {
      int a = 1 + k;
      int b = 1 + (k + 1) % 10;
      int c = 1 + (k + 2) % 10;
      triangle(points, edges, middles, a, b, c);
      triangle(points, edges, middles, a, c, k % 2 == 0 ? 0 : 11);
    }
  }

  private static void triangle(
      List<Vector3f> points, Set<Long> edges, Map<Long, Integer> middles, int a, int b, int c) {
    int ab = middle(points, middles, a, b);
    int bc = middle(points, middles, b, c);
    int ca = middle(points, middles, c, a);
    int[][] bars = {{a, ab}, {ab, b}, {b, bc}, {bc, c}, {c, ca}, {ca, a}, {ab, bc}, {bc, ca},
      {ca, ab}};
    for (int[] e : bars) {
      edges.add(key(e[0], e[1]));
    }
  }

  private static int middle(List<Vector3f> points, Map<Long, Integer> middles, int a, int b) {
    return middles.computeIfAbsent(
        key(a, b),
        k -> {
          points.add(new Vector3f(points.get(a)).add(points.get(b)).normalize());
          return points.size() - 1;
        });
  }

  private static long key(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }
}
