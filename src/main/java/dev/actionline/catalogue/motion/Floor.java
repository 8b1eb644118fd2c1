package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Posture;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import org.joml.Vector3f;

/** Keeps hands and feet on this side of the floor one's root stands on. */
final class Floor {
  private static final float HAND_M = 0.045f;
  private static final float LYING = 0.45f;

  private Floor() {}

  /** True for who is in the air or in a liquid: there is no floor to keep above. */
  static boolean none(Call call) {
    return call.posture() == Posture.HANGING || call.posture() == Posture.SUNK;
  }

  /** The pose with soles and wrists no lower than the floor lets them; elbows of who lies point up. */
  static Pose above(Pose pose) {
    boolean lies = pose.vector(Channel.SPINE).normalize().y < LYING;
    Pose p = pose;
    for (Side side : Side.values()) {
      Vector3f hand = p.vector(side.hand());
      if (hand.y < HAND_M) {
        p = p.with(side.hand(), hand.x, HAND_M, hand.z);
      }
      Vector3f foot = p.vector(side.foot());
      float least = least(p.get(side.toePitch()));
      if (foot.y < least) {
        p = p.with(side.foot(), foot.x, least, foot.z);
      }
      Vector3f elbow = p.vector(side.elbow());
      if (lies && elbow.y < 0.1f * elbow.length()) {
        p = p.with(side.elbow(), elbow.x, 0.1f * elbow.length(), elbow.z);
      }
    }
    return p;
  }

  /** How high the sole under the ankle is when ball or heel touch the floor. */
  private static float least(float pitchDegrees) {
    double s = Math.sin(Math.toRadians(Math.min(180, Math.abs(pitchDegrees))));
    return (float) (s * (pitchDegrees > 0 ? Sole.BALL_M : Sole.HEEL_M));
  }
}
