package dev.actionline.stage;

import org.joml.Matrix4fc;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * A sleeve: like a {@link RoundCone}, but cut off flat at its second end, so that a hem is crisp
 * wherever the limb lies.
 *
 * @param a the round end of the axis, metres
 * @param b the middle of the flat end
 * @param radiusA metres at a
 * @param radiusB metres at b
 * @param edge metres over which the hem is rounded
 */
public record FlatCone(Vector3fc a, Vector3fc b, float radiusA, float radiusB, float edge)
    implements Shape {

  @Override
  public float distance(float x, float y, float z) {
    float ux = b.x() - a.x();
    float uy = b.y() - a.y();
    float uz = b.z() - a.z();
    float length = (float) Math.sqrt(Math.max(ux * ux + uy * uy + uz * uz, 1e-12f));
    float qx = x - a.x();
    float qy = y - a.y();
    float qz = z - a.z();
    float t = Math.max((qx * ux + qy * uy + qz * uz) / (length * length), 0);
    qx -= t * ux;
    qy -= t * uy;
    qz -= t * uz;
    float radius = radiusA + Math.min(t, 1) * (radiusB - radiusA);
    float side = (float) Math.sqrt(qx * qx + qy * qy + qz * qz) - radius;
    return Field.smoothMax(side, (t - 1) * length, edge);
  }

  @Override
  public Formula formula() {
    return new ConeFormula(a, b, radiusA, radiusB, edge);
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
    return new FlatCone(
        to.transformPosition(a, new Vector3f()),
        to.transformPosition(b, new Vector3f()),
        radiusA * s,
        radiusB * s,
        edge * s);
  }
}
