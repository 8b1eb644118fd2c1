package dev.actionline.render;

import dev.actionline.stage.Bone;
import dev.actionline.stage.Mesh;
import java.util.ArrayList;
import java.util.List;

/** Meshes for tests. */
final class Shapes {
  private Shapes() {}

  /** A box about the origin with sides in metres. */
  static Mesh box(float x, float y, float z, int material) {
    List<Float> positions = new ArrayList<>();
    List<Float> normals = new ArrayList<>();
    List<Integer> indices = new ArrayList<>();
    float[] half = {x / 2, y / 2, z / 2};
    for (int axis = 0; axis < 3; axis++) {
      for (int side = -1; side <= 1; side += 2) {
        int first = positions.size() / 3;
        for (int corner = 0; corner < 4; corner++) {
          float[] p = new float[3];
          p[axis] = side * half[axis];
          p[(axis + 1) % 3] = (corner == 1 || corner == 2 ? 1 : -1) * half[(axis + 1) % 3];
          p[(axis + 2) % 3] = (corner >= 2 ? 1 : -1) * half[(axis + 2) % 3];
          for (int k = 0; k < 3; k++) {
            positions.add(p[k]);
            normals.add(k == axis ? (float) side : 0f);
          }
        }
        int[] quad = side > 0 ? new int[] {0, 1, 2, 0, 2, 3} : new int[] {0, 2, 1, 0, 3, 2};
        for (int q : quad) {
          indices.add(first + q);
        }
      }
    }
    return mesh(positions, normals, indices, material);
  }

  /** A ball about the origin. */
  static Mesh ball(float radius, int material) {
    List<Float> positions = new ArrayList<>();
    List<Float> normals = new ArrayList<>();
    List<Integer> indices = new ArrayList<>();
    int rings = 24;
    int sides = 48;
    for (int r = 0; r <= rings; r++) {
      for (int s = 0; s <= sides; s++) {
        double polar = Math.PI * r / rings;
        double turn = 2 * Math.PI * s / sides;
        double[] n = {
          Math.sin(polar) * Math.cos(turn), Math.cos(polar), Math.sin(polar) * Math.sin(turn)
        };
        for (double k : n) {
          positions.add((float) (radius * k));
          normals.add((float) k);
        }
        if (r < rings && s < sides) {
          int a = r * (sides + 1) + s;
          int b = a + sides + 1;
          for (int i : new int[] {a, a + 1, b, a + 1, b + 1, b}) {
            indices.add(i);
          }
        }
      }
    }
    return mesh(positions, normals, indices, material);
  }

  /** A mesh's shape lifted by some metres and bound wholly to one bone. */
  static Mesh bound(Mesh mesh, Bone bone, float lift) {
    float[] positions = mesh.positions().clone();
    for (int i = 1; i < positions.length; i += 3) {
      positions[i] += lift;
    }
    byte[] bones = new byte[4 * mesh.vertexCount()];
    float[] weights = new float[4 * mesh.vertexCount()];
    for (int v = 0; v < mesh.vertexCount(); v++) {
      bones[4 * v] = (byte) bone.ordinal();
      weights[4 * v] = 1;
    }
    return new Mesh(positions, mesh.normals(), mesh.materials(), mesh.indices(), bones, weights);
  }

  private static Mesh mesh(
      List<Float> positions, List<Float> normals, List<Integer> indices, int material) {
    byte[] materials = new byte[positions.size() / 3];
    java.util.Arrays.fill(materials, (byte) material);
    return new Mesh(
        floats(positions),
        floats(normals),
        materials,
        indices.stream().mapToInt(Integer::intValue).toArray(),
        new byte[0],
        new float[0]);
  }

  private static float[] floats(List<Float> list) {
    float[] out = new float[list.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = list.get(i);
    }
    return out;
  }
}
