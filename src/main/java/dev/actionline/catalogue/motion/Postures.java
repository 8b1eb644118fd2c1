package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Posture;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;

/** The pose in which a body rests in each posture, its root under the pelvis (under the feet upright). */
public final class Postures {
  private Postures() {}

  /** Height of an ordinary seat, metres. */
  public static final double SEAT_M = 0.46;

  /** From a seat up to the middle of the pelvis, metres of the reference body. */
  public static final double HIPS_OVER_SEAT_M = 0.10;

  public static final Pose KNEELING = kneeling();
  public static final Pose ONE_KNEE = oneKnee();
  public static final Pose CROUCHING = crouching();
  public static final Pose CRAWLING = crawling();
  public static final Pose LYING_BACK = lyingBack();
  public static final Pose LYING_FRONT = lyingFront();
  public static final Pose FLOOR_SITTING = floorSitting();
  public static final Pose HANGING = hanging();

  /** How a body is carried in a posture. */
  public static Pose of(Posture posture) {
    return switch (posture) {
      case STANDING, SUNK -> Pose.STANDING;
      case SITTING -> sitting(SEAT_M);
      case KNEELING -> KNEELING;
      case CRAWLING -> CRAWLING;
      case LYING_BACK -> LYING_BACK;
      case LYING_FRONT -> LYING_FRONT;
      case HANGING -> HANGING;
    };
  }

  /** Sitting on something; a seat under 0.2 m is the floor. Height in pose metres. */
  public static Pose sitting(double seat) {
    if (seat < 0.2) {
      return FLOOR_SITTING;
    }
    double feet = Math.max(0, seat - 0.52);
    Sketch s = new Sketch(Pose.STANDING)
        .pelvis(0, seat + HIPS_OVER_SEAT_M, 0).spine(0, 1, 0.03).look(0, -0.03, -1);
    for (Side side : Side.values()) {
      s.foot(side, 0.11, feet, -0.40).knee(side, 0.06, 1, -0.5).toes(side, 8, 0)
          .hand(side, 0.15, seat + 0.165, -0.31).elbow(side, 1, -0.3, 0.6)
          .palm(side, 0, -1, 0).fingers(side, -0.25, -0.1, -1).curl(side, 0.3);
    }
    return s.pose();
  }

  private static Pose kneeling() {
    Sketch s = new Sketch(Pose.STANDING).pelvis(0, 0.505, 0).spine(0, 1, -0.02);
    for (Side side : Side.values()) {
      s.rolled(side, 0.10, 0.506, 4, 65).knee(side, 0.05, -0.4, -1)
          .hand(side, 0.20, 0.50, -0.18).elbow(side, 0.6, -0.2, 0.8).palm(side, 0, -0.3, 0.2);
    }
    return s.pose();
  }

  private static Pose oneKnee() {
    Sketch s = new Sketch(Pose.STANDING).pelvis(0, 0.535, 0.02).spine(0, 1, -0.12)
        .look(0, -0.1, -1)
        .foot(Side.LEFT, 0.13, 0, -0.34).knee(Side.LEFT, 0.10, 0.6, -1)
        .rolled(Side.RIGHT, 0.11, 0.546, 2, 65).knee(Side.RIGHT, 0.08, -0.5, -1);
    s.hand(Side.LEFT, 0.16, 0.62, -0.30).elbow(Side.LEFT, 0.8, 0, 0.6).palm(Side.LEFT, 0, -1, 0)
        .fingers(Side.LEFT, -0.3, -0.2, -1);
    s.hand(Side.RIGHT, 0.25, 0.50, -0.06);
    return s.pose();
  }

  private static Pose crouching() {
    Sketch s = new Sketch(Pose.STANDING).pelvis(0, 0.40, 0.12).spine(0, 1, -0.55)
        .look(0, -0.12, -1);
    for (Side side : Side.values()) {
      s.rolled(side, 0.13, 0, 12, 16).knee(side, 0.30, 0.5, -1)
          .hand(side, 0.20, 0.42, -0.38).elbow(side, 0.8, -0.1, 0.6).palm(side, 0, -0.6, 0.3);
    }
    return s.pose();
  }

  private static Pose crawling() {
    Sketch s = new Sketch(Pose.STANDING).pelvis(0, 0.50, 0.24).spine(0, 0.10, -1)
        .look(0, 0.0, -1);
    for (Side side : Side.values()) {
      s.foot(side, 0.11, 0.13, 0.71).knee(side, 0.05, -1, -0.4).toes(side, 2, 125)
          .hand(side, 0.20, 0.07, -0.30).elbow(side, 0.7, 0.1, 1)
          .palm(side, 0, -1, 0).fingers(side, -0.1, 0, -1).curl(side, 0.05);
    }
    return s.pose();
  }

  private static Pose lyingBack() {
    Sketch s = new Sketch(Pose.STANDING).pelvis(0, 0.115, 0).spine(0, 0.02, 1).look(0, 1, -0.1);
    for (Side side : Side.values()) {
      s.foot(side, 0.13, 0.065, -0.90).knee(side, 0.25, 1, 0).toes(side, 18, -72)
          .hand(side, 0.36, 0.06, 0.02).elbow(side, 1, -0.1, 0.3)
          .palm(side, -0.2, -1, 0).fingers(side, 0.1, 0, -1).curl(side, 0.35);
    }
    return s.pose();
  }

  private static Pose lyingFront() {
    Sketch s = new Sketch(Pose.STANDING).pelvis(0, 0.125, 0).spine(0, 0.015, -1)
        .look(-0.95, -0.15, -0.3);
    for (Side side : Side.values()) {
      s.foot(side, 0.13, 0.125, 0.90).knee(side, 0.9, -0.25, 0).toes(side, 10, 140)
          .hand(side, 0.34, 0.05, -0.62).elbow(side, 1, 0, 0.4)
          .palm(side, 0, -1, 0).fingers(side, -0.4, 0, -1).curl(side, 0.35);
    }
    return s.pose();
  }

  private static Pose floorSitting() {
    Sketch s = new Sketch(Pose.STANDING).pelvis(0, 0.125, 0).spine(0, 1, -0.06)
        .look(0, -0.05, -1);
    for (Side side : Side.values()) {
      s.foot(side, 0.13, 0, -0.50).knee(side, 0.25, 1, -0.1).toes(side, 8, 0)
          .hand(side, 0.18, 0.42, -0.30).elbow(side, 1, -0.4, 0.3)
          .palm(side, -0.4, -0.8, 0).fingers(side, -0.6, -0.2, -1).curl(side, 0.4);
    }
    return s.pose();
  }

  private static Pose hanging() {
    Sketch s = new Sketch(Pose.STANDING).pelvis(0, 0.93, 0).look(0, 0.3, -1);
    for (Side side : Side.values()) {
      s.foot(side, 0.08, 0.12, 0.05).toes(side, 5, 45)
          .hand(side, 0.22, 1.90, -0.06).elbow(side, 1, 0, -0.2)
          .palm(side, 0, 0, -1).fingers(side, 0, 1, 0).curl(side, 1.2);
    }
    return s.pose();
  }

  /** The face of one pose on the body of another. */
  public static Pose withFaceOf(Pose face, Pose body) {
    return Stride.keepFace(face, body);
  }

  /** How high a sitting pose sits over the floor: the seat, pose metres. */
  static double seatOf(Pose sitting) {
    return sitting.vector(Channel.PELVIS).y - HIPS_OVER_SEAT_M;
  }
}
