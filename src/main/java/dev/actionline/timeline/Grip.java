package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.stage.Bone;
import java.util.function.Function;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** The frame of a closed hand, from its joints alone: -Z along the fingers, +Y to the thumb. */
final class Grip {
  private Grip() {}

  /**
   * World from grip.
   *
   * @param bones world from a bone
   */
  static Matrix4f of(Function<Bone, Matrix4f> bones, Event.Hand hand) {
    boolean left = hand == Event.Hand.LEFT;
    Vector3f wrist = joint(bones, left ? Bone.HAND_L : Bone.HAND_R);
    Vector3f knuckles = joint(bones, left ? Bone.FINGERS_L : Bone.FINGERS_R);
    Vector3f index = joint(bones, left ? Bone.INDEX_L : Bone.INDEX_R);
    Vector3f out = new Vector3f(knuckles).add(index).mul(0.5f).sub(wrist);
    float length = out.length();
    if (length < 1e-5f) {
      return new Matrix4f(bones.apply(left ? Bone.HAND_L : Bone.HAND_R)); // a thing that acts has no hands
    }
    out.normalize();
    Vector3f thumb = new Vector3f(index).sub(knuckles);
    thumb.sub(new Vector3f(out).mul(thumb.dot(out)));
    if (thumb.lengthSquared() < 1e-8f) { // a paw; it may point straight down
      thumb.set(0, 1, 0).sub(new Vector3f(out).mul(out.y));
      thumb = thumb.lengthSquared() < 1e-6f ? thumb.set(0, 0, -1) : thumb;
    }
    thumb.normalize();
    Vector3f back = new Vector3f(out).negate();
    Vector3f right = new Vector3f(thumb).cross(back).normalize();
    // What is held lies in the palm: on the palm's side of the middle of the hand.
    Vector3f palm = new Vector3f(right).mul(left ? 1 : -1);
    Vector3f at = new Vector3f(wrist).fma(0.85f * length, out).fma(0.3f * length, palm);
    return new Matrix4f(
        right.x, right.y, right.z, 0, thumb.x, thumb.y, thumb.z, 0, back.x, back.y, back.z, 0, at.x,
        at.y, at.z, 1);
  }

  private static Vector3f joint(Function<Bone, Matrix4f> bones, Bone bone) {
    return bones.apply(bone).getTranslation(new Vector3f());
  }
}
