package dev.actionline.catalogue.motion;

import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;

/** What the upper body does while the legs go: reaching out, carrying, aiming. */
@FunctionalInterface
public interface Carriage {
  /**
   * @param pose of the gait
   * @param t seconds since the beginning
   * @param seconds of the whole motion
   */
  Pose over(Pose pose, double t, double seconds, Stance stance, Aim aim);
}
