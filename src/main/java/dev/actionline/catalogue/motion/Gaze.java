package dev.actionline.catalogue.motion;

import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import org.joml.Quaternionf;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/** Turning the face to a point as far as neck and shoulders go. */
public final class Gaze {
  /** Necks turn this far, degrees. */
  private static final double NECK_DEG = 72;

  private static final double SHOULDERS_DEG = 35;
  private static final float EYES_OVER_NECK_M = 0.19f;

  private Gaze() {}

  /** Where the eyes are, about, in the root frame. */
  public static Vector3f eyes(Pose pose) {
    Torso torso = Torso.of(pose);
    return torso.neck().add(torso.direction(new Vector3f(0, EYES_OVER_NECK_M, -0.06f)));
  }

  /**
   * The pose with its face towards a point.
   *
   * @param point root frame, pose metres
   * @param weight 0 leaves the pose, 1 looks fully
   */
  public static Pose at(Pose pose, Vector3fc point, double weight) {
    if (weight <= 0) {
      return pose;
    }
    Vector3f want = new Vector3f(point).sub(eyes(pose));
    if (want.length() < 0.05) {
      return pose;
    }
    Torso torso = Torso.of(pose);
    Vector3f d = torso.directionAsUpright(want.normalize());
    double yaw = Math.toDegrees(Math.atan2(d.x, -d.z));
    double level = Math.hypot(d.x, d.z);
    // straight up or down there is no side to turn to
    yaw *= Easing.ramp(level, 0.05, 0.3);
    double pitch = Math.max(-60, Math.min(55, Math.toDegrees(Math.atan2(d.y, level))));
    double turned = Math.max(-NECK_DEG - SHOULDERS_DEG, Math.min(NECK_DEG + SHOULDERS_DEG, yaw));
    double shoulders = Math.abs(turned) < 35 ? 0
        : Math.signum(turned) * Math.min(SHOULDERS_DEG, (Math.abs(turned) - 35) * 0.55);
    float twist = (float) Math.max(-60, Math.min(60, pose.get(Channel.TWIST) + weight * shoulders));
    Pose next = pose.with(Channel.TWIST, twist);
    double y = Math.toRadians(turned);
    double p = Math.toRadians(pitch);
    Vector3f look = torso.direction(new Vector3f(
        (float) (Math.sin(y) * Math.cos(p)), (float) Math.sin(p),
        (float) (-Math.cos(y) * Math.cos(p))));
    Vector3f from = pose.vector(Channel.LOOK).normalize();
    Quaternionf turn = new Quaternionf().rotationTo(from, look);
    new Quaternionf().slerp(turn, (float) Math.min(1, weight), turn);
    return next.with(Channel.LOOK, turn.transform(from));
  }
}
