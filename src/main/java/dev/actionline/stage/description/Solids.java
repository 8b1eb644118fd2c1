package dev.actionline.stage.description;

import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/** The plain solids from which shapes are put together, in the clay's present frame. */
final class Solids {
  private Solids() {}

  /** A box between two corners with rounded edges; {@code steps} 1 is a shaded chamfer. */
  static void box(Clay clay, Vector3fc low, Vector3fc high, float bevel, int steps) {
    Vector3f c = new Vector3f(low).add(high).mul(0.5f);
    Vector3f h = new Vector3f(high).sub(low).mul(0.5f).absolute();
    float b = Math.min(bevel, 0.499f * 2 * Math.min(h.x, Math.min(h.y, h.z)));
    if (b <= 0) {
      sharpBox(clay, c, h);
      return;
    }
    int around = 4 * (steps + 1);
    int rows = 2 * (steps + 1);
    int[][] ring = new int[rows][around];
    for (int r = 0; r < rows; r++) {
      int up = r <= steps ? 1 : -1;
      double lat = Math.PI / 2 * (1 - (double) (r <= steps ? r : r - 1) / steps);
      for (int a = 0; a < around; a++) {
        int corner = a / (steps + 1);
        double lon = Math.PI / 2 * (corner + (double) (a % (steps + 1)) / steps);
        int sx = corner == 0 || corner == 3 ? 1 : -1;
        int sz = corner < 2 ? 1 : -1;
        double nx = Math.cos(lat) * Math.cos(lon);
        double ny = Math.sin(lat);
        double nz = Math.cos(lat) * Math.sin(lon);
        ring[r][a] =
            clay.vertex(
                c.x + sx * (h.x - b) + b * nx,
                c.y + up * (h.y - b) + b * ny,
                c.z + sz * (h.z - b) + b * nz,
                nx,
                ny,
                nz);
      }
    }
    sew(clay, ring, steps);
  }

  private static void sew(Clay clay, int[][] ring, int steps) {
    int around = ring[0].length;
    int last = ring.length - 1;
    for (int r = 0; r < last; r++) {
      for (int a = 0; a < around; a++) {
        int n = (a + 1) % around;
        if (r > 0 || a % (steps + 1) == steps) {
          clay.triangle(ring[r][a], ring[r][n], ring[r + 1][a]);
        }
        if (r < last - 1 || a % (steps + 1) == steps) {
          clay.triangle(ring[r][n], ring[r + 1][n], ring[r + 1][a]);
        }
      }
    }
    int s = steps + 1;
    clay.quad(ring[0][0], ring[0][3 * s], ring[0][2 * s], ring[0][s]);
    clay.quad(ring[last][0], ring[last][s], ring[last][2 * s], ring[last][3 * s]);
  }

  private static void sharpBox(Clay clay, Vector3f c, Vector3f h) {
    for (int axis = 0; axis < 3; axis++) {
      for (int sign = -1; sign <= 1; sign += 2) {
        Vector3f[] p = new Vector3f[4];
        for (int i = 0; i < 4; i++) {
          int u = i == 1 || i == 2 ? 1 : -1;
          int v = i >= 2 ? 1 : -1;
          p[i] = new Vector3f(c);
          p[i].setComponent(axis, c.get(axis) + sign * h.get(axis));
          int j = (axis + 1) % 3;
          int k = (axis + 2) % 3;
          p[i].setComponent(j, c.get(j) + sign * u * h.get(j));
          p[i].setComponent(k, c.get(k) + v * h.get(k));
        }
        clay.face(p[0], p[1], p[2], p[3]);
      }
    }
  }

  /**
   * A profile turned about Y.
   *
   * @param profile radius and height; outside lies to the right of its run, so a bowl is told from
   *     the middle of its underside outwards, up, and down inside
   * @param creaseDegrees edges that bend more stay sharp
   */
  static void lathe(Clay clay, List<float[]> profile, int sides, float creaseDegrees) {
    float crease = (float) Math.cos(Math.toRadians(creaseDegrees));
    int[] last = null;
    for (int i = 0; i + 1 < profile.size(); i++) {
      float[] a = profile.get(i);
      float[] b = profile.get(i + 1);
      Vector3f n = side(a, b);
      boolean smoothStart = i > 0 && side(profile.get(i - 1), a).dot(n) > crease;
      boolean smoothEnd = i + 2 < profile.size() && side(b, profile.get(i + 2)).dot(n) > crease;
      if (!smoothStart || last == null) {
        last = ring(clay, a, n, sides);
      }
      Vector3f end = smoothEnd ? side(b, profile.get(i + 2)).add(n).normalize() : n;
      int[] next = ring(clay, b, end, sides);
      for (int k = 0; k < sides; k++) {
        int m = (k + 1) % sides;
        if (a[0] > 1e-6f) {
          clay.triangle(last[k], next[k], last[m]);
        }
        if (b[0] > 1e-6f) {
          clay.triangle(last[m], next[k], next[m]);
        }
      }
      last = next;
    }
  }

  private static Vector3f side(float[] a, float[] b) {
    Vector3f n = new Vector3f(b[1] - a[1], a[0] - b[0], 0);
    return n.length() < 1e-9f ? n.set(0, 1, 0) : n.normalize();
  }

  private static int[] ring(Clay clay, float[] p, Vector3f n, int sides) {
    int[] ring = new int[sides];
    for (int k = 0; k < sides; k++) {
      double a = 2 * Math.PI * k / sides;
      double c = Math.cos(a);
      double s = Math.sin(a);
      ring[k] = clay.vertex(p[0] * c, p[1], p[0] * s, n.x * c, n.y, n.x * s);
    }
    return ring;
  }

  /** A ball or an ellipsoid. */
  static void ball(Clay clay, Vector3fc centre, Vector3fc radii, int sides) {
    Matrix4f before = clay.frame();
    clay.with(new Matrix4f(before).translate(centre).scale(radii), clay.materialIndex());
    int rows = Math.max(3, sides / 2);
    List<float[]> profile = new java.util.ArrayList<>();
    for (int i = 0; i <= rows; i++) {
      double a = Math.PI * (i / (double) rows - 0.5);
      boolean pole = i == 0 || i == rows;
      profile.add(new float[] {pole ? 0 : (float) Math.cos(a), (float) Math.sin(a)});
    }
    lathe(clay, profile, sides, 180);
    clay.with(before, clay.materialIndex());
  }

  /** A round rod or cone between two points, with flat ends. */
  static void rod(Clay clay, Vector3fc a, Vector3fc b, float ra, float rb, int sides) {
    float length = a.distance(b);
    if (length < 1e-6f) {
      return;
    }
    Matrix4f before = clay.frame();
    clay.with(new Matrix4f(before).mul(along(a, b)), clay.materialIndex());
    lathe(
        clay,
        List.of(new float[] {0, 0}, new float[] {ra, 0}, new float[] {rb, length},
            new float[] {0, length}),
        sides,
        40);
    clay.with(before, clay.materialIndex());
  }

  /** A beam of square section between two points; its height stands as upright as it can. */
  static void beam(Clay clay, Vector3fc a, Vector3fc b, float width, float height, float bevel) {
    if (a.distance(b) < 1e-6f) {
      return;
    }
    Matrix4f before = clay.frame();
    clay.with(new Matrix4f(before).mul(along(a, b)), clay.materialIndex());
    box(
        clay,
        new Vector3f(-width / 2, 0, -height / 2),
        new Vector3f(width / 2, a.distance(b), height / 2),
        bevel,
        1);
    clay.with(before, clay.materialIndex());
  }

  /** A frame at the first point with Y towards the second; X level, or east for an upright. */
  static Matrix4f along(Vector3fc a, Vector3fc b) {
    Vector3f y = new Vector3f(b).sub(a).normalize();
    Vector3f x = new Vector3f(y.z, 0, -y.x);
    if (x.length() < 1e-4f) {
      x.set(1, 0, 0);
    }
    x.normalize();
    Vector3f z = new Vector3f(x).cross(y).normalize();
    x = new Vector3f(y).cross(z).normalize();
    return new Matrix4f(
        x.x, x.y, x.z, 0, y.x, y.y, y.z, 0, z.x, z.y, z.z, 0, a.x(), a.y(), a.z(), 1);
  }

  /**
   * A skin over rows of points, shaded smooth but across edges that bend more than the crease.
   *
   * @param rows points of each row; outside is (towards the next row) x (along the row)
   * @param closed whether each row runs round to its beginning
   */
  static void skin(Clay clay, List<List<Vector3f>> rows, boolean closed, float creaseDegrees) {
    int n = rows.get(0).size();
    int cells = closed ? n : n - 1;
    Vector3f[][] normals = new Vector3f[rows.size() - 1][cells];
    for (int r = 0; r + 1 < rows.size(); r++) {
      for (int k = 0; k < cells; k++) {
        Vector3f p = rows.get(r).get(k);
        Vector3f q = rows.get(r + 1).get((k + 1) % n);
        Vector3f d1 = new Vector3f(q).sub(p);
        Vector3f d2 = new Vector3f(rows.get(r + 1).get(k)).sub(rows.get(r).get((k + 1) % n));
        normals[r][k] = d2.cross(d1);
      }
    }
    float crease = (float) Math.cos(Math.toRadians(creaseDegrees));
    for (int r = 0; r + 1 < rows.size(); r++) {
      for (int k = 0; k < cells; k++) {
        int m = (k + 1) % n;
        int a = corner(clay, rows, normals, r, k, r, k, closed, crease);
        int b = corner(clay, rows, normals, r, k, r, m, closed, crease);
        int c = corner(clay, rows, normals, r, k, r + 1, m, closed, crease);
        int d = corner(clay, rows, normals, r, k, r + 1, k, closed, crease);
        clay.triangle(a, d, b);
        clay.triangle(b, d, c);
      }
    }
  }

  /** A cell's corner; its normal is the mean over the cells round it that curve on from it. */
  private static int corner(
      Clay clay, List<List<Vector3f>> rows, Vector3f[][] normals, int r, int k, int row, int col,
      boolean closed, float crease) {
    Vector3f own = new Vector3f(normals[r][k]);
    Vector3f sum = new Vector3f();
    int cells = normals[0].length;
    for (int i = row - 1; i <= row; i++) {
      for (int j = col - 1; j <= col; j++) {
        int jj = closed ? Math.floorMod(j, cells) : j;
        if (i < 0 || i >= normals.length || jj < 0 || jj >= cells) {
          continue;
        }
        Vector3f n = normals[i][jj];
        if (n.dot(own) >= crease * n.length() * own.length()) {
          sum.add(n);
        }
      }
    }
    return clay.vertex(rows.get(row).get(col), sum);
  }
}
