package dev.actionline.catalogue.motion;

import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/** Putting a hand where something is. Points in the root frame, pose metres. */
public final class Reach {
  /** From the wrist to the middle of the palm. */
  public static final float PALM_M = 0.09f;

  /** From the middle of the hand over to the index finger. */
  private static final float INDEX_M = 0.029f;

  private Reach() {}

  /**
   * The pose with a hand at a point: the trunk leans and turns as far as the arm is too short.
   *
   * @param hand from the wrist to what touches: {@link #PALM_M}, or {@link Torso#HAND_M} for fingertips
   * @param weight 0 leaves the pose, 1 is there
   */
  public static Pose to(Pose pose, Side side, Vector3fc point, float hand, double weight) {
    if (weight <= 0) {
      return pose;
    }
    Pose leaned = lean(pose, side, point, hand);
    Torso torso = Torso.of(leaned);
    Vector3f shoulder = torso.shoulder(side);
    Vector3f along = direction(torso, side, shoulder, point);
    Vector3f wrist = new Vector3f(point).fma(-hand, along);
    Vector3f arm = new Vector3f(wrist).sub(shoulder);
    if (arm.length() > Torso.ARM_M) {
      wrist = shoulder.add(arm.normalize(Torso.ARM_M));
    }
    Vector3f elbow = torso.direction(elbow(side, ownHead(torso, shoulder, point)));
    Pose there = leaned.with(side.hand(), wrist).with(side.elbow(), elbow)
        .with(side.fingers(), along).with(side.curl(), 0.12f);
    double bulge = 4 * weight * (1 - weight) * wrist.distance(pose.vector(side.hand()));
    Pose mixed = pose.mix(there, weight);
    return weight >= 1 ? mixed
        : mixed.plus(side.hand(), side.sign * 0.02f * (float) bulge, 0, -0.07f * (float) bulge);
  }

  /** The hand moved aside, so that it is the index finger's tip that touches. */
  static Pose withIndex(Pose pose, Side side, double weight) {
    Vector3f fingers = pose.vector(side.fingers());
    Vector3f palm = pose.vector(side.palm());
    Vector3f thumb = side == Side.RIGHT ? fingers.cross(palm) : palm.cross(fingers);
    if (thumb.lengthSquared() < 1e-4f) {
      return pose;
    }
    thumb.normalize((float) (-INDEX_M * weight));
    return pose.plus(side.hand(), thumb.x, thumb.y, thumb.z);
  }

  /** Which way the fingers point: on along the arm; close by from outside and below, at one's own head from before it too. */
  private static Vector3f direction(Torso torso, Side side, Vector3f shoulder, Vector3fc point) {
    Vector3f along = new Vector3f(point).sub(shoulder);
    float far = along.length();
    Vector3f close = new Vector3f(-side.sign * 0.75f, 0.65f, 0.05f)
        .lerp(new Vector3f(-side.sign * 0.55f, 0.70f, 0.45f), ownHead(torso, shoulder, point));
    Vector3f near = torso.direction(close).normalize();
    return near.lerp(along.div(Math.max(far, 1e-4f)), (float) Easing.ramp(far, 0.30, 0.44)).normalize();
  }

  /** Out and down; of a hand at one's own head down before the chest, so that the forearm stands up and the arm is a sharp V. */
  private static Vector3f elbow(Side side, float ownHead) {
    return new Vector3f(side.sign * 0.7f, -1, 0.3f).lerp(new Vector3f(side.sign * 0.7f, -1, -0.6f), ownHead);
  }

  /** How far a point is at the own head: 0 at the trunk or out of it, 1 a head's height over the shoulder and close. */
  private static float ownHead(Torso torso, Vector3f shoulder, Vector3fc point) {
    float up = torso.asUpright(point).y - torso.asUpright(shoulder).y;
    return (float) (Easing.ramp(up, 0.10, 0.18) * (1 - Easing.ramp(shoulder.distance(point), 0.38, 0.52)));
  }

  private static Pose lean(Pose pose, Side side, Vector3fc point, float hand) {
    Pose p = pose;
    for (int round = 0; round < 3; round++) {
      Torso torso = Torso.of(p);
      Vector3f to = new Vector3f(point).sub(torso.shoulder(side));
      float lacking = to.length() - (Torso.ARM_M + hand) + 0.02f;
      if (lacking <= 0) {
        return p;
      }
      to.normalize();
      float most = Math.min(0.32f, lacking / Torso.BACK_M * 1.15f);
      Vector3f spine = p.vector(Channel.SPINE).normalize();
      p = p.with(Channel.SPINE, spine.x + to.x * most, spine.y + to.y * most * 0.3f,
          spine.z + to.z * most);
      float turn = side == Side.RIGHT ? -1 : 1;
      float twist = p.get(Channel.TWIST) + turn * Math.min(20, lacking * 120);
      p = p.with(Channel.TWIST, Math.max(-45, Math.min(45, twist)));
      double low = Easing.ramp(-to.y, 0.4, 0.6) * Easing.ramp(p.vector(Channel.PELVIS).y, 0.5, 0.75);
      p = p.plus(Channel.PELVIS, 0, (float) (-low * Math.min(0.08, lacking * 0.5)), 0);
    }
    return p;
  }

  /** The hand on whose side a point lies. */
  public static Side nearer(Pose pose, Vector3fc point) {
    Vector3f asUpright = Torso.of(pose).asUpright(point);
    return asUpright.x < -0.05f ? Side.LEFT : Side.RIGHT;
  }
}
