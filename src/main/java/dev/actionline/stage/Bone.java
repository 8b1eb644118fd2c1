package dev.actionline.stage;

/**
 * The joints of a two-legged body, each named for the bone that begins there.
 *
 * <p>Frames, as columns of {@link Body#rootFromBones}: spine, head and face stand up along Y and face
 * -Z; arms and legs hang down along -Y, and an elbow points to Z, a knee to -Z; feet stand flat with
 * the toes to -Z; a hand stretches its fingers to -Z with its palm to -Y. So a body standing at
 * attention has all frames but its hands' aligned with its root.
 *
 * <p>SHOULDER, ELBOW, HIP and KNEE turn half way with the limb below them, WRIST half way with the
 * hand's roll: they hold up the skin where a joint bends far. TEAR grows with the tears.
 */
public enum Bone {
  PELVIS, BELLY, CHEST, NECK, HEAD, JAW,
  CLAVICLE_L, UPPER_ARM_L, FOREARM_L, HAND_L, INDEX_L, INDEX_TIP_L, FINGERS_L, FINGER_TIPS_L, THUMB_L, THUMB_TIP_L,
  CLAVICLE_R, UPPER_ARM_R, FOREARM_R, HAND_R, INDEX_R, INDEX_TIP_R, FINGERS_R, FINGER_TIPS_R, THUMB_R, THUMB_TIP_R,
  THIGH_L, SHIN_L, FOOT_L, TOES_L,
  THIGH_R, SHIN_R, FOOT_R, TOES_R,
  EYE_L, EYE_R, LID_L, LID_R, BROW_INNER_L, BROW_INNER_R, BROW_OUTER_L, BROW_OUTER_R, LIP_LOWER, LIP_CORNER_L, LIP_CORNER_R,
  SHOULDER_L, ELBOW_L, WRIST_L, HIP_L, KNEE_L, TEAR_L,
  SHOULDER_R, ELBOW_R, WRIST_R, HIP_R, KNEE_R, TEAR_R;

  private static final Bone[] MIRRORED = mirrored();

  private static Bone[] mirrored() {
    Bone[] all = new Bone[values().length];
    for (Bone bone : values()) {
      String name = bone.name();
      String stem = name.substring(0, name.length() - 1);
      all[bone.ordinal()] =
          name.endsWith("_L") ? valueOf(stem + "R") : name.endsWith("_R") ? valueOf(stem + "L") : bone;
    }
    return all;
  }

  /** The bone of this kind on a side: {@code HAND_L.on(Side.RIGHT)} is {@code HAND_R}. */
  Bone on(Side side) {
    Bone other = MIRRORED[ordinal()];
    boolean left = this == other || (ordinal() < other.ordinal());
    return left == (side == Side.LEFT) ? this : other;
  }
}
