package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Posture;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import java.util.Set;

/** A gun after it was used: down beside the thigh, its barrel towards the floor before the feet. */
public final class Lowered {
  private static final Set<String> WITH_GUNS = Set.of("aim", "fire", "fire advancing", "reload", "click");

  private Lowered() {}

  /** Whether one action leaves a gun up that the next has no use for. */
  public static boolean between(String before, String next) {
    return WITH_GUNS.contains(before) && !WITH_GUNS.contains(next);
  }

  /** The body that levelled it, upright again and its arms down; who is in a liquid or hangs keeps it up. */
  public static Pose of(Pose aiming, Posture posture) {
    if (posture != Posture.STANDING && posture != Posture.SITTING && posture != Posture.KNEELING) {
      return aiming;
    }
    Pose base = posture == Posture.STANDING ? Postures.withFaceOf(aiming, Pose.STANDING) : aiming;
    return new Sketch(base).set(Channel.TWIST, 0).set(Channel.TILT, 0).hang(Side.LEFT)
        .arm(Side.RIGHT, 0.27, 0.90, -0.10).elbow(Side.RIGHT, 0.5, -0.2, 1)
        .fingers(Side.RIGHT, -0.15, -0.8, -0.6).palm(Side.RIGHT, -1, 0, 0).curl(Side.RIGHT, 1.3)
        .pointing(Side.RIGHT, 0.3).pose();
  }
}
