package dev.actionline.deliver.plan;

import dev.actionline.stage.Mesh;
import dev.actionline.stage.Model;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What a set looks like when it is cut through at a height: the lines of its walls, or of its furniture. */
final class SetOutline {
  /** Lines are drawn as finely as this, metres. */
  private static final float GRID = 0.03f;

  private SetOutline() {}

  /** A line of the cut, metres. */
  record Cut(float x1, float z1, float x2, float z2) {
    double nearest(double x, double z) {
      return Math.min(Math.hypot(x1 - x, z1 - z), Math.hypot(x2 - x, z2 - z));
    }
  }

  /** The cut at a height over the set's zero, metres. */
  static List<Cut> at(Model set, float height) {
    Set<Cut> known = new HashSet<>();
    List<Cut> cuts = new ArrayList<>();
    for (Model.Part part : set.parts()) {
      for (int copy = 0; copy < part.placements().size(); copy++) {
        cut(part.mesh(), part.modelFromPart(copy, 0, 0), height, known, cuts);
      }
    }
    return cuts;
  }

  private static void cut(Mesh mesh, Matrix4f place, float height, Set<Cut> known, List<Cut> cuts) {
    Vector3f[] corner = {new Vector3f(), new Vector3f(), new Vector3f()};
    for (int i = 0; i + 2 < mesh.indices().length; i += 3) {
      for (int k = 0; k < 3; k++) {
        int v = 3 * mesh.indices()[i + k];
        corner[k].set(mesh.positions()[v], mesh.positions()[v + 1], mesh.positions()[v + 2]);
        place.transformPosition(corner[k]);
      }
      List<Vector3f> met = new ArrayList<>(2);
      for (int k = 0; k < 3; k++) {
        Vector3f a = corner[k];
        Vector3f b = corner[(k + 1) % 3];
        if (a.y < height != b.y < height) {
          met.add(new Vector3f(a).lerp(b, (height - a.y) / (b.y - a.y)));
        }
      }
      if (met.size() == 2) {
        Cut c = new Cut(on(met.get(0).x), on(met.get(0).z), on(met.get(1).x), on(met.get(1).z));
        boolean point = c.x1() == c.x2() && c.z1() == c.z2();
        if (!point && !known.contains(new Cut(c.x2(), c.z2(), c.x1(), c.z1())) && known.add(c)) {
          cuts.add(c);
        }
      }
    }
  }

  private static float on(float metres) {
    return Math.round(metres / GRID) * GRID;
  }
}
