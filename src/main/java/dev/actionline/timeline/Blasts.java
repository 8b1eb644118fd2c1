package dev.actionline.timeline;

import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.motion.Flinch;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import org.joml.Vector3f;

/** What goes up near people is felt by them: who has nothing else to do flinches from it, ever less the farther off it is. */
final class Blasts {
  private static final String BLAST = "explosion";

  /** From so far off nobody flinches, metres. */
  private static final float FELT_M = 14;

  /** How long it takes to flinch, and when the arms sink again, seconds after the blast. */
  private static final double STARTS_S = 0.16;
  private static final double HOLDS_S = 1.1;
  private static final double OVER_S = 2;

  private final SceneDesk desk;

  Blasts(SceneDesk desk) {
    this.desk = desk;
  }

  /** A body as a blast of that moment leaves it; the same when there is none. */
  Pose over(Track track, Pose pose, double seconds) {
    Pose now = pose;
    for (Happenings.Effect blast : desk.happenings().effects()) {
      double since = seconds - blast.at();
      if (!blast.name().equals(BLAST) || since <= 0 || since >= OVER_S || lies(track.posture(seconds))) {
        continue;
      }
      Stance stance = desk.world().stance(track.role().name(), seconds);
      Vector3f to = new Vector3f(blast.spot().at(blast.at())).sub(stance.position()).mul(1, 0, 1);
      double near = Easing.clamp(1.25 - to.length() / FELT_M);
      double force = near * Easing.ramp(since, 0, STARTS_S) * (1 - Easing.ramp(since, HOLDS_S, OVER_S)) * track.idle(seconds, s -> true);
      if (force > 0 && to.length() > 0.1f) {
        to.normalize();
        now = Flinch.from(new Vector3f(to.dot(stance.right()), 0, -to.dot(stance.forward())), now, force);
      }
    }
    return now;
  }

  private static boolean lies(Posture posture) {
    return posture == Posture.LYING_BACK || posture == Posture.LYING_FRONT;
  }
}
