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
  public Formula formula() {
    return new PlaneFormula(point, normal);
  }

  @Override
  public void extent(Vector3f low, Vector3f high) {
    low.set(Float.NEGATIVE_INFINITY);
    high.set(Float.POSITIVE_INFINITY);
  }

  @Override
  public Shape moved(Matrix4fc to) {
    return new HalfSpace(
        to.transformPosition(point, new Vector3f()),
        to.transformDirection(normal, new Vector3f()).normalize());
  }
}
