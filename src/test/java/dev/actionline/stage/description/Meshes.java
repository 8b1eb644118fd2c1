package dev.actionline.stage.description;

import dev.actionline.stage.Mesh;
import org.joml.Vector3f;

/** What can be asked of any mesh. */
final class Meshes {
  private Meshes() {}

  static Vector3f at(float[] values, int index) {
    return new Vector3f(values[3 * index], values[3 * index + 1], values[3 * index + 2]);
  }

  /** Triangles whose corners run the wrong way round for their own shading. */
  static int inwardTriangles(Mesh mesh) {
    int inward = 0;
    for (int i = 0; i < mesh.indices().length; i += 3) {
      int a = mesh.indices()[i];
      int b = mesh.indices()[i + 1];
      int c = mesh.indices()[i + 2];
      Vector3f p = at(mesh.positions(), a);
      Vector3f face =
          at(mesh.positions(), b).sub(p).cross(at(mesh.positions(), c).sub(p));
      Vector3f shading =
          at(mesh.normals(), a).add(at(mesh.normals(), b)).add(at(mesh.normals(), c));
      boolean visible = face.length() > 1e-9f && shading.length() > 1e-3f;
      inward += visible && face.normalize().dot(shading.normalize()) < -0.05f ? 1 : 0;
    }
    return inward;
  }
}
