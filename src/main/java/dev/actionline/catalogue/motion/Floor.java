package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Posture;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import org.joml.Vector3f;

/** Keeps hands and feet on this side of the floor one's root stands on. */
final class Floor {
  private static final float HAND_M = 0.045f;
  private static final float FINGERS_M = 0.13f;
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
      float low = lowest(p, side);
      if (hand.y < low) {
        p = p.with(side.hand(), hand.x, low, hand.z);
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
    return Legs.kneesAbove(p);
  }

  /** How high a wrist is when what hangs from it touches the floor: fingers that point down are longer open than curled. */
  private static float lowest(Pose pose, Side side) {
    Vector3f fingers = pose.vector(side.fingers());
    float down = Math.max(0, -fingers.y) / Math.max(0.6f, fingers.length());
    return HAND_M + down * FINGERS_M * (1 - 0.4f * Math.max(0, Math.min(1.6f, pose.get(side.curl()))));
  }

  /** How high the sole under the ankle is when ball or heel touch the floor. */
  private static float least(float pitchDegrees) {
    double s = Math.sin(Math.toRadians(Math.min(180, Math.abs(pitchDegrees))));
    return (float) (s * (pitchDegrees > 0 ? Sole.BALL_M : Sole.HEEL_M));
  }
}
