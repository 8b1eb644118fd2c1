package dev.actionline.render;

import dev.actionline.stage.Material;
import dev.actionline.stage.Mesh;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * A mesh at some places in the set.
 *
 * @param mesh its triangles; the same mesh is the same object in every frame
 * @param materials as the mesh's indices mean them, with this frame's glow in their emission
 * @param placements world from part (or from root, for a figure)
 * @param bones skinning matrices in bone order; empty for a rigid mesh
 * @param front the part of it that is there while it turns into something else
 * @param ghost whether one sees through it
 * @param presence whether it is seen, throws a shadow, or both
 * @param late whether it may move or bend; still parts of the set are early, and kept
 * @param opens whether it is left out where the fourth wall is: the set is, people and things are not
 */
record Drawable(
    Mesh mesh,
    List<Material> materials,
    List<Matrix4f> placements,
    Matrix4f[] bones,
    Front front,
    boolean ghost,
    Presence presence,
    boolean late,
    boolean opens) {

  /** What it does in the picture. */
  enum Presence {
    SEEN,
    SHADOW,
    BOTH;

    boolean seen() {
      return this != SHADOW;
    }

    boolean casts() {
      return this != SEEN;
    }
  }

  /**
   * The border of a change of look, in the bind pose: a height with waves.
   *
   * @param heightM metres over the sole
   * @param above whether what is above it shows, or what is below
   */
  record Front(float heightM, boolean above) {
    static final Front NONE = new Front(Float.NEGATIVE_INFINITY, true);
  }

  private static final Matrix4f[] RIGID = {};

  /** Something that does not bend. */
  static Drawable rigid(
      Mesh mesh,
      List<Material> materials,
      List<Matrix4f> placements,
      Presence presence,
      boolean late) {
    return new Drawable(
        mesh, materials, placements, RIGID, Front.NONE, false, presence, late, false);
  }

  /** The same as a part of the set. */
  Drawable ofSet() {
    return new Drawable(mesh, materials, placements, bones, front, ghost, presence, late, true);
  }

  boolean clipped() {
    return front != Front.NONE;
  }

  /** Centre of a placement's bounds in the world, from the centre in the part's frame. */
  static Vector3f centre(Matrix4f placement, Vector3f centre) {
    return placement.transformPosition(centre, new Vector3f());
  }

  /** The largest stretch of a placement: what a radius grows by. */
  static float stretch(Matrix4f placement) {
    Vector3f scale = placement.getScale(new Vector3f());
    return Math.max(scale.x, Math.max(scale.y, scale.z));
  }
}
