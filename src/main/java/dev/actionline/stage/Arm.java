package dev.actionline.stage;

import dev.actionline.core.Easing;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/** Solves one arm of a pose, from the collar bone to the wrist; the trunk must be solved. */
final class Arm {
  static final double MOST_ELBOW_BEND = Math.toRadians(153);

  private static final double MOST_WRIST_BEND = Math.toRadians(80);

  /** A direction of this length is wholly meant; a shorter one, partly. */
  private static final float FULLY_TOLD = 0.6f;

  /** Of the hand against one that lies at the thigh, forearm and upper arm together. */
  private static final double MOST_ROLL = Math.toRadians(122);

  private static final double CONFUSED_ROLL = Math.toRadians(118);
  private static final double CONFUSED_BEND = Math.toRadians(95);

  /** A wrist so near the middle of the head is wholly at the face, and so far off not at all, metres of the reference body. */
  private static final double AT_FACE_M = 0.26;
  private static final double AWAY_M = 0.46;

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
    withHead(target);
    Vector3f shoulder = shoulder(target);
    Elbow.Held held =
        new Elbow(joints.turn(Bone.CHEST), side, shoulder, target)
            .held(pose.vector(side.channel(Pose.Channel.ELBOW_L, Pose.Channel.ELBOW_R)));
    target.set(held.reach().transform(target.sub(shoulder)).add(shoulder));
    Limb limb =
        Limb.reach(
            shoulder,
            target,
            Proportions.UPPER_ARM,
            Proportions.FOREARM,
            MOST_ELBOW_BEND,
            held.pole(),
            joints.turn(Bone.CHEST).transform(new Vector3f(side.sign, -0.5f, 0)));
    joints.set(Bone.UPPER_ARM_L.on(side), shoulder, limb.upper());
    joints.set(Bone.FOREARM_L.on(side), limb.middle(), limb.lower());
    joints.set(Bone.HAND_L.on(side), limb.end(), hand(limb));
  }

  /** A hand at the face is told for a straight back: where that is bent by age it goes along with the head. */
  private void withHead(Vector3f target) {
    if (build.stoop() <= 0) {
      return;
    }
    Quaternionf straight = new Quaternionf(joints.turn(Bone.CHEST)).rotateX((float) Math.toRadians(build.stoop()));
    Vector3f neck = straight.transform(new Vector3f(0, Proportions.CHEST_TO_NECK, 0)).add(joints.place(Bone.CHEST));
    Vector3f moved = joints.place(Bone.NECK).sub(neck, new Vector3f());
    Vector3f head = joints.point(Bone.HEAD, 0, Proportions.HEAD_CENTER_Y, Proportions.HEAD_CENTER_Z).sub(moved);
    float near = (float) (1 - Easing.ramp(head.distance(target), AT_FACE_M, AWAY_M));
    target.fma(near, moved);
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
    bend = held(bend, MOST_WRIST_BEND, CONFUSED_BEND);
    fingers = Turn.about(axis.normalize(), bend).transform(new Vector3f(forearm));

    Vector3f rest = Limb.square(easyPalm(fingers), fingers, hinge);
    Vector3f palm = pose.vector(side.channel(Pose.Channel.PALM_L, Pose.Channel.PALM_R));
    double turned = Math.min(1, palm.length() / FULLY_TOLD);
    if (turned > 1e-4) {
      Vector3f facing = Limb.square(palm, fingers, rest);
      double roll = rest.angleSigned(facing, fingers);
      rest = Turn.about(fingers, turned * held(roll, MOST_ROLL, CONFUSED_ROLL)).transform(rest);
    }
    return frame(fingers.negate(new Vector3f()), rest.negate());
  }

  /** Where a palm faces by itself: to the thigh, and from there carried along with the hand by the shortest turn. */
  private Vector3f easyPalm(Vector3f fingers) {
    Vector3f middle = new Vector3f(0.15f * side.sign, -0.75f, -0.65f).normalize();
    Vector3f pointing = joints.turn(Bone.CHEST).transformInverse(new Vector3f(fingers));
    Vector3f inward = new Quaternionf().rotationTo(middle, pointing).transform(new Vector3f(-side.sign, -0.2f, 0));
    return joints.turn(Bone.CHEST).transform(inward);
  }

  /** An angle up to its limit; towards a half turn, where one way about is as good as the other, none at all. */
  private static double held(double angle, double most, double confused) {
    double size = Math.abs(angle);
    return Math.signum(angle) * Math.min(size, most) * (1 - Easing.ramp(size, confused, Math.PI));
  }

  private static Quaternionf frame(Vector3f z, Vector3f y) {
    return Turn.of(new Vector3f(y).cross(z), y);
  }
}
