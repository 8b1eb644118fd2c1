package dev.actionline.stage;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;

/**
 * A mesh put together by hand: points with normals, and triangles that turn outward by themselves.
 */
final class Facets {
  private final List<Vector3f> points = new ArrayList<>();
  private final List<Vector3f> normals = new ArrayList<>();
  private final List<Byte> materials = new ArrayList<>();
  private final List<Integer> corners = new ArrayList<>();

  int point(Vector3f at, Vector3f normal, Part part) {
    points.add(new Vector3f(at));
    normals.add(new Vector3f(normal));
    materials.add(part.index());
    return points.size() - 1;
  }

  /** A triangle, wound so that it faces where its normals point. */
  void triangle(int a, int b, int c) {
    Vector3f ab = new Vector3f(points.get(b)).sub(points.get(a));
    Vector3f face = new Vector3f(points.get(c)).sub(points.get(a));
    face = ab.cross(face);
    Vector3f out = new Vector3f(normals.get(a)).add(normals.get(b)).add(normals.get(c));
    if (face.lengthSquared() < 1e-16f) {
      return;
    }
    boolean turned = face.dot(out) < 0;
    corners.add(a);
    corners.add(turned ? c : b);
    corners.add(turned ? b : c);
  }

  /** Joins two rows of as many points; closed rows come back to their beginning. */
  void strip(int first, int second, int length, boolean closed) {
    for (int s = 0; s < (closed ? length : length - 1); s++) {
      int t = (s + 1) % length;
      triangle(first + s, first + t, second + s);
      triangle(first + t, second + t, second + s);
    }
  }

  Mesh mesh() {
    float[] p = new float[3 * points.size()];
    float[] n = new float[3 * points.size()];
    byte[] m = new byte[points.size()];
    for (int v = 0; v < m.length; v++) {
      for (int i = 0; i < 3; i++) {
        p[3 * v + i] = points.get(v).get(i);
        n[3 * v + i] = normals.get(v).get(i);
      }
      m[v] = materials.get(v);
    }
    int[] t = corners.stream().mapToInt(Integer::intValue).toArray();
    return new Mesh(p, n, m, t, new byte[0], new float[0]);
  }
}
