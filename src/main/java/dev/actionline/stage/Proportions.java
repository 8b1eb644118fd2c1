package dev.actionline.stage;

/**
 * What tells one body's build from another's, against the reference body of {@link Pose}: limbs
 * have the reference's lengths, so that every pose fits every body.
 *
 * @param head size of the head, 1 for a grown man; children more
 * @param shoulder half the distance between the shoulder joints, metres; 0.185 for a man
 * @param hip half the distance between the hip joints, metres
 * @param girth thickness of trunk and limbs, 1 for a man
 * @param waist thickness of the waist against the trunk, 1 for a man
 * @param belly how far the belly stands out, metres
 * @param bust 0 or 1, between for little
 * @param feminine finer face: 0 to 1
 * @param childlike rounder face, smaller nose and jaw, larger eyes: 0 to 1
 * @param hand size of hands and feet
 * @param stoop degrees that the upper back bends forward
 */
public record Proportions(
    float head,
    float shoulder,
    float hip,
    float girth,
    float waist,
    float belly,
    float bust,
    float feminine,
    float childlike,
    float hand,
    float stoop) {

  public static final Proportions MAN = new Proportions(1, 0.185f, 0.09f, 1, 1, 0, 0, 0, 0, 1, 0);

  // Heights and lengths of the reference body, metres.
  static final float PELVIS_Y = 0.93f;
  static final float PELVIS_TO_BELLY = 0.06f;
  static final float BELLY_TO_CHEST = 0.17f;
  static final float CHEST_TO_NECK = 0.295f;
  static final float NECK = 0.075f;
  static final float UPPER_ARM = 0.30f;
  static final float FOREARM = 0.26f;
  static final float THIGH = 0.417f;
  static final float SHIN = 0.413f;
  static final float ANKLE = 0.085f;

  /** From the top of the spine to the middle of the head, along the head's up axis. */
  static final float HEAD_CENTER_Y = 0.107f;

  /** And forward. */
  static final float HEAD_CENTER_Z = -0.022f;

  static final float SKULL_TOP = 0.116f;

  /** How tall a body of this build stands in reference metres. */
  public float standing() {
    float neck = PELVIS_Y + PELVIS_TO_BELLY + BELLY_TO_CHEST + CHEST_TO_NECK + NECK;
    return neck + (HEAD_CENTER_Y + SKULL_TOP) * head;
  }

  Proportions stooped(float degrees) {
    return new Proportions(
        head, shoulder, hip, girth, waist, belly, bust, feminine, childlike, hand, degrees);
  }
}
