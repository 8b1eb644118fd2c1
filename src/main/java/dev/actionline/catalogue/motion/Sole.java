package dev.actionline.catalogue.motion;

import dev.actionline.stage.Pose;
import org.joml.Vector3f;

/**
 * A foot rolls over heel and ball. Given where the foot stands flat and how far it is pitched, tells
 * where the sole's point under the ankle is, so that the ball (toes down) or the heel (toes up) stays put.
 */
public final class Sole {
  /** From the point under the ankle forward to the ball, metres of the reference body. */
  static final double BALL_M = 0.12;

  static final double HEEL_M = 0.05;
  static final double ANKLE_M = 0.085;

  private Sole() {}

  /**
   * The FOOT channel for a foot rolled up from flat.
   *
   * @param flat sole point when flat, root frame
   * @param yawDegrees of the toes clockwise against straight ahead
   * @param pitchDegrees toes down positive
   */
  public static Vector3f rolled(Vector3f flat, double yawDegrees, double pitchDegrees) {
    return new Vector3f(flat).add(roll(yawDegrees, pitchDegrees));
  }

  /** Where a foot of a pose would stand flat on the floor under the root. */
  static Vector3f flat(Pose pose, Side side) {
    Vector3f foot = pose.vector(side.foot());
    Vector3f flat = foot.sub(roll(pose.get(side.toeYaw()), pose.get(side.toePitch())));
    flat.y = 0;
    return flat;
  }

  private static Vector3f roll(double yawDegrees, double pitchDegrees) {
    double p = Math.toRadians(Math.abs(pitchDegrees));
    double pivot = pitchDegrees >= 0 ? BALL_M : -HEEL_M;
    double shift = pivot * (1 - Math.cos(p));
    return Ground.turn(new Vector3f(0, 0, (float) -shift), yawDegrees).add(0, (float) (Math.abs(pivot) * Math.sin(p)), 0);
  }
}
