package dev.actionline.catalogue.motion;

import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * From the set to a performer's root frame and back. Set metres on one side, reference-body metres on
 * the other.
 */
public final class Ground {
  private Ground() {}

  /** A point of the set as the performer sees it, in pose metres. */
  public static Vector3f local(Stance stance, float scale, Vector3fc world) {
    return turn(new Vector3f(world).sub(stance.x(), stance.y(), stance.z()), -stance.heading())
        .div(scale);
  }

  /** A point of the root frame, in pose metres, as it lies in the set. */
  public static Vector3f world(Stance stance, float scale, Vector3fc local) {
    return turn(new Vector3f(local).mul(scale), stance.heading())
        .add(stance.x(), stance.y(), stance.z());
  }

  /** A vector turned clockwise seen from above. */
  public static Vector3f turn(Vector3f v, double degreesClockwise) {
    return v.rotateY((float) -Math.toRadians(degreesClockwise));
  }

  /** The difference of two headings, -180..180. */
  public static double between(double fromHeading, double toHeading) {
    double d = (toHeading - fromHeading) % 360;
    return d > 180 ? d - 360 : d < -180 ? d + 360 : d;
  }

  /**
   * A pose told in one root frame, told in another: the body stays where it is in the set.
   *
   * @param from the stance it is told in
   * @param to the stance it shall be told in
   */
  public static Pose retold(Pose pose, Stance from, Stance to, float scale) {
    Pose next = pose;
    for (Channel c :
        new Channel[] {
          Channel.PELVIS, Channel.HAND_L, Channel.HAND_R, Channel.FOOT_L, Channel.FOOT_R
        }) {
      next = next.with(c, local(to, scale, world(from, scale, pose.vector(c))));
    }
    double turned = between(to.heading(), from.heading());
    if (Math.abs(turned) < 1e-4) {
      return next;
    }
    for (Channel c :
        new Channel[] {
          Channel.SPINE, Channel.LOOK, Channel.ELBOW_L, Channel.ELBOW_R, Channel.FINGERS_L,
          Channel.FINGERS_R, Channel.PALM_L, Channel.PALM_R, Channel.KNEE_L, Channel.KNEE_R
        }) {
      next = next.with(c, turn(pose.vector(c), turned));
    }
    // a body that lies is turned by its spine alone
    float upright = Math.max(0, pose.vector(Channel.SPINE).normalize().y);
    return next
        .plus(Channel.HIPS, (float) turned * upright)
        .plus(Channel.TOE_YAW_L, (float) turned)
        .plus(Channel.TOE_YAW_R, (float) turned);
  }
}
