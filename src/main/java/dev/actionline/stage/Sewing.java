package dev.actionline.stage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Sews layers together: takes over the vertices that triangles use, and doubles those on the border
 * between two materials, so that the border is sharp.
 */
final class Sewing {
  private float[] positions = new float[3 << 14];
  private float[] normals = new float[3 << 14];
  private byte[] materials = new byte[1 << 14];
  private byte[] bones = new byte[4 << 14];
  private float[] weights = new float[4 << 14];
  private int[] indices = new int[3 << 15];
  private int vertices;
  private int corners;

  private Mesh from;
  private byte[] fromMaterials;
  private byte[] fromBones;
  private float[] fromWeights;
  private int[] taken;
  private final Map<Long, Integer> doubled = new HashMap<>();

  void begin(Mesh mesh, byte[] meshMaterials, byte[] meshBones, float[] meshWeights) {
    from = mesh;
    fromMaterials = meshMaterials;
    fromBones = meshBones;
    fromWeights = meshWeights;
    taken = new int[mesh.vertexCount()];
    Arrays.fill(taken, -1);
    doubled.clear();
  }

  void triangle(int a, int b, int c) {
    byte m = fromMaterials[b] == fromMaterials[c] ? fromMaterials[b] : fromMaterials[a];
    if (corners + 3 > indices.length) {
      indices = Arrays.copyOf(indices, 2 * indices.length);
    }
    indices[corners++] = vertex(a, m);
    indices[corners++] = vertex(b, m);
    indices[corners++] = vertex(c, m);
  }

  private int vertex(int v, byte material) {
    if (fromMaterials[v] != material) {
      long key = (long) v << 8 | material & 0xff;
      Integer known = doubled.get(key);
      if (known == null) {
        known = copy(v, material);
        doubled.put(key, known);
      }
      return known;
    }
    if (taken[v] < 0) {
      taken[v] = copy(v, material);
    }
    return taken[v];
  }

  private int copy(int v, byte material) {
    if (vertices == materials.length) {
      positions = Arrays.copyOf(positions, 2 * positions.length);
      normals = Arrays.copyOf(normals, 2 * normals.length);
      materials = Arrays.copyOf(materials, 2 * materials.length);
      bones = Arrays.copyOf(bones, 2 * bones.length);
      weights = Arrays.copyOf(weights, 2 * weights.length);
    }
    System.arraycopy(from.positions(), 3 * v, positions, 3 * vertices, 3);
    System.arraycopy(from.normals(), 3 * v, normals, 3 * vertices, 3);
    System.arraycopy(fromBones, 4 * v, bones, 4 * vertices, 4);
    System.arraycopy(fromWeights, 4 * v, weights, 4 * vertices, 4);
    materials[vertices] = material;
    return vertices++;
  }

  Mesh mesh() {
    return new Mesh(
        Arrays.copyOf(positions, 3 * vertices),
        Arrays.copyOf(normals, 3 * vertices),
        Arrays.copyOf(materials, vertices),
        Arrays.copyOf(indices, corners),
        Arrays.copyOf(bones, 4 * vertices),
        Arrays.copyOf(weights, 4 * vertices));
  }
}
