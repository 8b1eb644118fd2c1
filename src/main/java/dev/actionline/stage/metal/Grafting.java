package dev.actionline.stage.metal;

import dev.actionline.stage.Binding;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Mesh;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joml.Vector3f;

/** Binds new skin to the bones that carry a body's own skin near it. */
final class Grafting {
  private static final float CELL_M = 0.035f;
  private static final float REACH_M = 0.30f;

  private final Mesh skin;
  private final Map<Long, List<Integer>> cells = new HashMap<>();

  /** A body's skin in and about a box. */
  Grafting(Mesh skin, Vector3f low, Vector3f high) {
    this.skin = skin;
    float[] p = skin.positions();
    for (int v = 0; v < skin.vertexCount(); v++) {
      float x = p[3 * v];
      float y = p[3 * v + 1];
      float z = p[3 * v + 2];
      boolean near =
          x > low.x - 0.06f && x < high.x + 0.06f && y > low.y - 0.06f && y < high.y + 0.06f
              && z > low.z - 0.06f && z < high.z + 0.06f;
      if (near) {
        cells.computeIfAbsent(key(cell(x), cell(y), cell(z)), k -> new ArrayList<>()).add(v);
      }
    }
  }

  private static int cell(float x) {
    return (int) Math.floor(x / CELL_M);
  }

  private static long key(int x, int y, int z) {
    return (x & 0x1fffffL) << 42 | (y & 0x1fffffL) << 21 | (z & 0x1fffffL);
  }

  /** The same mesh with bones and weights. */
  Mesh bound(Mesh mesh) {
    int n = mesh.vertexCount();
    boolean[] used = new boolean[n];
    for (int v : mesh.indices()) {
      used[v] = true;
    }
    byte[] bones = new byte[4 * n];
    float[] weights = new float[4 * n];
    float[] shares = new float[Bone.values().length];
    for (int v = 0; v < n; v++) {
      if (used[v]) {
        java.util.Arrays.fill(shares, 0);
        gather(mesh.positions(), v, shares);
        Binding.write(shares, bones, weights, v);
      } else {
        weights[4 * v] = 1;
      }
    }
    return new Mesh(
        mesh.positions(), mesh.normals(), mesh.materials(), mesh.indices(), bones, weights);
  }

  /** Shares of the skin about a place, the nearest most; farther and farther out until there is some. */
  private void gather(float[] p, int v, float[] shares) {
    float x = p[3 * v];
    float y = p[3 * v + 1];
    float z = p[3 * v + 2];
    boolean found = false;
    for (int ring = 1; !found && ring * CELL_M < REACH_M; ring++) {
      for (int i = -ring; i <= ring; i++) {
        for (int j = -ring; j <= ring; j++) {
          for (int k = -ring; k <= ring; k++) {
            boolean shell = ring == 1 || Math.max(Math.abs(i), Math.max(Math.abs(j), Math.abs(k))) == ring;
            List<Integer> there =
                shell ? cells.get(key(cell(x) + i, cell(y) + j, cell(z) + k)) : null;
            if (there != null) {
              found = true;
              there.forEach(u -> add(u, x, y, z, shares));
            }
          }
        }
      }
    }
    if (!found) {
      shares[Bone.CHEST.ordinal()] = 1;
    }
  }

  private void add(int u, float x, float y, float z, float[] shares) {
    float[] p = skin.positions();
    float dx = p[3 * u] - x;
    float dy = p[3 * u + 1] - y;
    float dz = p[3 * u + 2] - z;
    float square = dx * dx + dy * dy + dz * dz + 1e-6f;
    float near = 1 / (square * square);
    for (int s = 0; s < 4; s++) {
      shares[skin.bones()[4 * u + s]] += near * skin.weights()[4 * u + s];
    }
  }
}
