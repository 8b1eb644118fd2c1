package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.LEFT;

import dev.actionline.stage.Pose;
import org.joml.Vector3f;

/** A body that shrinks from a blast: bent away from it, the forearms before the face, the eyes shut. */
public final class Flinch {
  private Flinch() {}

  /**
   * @param blast unit, level, in the body's frame: where it comes from, -Z ahead
   * @param force 0 untouched to 1
   */
  public static Pose from(Vector3f blast, Pose pose, double force) {
    Sketch s = new Sketch(pose).lean(0.30 * blast.z, -0.22 * blast.x).nod(14).lids(1).mouth(0.3, -0.6).brows(-0.7, -0.6);
    for (Side side : Side.values()) {
      s.arm(side, 0.10, side == LEFT ? 1.62 : 1.54, -0.36).elbow(side, 0.9, -0.9, 0.2).fingers(side, -0.5, 0.9, -0.1)
          .palm(side, 0, 0.1, -1).curl(side, 0.4);
    }
    return pose.mix(s.pose(), (float) force, s.touched());
  }
}
