package dev.actionline.stage;

import org.joml.Vector3f;

/**
 * A V in the front of a garment.
 *
 * @param top height of its upper end in the bind pose, metres
 * @param end height of its lower end
 * @param wide half its width at the upper end
 */
record Opening(float top, float end, float wide) {
  private static final int STEPS = 6;

  /** A hollow this deep is open, metres. */
  private static final float OPEN = 0.004f;

  /** How far the garment is hollowed out, seen from ahead at x and y. */
  interface Sight {
    float at(float x, float y);
  }

  private float height(float share) {
    return top + (end - top) * share;
  }

  private float half(float share) {
    return wide * (1 - share) + 0.003f;
  }

  /** How far from the middle the garment begins at a height. */
  float edge(Sight sight, float y) {
    float in = 0;
    float out = 2.2f * wide;
    for (int n = 0; n < 9; n++) {
      float x = (in + out) / 2;
      boolean through = sight.at(x, y) > OPEN;
      in = through ? x : in;
      out = through ? out : x;
    }
    return out;
  }

  /** Height at which the garment closes. */
  float foot(Sight sight) {
    float open = top;
    float closed = end - 2 * wide;
    for (int n = 0; n < 9; n++) {
      float y = (open + closed) / 2;
      boolean through = sight.at(0, y) > OPEN;
      open = through ? y : open;
      closed = through ? closed : y;
    }
    return closed;
  }

  /**
   * Cuts it out of a garment, as deep as it is wide.
   *
   * @param in metres more on either side
   */
  Field cut(Field closed, float in) {
    Field.Builder f = Field.builder().all(closed).bone(Bone.CHEST);
    for (int n = 0; n < STEPS; n++) {
      float from = n / (float) STEPS;
      float to = (n + 1) / (float) STEPS;
      Vector3f a = front(closed, height(from));
      Vector3f b = front(closed, height(to));
      f.carve(new RoundCone(a, b, half(from) + in, half(to) + in), 0.006f);
    }
    return f.build();
  }

  /** Where a level ray from ahead meets a field in the middle plane. */
  private static Vector3f front(Field field, float y) {
    Vector3f p = new Vector3f(0, y, -0.45f);
    for (int n = 0; n < 60; n++) {
      p.z += Math.max(0.0008f, 0.8f * field.distance(p));
      if (field.distance(p) < 0.0005f) {
        break;
      }
    }
    return p;
  }
}
