package dev.actionline.stage;

import dev.actionline.core.Easing;
import org.joml.Quaternionf;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * A limb of two bones that reaches for a target and bends towards a pole, by the law of cosines.
 *
 * @param root where it hangs
 * @param middle the elbow or knee
 * @param end the wrist or ankle; short of the target when that is out of reach
 * @param upper the upper bone's frame: -Y along it, Z on the pole's side
 * @param lower the lower bone's frame, hinged on the same x axis
 */
record Limb(Vector3f root, Vector3f middle, Vector3f end, Quaternionf upper, Quaternionf lower) {

  /** Share of the full length from which on a limb straightens softly instead of snapping. */
  private static final float SOFT = 0.985f;

  /**
   * Solves a limb.
   *
   * @param mostBend of the middle joint from straight, radians: a nearer target is reached past
   * @param pole direction in which the joint points; need not be unit nor square to the limb
   * @param spare poles for when the first lies along the limb
   */
  static Limb reach(
      Vector3fc root,
      Vector3fc target,
      float upperLength,
      float lowerLength,
      double mostBend,
      Vector3fc pole,
      Vector3fc spare) {
    Vector3f along = new Vector3f(target).sub(root);
    float distance = along.length();
    if (distance < 1e-4f) {
      along.set(0, -1, 0);
    } else {
      along.div(distance);
    }
    float reach = soften(distance, upperLength, lowerLength, mostBend);
    Vector3f side = square(pole, along, spare);
    float x = (upperLength * upperLength - lowerLength * lowerLength + reach * reach) / (2 * reach);
    float y = (float) Math.sqrt(Math.max(upperLength * upperLength - x * x, 0));
    Vector3f middle = new Vector3f(root).fma(x, along).fma(y, side);
    Vector3f end = new Vector3f(root).fma(reach, along);
    Vector3f hinge = new Vector3f(side).cross(along);
    return new Limb(
        new Vector3f(root), middle, end, frame(root, middle, hinge), frame(middle, end, hinge));
  }

  private static float soften(float distance, float a, float b, double mostBend) {
    float full = (a + b) * 0.9995f;
    float start = full * SOFT;
    float reach = distance;
    if (distance > start) {
      float room = full - start;
      reach = start + room * (1 - (float) Math.exp(-(distance - start) / room));
    }
    return Math.max(reach, (float) Math.sqrt(a * a + b * b + 2 * a * b * Math.cos(mostBend)));
  }

  /**
   * The part of a pole that is square to a unit direction. Where pole and direction nearly agree it
   * says little and would whirl round, so there it gives way to the spare pole by degrees.
   */
  static Vector3f square(Vector3fc pole, Vector3fc along, Vector3fc spare) {
    Vector3f p = unit(pole).fma(-unit(pole).dot(along), along);
    float clear = p.length();
    float trust = (float) Easing.ramp(clear, 0.05, 0.38);
    if (trust < 1) {
      Vector3f s = unit(spare).fma(-unit(spare).dot(along), along);
      p = unit(p).mul(trust).fma(1 - trust, unit(s));
    }
    if (p.lengthSquared() < 1e-8f) {
      p = Math.abs(along.x()) < 0.8f ? new Vector3f(1, 0, 0) : new Vector3f(0, 0, 1);
      p.fma(-p.dot(along), along);
    }
    return p.normalize();
  }

  private static Vector3f unit(Vector3fc v) {
    float length = v.length();
    return length < 1e-6f ? new Vector3f() : new Vector3f(v).div(length);
  }

  /** -Y from one joint to the next, x on the hinge. */
  private static Quaternionf frame(Vector3fc from, Vector3fc to, Vector3fc hinge) {
    Vector3f y = new Vector3f(from).sub(to).normalize();
    return Turn.of(new Vector3f(hinge), y);
  }
}
