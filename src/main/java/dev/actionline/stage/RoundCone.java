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
  public void distances(float[] out, int n, int i0, int j0, int k0, float step) {
    final float ux = b.x() - a.x();
    final float uy = b.y() - a.y();
    final float uz = b.z() - a.z();
    final float per = 1 / Math.max(ux * ux + uy * uy + uz * uz, 1e-12f);
    final float grow = radiusB - radiusA;
    int at = 0;
    for (int k = 0; k < n; k++) {
      float qz = (k0 + k) * step - a.z();
      for (int j = 0; j < n; j++) {
        float qy = (j0 + j) * step - a.y();
        float base = qy * uy + qz * uz;
        for (int i = 0; i < n; i++) {
          float qx = (i0 + i) * step - a.x();
          float t = (qx * ux + base) * per;
          t = Math.min(Math.max(t, 0), 1);
          float dx = qx - t * ux;
          float dy = qy - t * uy;
          float dz = qz - t * uz;
          out[at++] = (float) Math.sqrt(dx * dx + dy * dy + dz * dz) - (radiusA + t * grow);
        }
      }
    }
  }

  @Override
  public void extent(Vector3f low, Vector3f high) {
    float r = Math.max(radiusA, radiusB);
    low.set(a).min(b).sub(r, r, r);
    high.set(a).max(b).add(r, r, r);
  }

  @Override
  public float leastNear(float x, float y, float z, float radius) {
    float slope = (radiusB - radiusA) / Math.max(a.distance(b), 1e-6f);
    return distance(x, y, z) - radius * (float) Math.sqrt(1 + slope * slope);
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
