package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;

/**
 * A motion that goes on ever higher over where it would be, and hangs there, bobbing; or is soon so high and stays so.
 *
 * @param motion what the body does
 * @param metres how high it hangs in the end
 * @param rises whether it goes up slowly
 */
public record Floating(Motion motion, double metres, boolean rises) implements Changed {
  private static final double RISES_S = 2.8;
  private static final double WAITS_S = 0.3;
  private static final double STEPS_S = 0.3;
  private static final double BOBS_M = 0.03;

  public static Motion of(Motion motion, double metres) {
    return new Floating(motion, metres, true);
  }

  /** Up onto what carries it, and there all the while. */
  public static Motion at(Motion motion, double metres) {
    return new Floating(motion, metres, false);
  }

  @Override
  public Stance stance(double t) {
    double up = !rises ? Easing.smooth(t / STEPS_S) : Easing.smooth((t - WAITS_S) / RISES_S);
    return motion.stance(t).moved(0, (float) (up * (metres + BOBS_M * Math.sin(2.2 * t))), 0);
  }

  /** Who stands in the air comes down before he goes anywhere. */
  @Override
  public Posture exit() {
    return motion.exit() == Posture.STANDING ? Posture.HANGING : motion.exit();
  }

  @Override
  public Pose changed(Pose pose, double t) {
    return pose;
  }
}
