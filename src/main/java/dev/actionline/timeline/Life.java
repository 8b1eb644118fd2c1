package dev.actionline.timeline;

import dev.actionline.catalogue.Posture;
import dev.actionline.core.Easing;
import dev.actionline.core.Noise;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;

/** What a body does without being told: it breathes, blinks, shifts its weight, moves its lips. */
final class Life {
  private static final double BREATHS_A_SECOND = 0.27;
  private static final double BLINK_EVERY = 3.6;
  private static final double BLINK = 0.17;
  private static final double SYLLABLES_A_SECOND = 5;

  private Life() {}

  /**
   * Breath, blinks and small shifts of weight.
   *
   * @param idle 0 while an action runs to 1 at rest
   */
  static Pose breathe(Pose pose, Posture posture, double idle, long seed, double seconds) {
    double breath = Math.sin(2 * Math.PI * (seconds * BREATHS_A_SECOND + Noise.unit(seed, 1)));
    Pose alive = pose.plus(Channel.SPINE, 0, 0, (float) (0.012 * breath));
    boolean stands = posture == Posture.STANDING || posture == Posture.SITTING;
    if (stands) {
      float rise = (float) (0.004 * breath);
      alive = alive.plus(Channel.HAND_L, 0, rise, 0).plus(Channel.HAND_R, 0, rise, 0);
    }
    if (posture == Posture.STANDING && idle > 0) {
      float sway = (float) (0.012 * idle * Noise.smooth(Noise.seed(seed, "sway"), seconds * 0.35));
      alive =
          alive
              .plus(Channel.PELVIS, sway, 0, 0)
              .plus(Channel.HAND_L, sway, 0, 0)
              .plus(Channel.HAND_R, sway, 0, 0);
      float nod = (float) (0.03 * idle * Noise.smooth(Noise.seed(seed, "head"), seconds * 0.5));
      alive = alive.plus(Channel.LOOK, nod, 0.5f * nod, 0);
    }
    return blink(alive, seed, seconds);
  }

  /** One blink in each span of some seconds, at a moment of its own. */
  private static Pose blink(Pose pose, long seed, double seconds) {
    long slot = (long) Math.floor(seconds / BLINK_EVERY);
    long lids = Noise.seed(seed, "lids");
    double at = slot * BLINK_EVERY + Noise.range(lids, slot, 0.1, BLINK_EVERY - BLINK - 0.1);
    double shut = Easing.bump((seconds - at) / BLINK) * (1 - pose.get(Channel.WINK)); // one eye of who winks stays open
    float open = pose.get(Channel.LIDS);
    return shut <= 0 || open > 0.9f
        ? pose
        : pose.with(Channel.LIDS, (float) Easing.mix(open, 1, shut));
  }

  /**
   * Lips and a lively head while words are said.
   *
   * @param force 1 for ordinary speech, less for a whisper, more for a scream
   */
  static Pose speak(
      Pose pose, double from, double to, double force, boolean free, long seed, double seconds) {
    double weight =
        Math.min(
            Easing.ramp(seconds, from, from + 0.12),
            1 - Easing.ramp(seconds, to - 0.25, to - 0.05));
    if (weight <= 0) {
      return pose;
    }
    double t = seconds - from;
    double syllable =
        0.5
            + 0.5
                * Math.sin(
                    2 * Math.PI * SYLLABLES_A_SECOND * t
                        + 2.5 * Noise.smooth(Noise.seed(seed, "syllable"), t * 2));
    double stress = 0.65 + 0.45 * Noise.smooth(Noise.seed(seed, "stress"), t * 2.2);
    double open = weight * Math.min(1, force * stress * (0.12 + 0.5 * syllable));
    Pose said = pose.with(Channel.MOUTH_OPEN, (float) Math.max(pose.get(Channel.MOUTH_OPEN), open));
    float nod =
        (float)
            (weight * 0.05 * Math.min(1.5, force) * Noise.smooth(Noise.seed(seed, "nod"), t * 1.6));
    said = said.plus(Channel.LOOK, 0.4f * nod, nod, 0);
    float brow = (float) (weight * 0.35 * Math.max(0, Noise.smooth(Noise.seed(seed, "brow"), t)));
    said = said.plus(Channel.BROW_OUTER, brow);
    if (force > 1.5) {
      said =
          said.plus(Channel.BROW_INNER, (float) (-0.5 * weight))
              .plus(Channel.LIDS, (float) (-0.2 * weight));
    }
    return free ? beat(said, weight * Math.min(1, force), seed, t) : said;
  }

  /** The hand that talks along, now and then. */
  private static Pose beat(Pose pose, double weight, long seed, double t) {
    double talk = Easing.ramp(Noise.smooth(Noise.seed(seed, "hand"), t * 0.55), 0.0, 0.45) * weight;
    if (talk <= 0) {
      return pose;
    }
    float up = (float) (0.035 * Math.sin(2 * Math.PI * 1.7 * t));
    Pose raised =
        pose.with(Channel.HAND_R, 0.24f, 1.02f + up, -0.3f)
            .with(Channel.FINGERS_R, -0.25f, 0.35f, -1)
            .with(Channel.PALM_R, -0.8f, 0.5f, 0)
            .with(Channel.CURL_R, 0.25f);
    return pose.mix(
        raised, 0.85 * talk, Channel.HAND_R, Channel.FINGERS_R, Channel.PALM_R, Channel.CURL_R);
  }
}
