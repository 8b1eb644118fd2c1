package dev.actionline.stage;

import org.joml.Vector3f;

/** Brows, drawn along the face's own surface from their inner to their outer ends. */
final class Brows {
  private static final int ALONG = 11;

  private Brows() {}

  /**
   * Both brows.
   *
   * @param skin the face they lie on, in the bind pose
   */
  static Mesh mesh(FacePlan plan, Field skin, Side side) {
    float fem = plan.build.feminine();
    float child = plan.build.childlike();
    float thin = 1 - 0.36f * fem - 0.34f * child * (1 - 0.5f * fem);
    Roll roll = new Roll(8);
    for (int i = 0; i <= ALONG; i++) {
      float t = i / (float) ALONG;
      float x = 0.0135f + 0.0395f * t;
      float arch = (float) Math.sin(Math.PI * Math.pow(t, 1.25));
      float y = 0.0268f + (0.0030f + 0.0018f * fem) * arch - 0.0030f * t * t;
      float blunt = (float) Math.min(1, Math.sqrt(t * 9 + 0.05));
      float thick = 0.0042f * thin * blunt * (1 - 0.80f * t * t) + 0.0003f;
      float deep = 0.0030f * (0.5f + 0.5f * thin) * blunt * (1 - 0.7f * t) + 0.0008f;
      float z = onSkin(plan, skin, side.sign * x, y) + 0.0006f;
      roll.ring(plan::at, side.sign * x, y, z, thick, deep, side.sign * 0.5f * t, plan, Part.BROWS);
    }
    return roll.facets().mesh();
  }

  /** Depth of the face's surface behind a place seen from ahead, in the head's measure. */
  private static float onSkin(FacePlan plan, Field skin, float x, float y) {
    float z = -0.14f;
    for (int n = 0; n < 40; n++) {
      Vector3f p = plan.at(x, y, z);
      float d = skin.distance(p) / plan.size();
      z += Math.max(0.7f * d, 0.0001f);
      if (d < 0.0002f) {
        break;
      }
    }
    return z;
  }

  /** A brow follows its inner end, then its outer one. */
  static Binding.Rule shares(FacePlan plan, Side side) {
    return (x, y, z, out) -> {
      Vector3f p = plan.local(new Vector3f(x, y, z));
      double outer =
          dev.actionline.core.Easing.ramp(
              Math.abs(p.x), Features.BROW_INNER.x, Features.BROW_OUTER.x);
      out.add(Bone.BROW_INNER_L.on(side), 1 - outer);
      out.add(Bone.BROW_OUTER_L.on(side), outer);
    };
  }
}
