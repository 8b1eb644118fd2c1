package dev.actionline.catalogue.motion;

import dev.actionline.core.Easing;
import dev.actionline.core.Noise;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;

/**
 * What a face does while it speaks, to lay over whatever the body does: syllables open and close the
 * mouth, words leave little gaps, stresses move brows and head.
 */
public final class Speaking {
  private static final double SYLLABLES_HZ = 4.7;
  private static final double FADE_S = 0.15;

  private Speaking() {}

  /**
   * How far the mouth is open.
   *
   * @param seconds since the speech began
   * @param loud 0.3 a whisper, 0.6 talking, 1 shouting
   * @return 0..1
   */
  public static double mouthOpen(long seed, double seconds, double loud) {
    long voice = Noise.seed(seed, "voice");
    double syllable = seconds * SYLLABLES_HZ + 0.6 * Noise.smooth(voice, seconds * 2.1);
    double size = 0.45 + 0.55 * Noise.unit(voice, (long) Math.floor(syllable));
    double beat = Math.pow(Math.sin(Math.PI * (syllable - Math.floor(syllable))), 1.3);
    // between words and at breaths the lips meet
    double pause = Easing.ramp(Noise.smooth(Noise.seed(seed, "breath"), seconds * 0.8), -0.75, -0.45);
    return Easing.clamp(loud * size * beat * pause);
  }

  /**
   * A pose that speaks.
   *
   * @param seconds since the speech began
   * @param length of the speech, seconds
   * @param loud as for {@link #mouthOpen}
   */
  public static Pose over(Pose pose, long seed, double seconds, double length, double loud) {
    double w = Math.min(Easing.smooth(seconds / FADE_S), Easing.smooth((length - seconds) / FADE_S));
    if (w <= 0) {
      return pose;
    }
    double open = Math.max(pose.get(Channel.MOUTH_OPEN) * 0.4, mouthOpen(seed, seconds, loud));
    double stress = Noise.smooth(Noise.seed(seed, "stress"), seconds * 1.6);
    double turn = Noise.smooth(Noise.seed(seed, "turn"), seconds * 0.7);
    Sketch s = new Sketch(pose)
        .nod(2.6 * stress * w * (0.5 + loud)).turnHead(2.2 * turn * w)
        .set(Channel.MOUTH_OPEN, Easing.mix(pose.get(Channel.MOUTH_OPEN), open, w))
        .add(Channel.BROW_INNER, 0.18 * stress * w)
        .add(Channel.BROW_OUTER, 0.22 * stress * w);
    return s.pose();
  }
}
