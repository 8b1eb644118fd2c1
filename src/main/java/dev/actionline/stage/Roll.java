package dev.actionline.stage;

import org.joml.Vector3f;

/** A roll drawn along a line on the face: rings of an ellipse, one after another. */
final class Roll {
  private final Facets facets = new Facets();
  private final int around;
  private int rings;

  Roll(int around) {
    this.around = around;
  }

  /** Gives the place of a point told at rest. */
  interface Placing {
    Vector3f at(float x, float y, float z);
  }

  /**
   * Adds a ring, and joins it to the one before.
   *
   * @param thick half height of the ellipse
   * @param deep half depth
   * @param slope how fast the line runs back, z for x
   */
  void ring(
      Placing placing,
      float x,
      float y,
      float z,
      float thick,
      float deep,
      float slope,
      FacePlan plan,
      Part part) {
    for (int a = 0; a < around; a++) {
      double angle = 2 * Math.PI * a / around;
      float up = (float) Math.cos(angle);
      float out = (float) -Math.sin(angle);
      Vector3f normal = new Vector3f(slope * Math.max(0, -out), up * deep / thick, out).normalize();
      facets.point(
          placing.at(x, y + thick * up, z + deep * out), plan.axes().transform(normal), part);
    }
    if (rings++ > 0) {
      facets.strip((rings - 2) * around, (rings - 1) * around, around, true);
    }
  }

  Facets facets() {
    return facets;
  }
}
