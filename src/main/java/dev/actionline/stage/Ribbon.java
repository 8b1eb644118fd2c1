package dev.actionline.stage;

import java.util.List;
import org.joml.Vector3f;

/**
 * A piece of cloth laid on a garment: a collar, a lapel, a belt. It is told as rows of points, a
 * little off the garment's surface; its edges are drawn down into the garment, so that it has
 * thickness and no gap.
 */
final class Ribbon {
  /** How far the drawn-down edges lie below the surface, metres. */
  private static final float SUNK = 0.002f;

  /** An edge that hangs free is turned in so far. */
  private static final float DEEPEST = 0.008f;

  private static final Vector3f AHEAD = new Vector3f(0, 0, 1);
  private static final int MARCHES = 60;

  private final Field ground;
  private final Part part;
  private final Facets facets = new Facets();

  Ribbon(Field ground, Part part) {
    this.ground = ground;
    this.part = part;
  }

  /** Where a ray meets the garment, as far off its surface as asked; the ray's end when it misses. */
  Vector3f cast(Vector3f from, Vector3f way, float proud) {
    Vector3f p = new Vector3f(from);
    for (int n = 0; n < MARCHES && p.distanceSquared(from) < 0.36f; n++) {
      float d = ground.distance(p) - proud;
      if (d < 0.0004f) {
        break;
      }
      p.fma(Math.max(0.0006f, 0.8f * d), way);
    }
    return p;
  }

  /** Where a level ray from before the body meets the garment. */
  Vector3f ahead(float x, float y, float proud) {
    return cast(new Vector3f(x, y, -0.45f), AHEAD, proud);
  }

  /** Where the garment is met from outside at an angle from straight ahead. */
  Vector3f inward(float angle, float y, float proud) {
    float x = (float) Math.sin(angle);
    float z = (float) -Math.cos(angle);
    return cast(new Vector3f(0.42f * x, y, 0.42f * z), new Vector3f(-x, 0, -z), proud);
  }

  /** A point lifted out of the garment where it lies nearer than {@code proud}. */
  Vector3f lifted(Vector3f p, float proud) {
    Vector3f up = new Vector3f(p);
    for (int n = 0; n < 4; n++) {
      float d = ground.distance(up);
      if (d >= proud) {
        return up;
      }
      up.fma(proud - d, outward(up));
    }
    return up;
  }

  /** Away from the garment. */
  private Vector3f outward(Vector3f p) {
    float e = 0.002f;
    return new Vector3f(
            ground.distance(p.x + e, p.y, p.z) - ground.distance(p.x - e, p.y, p.z),
            ground.distance(p.x, p.y + e, p.z) - ground.distance(p.x, p.y - e, p.z),
            ground.distance(p.x, p.y, p.z + e) - ground.distance(p.x, p.y, p.z - e))
        .normalize();
  }

  /**
   * Lays rows of as many points each.
   *
   * @param round true when the last row is the first again
   */
  Ribbon lay(List<Vector3f[]> rows, boolean round) {
    int last = rows.size() - 1;
    int first = -1;
    if (!round) {
      first = edge(rows, 0, first);
    }
    for (int r = 0; r <= last; r++) {
      first = row(rows, r, round, first);
    }
    if (!round) {
      edge(rows, last, first);
    }
    return this;
  }

  private int edge(List<Vector3f[]> rows, int r, int before) {
    Vector3f[] row = rows.get(r);
    Vector3f[] next = rows.get(r == 0 ? 1 : r - 1);
    int first = -1;
    for (int c = -1; c <= row.length; c++) {
      int at = Math.max(0, Math.min(row.length - 1, c));
      Vector3f aside = new Vector3f(row[at]).sub(next[at]);
      int v = sunk(row[at], aside);
      first = first < 0 ? v : first;
    }
    join(before, first, row.length + 2);
    return first;
  }

  private int row(List<Vector3f[]> rows, int r, boolean round, int before) {
    Vector3f[] row = rows.get(r);
    int end = row.length - 1;
    int first = sunk(row[0], new Vector3f(row[0]).sub(row[1]));
    for (int c = 0; c <= end; c++) {
      facets.point(row[c], normal(rows, r, c, round), part);
    }
    sunk(row[end], new Vector3f(row[end]).sub(row[end - 1]));
    join(before, first, row.length + 2);
    return first;
  }

  private void join(int before, int first, int length) {
    if (before >= 0) {
      facets.strip(before, first, length, false);
    }
  }

  private Vector3f normal(List<Vector3f[]> rows, int r, int c, boolean round) {
    int last = rows.size() - 1;
    int before = r > 0 ? r - 1 : round ? last - 1 : 0;
    int after = r < last ? r + 1 : round ? 1 : last;
    int end = rows.get(r).length - 1;
    Vector3f along = new Vector3f(rows.get(after)[c]).sub(rows.get(before)[c]);
    Vector3f across =
        new Vector3f(rows.get(r)[Math.min(end, c + 1)]).sub(rows.get(r)[Math.max(0, c - 1)]);
    Vector3f out = outward(rows.get(r)[c]);
    Vector3f n = along.cross(across);
    if (n.lengthSquared() < 1e-14f) {
      return out;
    }
    n.normalize();
    return n.dot(out) < 0 ? n.negate() : n;
  }

  private int sunk(Vector3f p, Vector3f aside) {
    Vector3f out = outward(p);
    float down = Math.min(DEEPEST, Math.max(0, ground.distance(p)) + SUNK);
    Vector3f at = new Vector3f(p).fma(-down, out);
    Vector3f n = aside.lengthSquared() < 1e-12f ? out : aside.normalize().fma(0.5f, out).normalize();
    return facets.point(at, n, part);
  }

  Mesh mesh() {
    return facets.mesh();
  }
}
