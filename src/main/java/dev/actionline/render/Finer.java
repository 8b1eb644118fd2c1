package dev.actionline.render;

import dev.actionline.stage.Mesh;
import java.util.HashMap;
import java.util.Map;

/**
 * Splits long edges of a rigid mesh, so that light which is computed at vertices finds enough of
 * them. An edge splits by its own length alone, so neighbours stay closed.
 */
final class Finer {
  private final float longestM;
  private final MeshDraft draft;
  private final Map<Long, Integer> middles = new HashMap<>();

  private Finer(Mesh mesh, float longestM) {
    this.longestM = longestM;
    this.draft = new MeshDraft(mesh.vertexCount() * 2, mesh.indices().length * 2, false);
  }

  static Mesh of(Mesh mesh, float longestM) {
    if (!hasLong(mesh, longestM)) {
      return mesh;
    }
    Finer finer = new Finer(mesh, longestM);
    for (int v = 0; v < mesh.vertexCount(); v++) {
      finer.draft.copy(mesh, v);
    }
    int[] index = mesh.indices();
    for (int t = 0; t < index.length; t += 3) {
      finer.split(index[t], index[t + 1], index[t + 2], 0);
    }
    return finer.draft.mesh();
  }

  private static boolean hasLong(Mesh mesh, float longestM) {
    int[] index = mesh.indices();
    float[] p = mesh.positions();
    for (int t = 0; t < index.length; t++) {
      int a = 3 * index[t];
      int b = 3 * index[t % 3 == 2 ? t - 2 : t + 1];
      float x = p[a] - p[b];
      float y = p[a + 1] - p[b + 1];
      float z = p[a + 2] - p[b + 2];
      if (x * x + y * y + z * z > longestM * longestM) {
        return true;
      }
    }
    return false;
  }

  /** Halves the longest edge until none is too long. */
  private void split(int a, int b, int c, int depth) {
    float ab = square(a, b);
    float bc = square(b, c);
    float ca = square(c, a);
    float most = Math.max(ab, Math.max(bc, ca));
    if (most <= longestM * longestM || depth > 24) {
      draft.triangle(a, b, c);
    } else if (most == ab) {
      int m = middle(a, b);
      split(a, m, c, depth + 1);
      split(m, b, c, depth + 1);
    } else if (most == bc) {
      int m = middle(b, c);
      split(a, b, m, depth + 1);
      split(a, m, c, depth + 1);
    } else {
      int m = middle(c, a);
      split(a, b, m, depth + 1);
      split(m, b, c, depth + 1);
    }
  }

  private float square(int a, int b) {
    float sum = 0;
    for (int k = 0; k < 3; k++) {
      float d = draft.position(a, k) - draft.position(b, k);
      sum += d * d;
    }
    return sum;
  }

  private int middle(int a, int b) {
    long key = (long) Math.min(a, b) << 32 | Math.max(a, b);
    return middles.computeIfAbsent(key, k -> draft.middle(a, b));
  }
}
