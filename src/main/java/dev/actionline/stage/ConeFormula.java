package dev.actionline.stage;

import org.joml.Vector3f;
import org.joml.Vector3fc;

/** The formula of limbs and sleeves: a segment with a thickness, round or flat at its second end. */
final class ConeFormula extends Formula {
  private final float ax;
  private final float ay;
  private final float az;
  private final float ux;
  private final float uy;
  private final float uz;
  private final float length;

  /** One over the square of the length. */
  private final float per;

  private final float radius;
  private final float grow;

  /** How much faster than one metre a metre the distance may change. */
  private final float steep;

  /** Metres over which a flat end is rounded; negative for a round end. */
  private final float edge;

  ConeFormula(Vector3fc a, Vector3fc b, float radiusA, float radiusB, float edge) {
    this.ax = a.x();
    this.ay = a.y();
    this.az = a.z();
    this.ux = b.x() - ax;
    this.uy = b.y() - ay;
    this.uz = b.z() - az;
    this.length = (float) Math.sqrt(Math.max(ux * ux + uy * uy + uz * uz, 1e-12f));
    this.per = 1 / (length * length);
    this.radius = radiusA;
    this.grow = radiusB - radiusA;
    float slope = grow / Math.max(length, 1e-6f);
    this.steep = (float) Math.sqrt(1 + slope * slope);
    this.edge = edge;
  }

  private boolean flat() {
    return edge >= 0;
  }

  @Override
  float at(float x, float y, float z) {
    float qx = x - ax;
    float qy = y - ay;
    float qz = z - az;
    float t = (qx * ux + qy * uy + qz * uz) * per;
    float along = t < 0 ? 0 : t > 1 ? 1 : t;
    t = flat() && t > 1 ? t : along;
    qx -= t * ux;
    qy -= t * uy;
    qz -= t * uz;
    float side = (float) Math.sqrt(qx * qx + qy * qy + qz * qz) - (radius + along * grow);
    return flat() ? Field.smoothMax(side, (t - 1) * length, edge) : side;
  }

  @Override
  float at(float x, float y, float z, Vector3f gradient) {
    float qx = x - ax;
    float qy = y - ay;
    float qz = z - az;
    float t = (qx * ux + qy * uy + qz * uz) * per;
    float along = t < 0 ? 0 : t > 1 ? 1 : t;
    float g = t == along ? grow * per : 0;
    t = flat() && t > 1 ? t : along;
    qx -= t * ux;
    qy -= t * uy;
    qz -= t * uz;
    float off = (float) Math.sqrt(qx * qx + qy * qy + qz * qz);
    float out = off > 0 ? 1 / off : 0;
    float side = off - (radius + along * grow);
    if (!flat()) {
      gradient.set(qx * out - g * ux, qy * out - g * uy, qz * out - g * uz);
      return side;
    }
    float end = (t - 1) * length;
    float lesser = Field.lesserShare(end - side, edge);
    float toEnd = end > side ? 1 - lesser : lesser;
    float toSide = 1 - toEnd;
    // before the round end the flat one's distance is held
    float e = (t > 0 ? toEnd / length : 0) - toSide * g;
    float s = toSide * out;
    gradient.set(s * qx + e * ux, s * qy + e * uy, s * qz + e * uz);
    return Field.smoothMax(side, end, edge);
  }

  @Override
  void sample(float[] out, int n, int i0, int j0, int k0, float step) {
    int at = 0;
    for (int k = 0; k < n; k++) {
      float qz = (k0 + k) * step - az;
      for (int j = 0; j < n; j++) {
        float qy = (j0 + j) * step - ay;
        float base = qy * uy + qz * uz;
        for (int i = 0; i < n; i++) {
          float qx = (i0 + i) * step - ax;
          float t = (qx * ux + base) * per;
          float along = t < 0 ? 0 : t > 1 ? 1 : t;
          if (edge < 0 || t < 0) {
            t = along;
          }
          float dx = qx - t * ux;
          float dy = qy - t * uy;
          float dz = qz - t * uz;
          float side = (float) Math.sqrt(dx * dx + dy * dy + dz * dz) - (radius + along * grow);
          out[at++] = edge < 0 ? side : Field.smoothMax(side, (t - 1) * length, edge);
        }
      }
    }
  }

  @Override
  float leastNear(float x, float y, float z, float within) {
    return at(x, y, z) - within * steep;
  }

  @Override
  float mostNear(float x, float y, float z, float within) {
    return at(x, y, z) + within * steep;
  }

  @Override
  boolean hasEdgeNear(float x, float y, float z, float within) {
    float reach = within + Math.max(radius + grow, edge);
    float dx = x - (ax + ux);
    float dy = y - (ay + uy);
    float dz = z - (az + uz);
    return flat() && dx * dx + dy * dy + dz * dz < reach * reach;
  }
}
