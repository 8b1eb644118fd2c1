package dev.actionline.stage;

import dev.actionline.core.Easing;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/** Solves one arm of a pose, from the collar bone to the wrist; the trunk must be solved. */
final class Arm {
  private static final double MOST_WRIST_BEND = Math.toRadians(80);

  /** A direction of this length is wholly meant; a shorter one, partly. */
  private static final float FULLY_TOLD = 0.6f;

  private static final double MOST_THUMB_OUT = Math.toRadians(150);

  private final Proportions build;
  private final Pose pose;
  private final Joints joints;
  private final Side side;

  private Arm(Proportions build, Pose pose, Joints joints, Side side) {
    this.build = build;
    this.pose = pose;
    this.joints = joints;
    this.side = side;
  }

  static void solve(Proportions build, Pose pose, Joints joints, Side side) {
    new Arm(build, pose, joints, side).solve();
  }

  private void solve() {
    Vector3f target = pose.vector(side.channel(Pose.Channel.HAND_L, Pose.Channel.HAND_R));
    Vector3f shoulder = shoulder(target);
    Limb limb =
        Limb.reach(
            shoulder,
            target,
            Proportions.UPPER_ARM,
            Proportions.FOREARM,
            pose.vector(side.channel(Pose.Channel.ELBOW_L, Pose.Channel.ELBOW_R)),
            naturalElbow(shoulder, target));
    joints.set(Bone.UPPER_ARM_L.on(side), shoulder, limb.upper());
    joints.set(Bone.FOREARM_L.on(side), limb.middle(), limb.lower());
    joints.set(Bone.HAND_L.on(side), limb.end(), hand(limb));
  }

  /**
   * Where an elbow points by itself: back and a little out under a hanging arm, and from the middle
   * of the arm's reach carried along by the shortest turn, so that it never jumps where an arm can
   * be.
   */
  private Vector3f naturalElbow(Vector3f shoulder, Vector3f target) {
    int s = side.sign;
    Vector3f middle = new Vector3f(0.35f * s, -0.80f, -0.50f).normalize();
    Vector3f along = new Vector3f(target).sub(shoulder);
    joints.turn(Bone.CHEST).transformInverse(along);
    Vector3f elbow = new Vector3f(0.35f * s, -0.55f, 0.75f);
    if (along.lengthSquared() > 1e-6f) {
      elbow = new Quaternionf().rotationTo(middle, along.normalize()).transform(elbow);
    }
    return joints.turn(Bone.CHEST).transform(elbow);
  }

  /** The collar bone lifts and reaches with the hand. */
  private Vector3f shoulder(Vector3f target) {
    float s = side.sign;
    Vector3f collar =
        joints.point(Bone.CHEST, s * 0.03f, Proportions.CHEST_TO_NECK - 0.045f, -0.01f);
    Vector3f out = new Vector3f(s * (build.shoulder() - 0.03f), -0.017f, 0.01f);
    Vector3f rest = joints.turn(Bone.CHEST).transform(new Vector3f(out)).add(collar);
    Vector3f to = new Vector3f(target).sub(rest);
    joints.turn(Bone.CHEST).transformInverse(to);
    to.div(Proportions.UPPER_ARM + Proportions.FOREARM);
    double lift = Math.toRadians(26) * Easing.ramp(to.y, -0.1, 1);
    double across = Easing.ramp(-s * to.x, 0, 0.8) * 0.5;
    double reach =
        Math.toRadians(20) * Math.min(1, Easing.ramp(-to.z, 0.55, 1.1) + across)
            - Math.toRadians(12) * Easing.ramp(to.z, 0.3, 0.9);
    Quaternionf clavicle =
        new Quaternionf(joints.turn(Bone.CHEST))
            .rotateZ((float) (s * lift))
            .rotateY((float) (s * reach));
    joints.set(Bone.CLAVICLE_L.on(side), collar, clavicle);
    return clavicle.transform(out).add(collar);
  }

  /**
   * The hand goes on along the forearm with its palm to the body, and turns from there to the
   * directions the pose gives as far as they are long: so a hand eases into a direction when poses
   * are mixed.
   */
  private Quaternionf hand(Limb limb) {
    Vector3f forearm = new Vector3f(limb.end()).sub(limb.middle()).normalize();
    Vector3f hinge = limb.lower().transform(new Vector3f(1, 0, 0));
    Vector3f fingers = pose.vector(side.channel(Pose.Channel.FINGERS_L, Pose.Channel.FINGERS_R));
    double told = Math.min(1, fingers.length() / FULLY_TOLD);
    Vector3f axis = new Vector3f(forearm).cross(fingers);
    if (axis.lengthSquared() < 1e-8f) {
      axis.set(hinge);
    }
    double bend = told < 1e-4 ? 0 : told * forearm.angle(fingers);
    bend = Math.min(bend, MOST_WRIST_BEND);
    fingers = Turn.about(axis.normalize(), bend).transform(new Vector3f(forearm));

    Vector3f inward = joints.direction(Bone.CHEST, -side.sign, -0.45f, 0.1f);
    Vector3f rest = Limb.square(inward, fingers, hinge);
    Vector3f palm = pose.vector(side.channel(Pose.Channel.PALM_L, Pose.Channel.PALM_R));
    double turned = Math.min(1, palm.length() / FULLY_TOLD);
    if (turned > 1e-4) {
      Vector3f facing = Limb.square(palm, fingers, rest);
      double roll = rest.angleSigned(facing, fingers);
      // Nearly about, a hand turns with its thumb inward, never through the outside.
      if (roll * side.sign > MOST_THUMB_OUT) {
        roll -= 2 * Math.PI * side.sign;
      }
      roll *= turned;
      rest = Turn.about(fingers, roll).transform(rest);
    }
    return frame(fingers.negate(new Vector3f()), rest.negate());
  }

  private static Quaternionf frame(Vector3f z, Vector3f y) {
    return Turn.of(new Vector3f(y).cross(z), y);
  }
}
