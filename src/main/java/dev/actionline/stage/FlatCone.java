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
  public void distances(float[] out, int n, int i0, int j0, int k0, float step) {
    final float ux = b.x() - a.x();
    final float uy = b.y() - a.y();
    final float uz = b.z() - a.z();
    final float length = (float) Math.sqrt(Math.max(ux * ux + uy * uy + uz * uz, 1e-12f));
    final float per = 1 / (length * length);
    final float grow = radiusB - radiusA;
    int at = 0;
    for (int k = 0; k < n; k++) {
      float qz = (k0 + k) * step - a.z();
      for (int j = 0; j < n; j++) {
        float qy = (j0 + j) * step - a.y();
        float base = qy * uy + qz * uz;
        for (int i = 0; i < n; i++) {
          float qx = (i0 + i) * step - a.x();
          float t = Math.max((qx * ux + base) * per, 0);
          float dx = qx - t * ux;
          float dy = qy - t * uy;
          float dz = qz - t * uz;
          float side =
              (float) Math.sqrt(dx * dx + dy * dy + dz * dz) - (radiusA + Math.min(t, 1) * grow);
          out[at++] = Field.smoothMax(side, (t - 1) * length, edge);
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
  public boolean hasEdgeNear(float x, float y, float z, float radius) {
    float reach = radius + Math.max(radiusB, edge);
    float dx = x - b.x();
    float dy = y - b.y();
    float dz = z - b.z();
    return dx * dx + dy * dy + dz * dz < reach * reach;
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
