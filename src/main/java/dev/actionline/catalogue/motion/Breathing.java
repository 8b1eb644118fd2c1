package dev.actionline.catalogue.motion;

import dev.actionline.core.Easing;
import dev.actionline.core.Noise;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;

/**
 * What a living body does without meaning to: it breathes, blinks, shifts its weight a little. Laid
 * over any pose; the hands of a standing body ride along, feet never move.
 */
public final class Breathing {
  private static final double BREATHS_HZ = 0.26;
  private static final double BLINK_EVERY_S = 3.6;
  private static final double BLINK_S = 0.17;

  private Breathing() {}

  /**
   * A pose that lives.
   *
   * @param sceneSeconds so that it runs on from action to action
   * @param effort 0 asleep or at rest, 1 out of breath
   * @param sway 0 for a body that moves anyway or must hit a mark, 1 for one that stands about
   */
  public static Pose over(Pose pose, long seed, double sceneSeconds, double effort, double sway) {
    double hz = BREATHS_HZ * (1 + 1.6 * effort);
    double start = Noise.unit(Noise.seed(seed, "breath"), 0);
    double breath = Math.sin(2 * Math.PI * (hz * sceneSeconds + start));
    double chest = (0.006 + 0.012 * effort) * breath;
    Pose p = pose;
    if (pose.vector(Channel.SPINE).normalize().y > 0.4f) {
      double x = 0.006 * sway * Noise.smooth(Noise.seed(seed, "swayX"), sceneSeconds * 0.31);
      double z = 0.005 * sway * Noise.smooth(Noise.seed(seed, "swayZ"), sceneSeconds * 0.27);
      p = p.plus(Channel.PELVIS, (float) x, (float) (-0.002 * sway), (float) z)
          .plus(Channel.SPINE, (float) (-0.5 * x), 0, (float) (chest - 0.5 * z));
      p = hands(p, chest * sway, sway);
    }
    double look = 0.012 * sway;
    p = p.plus(Channel.LOOK,
        (float) (look * Noise.smooth(Noise.seed(seed, "lookX"), sceneSeconds * 0.4)),
        (float) (look * Noise.smooth(Noise.seed(seed, "lookY"), sceneSeconds * 0.35)), 0);
    double lids = p.get(Channel.LIDS);
    return p.with(Channel.LIDS, (float) Easing.mix(lids, Math.max(1, lids), blink(seed, sceneSeconds)));
  }

  private static Pose hands(Pose pose, double chest, double sway) {
    Pose p = pose;
    for (Side side : Side.values()) {
      p = p.plus(side.hand(), 0, (float) (0.5 * chest * sway), (float) (-0.4 * chest * sway));
    }
    return p;
  }

  /** How far the lids are down by a blink, 0..1. */
  public static double blink(long seed, double sceneSeconds) {
    long eyes = Noise.seed(seed, "blink");
    long n = (long) Math.floor(sceneSeconds / BLINK_EVERY_S);
    double begin = n * BLINK_EVERY_S + Noise.range(eyes, n, 0.2, BLINK_EVERY_S - BLINK_S - 0.2);
    return Easing.bump((sceneSeconds - begin) / BLINK_S);
  }
}
