package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import org.joml.Vector3f;

/**
 * How a trunk and a head are carried by somebody tired, proud, drunk, afraid, whatever else the body does:
 * what a gait is to walking. Hands stay where the action wants them.
 *
 * @param ahead spine forward, metres a metre
 * @param aside spine to one side
 * @param down the face lowered; negative: chin up
 * @param low the pelvis lowered, metres
 * @param sway to and fro, metres a metre
 */
record Demeanour(double ahead, double aside, double down, double low, double sway) {
  static final Demeanour NONE = new Demeanour(0, 0, 0, 0, 0);

  static Demeanour of(Call call) {
    if (call.has("tired", "wearily", "exhausted", "sadly", "dejectedly", "heavily")) {
      return new Demeanour(0.13, 0, 0.34, 0.015, 0);
    }
    if (call.has("proud", "proudly", "confidently", "boldly", "solemnly")) {
      return new Demeanour(-0.04, 0, -0.18, 0, 0);
    }
    if (call.has("drunk", "drunkenly", "unsteadily", "dizzily", "dizzy")) {
      return new Demeanour(0.04, 0, 0.10, 0.01, 0.11);
    }
    if (call.has("frightened", "scared", "fearfully", "nervously", "timidly", "afraid", "terrified")) {
      return new Demeanour(0.11, 0, 0.06, 0.03, 0.012);
    }
    if (call.has("sneaking", "stealthily", "furtively", "silently", "quietly")) {
      return new Demeanour(0.15, 0, 0.02, 0.05, 0);
    }
    if (call.has("limping", "painfully", "wounded", "injured", "lame")) {
      return new Demeanour(0.07, 0.08, 0.12, 0.01, 0);
    }
    if (call.has("violently", "furiously", "angrily", "savagely", "brutally")) {
      return new Demeanour(0.10, 0, 0.05, 0.02, 0);
    }
    return call.has("gently", "tenderly", "softly", "lovingly") ? new Demeanour(0.05, 0.03, 0.12, 0, 0) : NONE;
  }

  /** @param seconds of the scene */
  Pose on(Pose pose, double seconds, double weight) {
    Vector3f spine = pose.vector(Channel.SPINE).normalize(new Vector3f());
    // who bends down or hangs head over has no use for it
    double turned = Math.abs(pose.get(Channel.PITCH)) + Math.abs(pose.get(Channel.ROLL));
    double upright = Math.max(0, Math.min(1, (spine.y - 0.5) * 2.5)) * Math.max(0, 1 - turned / 20) * weight;
    if (this == NONE || upright <= 0) {
      return pose;
    }
    double to = sway * Math.sin(2 * Math.PI * 0.42 * seconds);
    double fro = 0.5 * sway * Math.sin(2 * Math.PI * 0.31 * seconds + 1);
    boolean stands = pose.vector(Channel.PELVIS).y > 0.8f;
    return pose
        .plus(Channel.SPINE, (float) (upright * (aside + to)), 0, (float) (-upright * (ahead + fro)))
        .plus(Channel.LOOK, 0, (float) (-upright * down), 0)
        .plus(Channel.PELVIS, 0, (float) (stands ? -upright * low : 0), 0)
        .plus(Channel.TILT, (float) (60 * upright * to));
  }
}
