package dev.actionline.stage;

import org.joml.Matrix4fc;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * Everything on one side of a plane; carved from a field it is a cut.
 *
 * @param point on the plane, metres
 * @param normal unit, into the solid
 */
public record HalfSpace(Vector3fc point, Vector3fc normal) implements Shape {

  @Override
  public float distance(float x, float y, float z) {
    return (point.x() - x) * normal.x()
        + (point.y() - y) * normal.y()
        + (point.z() - z) * normal.z();
  }

  @Override
  public void distances(float[] out, int n, int i0, int j0, int k0, float step) {
    int at = 0;
    for (int k = 0; k < n; k++) {
      for (int j = 0; j < n; j++) {
        for (int i = 0; i < n; i++) {
          out[at++] = distance((i0 + i) * step, (j0 + j) * step, (k0 + k) * step);
        }
      }
    }
  }

  @Override
  public void extent(Vector3f low, Vector3f high) {
    low.set(Float.NEGATIVE_INFINITY);
    high.set(Float.POSITIVE_INFINITY);
  }

  @Override
  public float leastNear(float x, float y, float z, float radius) {
    return distance(x, y, z) - radius;
  }

  @Override
  public Shape moved(Matrix4fc to) {
    return new HalfSpace(
        to.transformPosition(point, new Vector3f()),
        to.transformDirection(normal, new Vector3f()).normalize());
  }
}
