package dev.actionline.stage;

import org.joml.Matrix3f;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/**
 * The naked body below the head, as pieces in the bind pose, reference metres. Clothes are the same
 * pieces grown by the thickness of the cloth.
 */
final class Anatomy {
  /** From index to little finger: inward of the finger's own bone, and long, metres. */
  private static final float[] FINGER_ASIDE = {0.0010f, 0.0200f, -0.0003f, -0.0198f};

  private static final float[] FINGER_LENGTH = {0.071f, 0.079f, 0.074f, 0.060f};

  final Proportions build;
  final Joints joints;
  private final float girth;
  private final float wide;

  Anatomy(Proportions build, Joints joints) {
    this.build = build;
    this.joints = joints;
    this.girth = build.girth();
    this.wide = build.shoulder() / Proportions.MAN.shoulder();
  }

  Field naked() {
    Field.Builder f = Field.builder();
    trunk(f, 0);
    hips(f, 0);
    neck(f);
    for (Side side : Side.values()) {
      upperArm(f, side, 0);
      forearm(f, side, 0);
      thigh(f, side, 0);
      calf(f, side, 0);
      foot(f, side);
      hand(f, side);
    }
    return f.build();
  }

  /** An ellipsoid told in a bone's frame. */
  void muscle(
      Field.Builder f,
      Bone bone,
      float x,
      float y,
      float z,
      float rx,
      float ry,
      float rz,
      float k) {
    f.bone(bone);
    f.ellipsoid(joints.point(bone, x, y, z), new Vector3f(rx, ry, rz), axes(bone), k);
  }

  Matrix3f axes(Bone bone) {
    return joints.turn(bone).get(new Matrix3f());
  }

  /** A cone between two points told in a bone's frame. */
  void cone(Field.Builder f, Bone bone, Vector3f a, Vector3f b, float ra, float rb, float k) {
    Quaternionf turn = joints.turn(bone);
    Vector3f from = turn.transform(new Vector3f(a)).add(joints.place(bone));
    Vector3f to = turn.transform(new Vector3f(b)).add(joints.place(bone));
    f.bone(bone).cone(from, to, ra, rb, k);
  }

  /** A tube along a limb's frame with a flat end, from one height down to another. */
  void tube(Field.Builder f, Bone bone, float from, float to, float ra, float rb, float k) {
    f.bone(bone).add(new FlatCone(joints.point(bone, 0, from, 0), joints.point(bone, 0, to, 0), ra, rb, 0.004f), k);
  }

  /** Chest, shoulders and belly, grown by e metres. */
  void trunk(Field.Builder f, float e) {
    float g = girth;
    muscle(f, Bone.CHEST, 0, 0.098f, 0, 0.139f * wide + e, 0.168f + e, 0.104f * g + e, 0.06f);
    muscle(f, Bone.CHEST, 0, 0.180f, -0.014f, 0.132f * wide + e, 0.098f + e, 0.088f * g + e, 0.06f);
    float waist = build.waist();
    muscle(f, Bone.BELLY, 0, 0.085f, -0.004f, 0.126f * g * waist + e, 0.15f, 0.094f * g + e, 0.06f);
    belly(f, e);
    for (Side side : Side.values()) {
      int s = side.sign;
      if (build.bust() > 0) {
        float b = build.bust();
        muscle(
            f,
            Bone.CHEST,
            s * 0.064f * wide,
            0.120f,
            -0.082f * g,
            0.058f * b + e,
            0.058f * b + e,
            0.050f * b + e,
            0.045f);
      } else {
        muscle(
            f,
            Bone.CHEST,
            s * 0.062f * wide,
            0.140f,
            -0.066f * g,
            0.062f * wide + e,
            0.050f + e,
            0.034f + e,
            0.05f);
      }
      shoulder(f, side, e);
    }
  }

  /** What stands out over the belt. */
  void belly(Field.Builder f, float e) {
    if (build.belly() > 0) {
      float out = -0.045f - build.belly();
      muscle(f, Bone.BELLY, 0, 0.06f, out, 0.11f * girth + e, 0.11f, 0.06f * girth + e, 0.07f);
    }
  }

  private void shoulder(Field.Builder f, Side side, float e) {
    Vector3f shoulder = joints.place(Bone.UPPER_ARM_L.on(side));
    Vector3f neck = joints.point(Bone.CHEST, 0, Proportions.CHEST_TO_NECK + 0.014f, 0.014f);
    Vector3f inner = joints.point(Bone.CHEST, 0, 0.235f, 0);
    f.bone(Bone.CLAVICLE_L.on(side));
    Vector3f cap = new Vector3f(shoulder).lerp(inner, 0.16f);
    f.cone(inner, cap, 0.044f + e, 0.041f * girth + e, 0.06f);
    f.cone(neck, new Vector3f(shoulder).lerp(inner, 0.08f), 0.034f + e, 0.036f + e, 0.06f);
  }

  /** Pelvis and seat. */
  void hips(Field.Builder f, float e) {
    float g = girth;
    float broad = 0.120f * g + 0.2f * (build.hip() - 0.09f) + 0.012f;
    muscle(f, Bone.PELVIS, 0, 0.012f, 0.002f, broad + e, 0.115f, 0.098f * g + e, 0.05f);
    for (Side side : Side.values()) {
      muscle(
          f,
          Bone.PELVIS,
          side.sign * build.hip() * 0.86f,
          -0.035f,
          0.040f,
          0.078f * g + e,
          0.090f + e,
          0.076f * g + e,
          0.05f);
    }
  }

  void neck(Field.Builder f) {
    Vector3f top = joints.point(Bone.HEAD, 0, 0.035f * build.head(), 0.004f);
    Vector3f low = joints.point(Bone.CHEST, 0, Proportions.CHEST_TO_NECK - 0.06f, 0.006f);
    float slim = 1 - 0.12f * build.feminine();
    f.bone(Bone.NECK);
    float young = 1 - 0.10f * build.childlike();
    f.cone(low, top, 0.055f * (0.45f + 0.55f * girth) * slim * young, 0.049f * neckSize() * slim, 0.03f);
  }

  /** A child's neck is thin for its head. */
  private float neckSize() {
    return 0.80f + 0.20f * build.head() - 0.06f * build.childlike();
  }

  void upperArm(Field.Builder f, Side side, float e) {
    Bone bone = Bone.UPPER_ARM_L.on(side);
    float g = girth;
    float l = Proportions.UPPER_ARM;
    muscle(f, bone, 0, -0.018f, 0, 0.048f * g + e, 0.058f * g + e, 0.051f * g + e, 0.03f);
    cone(f, bone, v(0, 0, 0), v(0, -l, 0), 0.044f * g + e, 0.038f * g + e, 0.03f);
    muscle(f, bone, 0, -0.15f, -0.010f, 0.036f * g + e, 0.085f, 0.038f * g + e, 0.03f);
  }

  void forearm(Field.Builder f, Side side, float e) {
    Bone bone = Bone.FOREARM_L.on(side);
    float g = girth;
    float l = Proportions.FOREARM;
    cone(f, bone, v(0, 0, 0), v(0, -0.35f * l, 0), 0.038f * g + e, 0.038f * g + e, 0.02f);
    cone(f, bone, v(0, -0.35f * l, 0), v(0, -l, 0), 0.038f * g + e, wrist() + e, 0.03f);
  }

  float wrist() {
    return 0.0265f * (0.5f + 0.5f * girth) * (0.4f + 0.6f * build.hand());
  }

  void thigh(Field.Builder f, Side side, float e) {
    Bone bone = Bone.THIGH_L.on(side);
    float g = girth;
    float l = Proportions.THIGH;
    cone(f, bone, v(0, 0.01f, 0), v(0, -l, 0), 0.082f * g + e, 0.050f * g + e, 0.045f);
    muscle(f, bone, 0, -0.17f, -0.016f, 0.060f * g + e, 0.150f, 0.062f * g + e, 0.03f);
  }

  void calf(Field.Builder f, Side side, float e) {
    Bone bone = Bone.SHIN_L.on(side);
    float g = girth;
    float l = Proportions.SHIN;
    cone(
        f, bone, v(0, 0, -0.004f), v(0, -0.30f * l, 0.010f), 0.048f * g + e, 0.050f * g + e, 0.03f);
    cone(f, bone, v(0, -0.30f * l, 0.010f), v(0, -l, 0), 0.050f * g + e, 0.034f * g + e, 0.03f);
    muscle(f, bone, 0, 0.004f, -0.020f, 0.034f * g + e, 0.042f * g + e, 0.030f * g + e, 0.025f);
  }

  /** A bare foot. */
  void foot(Field.Builder f, Side side) {
    Bone foot = Bone.FOOT_L.on(side);
    float q = 0.4f + 0.6f * build.hand();
    cone(f, foot, v(0, 0, 0), v(0, -0.050f, 0.018f), 0.036f * q, 0.032f * q, 0.02f);
    cone(f, foot, v(0, -0.03f, 0), v(0, -0.062f, -0.105f), 0.036f * q, 0.024f * q, 0.03f);
    muscle(f, foot, 0, -0.063f, -0.090f, 0.042f * q, 0.022f, 0.060f * q, 0.02f);
    Bone toes = Bone.TOES_L.on(side);
    muscle(f, toes, 0, -0.006f, -0.024f, 0.040f * q, 0.017f, 0.046f * q, 0.02f);
    f.bone(foot);
    f.cut(joints.point(foot, 0, -Proportions.ANKLE + 0.002f, 0), v(0, -1, 0), 0.006f);
  }

  /** Palm, four fingers and a thumb; three fingers share a bone. */
  void hand(Field.Builder f, Side side) {
    palm(f, side);
    for (int i = 0; i < 4; i++) {
      finger(f, side, i);
    }
    thumb(f, side);
  }

  void palm(Field.Builder f, Side side) {
    Bone hand = Bone.HAND_L.on(side);
    float q = build.hand();
    float in = -side.sign;
    cone(f, hand, v(0, 0, 0.02f), v(0, 0, -0.045f * q), wrist(), 0.029f * q, 0.02f);
    muscle(f, hand, 0, 0, -0.055f * q, 0.041f * q, 0.0165f * q, 0.050f * q, 0.018f);
    muscle(
        f,
        hand,
        in * 0.022f * q,
        -0.008f * q,
        -0.042f * q,
        0.019f * q,
        0.016f * q,
        0.034f * q,
        0.014f);
  }

  /** The index finger is number 0. */
  void finger(Field.Builder f, Side side, int number) {
    Bone first = (number == 0 ? Bone.INDEX_L : Bone.FINGERS_L).on(side);
    Bone tip = (number == 0 ? Bone.INDEX_TIP_L : Bone.FINGER_TIPS_L).on(side);
    float q = build.hand();
    float x = -side.sign * q * FINGER_ASIDE[number];
    float rest = (FINGER_LENGTH[number] - Hand.FINGER) * q;
    float r = (number == 3 ? 0.0086f : 0.0097f) * q;
    cone(f, first, v(x, 0, 0.012f * q), v(x, 0, -Hand.FINGER * q), r * 1.08f, r, 0.007f);
    cone(f, tip, v(x, 0, 0), v(x, 0, -rest), r, r * 0.86f, 0.004f);
  }

  void thumb(Field.Builder f, Side side) {
    float q = build.hand();
    Vector3f root = v(0, 0, 0);
    cone(
        f, Bone.THUMB_L.on(side), root, v(0, 0, -Hand.THUMB * q), 0.0150f * q, 0.0122f * q, 0.012f);
    cone(
        f, Bone.THUMB_TIP_L.on(side), root, v(0, 0, -0.027f * q), 0.0122f * q, 0.0100f * q, 0.005f);
  }

  static Vector3f v(float x, float y, float z) {
    return new Vector3f(x, y, z);
  }
}
