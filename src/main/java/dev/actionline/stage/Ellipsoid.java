package dev.actionline.stage;

import org.joml.Matrix3f;
import org.joml.Matrix3fc;
import org.joml.Matrix4fc;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * A muscle: an ellipsoid with its own axes. The distance is the first-order estimate k0 (k0 - 1) /
 * k1 (Quilez, "Ellipsoid SDF"): exact on the surface, close around it.
 *
 * @param center metres
 * @param radii metres along its own axes
 * @param axes columns are its own x, y, z, orthonormal
 */
public record Ellipsoid(Vector3fc center, Vector3fc radii, Matrix3fc axes) implements Shape {

  @Override
  public float distance(float x, float y, float z) {
    float qx = x - center.x();
    float qy = y - center.y();
    float qz = z - center.z();
    float px = (qx * axes.m00() + qy * axes.m01() + qz * axes.m02()) / radii.x();
    float py = (qx * axes.m10() + qy * axes.m11() + qz * axes.m12()) / radii.y();
    float pz = (qx * axes.m20() + qy * axes.m21() + qz * axes.m22()) / radii.z();
    float k0 = (float) Math.sqrt(px * px + py * py + pz * pz);
    px /= radii.x();
    py /= radii.y();
    pz /= radii.z();
    float k1 = (float) Math.sqrt(px * px + py * py + pz * pz);
    return k0 * (k0 - 1) / Math.max(k1, 1e-9f);
  }

  @Override
  public Formula formula() {
    return new EllipsoidFormula(center, radii, axes);
  }

  @Override
  public void extent(Vector3f low, Vector3f high) {
    Vector3f half =
        new Vector3f(
            half(axes.m00(), axes.m10(), axes.m20()),
            half(axes.m01(), axes.m11(), axes.m21()),
            half(axes.m02(), axes.m12(), axes.m22()));
    low.set(center).sub(half);
    high.set(center).add(half);
  }

  /** Half extent along a world axis: the support of the ellipsoid in that direction. */
  private float half(float x, float y, float z) {
    float a = x * radii.x();
    float b = y * radii.y();
    float c = z * radii.z();
    return (float) Math.sqrt(a * a + b * b + c * c);
  }

  @Override
  public Shape moved(Matrix4fc to) {
    float s = Shape.scaleOf(to);
    Matrix3f turned = to.get3x3(new Matrix3f()).scale(1 / s).mul(axes);
    return new Ellipsoid(
        to.transformPosition(center, new Vector3f()), radii.mul(s, new Vector3f()), turned);
  }
}
