package dev.actionline.catalogue.motion;

import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import org.joml.Vector3f;

/** Bending down to what lies low: knees and back share it, heels come up when it is deep. */
final class Bend {
  private static final double EASY_M = 0.80;
  private static final double FLOOR_M = 0.05;

  private Bend() {}

  /** How far one who stands has to bend for a hand at a height over the floor, 0..1; pose metres. */
  static double forHeight(Pose pose, double height) {
    if (pose.vector(Channel.PELVIS).y < 0.75f) {
      return 0;
    }
    return Easing.clamp((EASY_M - height) / (EASY_M - FLOOR_M));
  }

  /** The pose bent down by an amount, 0..1. */
  static Pose down(Pose pose, double amount) {
    if (amount <= 0) {
      return pose;
    }
    Vector3f pelvis = pose.vector(Channel.PELVIS);
    double deep = amount * amount;
    Sketch s = new Sketch(pose)
        .pelvis(pelvis.x, pelvis.y - 0.40 * amount - 0.08 * deep, pelvis.z + 0.16 * amount)
        .lean(0.95 * amount, 0);
    for (Side side : Side.values()) {
      Vector3f foot = pose.vector(side.foot());
      double pitch = pose.get(side.toePitch()) + 18 * deep;
      Vector3f rolled = Sole.rolled(foot, pose.get(side.toeYaw()), 18 * deep);
      s.set(side.foot(), rolled).set(side.toePitch(), pitch)
          .knee(side, 0.25, 0.3, -1)
          .add(side.hand(), 0, -0.42 * amount - 0.04 * deep, -0.24 * amount);
    }
    return s.pose();
  }

  /** Lower than this nobody comes on bent knees, pose metres. */
  private static final double SQUAT_M = 0.52;

  /** So much lower somebody may be before knees bend to come down to him; the back does the rest. */
  private static final double STOOP_M = 0.07;

  /** Comes down on bent knees, the feet where they are, to who is so much lower, pose metres; only who stands. */
  static void toLevel(Sketch s, double lower) {
    Vector3f pelvis = s.vector(Channel.PELVIS);
    double down = Math.min(SQUAT_M, lower - STOOP_M);
    if (down <= 0 || pelvis.y < 0.75f) {
      return;
    }
    double share = down / SQUAT_M;
    s.pelvis(pelvis.x, pelvis.y - down, pelvis.z + 0.13 * share);
    for (Side side : Side.values()) {
      double pitch = s.get(side.toePitch()) + 22 * share * share;
      s.set(side.foot(), Sole.rolled(s.vector(side.foot()), s.get(side.toeYaw()), 22 * share * share)).set(side.toePitch(), pitch)
          .knee(side, 0.08 + 0.42 * share, 0.5 * share, -1);
    }
  }
}
