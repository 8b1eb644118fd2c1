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

  private static final float THIGH_M = 0.417f;
  private static final float SHIN_M = 0.413f;
  private static final float KNEE_M = 0.05f;

  /** The pose with its knees turned outwards and up as far as the floor under the root wants it. */
  static Pose kneesAbove(Pose pose) {
    Pose p = pose;
    for (Side side : Side.values()) {
      Vector3f hip = p.vector(Channel.PELVIS).add(side.sign * HIP_OUT_M, -HIP_DOWN_M, 0);
      Vector3f along = ankle(p, side).sub(hip);
      float far = Math.max(0.1f, Math.min(THIGH_M + SHIN_M - 1e-3f, along.length()));
      along.normalize();
      float down = (THIGH_M * THIGH_M - SHIN_M * SHIN_M + far * far) / (2 * far);
      float aside = (float) Math.sqrt(Math.max(0, THIGH_M * THIGH_M - down * down));
      Vector3f pole = p.vector(side.knee());
      pole.fma(-pole.dot(along), along);
      float level = hip.y + down * along.y;
      if (aside < 0.02f || pole.lengthSquared() < 1e-6f || level + aside * pole.normalize().y >= KNEE_M) {
        continue;
      }
      p = p.with(side.knee(), raised(pole, along, Math.min(0.95f, (KNEE_M - level) / aside)));
    }
    return p;
  }

  /** A unit pole square to a leg turned about it until it points up so far. */
  private static Vector3f raised(Vector3f pole, Vector3f along, float up) {
    Vector3f highest = new Vector3f(0, 1, 0).fma(-along.y, along);
    float most = highest.length();
    if (most < 1e-3f) {
      return pole;
    }
    highest.div(most);
    Vector3f square = new Vector3f(pole).fma(-pole.dot(highest), highest);
    float share = Math.max(-1, Math.min(1, up / most));
    return square.lengthSquared() < 1e-6f ? pole : highest.mul(share).fma((float) Math.sqrt(1 - share * share), square.normalize());
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
