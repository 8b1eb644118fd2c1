package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Target;
import dev.actionline.stage.Bone;
import org.joml.Matrix3f;
import org.joml.Vector3f;

/**
 * What is brought to the mouth: where the wrist of the right hand must be so that a point of what it holds meets the
 * lips. All in the root frame, pose metres.
 */
public final class Mouth {
  /** From the wrist to the middle of what a hand holds: along the fingers and to the palm's side. */
  private static final float ALONG_M = 0.075f;

  private static final float PALM_M = 0.027f;

  /** How far before the lips, and how much the lips of who bends to it come to meet it. */
  private static final float BEFORE_M = 0.012f;

  private final Call call;
  private final Vector3f lips;
  private final boolean left;

  /** @param left the hand is the left one, drawn as the right one and mirrored */
  public Mouth(Call call, boolean left) {
    this.call = call;
    this.left = left;
    Vector3f at = call.figure() ? call.view().joint(call.performer(), Bone.LIP_LOWER, call.start()) : call.entry().position();
    this.lips = Ground.local(call.entry(), call.scale(), at);
    this.lips.x = left ? -lips.x : lips.x;
  }

  /** Where the lips are before it begins. */
  public Vector3f lips() {
    return new Vector3f(lips);
  }

  /**
   * The wrist for a point of a thing at the lips.
   *
   * @param to which point of its hull: -1, 0, 1 of each half side; x towards the palm's back
   * @param fingers where the fingers point, the thing's north
   * @param palm where the palm faces
   */
  public Vector3f wrist(Target thing, Vector3f to, Vector3f fingers, Vector3f palm) {
    Vector3f out = new Vector3f(fingers).normalize();
    Vector3f face = new Vector3f(palm).fma(-palm.dot(out), out).normalize();
    Vector3f thumb = new Vector3f(out).cross(face);
    Matrix3f hand = new Matrix3f(new Vector3f(face).negate(), thumb, new Vector3f(out).negate());
    Vector3f end = call.view().fromGrip(thing.name(), new Vector3f(left ? -to.x : to.x, to.y, to.z)).div(call.scale());
    end.x = left ? -end.x : end.x;
    return lips().add(0, 0, -BEFORE_M).sub(hand.transform(end)).fma(-ALONG_M, out).fma(-PALM_M, face);
  }
}
