package dev.actionline.catalogue.motion;

import dev.actionline.core.Noise;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;

/** A small fast shaking of hands, shoulders and head. */
public final class Trembling {
  private static final double HZ = 9;

  private Trembling() {}

  /**
   * @param sceneSeconds of the scene, so that it runs on from action to action
   * @param amount 0..1
   */
  public static Pose over(Pose pose, long seed, double sceneSeconds, double amount) {
    if (amount <= 0) {
      return pose;
    }
    Pose p = pose;
    for (Side side : Side.values()) {
      p = p.plus(side.hand(),
          n(seed, side + "x", sceneSeconds, 0.008 * amount),
          n(seed, side + "y", sceneSeconds, 0.008 * amount),
          n(seed, side + "z", sceneSeconds, 0.008 * amount));
    }
    return p.plus(Channel.SPINE, n(seed, "spine", sceneSeconds, 0.012 * amount), 0, 0)
        .plus(Channel.TILT, n(seed, "tilt", sceneSeconds, 1.6 * amount));
  }

  private static float n(long seed, String channel, double t, double amount) {
    return (float) (amount * Noise.smooth(Noise.seed(seed, "tremble" + channel), t * HZ));
  }
}
