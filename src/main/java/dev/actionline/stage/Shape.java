package dev.actionline.stage;

import org.joml.Matrix4fc;
import org.joml.Vector3f;

/** A solid given by its distance: negative inside, metres. Immutable. */
public sealed interface Shape permits RoundCone, FlatCone, Ellipsoid, HalfSpace {

  float distance(float x, float y, float z);

  /** The same distance for what asks at many places. */
  Formula formula();

  /** The least and greatest corner; not finite where the shape has no end. */
  void extent(Vector3f low, Vector3f high);

  /** This shape carried by a rigid movement with an even scale. */
  Shape moved(Matrix4fc to);

  /** The scale of a matrix that turns, moves and scales evenly. */
  static float scaleOf(Matrix4fc m) {
    return (float) Math.sqrt(m.m00() * m.m00() + m.m01() * m.m01() + m.m02() * m.m02());
  }
}
