package dev.actionline.stage;

import org.joml.Matrix4fc;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * A limb: a segment whose thickness runs evenly from one radius to the other, with round ends. The
 * distance is measured square to the axis, which is exact for equal radii and close for others.
 *
 * @param a one end of the axis, metres
 * @param b the other end
 * @param radiusA metres at a
 * @param radiusB metres at b
 */
public record RoundCone(Vector3fc a, Vector3fc b, float radiusA, float radiusB) implements Shape {

  @Override
  public float distance(float x, float y, float z) {
    float ux = b.x() - a.x();
    float uy = b.y() - a.y();
    float uz = b.z() - a.z();
    float qx = x - a.x();
    float qy = y - a.y();
    float qz = z - a.z();
    float t = (qx * ux + qy * uy + qz * uz) / Math.max(ux * ux + uy * uy + uz * uz, 1e-12f);
    t = t < 0 ? 0 : Math.min(t, 1);
    qx -= t * ux;
    qy -= t * uy;
    qz -= t * uz;
    return (float) Math.sqrt(qx * qx + qy * qy + qz * qz) - (radiusA + t * (radiusB - radiusA));
  }

  @Override
  public Formula formula() {
    return new ConeFormula(a, b, radiusA, radiusB, -1);
  }

  @Override
  public void extent(Vector3f low, Vector3f high) {
    float r = Math.max(radiusA, radiusB);
    low.set(a).min(b).sub(r, r, r);
    high.set(a).max(b).add(r, r, r);
  }

  @Override
  public Shape moved(Matrix4fc to) {
    float s = Shape.scaleOf(to);
    return new RoundCone(
        to.transformPosition(a, new Vector3f()),
        to.transformPosition(b, new Vector3f()),
        radiusA * s,
        radiusB * s);
  }
}
