package dev.actionline.stage;

import dev.actionline.core.Easing;
import org.joml.Quaternionf;
import org.joml.Quaternionfc;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * Where an elbow may point while the wrist stays at its target: a shoulder carries the upper arm behind the trunk only so
 * far. All in the chest's frame but what comes in and goes out.
 */
final class Elbow {
  /** Further than this from the way out, nobody can tell which way about is meant: the elbow stays. */
  private static final double CONFUSED = Math.toRadians(150);

  // Degrees behind the trunk's plane that an upper arm goes: hanging, level, raised (NASA-STD-3000, 3.3.2).
  private static final double BACK_HANGING = Math.toRadians(78);
  private static final double BACK_LEVEL = Math.toRadians(46);
  private static final double BACK_RAISED = Math.toRadians(25);

  private static final int HALVINGS = 7;

  private final Quaternionfc chest;
  private final int side;
  private final Vector3f along;
  private final float across;
  private final float down;
  private final Vector3f easy;

  /**
   * An arm that is about to reach.
   *
   * @param chest root from chest
   * @param target of the wrist, root frame as the shoulder
   */
  Elbow(Quaternionfc chest, Side side, Vector3fc shoulder, Vector3fc target) {
    this.chest = chest;
    this.side = side.sign;
    this.along = chest.transformInverse(new Vector3f(target).sub(shoulder));
    float a = Proportions.UPPER_ARM;
    float b = Proportions.FOREARM;
    float least = (float) Math.sqrt(a * a + b * b + 2 * a * b * Math.cos(Arm.MOST_ELBOW_BEND));
    float reach = (float) Turn.clamp(along.length(), least, a + b);
    if (along.lengthSquared() < 1e-8f) {
      along.set(0, -1, 0);
    }
    along.normalize();
    this.down = (a * a - b * b + reach * reach) / (2 * reach) / a;
    this.across = (float) Math.sqrt(Math.max(0, 1 - down * down));
    this.easy = Limb.square(natural(), along, new Vector3f(this.side, 0, 0));
  }

  /**
   * Where an elbow points by itself: down and a little out under an arm held before the body, and from there carried
   * along by the shortest turn, so that it never jumps where an arm can be.
   */
  private Vector3f natural() {
    Vector3f middle = new Vector3f(0.35f * side, -0.80f, -0.50f).normalize();
    return new Quaternionf().rotationTo(middle, along).transform(new Vector3f(0.35f * side, -0.55f, 0.75f));
  }

  /**
   * What a shoulder can do of what is asked, root frame.
   *
   * @param pole where the elbow points
   * @param reach turn of the whole arm about the shoulder, for a wrist that is wanted too far behind
   */
  record Held(Vector3f pole, Quaternionf reach) {}

  Held held(Vector3fc asked) {
    Vector3f wanted = Limb.square(chest.transformInverse(new Vector3f(asked)), along, easy);
    Vector3f pole = behind(wanted) > 0 ? forward(wanted) : wanted;
    double over = behind(pole);
    Quaternionf reach = new Quaternionf();
    if (over > 0) {
      Vector3f upper = upper(pole);
      reach.set(Turn.about(upper.cross(0, 0, -1).normalize(), over));
    }
    Quaternionf inRoot = new Quaternionf(chest).mul(reach).mul(new Quaternionf(chest).conjugate());
    return new Held(chest.transform(reach.transform(pole)), inRoot);
  }

  /** Turned about the arm as little towards a lowered elbow as brings the upper arm within its limits. */
  private Vector3f forward(Vector3f wanted) {
    Vector3f low = Limb.square(new Vector3f(0.6f * side, -1, -0.3f), along, easy);
    double arc = wanted.angleSigned(low, along);
    double most = arc * (1 - Easing.ramp(Math.abs(arc), CONFUSED, Math.PI));
    double none = 0;
    double all = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double half = (none + all) / 2;
      if (behind(turned(wanted, most * half)) > 0) {
        none = half;
      } else {
        all = half;
      }
    }
    return turned(wanted, most * all);
  }

  private Vector3f turned(Vector3f pole, double angle) {
    return Turn.about(along, angle).transform(new Vector3f(pole));
  }

  /** How far the upper arm is behind its limit, radians. */
  private double behind(Vector3f pole) {
    Vector3f upper = upper(pole);
    if (upper.z <= 0) {
      return 0;
    }
    double level = Math.hypot(upper.x, upper.y);
    // an arm straight back is neither raised nor hanging
    double told = Easing.ramp(level, 0.08, 0.30);
    double raised = level < 1e-6 ? 0 : told * Math.asin(Turn.clamp(upper.y / level, -1, 1)) / (Math.PI / 2);
    double most = Easing.mix(BACK_LEVEL, raised < 0 ? BACK_HANGING : BACK_RAISED, Math.abs(raised));
    return Math.atan2(upper.z, level) - most;
  }

  private Vector3f upper(Vector3f pole) {
    return new Vector3f(pole).mul(across).fma(down, along);
  }
}
