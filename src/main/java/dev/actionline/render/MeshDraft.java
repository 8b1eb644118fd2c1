package dev.actionline.render;

import dev.actionline.stage.Mesh;
import java.util.Arrays;

/** A mesh while it is being changed: rows of numbers that grow. */
final class MeshDraft {
  private float[] positions;
  private float[] normals;
  private byte[] materials;
  private int[] indices;
  private byte[] bones;
  private float[] weights;
  private final boolean skinned;
  private int vertices;
  private int used;

  MeshDraft(int vertices, int indices, boolean skinned) {
    this.skinned = skinned;
    positions = new float[3 * vertices];
    normals = new float[3 * vertices];
    materials = new byte[vertices];
    this.indices = new int[indices];
    bones = new byte[skinned ? 4 * vertices : 0];
    weights = new float[skinned ? 4 * vertices : 0];
  }

  int vertexCount() {
    return vertices;
  }

  float position(int vertex, int axis) {
    return positions[3 * vertex + axis];
  }

  /** Adds a vertex of another mesh as it is. */
  int copy(Mesh from, int v) {
    int at = room();
    System.arraycopy(from.positions(), 3 * v, positions, 3 * at, 3);
    System.arraycopy(from.normals(), 3 * v, normals, 3 * at, 3);
    materials[at] = from.materials()[v];
    if (skinned) {
      System.arraycopy(from.bones(), 4 * v, bones, 4 * at, 4);
      System.arraycopy(from.weights(), 4 * v, weights, 4 * at, 4);
    }
    return at;
  }

  /** Adds a vertex half way between two; of a rigid mesh. */
  int middle(int a, int b) {
    int at = room();
    for (int k = 0; k < 3; k++) {
      positions[3 * at + k] = (positions[3 * a + k] + positions[3 * b + k]) / 2;
      normals[3 * at + k] = normals[3 * a + k] + normals[3 * b + k];
    }
    unit(at);
    materials[at] = materials[b];
    return at;
  }

  void setPosition(int vertex, float x, float y, float z) {
    positions[3 * vertex] = x;
    positions[3 * vertex + 1] = y;
    positions[3 * vertex + 2] = z;
  }

  void setNormal(int vertex, float x, float y, float z) {
    normals[3 * vertex] = x;
    normals[3 * vertex + 1] = y;
    normals[3 * vertex + 2] = z;
    unit(vertex);
  }

  private void unit(int v) {
    float x = normals[3 * v];
    float y = normals[3 * v + 1];
    float z = normals[3 * v + 2];
    float length = (float) Math.sqrt(x * x + y * y + z * z);
    if (length > 0) {
      for (int k = 0; k < 3; k++) {
        normals[3 * v + k] /= length;
      }
    }
  }

  private int room() {
    if (vertices == materials.length) {
      int more = Math.max(16, vertices * 2);
      positions = Arrays.copyOf(positions, 3 * more);
      normals = Arrays.copyOf(normals, 3 * more);
      materials = Arrays.copyOf(materials, more);
      bones = Arrays.copyOf(bones, skinned ? 4 * more : 0);
      weights = Arrays.copyOf(weights, skinned ? 4 * more : 0);
    }
    return vertices++;
  }

  void triangle(int a, int b, int c) {
    if (used + 3 > indices.length) {
      indices = Arrays.copyOf(indices, Math.max(48, indices.length * 2));
    }
    indices[used++] = a;
    indices[used++] = b;
    indices[used++] = c;
  }

  Mesh mesh() {
    return new Mesh(
        Arrays.copyOf(positions, 3 * vertices),
        Arrays.copyOf(normals, 3 * vertices),
        Arrays.copyOf(materials, vertices),
        Arrays.copyOf(indices, used),
        Arrays.copyOf(bones, skinned ? 4 * vertices : 0),
        Arrays.copyOf(weights, skinned ? 4 * vertices : 0));
  }
}
