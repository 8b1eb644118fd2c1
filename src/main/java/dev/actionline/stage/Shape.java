package dev.actionline.stage;

import org.joml.Matrix4fc;
import org.joml.Vector3f;

/** A solid given by its distance: negative inside, metres. Immutable. */
public sealed interface Shape permits RoundCone, FlatCone, Ellipsoid, HalfSpace {

  float distance(float x, float y, float z);

  /**
   * Distances at n * n * n samples of a lattice through the origin, x fastest. A sample's place
   * comes from its index alone, so that neighbouring blocks agree on it to the last bit.
   *
   * @param i0 index of the first sample along x; its place is {@code i0 * step}
   * @param step metres between samples
   */
  void distances(float[] out, int n, int i0, int j0, int k0, float step);

  /** The least and greatest corner; not finite where the shape has no end. */
  void extent(Vector3f low, Vector3f high);

  /** No distance within {@code radius} metres of a point is less than this. */
  float leastNear(float x, float y, float z, float radius);

  /** True when the shape has a sharp edge of its own within {@code radius} metres of a point. */
  default boolean hasEdgeNear(float x, float y, float z, float radius) {
    return false;
  }

  /** This shape carried by a rigid movement with an even scale. */
  Shape moved(Matrix4fc to);

  /** The scale of a matrix that turns, moves and scales evenly. */
  static float scaleOf(Matrix4fc m) {
    return (float) Math.sqrt(m.m00() * m.m00() + m.m01() * m.m01() + m.m02() * m.m02());
  }
}
