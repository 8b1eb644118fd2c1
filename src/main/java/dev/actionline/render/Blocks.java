package dev.actionline.render;

import dev.actionline.stage.Material;
import dev.actionline.stage.Mesh;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.joml.Vector3f;
import org.lwjgl.BufferUtils;

/** A mesh's triangles put in order: those of one surface and one block of space together. */
final class Blocks {
  /** Blocks are numbered from far west and north; none is farther out than this many. */
  private static final long HALF = 1 << 19;

  private final Mesh mesh;
  private final float blockM;
  private final List<Surface> surfaces;
  private final int[] surfaceOfMaterial;
  final IntBuffer indices;
  final List<Solid.Run> runs = new ArrayList<>();

  /**
   * @param blockM side of a block, metres; infinite for one block
   */
  Blocks(Mesh mesh, List<Material> materials, float blockM) {
    this.mesh = mesh;
    this.blockM = blockM;
    surfaces =
        new ArrayList<>(new TreeSet<>(materials.stream().map(Surface::of).toList()));
    surfaceOfMaterial =
        materials.stream().mapToInt(m -> surfaces.indexOf(Surface.of(m))).toArray();
    int triangles = mesh.indices().length / 3;
    int[] group = new int[triangles];
    long[] keys = groups(group);
    indices = order(group, keys);
  }

  /** Gives every triangle the number of its group; tells the groups' keys in order. */
  private long[] groups(int[] group) {
    Map<Long, Integer> known = new HashMap<>();
    long[] met = new long[64];
    long last = Long.MIN_VALUE;
    int number = -1;
    for (int t = 0; t < group.length; t++) {
      long key = key(t);
      if (key != last) {
        last = key;
        Integer old = known.putIfAbsent(key, known.size());
        number = old == null ? known.size() - 1 : old;
        if (old == null) {
          met = number < met.length ? met : Arrays.copyOf(met, 2 * met.length);
          met[number] = key;
        }
      }
      group[t] = number;
    }
    long[] sorted = Arrays.copyOf(met, known.size());
    Arrays.sort(sorted);
    int[] rank = new int[sorted.length];
    for (int i = 0; i < rank.length; i++) {
      rank[i] = Arrays.binarySearch(sorted, met[i]);
    }
    for (int t = 0; t < group.length; t++) {
      group[t] = rank[group[t]];
    }
    return sorted;
  }

  private long key(int triangle) {
    // OpenGL takes what does not vary over a triangle from its last vertex
    int last = mesh.indices()[3 * triangle + 2];
    long surface = surfaceOfMaterial[mesh.materials()[last]];
    if (Float.isInfinite(blockM)) {
      return surface << 40;
    }
    long x = (long) Math.floor(mesh.positions()[3 * last] / blockM) + HALF;
    long z = (long) Math.floor(mesh.positions()[3 * last + 2] / blockM) + HALF;
    return surface << 40 | (x & 2 * HALF - 1) << 20 | z & 2 * HALF - 1;
  }

  private IntBuffer order(int[] group, long[] keys) {
    int[] first = new int[keys.length + 1];
    for (int g : group) {
      first[g + 1]++;
    }
    for (int g = 0; g < keys.length; g++) {
      first[g + 1] += first[g];
    }
    int[] ordered = new int[3 * group.length];
    int[] next = first.clone();
    for (int t = 0; t < group.length; t++) {
      System.arraycopy(mesh.indices(), 3 * t, ordered, 3 * next[group[t]]++, 3);
    }
    for (int g = 0; g < keys.length; g++) {
      Surface surface = surfaces.get((int) (keys[g] >> 40));
      runs.add(run(surface, ordered, 3 * first[g], 3 * (first[g + 1] - first[g])));
    }
    return BufferUtils.createIntBuffer(ordered.length).put(ordered).flip();
  }

  private Solid.Run run(Surface surface, int[] ordered, int from, int count) {
    float[] p = mesh.positions();
    Vector3f low = new Vector3f(Float.POSITIVE_INFINITY);
    Vector3f high = new Vector3f(Float.NEGATIVE_INFINITY);
    Vector3f v = new Vector3f();
    for (int i = from; i < from + count; i++) {
      int at = 3 * ordered[i];
      v.set(p[at], p[at + 1], p[at + 2]);
      low.min(v);
      high.max(v);
    }
    float radius = low.distance(high) / 2;
    return new Solid.Run(surface, from, count, low.add(high).mul(0.5f), radius);
  }
}
