package dev.actionline.stage;

import org.joml.Quaternionf;
import org.joml.Vector3f;

/**
 * Solves the fingers of one hand. A hand's frame lies flat: fingers to -Z, palm to -Y; the thumb is
 * on the inner side.
 */
final class Hand {
  /** From the wrist to the knuckles, reference metres. */
  static final float KNUCKLES = 0.090f;

  /** From a knuckle to the middle of a finger. */
  static final float FINGER = 0.040f;

  /** From the thumb's root to its middle. */
  static final float THUMB = 0.042f;

  private Hand() {}

  static void solve(Proportions build, Pose pose, Joints joints, Side side) {
    float size = build.hand();
    float in = -side.sign;
    float curl = pose.get(side.channel(Pose.Channel.CURL_L, Pose.Channel.CURL_R));
    float point = pose.get(side.channel(Pose.Channel.POINT_L, Pose.Channel.POINT_R));
    float thumb = pose.get(side.channel(Pose.Channel.THUMB_L, Pose.Channel.THUMB_R));
    curl = (float) Turn.clamp(curl, -0.25, 1.75);
    point = (float) Turn.clamp(point, 0, 1);
    thumb = (float) Turn.clamp(thumb, 0, 1);
    Bone hand = Bone.HAND_L.on(side);
    Vector3f index = joints.point(hand, in * 0.030f * size, 0.002f, -KNUCKLES * size);
    finger(joints, side, index, curl * (1 - point), size, Bone.INDEX_L, Bone.INDEX_TIP_L);
    Vector3f others = joints.point(hand, in * -0.010f * size, 0.002f, -KNUCKLES * size);
    finger(joints, side, others, curl, size, Bone.FINGERS_L, Bone.FINGER_TIPS_L);
    thumb(joints, side, Math.max(0, curl) * (1 - thumb), thumb, size);
  }

  private static void finger(
      Joints joints, Side side, Vector3f knuckle, float curl, float size, Bone first, Bone tip) {
    Quaternionf turn = new Quaternionf(joints.turn(Bone.HAND_L.on(side))).rotateX(-0.92f * curl);
    joints.set(first.on(side), knuckle, turn);
    Vector3f middle = joints.point(first.on(side), 0, 0, -FINGER * size);
    joints.set(tip.on(side), middle, new Quaternionf(turn).rotateX(-1.15f * curl));
  }

  /**
   * At rest along the palm's edge; curling it closes over the fingers, stretching it stands off.
   */
  private static void thumb(Joints joints, Side side, float curl, float stretch, float size) {
    float in = -side.sign;
    Bone hand = Bone.HAND_L.on(side);
    Vector3f root = joints.point(hand, in * 0.022f * size, -0.008f, -0.026f * size);
    float out = 0.62f + 0.75f * stretch - 0.30f * curl;
    float under = 0.35f + 0.50f * curl - 0.30f * stretch;
    Quaternionf turn =
        new Quaternionf(joints.turn(hand))
            .rotateY(-in * out)
            .rotateX(-under)
            .rotateZ(-in * (0.7f + 0.5f * curl));
    joints.set(Bone.THUMB_L.on(side), root, turn);
    Vector3f middle = joints.point(Bone.THUMB_L.on(side), 0, 0, -THUMB * size);
    joints.set(
        Bone.THUMB_TIP_L.on(side), middle, new Quaternionf(turn).rotateX(-0.15f - 0.75f * curl));
  }
}
