package dev.actionline.catalogue.motion;

import dev.actionline.core.Easing;
import dev.actionline.core.Noise;

/** What a mouth does while it speaks: syllables open and close it, words leave little gaps. */
public final class Speaking {
  private static final double SYLLABLES_HZ = 4.7;

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
}
