package dev.actionline.render;

import dev.actionline.stage.Mesh;
import java.util.HashMap;
import java.util.Map;
import org.joml.Vector3f;

/**
 * The same shape with fewer triangles: vertices of one cluster become one (Rossignac and Borrel
 * 1993). For what is far away and for shadows, where a cell is a pixel or two.
 */
final class Coarser {
  private Coarser() {}

  static Mesh of(Mesh mesh, float cellM) {
    int count = mesh.vertexCount();
    Clusters clusters = Clusters.of(mesh, cellM);
    int[] cluster = clusters.of;
    float[] sums = new float[7 * clusters.count()];
    boolean[] seam = new boolean[clusters.count()];
    boolean[] onSeam = seam(mesh, cluster, seam);
    for (int v = 0; v < count; v++) {
      int at = 7 * cluster[v];
      boolean placed = onSeam[v] || !seam[cluster[v]];
      for (int k = 0; k < 3; k++) {
        sums[at + k] += placed ? mesh.positions()[3 * v + k] : 0;
        sums[at + 3 + k] += mesh.normals()[3 * v + k];
      }
      sums[at + 6] += placed ? 1 : 0;
    }
    MeshDraft draft = new MeshDraft(clusters.count(), mesh.indices().length / 2, mesh.skinned());
    boolean[] made = new boolean[clusters.count()];
    int[] vertex = new int[clusters.count()];
    for (int v = 0; v < count; v++) {
      int c = cluster[v];
      if (!made[c]) {
        made[c] = true;
        vertex[c] = draft.copy(mesh, v);
        float n = sums[7 * c + 6];
        draft.setPosition(vertex[c], sums[7 * c] / n, sums[7 * c + 1] / n, sums[7 * c + 2] / n);
        float x = sums[7 * c + 3];
        float y = sums[7 * c + 4];
        float z = sums[7 * c + 5];
        if (x * x + y * y + z * z > 0.01f) {
          draft.setNormal(vertex[c], x, y, z);
        }
      }
    }
    int[] index = mesh.indices();
    for (int t = 0; t < index.length; t += 3) {
      int a = cluster[index[t]];
      int b = cluster[index[t + 1]];
      int c = cluster[index[t + 2]];
      if (a != b && b != c && c != a) {
        draft.triangle(vertex[a], vertex[b], vertex[c]);
      }
    }
    return draft.mesh();
  }

  /**
   * Vertices that lie where one of another cluster lies: the border between two materials. Clusters on
   * it are placed by these alone, so that both sides of the border stay together.
   *
   * @param touched set for the clusters that have such
   */
  private static boolean[] seam(Mesh mesh, int[] cluster, boolean[] touched) {
    boolean[] on = new boolean[cluster.length];
    Map<Vector3f, Integer> first = new HashMap<>();
    for (int v = 0; v < on.length; v++) {
      float[] p = mesh.positions();
      Integer other = first.putIfAbsent(new Vector3f(p[3 * v], p[3 * v + 1], p[3 * v + 2]), v);
      if (other != null && cluster[other] != cluster[v]) {
        on[v] = true;
        on[other] = true;
        touched[cluster[v]] = true;
        touched[cluster[other]] = true;
      }
    }
    return on;
  }
}
