package dev.actionline.render;

import dev.actionline.stage.Mesh;
import java.util.Map;
import java.util.WeakHashMap;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** The corners of tight boxes about things as they stand, bend and lie. */
final class Corners {
  private static final int MOST_BONES = 64;

  /**
   * Boxes in the part's frame: one for a rigid mesh; for a skin, one for each bone about all that
   * it moves, null where it moves nothing. Weak: a mesh made for one picture goes with it.
   */
  private final Map<Mesh, Vector3f[][]> boxes = new WeakHashMap<>();

  /** Eight corners, world, of a box about one placement of a drawable, grown on all sides. */
  Vector3f[] of(Drawable d, Matrix4f placement, float grownM) {
    Vector3f[][] own = boxes.computeIfAbsent(d.mesh(), Corners::measure);
    Vector3f low = new Vector3f(Float.POSITIVE_INFINITY);
    Vector3f high = new Vector3f(Float.NEGATIVE_INFINITY);
    for (int b = 0; b < own.length; b++) {
      if (own[b] != null) {
        Matrix4f world = new Matrix4f(placement);
        if (d.bones().length > 0) {
          world.mul(d.bones()[b]);
        }
        for (Vector3f corner : corners(own[b][0], own[b][1])) {
          world.transformPosition(corner);
          low.min(corner);
          high.max(corner);
        }
      }
    }
    return corners(
        low.sub(grownM, grownM, grownM, new Vector3f()),
        high.add(grownM, grownM, grownM, new Vector3f()));
  }

  private static Vector3f[] corners(Vector3f low, Vector3f high) {
    Vector3f[] corners = new Vector3f[8];
    for (int i = 0; i < 8; i++) {
      corners[i] =
          new Vector3f(
              (i & 1) == 0 ? low.x : high.x,
              (i & 2) == 0 ? low.y : high.y,
              (i & 4) == 0 ? low.z : high.z);
    }
    return corners;
  }

  private static Vector3f[][] measure(Mesh mesh) {
    Vector3f[][] boxes = new Vector3f[mesh.skinned() ? MOST_BONES : 1][];
    Vector3f p = new Vector3f();
    for (int v = 0; v < mesh.vertexCount(); v++) {
      p.set(mesh.positions()[3 * v], mesh.positions()[3 * v + 1], mesh.positions()[3 * v + 2]);
      if (!mesh.skinned()) {
        add(boxes, 0, p);
      }
      for (int k = 0; mesh.skinned() && k < 4; k++) {
        if (mesh.weights()[4 * v + k] > 0) {
          add(boxes, mesh.bones()[4 * v + k], p);
        }
      }
    }
    return boxes;
  }

  private static void add(Vector3f[][] boxes, int box, Vector3f p) {
    if (boxes[box] == null) {
      boxes[box] = new Vector3f[] {new Vector3f(p), new Vector3f(p)};
    }
    boxes[box][0].min(p);
    boxes[box][1].max(p);
  }
}
