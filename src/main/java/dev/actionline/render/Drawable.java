package dev.actionline.render;

import dev.actionline.stage.Material;
import dev.actionline.stage.Mesh;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.joml.Vector4f;

/**
 * A mesh at some places in the set.
 *
 * @param mesh its triangles; the same mesh is the same object in every frame, unless it is fleeting
 * @param materials as the mesh's indices mean them, with this frame's glow in their emission
 * @param placements world from part (or from root, for a figure)
 * @param bones skinning matrices in bone order; empty for a rigid mesh
 * @param front the part of it that is there while it turns into something else
 * @param climbM how far up the floor's pattern climbs it, metres; 0: not at all
 * @param ghost whether one sees through it
 * @param presence whether it is seen, throws a shadow, or both
 * @param late whether it may move or bend; still parts of the set are early, and kept
 * @param fleeting whether its mesh is made for this frame and seldom comes again
 * @param shade which side of a body lies in the dark: -1 its left, 1 its right, 0 neither
 * @param opens whether it is left out where the fourth wall is: the set is, people and things are not
 */
record Drawable(
    Mesh mesh,
    List<Material> materials,
    List<Matrix4f> placements,
    Matrix4f[] bones,
    Front front,
    float climbM,
    float shade,
    boolean ghost,
    Presence presence,
    boolean late,
    boolean fleeting,
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
   * What of it is there: what lies between two borders that run over the body, heights in the bind
   * pose with waves and tongues, and outside of some balls.
   *
   * @param lowM height of the lower border over the sole, metres
   * @param highM height of the upper border
   * @param scale heights of the borders for each metre of this body
   * @param lipM how far the surface stands out below the upper border, metres
   * @param holes centre and radius, bind pose, metres; at most {@link dev.actionline.stage.metal.Patch#MOST}
   */
  record Front(float lowM, float highM, float scale, float lipM, List<Vector4f> holes) {
    private static final float FAR = 1000;
    static final Front NONE = new Front(-FAR, FAR, 1, 0, List.of());

    static Front above(float heightM, float scale) {
      return new Front(heightM, FAR, scale, 0, List.of());
    }

    static Front below(float heightM, float scale, float lipM) {
      return new Front(-FAR, heightM, scale, lipM, List.of());
    }

    static Front between(float lowM, float highM, float scale, float lipM) {
      return new Front(lowM, highM, scale, lipM, List.of());
    }

    Front without(List<Vector4f> balls) {
      return new Front(lowM, highM, scale, lipM, balls);
    }
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
        mesh, materials, placements, RIGID, Front.NONE, 0, 0, false, presence, late, false, false);
  }

  /** The same as a part of the set. */
  Drawable ofSet() {
    return new Drawable(
        mesh, materials, placements, bones, front, climbM, shade, ghost, presence, late, fleeting, true);
  }

  /** A body, or a part of it, carried by bones. */
  static Drawable body(
      Mesh mesh, List<Material> materials, Matrix4f worldFromRoot, Matrix4f[] bones, Front front) {
    return new Drawable(
        mesh, materials, List.of(worldFromRoot), bones, front, 0, 0, false, Presence.BOTH, true, false, false);
  }

  /** The same with the floor's pattern on it. */
  Drawable climbed(float metres) {
    return new Drawable(
        mesh, materials, placements, bones, front, metres, shade, ghost, presence, late, fleeting, opens);
  }

  /** The same with one side in the dark. */
  Drawable shaded(float side) {
    return new Drawable(
        mesh, materials, placements, bones, front, climbM, side, ghost, presence, late, fleeting, opens);
  }

  /** The same for this frame alone. */
  Drawable once() {
    return new Drawable(
        mesh, materials, placements, bones, front, climbM, shade, ghost, presence, late, true, opens);
  }

  /** The same, seen through. */
  Drawable ghostly() {
    return new Drawable(
        mesh, materials, placements, bones, front, climbM, shade, true, presence, late, fleeting, opens);
  }

  boolean clipped() {
    return !front.equals(Front.NONE);
  }

  /** The middle of a mesh as it is posed: a body's goes where its pelvis goes. */
  Vector3f posed(Vector3f middle) {
    return bones.length == 0 ? middle : bones[0].transformPosition(middle, new Vector3f());
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
