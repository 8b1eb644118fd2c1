package dev.actionline.render;

import dev.actionline.stage.Mesh;
import java.util.Arrays;

/**
 * The same shape with fewer triangles: vertices of one material within one cell of a grid become
 * one (Rossignac and Borrel 1993). For what is far away and for shadows, where a cell is a pixel.
 */
final class Coarser {
  private Coarser() {}

  static Mesh of(Mesh mesh, float cellM) {
    int count = mesh.vertexCount();
    int[] cluster = new int[count];
    int clusters = clusters(mesh, cellM, cluster);
    float[] sums = new float[7 * clusters];
    for (int v = 0; v < count; v++) {
      int at = 7 * cluster[v];
      for (int k = 0; k < 3; k++) {
        sums[at + k] += mesh.positions()[3 * v + k];
        sums[at + 3 + k] += mesh.normals()[3 * v + k];
      }
      sums[at + 6]++;
    }
    MeshDraft draft = new MeshDraft(clusters, mesh.indices().length / 2, mesh.skinned());
    boolean[] made = new boolean[clusters];
    int[] vertex = new int[clusters];
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

  /** Numbers the cells that hold vertices in the order in which they are met; tells how many. */
  private static int clusters(Mesh mesh, float cellM, int[] cluster) {
    int slots = Integer.highestOneBit(Math.max(16, mesh.vertexCount())) * 4;
    long[] keys = new long[slots];
    int[] numbers = new int[slots];
    Arrays.fill(numbers, -1);
    int next = 0;
    for (int v = 0; v < cluster.length; v++) {
      long key = mesh.materials()[v];
      for (int k = 0; k < 3; k++) {
        key = key << 19 | ((long) Math.floor(mesh.positions()[3 * v + k] / cellM) & 0x7FFFF);
      }
      int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & slots - 1;
      while (numbers[slot] >= 0 && keys[slot] != key) {
        slot = slot + 1 & slots - 1;
      }
      if (numbers[slot] < 0) {
        keys[slot] = key;
        numbers[slot] = next++;
      }
      cluster[v] = numbers[slot];
    }
    return next;
  }
}
