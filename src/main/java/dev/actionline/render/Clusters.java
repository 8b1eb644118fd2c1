package dev.actionline.render;

import dev.actionline.stage.Mesh;
import java.util.Arrays;

/**
 * Vertices that may become one: of one material and within one cell of a grid. Where a surface is
 * nearly flat and one bone carries it the cells are four or two times as wide: a limb needs fewer
 * triangles than a finger.
 */
final class Clusters {
  private static final int[] WIDER = {4, 2, 1};

  /** How long the mean of a wide cell's normals must be. At this, a bow leaves its chord by a 16th. */
  private static final float FLAT = 0.975f;

  /** How much of a wide cell's vertices other bones may carry than of its first. */
  private static final float BENDS = 0.2f;

  private final Mesh mesh;
  private final float cellM;

  /** For each vertex its cluster. */
  final int[] of;

  private int count;

  private Clusters(Mesh mesh, float cellM) {
    this.mesh = mesh;
    this.cellM = cellM;
    this.of = new int[mesh.vertexCount()];
    Arrays.fill(of, -1);
  }

  /** Numbered in the order in which they are met, wide ones first. */
  static Clusters of(Mesh mesh, float cellM) {
    Clusters clusters = new Clusters(mesh, cellM);
    for (int times : WIDER) {
      clusters.gather(times);
    }
    return clusters;
  }

  int count() {
    return count;
  }

  /** Numbers the cells of one width that hold vertices of no cluster yet, and keeps those that will do. */
  private void gather(int times) {
    int[] cell = new int[of.length];
    int cells = cells(times * cellM, cell);
    float[] sums = new float[4 * cells];
    int[] first = new int[cells];
    boolean[] bends = new boolean[cells];
    Arrays.fill(first, -1);
    for (int v = 0; v < of.length; v++) {
      if (of[v] < 0) {
        int c = cell[v];
        first[c] = first[c] < 0 ? v : first[c];
        bends[c] |= mesh.skinned() && otherwiseCarried(first[c], v) > BENDS;
        for (int k = 0; k < 3; k++) {
          sums[4 * c + k] += mesh.normals()[3 * v + k];
        }
        sums[4 * c + 3]++;
      }
    }
    int[] number = new int[cells];
    for (int c = 0; c < cells; c++) {
      number[c] = times == 1 || !bends[c] && flat(sums, 4 * c) ? count++ : -1;
    }
    for (int v = 0; v < of.length; v++) {
      of[v] = of[v] < 0 ? number[cell[v]] : of[v];
    }
  }

  private static boolean flat(float[] sums, int at) {
    float x = sums[at];
    float y = sums[at + 1];
    float z = sums[at + 2];
    float long2 = FLAT * sums[at + 3];
    return x * x + y * y + z * z >= long2 * long2;
  }

  /** The share of a vertex that the bones of another do not carry, 0..1. */
  private float otherwiseCarried(int a, int b) {
    float same = 0;
    for (int i = 4 * b; i < 4 * b + 4; i++) {
      for (int j = 4 * a; j < 4 * a + 4; j++) {
        if (mesh.bones()[i] == mesh.bones()[j]) {
          same += Math.min(mesh.weights()[i], mesh.weights()[j]);
          break;
        }
      }
    }
    return 1 - same;
  }

  /** Numbers the cells that hold vertices of no cluster yet; tells how many. */
  private int cells(float widthM, int[] cell) {
    int slots = Integer.highestOneBit(Math.max(16, of.length)) * 4;
    long[] keys = new long[slots];
    int[] numbers = new int[slots];
    Arrays.fill(numbers, -1);
    int next = 0;
    for (int v = 0; v < of.length; v++) {
      if (of[v] >= 0) {
        continue;
      }
      long key = mesh.materials()[v];
      for (int k = 0; k < 3; k++) {
        key = key << 19 | ((long) Math.floor(mesh.positions()[3 * v + k] / widthM) & 0x7FFFF);
      }
      int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & slots - 1;
      while (numbers[slot] >= 0 && keys[slot] != key) {
        slot = slot + 1 & slots - 1;
      }
      if (numbers[slot] < 0) {
        keys[slot] = key;
        numbers[slot] = next++;
      }
      cell[v] = numbers[slot];
    }
    return next;
  }
}
