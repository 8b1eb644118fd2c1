package dev.actionline.stage;

import org.joml.Matrix3f;
import org.joml.Quaternionf;
import org.joml.Quaternionfc;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/** Rotations of bones. Angles in radians. */
final class Turn {
  private Turn() {}

  /** The rotation whose Y axis is y and whose X axis is as near to x as can be. */
  static Quaternionf of(Vector3fc x, Vector3fc y) {
    Vector3f yy = new Vector3f(y).normalize();
    Vector3f zz = new Vector3f(x).cross(yy);
    if (zz.lengthSquared() < 1e-10f) {
      zz.set(Math.abs(yy.z) < 0.9f ? new Vector3f(0, 0, 1) : new Vector3f(0, -1, 0));
      zz.fma(-zz.dot(yy), yy);
    }
    zz.normalize();
    Vector3f xx = new Vector3f(yy).cross(zz);
    return new Matrix3f(xx, yy, zz).getNormalizedRotation(new Quaternionf()).normalize();
  }

  static Quaternionf about(Vector3fc axis, double radians) {
    return new Quaternionf().rotationAxis((float) radians, axis);
  }

  /**
   * A share of a rotation: of its swing, that carries an axis where it goes, and of its twist about
   * that axis. The twist's share fades out towards a half turn, where left and right are the same,
   * so that it never jumps.
   */
  static Quaternionf share(Quaternionfc whole, Vector3fc axis, float swingShare, float twistShare) {
    float along = whole.x() * axis.x() + whole.y() * axis.y() + whole.z() * axis.z();
    Quaternionf twist =
        new Quaternionf(along * axis.x(), along * axis.y(), along * axis.z(), whole.w());
    float norm = (float) Math.sqrt(along * along + whole.w() * whole.w());
    if (norm < 1e-6f) {
      twist.identity();
    } else {
      twist.mul(1 / norm);
    }
    Quaternionf swing = new Quaternionf(whole).mul(new Quaternionf(twist).conjugate());
    double angle = 2 * Math.atan2(along, whole.w());
    if (angle > Math.PI) {
      angle -= 2 * Math.PI;
    } else if (angle < -Math.PI) {
      angle += 2 * Math.PI;
    }
    double fade = 1 - dev.actionline.core.Easing.ramp(Math.abs(angle), 2.4, Math.PI);
    Quaternionf part = new Quaternionf().slerp(swing, swingShare);
    return part.mul(about(axis, angle * twistShare * fade));
  }

  static double clamp(double v, double low, double high) {
    return Math.max(low, Math.min(high, v));
  }
}
