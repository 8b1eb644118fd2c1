package dev.actionline.stage;

import dev.actionline.core.Easing;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/** Solves one arm of a pose, from the collar bone to the wrist; the trunk must be solved. */
final class Arm {
  private static final double MOST_WRIST_BEND = Math.toRadians(80);

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
            joints.direction(Bone.CHEST, 0.5f * side.sign, -0.6f, 0.6f));
    joints.set(Bone.UPPER_ARM_L.on(side), shoulder, limb.upper());
    joints.set(Bone.FOREARM_L.on(side), limb.middle(), limb.lower());
    joints.set(Bone.HAND_L.on(side), limb.end(), hand(limb));
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

  private Quaternionf hand(Limb limb) {
    Vector3f forearm = new Vector3f(limb.end()).sub(limb.middle()).normalize();
    Vector3f fingers = pose.vector(side.channel(Pose.Channel.FINGERS_L, Pose.Channel.FINGERS_R));
    fingers = fingers.lengthSquared() < 1e-6f ? new Vector3f(forearm) : fingers.normalize();
    double angle = Math.acos(Turn.clamp(fingers.dot(forearm), -1, 1));
    if (angle > MOST_WRIST_BEND) {
      Vector3f hinge = new Vector3f(forearm).cross(fingers);
      if (hinge.lengthSquared() < 1e-6f) {
        hinge.set(limb.lower().transform(new Vector3f(1, 0, 0)));
      }
      fingers = Turn.about(hinge.normalize(), MOST_WRIST_BEND).transform(new Vector3f(forearm));
    }
    Vector3f palm = pose.vector(side.channel(Pose.Channel.PALM_L, Pose.Channel.PALM_R));
    Vector3f inward = joints.direction(Bone.CHEST, -side.sign, -0.45f, 0.1f);
    if (palm.lengthSquared() < 1e-6f) {
      palm.set(inward);
    }
    Vector3f back = Limb.square(palm, fingers, inward).negate();
    return frame(fingers.negate(new Vector3f()), back);
  }

  private static Quaternionf frame(Vector3f z, Vector3f y) {
    return Turn.of(new Vector3f(y).cross(z), y);
  }
}
