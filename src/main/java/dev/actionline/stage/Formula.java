package dev.actionline.stage;

import org.joml.Vector3f;

/** A shape's distance with its numbers at hand, for what asks at a great many places. Immutable. */
abstract class Formula {
  /** Distance, metres; negative inside. */
  abstract float at(float x, float y, float z);

  /**
   * The same, and how it grows.
   *
   * @param gradient takes metres of distance a metre
   */
  abstract float at(float x, float y, float z, Vector3f gradient);

  /**
   * Distances at n * n * n samples of a lattice through the origin, x fastest.
   *
   * @param i0 index of the first sample along x; its place is {@code i0 * step}
   * @param step metres between samples
   */
  abstract void sample(float[] out, int n, int i0, int j0, int k0, float step);

  /** No distance within {@code radius} metres of a point is less than this. */
  abstract float leastNear(float x, float y, float z, float radius);

  /** No distance within {@code radius} metres of a point is greater than this. */
  abstract float mostNear(float x, float y, float z, float radius);

  /** True when the shape has a sharp edge of its own within {@code radius} metres of a point. */
  boolean hasEdgeNear(float x, float y, float z, float radius) {
    return false;
  }
}
