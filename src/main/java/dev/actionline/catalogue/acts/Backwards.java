package dev.actionline.catalogue.acts;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.motion.Aim;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Stance;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Hands that are held at the small of the back, by oneself or by somebody else. */
final class Backwards {
  /** The cuffs there, in the chest's frame, metres of the reference body. */
  static final Matrix4f AT_THE_WRISTS = new Matrix4f().translation(0, -0.30f, 0.22f);

  /** Hands farther back than this are behind the body, metres. */
  private static final float BEHIND_M = 0.06f;

  private Backwards() {}

  /** Whether whom it is done to has his hands there. */
  static boolean hands(Call call) {
    return call.target().map(t -> {
      Stance whom = call.view().stance(t.name(), call.start());
      Vector3f hand = call.view().joint(t.name(), Bone.HAND_L, call.start()).add(call.view().joint(t.name(), Bone.HAND_R, call.start())).mul(0.5f);
      return hand.sub(call.view().joint(t.name(), Bone.PELVIS, call.start())).dot(whom.forward()) < -BEHIND_M;
    }).orElse(false);
  }

  /** Whether one's own are there. */
  static boolean own(Call call) {
    return Math.min(call.entryPose().vector(Side.LEFT.hand()).z, call.entryPose().vector(Side.RIGHT.hand()).z) > BEHIND_M;
  }

  static Motion kept(Call call) {
    return Gesture.lasting(2.4).eased(0.5, 0.4).onFeet().staying().draws(m -> {
      m.s().lean(0.10, 0).nod(14).brows(0.5, -0.3);
      for (Side side : Side.values()) {
        m.s().arm(side, 0.05, 0.98 + 0.02 * side.sign, 0.17).elbow(side, 1, -0.1, 0.7).fingers(side, -0.9, -0.4, 0.2).palm(side, 0, 0, 1).curl(side, 1.1);
      }
    }).of(call);
  }

  /** Where the wrists of who is stood behind are. */
  static Vector3f wrist(Call call, Side side, Aim aim) {
    String whom = call.target().orElseThrow().name();
    Stance stance = call.view().stance(whom, call.start());
    float scale = call.view().height(whom) / 1.8f;
    return stance.position().add(0, 0.99f * scale, 0).fma(-0.20f * scale, stance.forward()).fma(0.05f * side.sign, call.entry().right());
  }
}
