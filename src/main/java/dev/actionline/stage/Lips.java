package dev.actionline.stage;

/**
 * Lips, drawn as two rolls along the line of the mouth: smooth at any nearness, thickest beside the
 * middle, running out into the corners. Told at rest with the mouth shut, placed where the bind
 * pose opens it.
 */
final class Lips {
  private static final float LINE_Y = Features.LIP_CORNER.y;
  private static final int ALONG = 20;

  private Lips() {}

  /** From the middle of the mouth to its corner, for a head of size 1. */
  static float half(Proportions build) {
    return Features.LIP_CORNER.x - 0.0005f * build.feminine() - 0.0045f * build.childlike();
  }

  static Mesh mesh(FacePlan plan, boolean lower, float aged) {
    float fem = plan.build.feminine();
    float child = plan.build.childlike();
    float full = 1 + 0.20f * fem - 0.05f * child - 0.30f * Math.max(0, aged - 0.3f);
    Roll roll = new Roll(10);
    for (int i = 0; i <= ALONG; i++) {
      // Closer together towards the corners, where the roll narrows.
      float u = (float) Math.sin(Math.PI / 2 * (2.0 * i / ALONG - 1));
      float run = (float) Math.pow(Math.max(0, 1 - u * u), 0.55);
      float bow = lower ? 0 : (float) (0.22 * Math.exp(-u * u / 0.012));
      float thick = (lower ? 0.0048f : 0.0038f) * full * run * (1 - bow) + 0.0006f;
      float deep = (lower ? 0.0050f : 0.0045f) * (0.6f + 0.4f * full) * run + 0.0008f;
      float x = u * half(plan.build);
      float y = LINE_Y + (lower ? -0.85f : 0.85f) * thick + 0.0004f;
      float z = -0.0926f + 11.5f * x * x + (lower ? 0.0006f : 0);
      roll.ring(
          (px, py, pz) -> plan.onLip(px, py, pz, lower),
          x,
          y,
          z,
          thick,
          deep,
          23 * x,
          plan,
          Part.LIPS);
    }
    return roll.facets().mesh();
  }
}
