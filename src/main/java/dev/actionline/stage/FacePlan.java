package dev.actionline.stage;

import dev.actionline.core.Easing;
import org.joml.Matrix3f;
import org.joml.Quaternionf;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * Places on the face, told at rest from the middle of a head of size 1, and where they lie in the
 * bind pose, whose mouth stands open so that the lips can be meshed apart. Also says which bones of
 * the face carry a place.
 */
final class FacePlan {
  final Proportions build;
  private final Joints bind;
  private final Vector3f center;
  private final Quaternionf head;
  private final double open;
  private final Vector3f[] cornerMove = new Vector3f[2];

  FacePlan(Proportions build, Joints bind) {
    this.build = build;
    this.bind = bind;
    this.head = bind.turn(Bone.HEAD);
    this.center = Features.fromHead(bind, build, new Vector3f());
    Quaternionf jaw = new Quaternionf(head).conjugate().mul(bind.turn(Bone.JAW));
    this.open = -2 * Math.atan2(jaw.x, jaw.w);
    for (Side side : Side.values()) {
      Vector3f rest = new Vector3f(Features.LIP_CORNER);
      rest.x *= side.sign;
      cornerMove[side.ordinal()] = local(bind.place(Bone.LIP_CORNER_L.on(side))).sub(rest);
    }
  }

  float size() {
    return build.head();
  }

  /** Bind place of a point of the head that no feature moves. */
  Vector3f at(float x, float y, float z) {
    return head.transform(new Vector3f(x, y, z).mul(size())).add(center);
  }

  /** Bind place of a point on the lower jaw. */
  Vector3f onJaw(float x, float y, float z) {
    return at(lowered(new Vector3f(x, y, z), 1));
  }

  Vector3f at(Vector3fc p) {
    return at(p.x(), p.y(), p.z());
  }

  /** Bind place of a point of the lips: 0 in the middle to 1 at the corner. */
  Vector3f onLip(float x, float y, float z, boolean lower) {
    float corner = cornerShare(x);
    Vector3f p = new Vector3f(x, y, z);
    Vector3f moved = new Vector3f(p).add(cornerMove[x < 0 ? 0 : 1]);
    if (lower) {
      lowered(p, 1);
    }
    return at(p.lerp(moved, corner));
  }

  private Vector3f lowered(Vector3f p, double share) {
    p.sub(Features.JAW);
    p.rotateX((float) (-open * share));
    return p.add(Features.JAW);
  }

  /** Orientation of the head in the bind pose. */
  Matrix3f axes() {
    return head.get(new Matrix3f());
  }

  Matrix3f axes(float yaw, float pitch, float roll) {
    return new Quaternionf(head).rotateY(yaw).rotateX(pitch).rotateZ(roll).get(new Matrix3f());
  }

  /** From a bind place to the head's own measure. */
  Vector3f local(Vector3fc p) {
    Vector3f q = new Vector3f(p).sub(center);
    return head.transformInverse(q).div(size());
  }

  /** How much of a place on the lips follows the corner of the mouth. */
  static float cornerShare(float x) {
    return (float) Easing.ramp(Math.abs(x), 0.35 * Features.LIP_CORNER.x, Features.LIP_CORNER.x);
  }

  /** Gives the head's share of a place over to the bones of the face. */
  void features(float x, float y, float z, Binding.Shares out) {
    float whole = out.of(Bone.HEAD);
    if (whole < 0.02f) {
      return;
    }
    Vector3f p = local(new Vector3f(x, y, z));
    float left = 1;
    if (p.z < 0.01f) {
      for (Side side : Side.values()) {
        left -= nearby(p, Bone.LIP_CORNER_L.on(side), 0.0105f, 0.9f * left, whole, out);
        double above = Easing.ramp(p.y, 0.006, 0.020);
        left -= nearby(p, Bone.BROW_INNER_L.on(side), 0.0120f, above * 0.8f * left, whole, out);
        left -= nearby(p, Bone.BROW_OUTER_L.on(side), 0.0120f, above * 0.8f * left, whole, out);
      }
    }
    double jaw = left * jawShare(p);
    out.add(Bone.JAW, whole * jaw);
    out.byBone[Bone.HEAD.ordinal()] = (float) (whole * (left - jaw));
  }

  private float nearby(
      Vector3f p, Bone bone, float radius, double most, float whole, Binding.Shares out) {
    Vector3f at = local(bind.place(bone));
    double d = at.sub(p).length() / radius;
    double share = most * Math.exp(-0.5 * d * d);
    if (share < 0.02) {
      return 0;
    }
    out.add(bone, whole * share);
    return (float) share;
  }

  /**
   * The jaw carries what lies below the mouth: sharply parted at the lips, gradually over the
   * cheeks, fading towards the throat. Measured by the angle about the jaw's hinge, down from
   * straight ahead.
   */
  double jawShare(Vector3fc p) {
    double ahead = Features.JAW.z - p.z();
    double angle = Math.atan2(Features.JAW.y - p.y(), ahead);
    double mouth =
        Math.atan2(Features.JAW.y - Features.LIP_CORNER.y, Features.JAW.z - Features.LIP_CORNER.z);
    double middle = mouth + open / 2;
    double aside = Easing.ramp(Math.abs(p.x()), 0.012, 0.055);
    double depth = Math.hypot(ahead, Features.JAW.y - p.y());
    double inner = Easing.ramp(depth, 0.055, 0.085);
    double half = Easing.mix(0.42, Easing.mix(0.30 * open, 0.42, aside), inner);
    double lower = Easing.ramp(angle, middle - half, middle + half);
    double throat = 1 - Easing.ramp(angle, Math.toRadians(72), Math.toRadians(112));
    return lower * throat;
  }
}
