package dev.actionline.stage;

import org.joml.Matrix3fc;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * The formula of muscles: k0 (k0 - 1) / k1, where k0 is the distance from the centre in radii and k1
 * over k0 how fast it grows.
 */
final class EllipsoidFormula extends Formula {
  private final float cx;
  private final float cy;
  private final float cz;

  /** One over the radii. */
  private final float rx;

  private final float ry;
  private final float rz;

  /** From metres off the centre to radii along the own axes. */
  private final float xx;

  private final float xy;
  private final float xz;
  private final float yx;
  private final float yy;
  private final float yz;
  private final float zx;
  private final float zy;
  private final float zz;
  private final float least;
  private final float greatest;

  EllipsoidFormula(Vector3fc center, Vector3fc radii, Matrix3fc axes) {
    this.cx = center.x();
    this.cy = center.y();
    this.cz = center.z();
    this.rx = 1 / radii.x();
    this.ry = 1 / radii.y();
    this.rz = 1 / radii.z();
    this.xx = axes.m00() * rx;
    this.xy = axes.m01() * rx;
    this.xz = axes.m02() * rx;
    this.yx = axes.m10() * ry;
    this.yy = axes.m11() * ry;
    this.yz = axes.m12() * ry;
    this.zx = axes.m20() * rz;
    this.zy = axes.m21() * rz;
    this.zz = axes.m22() * rz;
    this.least = Math.min(radii.x(), Math.min(radii.y(), radii.z()));
    this.greatest = Math.max(radii.x(), Math.max(radii.y(), radii.z()));
  }

  private static float estimate(float k0, float k1) {
    return k0 * (k0 - 1) / (k1 > 1e-9f ? k1 : 1e-9f);
  }

  @Override
  float at(float x, float y, float z) {
    float qx = x - cx;
    float qy = y - cy;
    float qz = z - cz;
    float px = qx * xx + qy * xy + qz * xz;
    float py = qx * yx + qy * yy + qz * yz;
    float pz = qx * zx + qy * zy + qz * zz;
    float k0 = (float) Math.sqrt(px * px + py * py + pz * pz);
    px *= rx;
    py *= ry;
    pz *= rz;
    return estimate(k0, (float) Math.sqrt(px * px + py * py + pz * pz));
  }

  @Override
  float at(float x, float y, float z, Vector3f gradient) {
    float qx = x - cx;
    float qy = y - cy;
    float qz = z - cz;
    float px = qx * xx + qy * xy + qz * xz;
    float py = qx * yx + qy * yy + qz * yz;
    float pz = qx * zx + qy * zy + qz * zz;
    float k0 = (float) Math.sqrt(px * px + py * py + pz * pz);
    float sx = px * rx;
    float sy = py * ry;
    float sz = pz * rz;
    float k1 = (float) Math.sqrt(sx * sx + sy * sy + sz * sz);
    if (k0 < 1e-6f) {
      gradient.set(0);
      return estimate(k0, k1);
    }
    // by the chain rule, with k0' = p / k0 and k1' = p r^-4 / k1 along the own axes in radii
    float a = (2 * k0 - 1) / (k1 * k0);
    float b = k0 * (k0 - 1) / (k1 * k1 * k1);
    float gx = px * a - sx * rx * b;
    float gy = py * a - sy * ry * b;
    float gz = pz * a - sz * rz * b;
    gradient.set(
        gx * xx + gy * yx + gz * zx, gx * xy + gy * yy + gz * zy, gx * xz + gy * yz + gz * zz);
    return estimate(k0, k1);
  }

  @Override
  void sample(float[] out, int n, int i0, int j0, int k0, float step) {
    int at = 0;
    for (int k = 0; k < n; k++) {
      float qz = (k0 + k) * step - cz;
      for (int j = 0; j < n; j++) {
        float qy = (j0 + j) * step - cy;
        float bx = qy * xy + qz * xz;
        float by = qy * yy + qz * yz;
        float bz = qy * zy + qz * zz;
        for (int i = 0; i < n; i++) {
          float qx = (i0 + i) * step - cx;
          float px = qx * xx + bx;
          float py = qx * yx + by;
          float pz = qx * zx + bz;
          float f0 = (float) Math.sqrt(px * px + py * py + pz * pz);
          px *= rx;
          py *= ry;
          pz *= rz;
          out[at++] = estimate(f0, (float) Math.sqrt(px * px + py * py + pz * pz));
        }
      }
    }
  }

  private float radiiAway(float x, float y, float z) {
    float qx = x - cx;
    float qy = y - cy;
    float qz = z - cz;
    float px = qx * xx + qy * xy + qz * xz;
    float py = qx * yx + qy * yy + qz * yz;
    float pz = qx * zx + qy * zy + qz * zz;
    return (float) Math.sqrt(px * px + py * py + pz * pz);
  }

  /**
   * The estimate is (k0 - 1) times something between the least and the greatest radius, and k0 changes
   * by at most one in a least radius.
   */
  @Override
  float leastNear(float x, float y, float z, float within) {
    float beyond = radiiAway(x, y, z) - within / least - 1;
    return beyond * (beyond > 0 ? least : greatest);
  }

  @Override
  float mostNear(float x, float y, float z, float within) {
    float beyond = radiiAway(x, y, z) + within / least - 1;
    return beyond * (beyond > 0 ? greatest : least);
  }
}
