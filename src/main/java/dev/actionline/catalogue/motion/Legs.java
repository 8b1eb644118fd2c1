package dev.actionline.catalogue.motion;

import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import org.joml.Vector3f;

/** Keeps legs from being asked for more than their length. */
final class Legs {
  private static final float LEG_M = 0.824f;
  private static final float HIP_OUT_M = 0.09f;
  private static final float HIP_DOWN_M = 0.02f;

  private Legs() {}

  /** The pose with its pelvis lowered as far as it takes for both feet to be reached. */
  static Pose within(Pose pose) {
    Vector3f pelvis = pose.vector(Channel.PELVIS);
    double highest = pelvis.y;
    double hips = -Math.toRadians(pose.get(Channel.HIPS));
    for (Side side : Side.values()) {
      Vector3f hip = new Vector3f(side.sign * HIP_OUT_M, 0, 0).rotateY((float) hips).add(pelvis);
      Vector3f ankle = ankle(pose, side);
      double dx = ankle.x - hip.x;
      double dz = ankle.z - hip.z;
      double level = dx * dx + dz * dz;
      if (level < LEG_M * LEG_M) {
        double top = ankle.y + HIP_DOWN_M + Math.sqrt(LEG_M * LEG_M - level);
        highest = softMin(highest, top);
      }
    }
    return pose.with(Channel.PELVIS, pelvis.x, (float) highest, pelvis.z);
  }

  private static Vector3f ankle(Pose pose, Side side) {
    return new Vector3f(0, (float) Sole.ANKLE_M, 0)
        .rotateX((float) -Math.toRadians(pose.get(side.toePitch())))
        .rotateY((float) -Math.toRadians(pose.get(side.toeYaw())))
        .add(pose.vector(side.foot()));
  }

  /** The smaller of two, rounded within a centimetre and a half so that knees do not snap. */
  private static double softMin(double a, double b) {
    double k = 0.015;
    double h = Math.max(k - Math.abs(a - b), 0) / k;
    return Math.min(a, b) - h * h * k / 4;
  }
}
