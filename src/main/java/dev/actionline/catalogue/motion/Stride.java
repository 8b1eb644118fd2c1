package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.motion.Gait.Trait;
import dev.actionline.core.Easing;
import dev.actionline.core.Noise;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import org.joml.Vector3f;

/** The pose of a gait at a moment of its count. */
final class Stride {
  private final Gait gait;
  private final float scale;
  private final long seed;

  Stride(Gait gait, float scale, long seed) {
    this.gait = gait;
    this.scale = scale;
    this.seed = seed;
  }

  /**
   * A moment.
   *
   * @param effort speed as a part of cruising speed
   * @param first the foot that took the first step: it carries at odd counts
   * @param into 0 to 1 while the entry pose is left
   */
  record Moment(
      double t, double count, double effort, Stance at, Footwork feet, Side first, double into) {

    /** -1 when the left foot carries and the body is over it, 1 for the right. */
    double over() {
      double first = Math.cos(Math.PI * (count - 1));
      return first() == Side.LEFT ? -first : first;
    }

    /** 1 when the left leg is far ahead, -1 when the right is. */
    double leftAhead() {
      double s = -Math.sin(Math.PI * (count - 1));
      return first() == Side.LEFT ? s : -s;
    }

    double body(Side side) {
      return side == Side.LEFT ? leftAhead() : -leftAhead();
    }
  }

  private double get(Trait trait) {
    return gait.get(trait);
  }

  Pose pose(Pose entry, Moment m) {
    Sketch s = new Sketch(Pose.STANDING);
    faceOf(entry, s);
    trunk(s, m);
    for (Side side : Side.values()) {
      arm(s, side, m);
    }
    // while starting and stopping the style fades into plain standing
    Pose going = Pose.STANDING.mix(s.pose(), Easing.smooth(Math.min(1, m.effort() * 1.6)), BODY);
    Pose free = entry.mix(keepFace(entry, going), m.into());
    return Legs.within(legs(entry, free, m));
  }

  private static final Channel[] FACE = {
    Channel.BROW_INNER, Channel.BROW_OUTER, Channel.MOUTH_OPEN, Channel.MOUTH_CORNERS, Channel.LIDS,
    Channel.GAZE_RIGHT, Channel.GAZE_UP, Channel.TEARS
  };

  private static final Channel[] BODY =
      java.util.EnumSet.complementOf(
              java.util.EnumSet.copyOf(java.util.List.of(FACE)))
          .toArray(new Channel[0]);

  private static void faceOf(Pose entry, Sketch s) {
    for (Channel c : FACE) {
      s.set(c, entry.get(c));
    }
  }

  static Pose keepFace(Pose face, Pose body) {
    return body.mix(face, 1, FACE);
  }

  private void trunk(Sketch s, Moment m) {
    double limp = get(Trait.LIMP) * Math.max(0, -m.over());
    double bob = get(Trait.BOB) * Math.cos(2 * Math.PI * m.count()) - 0.05 * limp + 0.02 * get(Trait.LIMP) * Math.max(0, m.over());
    double sway = get(Trait.SWAY) * m.over() - 0.06 * limp;
    double shake = get(Trait.TREMBLE) * 0.006;
    s.pelvis(
        sway + shake * noise("shakeX", m.t() * 14), get(Trait.PELVIS) + bob,
        0.02 + shake * noise("shakeZ", m.t() * 14));
    double slack = get(Trait.WEAVE) * 0.6 * noise("reel", m.t() * 1.3);
    s.spine(-0.5 * sway - 0.40 * limp + slack, 1, -get(Trait.LEAN) - 0.38 * limp);
    double turn = get(Trait.HIP_TURN) * m.leftAhead();
    s.set(Channel.HIPS, turn);
    s.twist(-1.7 * turn * Math.min(1, get(Trait.ARM_SWING)));
    double dart = Math.toRadians(get(Trait.DART) * noise("dart", m.t() * 1.1) * 1.4);
    s.look(Math.sin(dart), -get(Trait.HEAD_DOWN) - 0.02 - 0.30 * limp, -Math.cos(dart));
    s.set(Channel.TILT, 40 * slack);
  }

  private double noise(String channel, double x) {
    return Noise.smooth(Noise.seed(seed, channel), x);
  }

  private void arm(Sketch s, Side side, Moment m) {
    // each arm goes with the other leg
    double swing = m.body(side.other()) * get(Trait.ARM_SWING);
    double bent = Math.min(1, get(Trait.ELBOWS));
    double slack = get(Trait.SLACK);
    Vector3f hang = new Vector3f(
        (float) (0.275 - 0.03 * Math.max(0, swing) - 0.03 * slack),
        (float) (0.875 + 0.05 * swing * swing + 0.04 * Math.max(0, swing)),
        (float) (-0.07 - 0.24 * swing));
    Vector3f run = new Vector3f(
        (float) (0.27 - 0.10 * Math.max(0, swing)),
        (float) (1.08 + 0.13 * swing),
        (float) (-0.12 - 0.26 * swing));
    Vector3f at = hang.lerp(run, (float) bent);
    double wide = get(Trait.ARMS_OUT);
    at.add((float) (0.15 * wide), (float) (0.06 * wide), 0);
    double creep = get(Trait.CREEP);
    at.lerp(new Vector3f(0.20f, (float) (1.18 + 0.03 * swing), (float) (-0.30 - 0.05 * swing)),
        (float) creep);
    double shield = get(Trait.SHIELD);
    at.lerp(new Vector3f(0.09f, side == Side.LEFT ? 1.27f : 1.20f, -0.24f), (float) shield);
    s.arm(side, at.x, at.y, at.z)
        .elbow(side, 0.5 + 0.4 * creep + 0.9 * wide, -0.2 - shield + 0.3 * wide, 1 - 0.6 * creep - 0.4 * wide)
        .curl(side, 0.45 + 0.5 * bent - 0.25 * slack + 0.4 * shield);
    double hurt = side == Side.LEFT ? get(Trait.LIMP) : 0;
    if (hurt > 0) {
      holdThigh(s, at, hurt);
    }
    if (creep > 0) {
      s.palm(side, 0, -creep, -0.4 * creep).fingers(side, -0.2 * creep, 0.15 * creep, -creep);
    }
  }

  /** A hand pressed to the lame thigh: that reads from far off. */
  private static void holdThigh(Sketch s, Vector3f hand, double hurt) {
    hand.lerp(new Vector3f(0.19f, 0.865f, -0.17f), (float) hurt);
    s.arm(Side.LEFT, hand.x, hand.y, hand.z).elbow(Side.LEFT, 0.5 + 0.6 * hurt, -0.2, 1 - 0.4 * hurt)
        .palm(Side.LEFT, -0.6 * hurt, 0, 0.3 * hurt).fingers(Side.LEFT, -0.25 * hurt, -hurt, -0.2 * hurt).curl(Side.LEFT, 0.45);
  }

  private Pose legs(Pose entry, Pose pose, Moment m) {
    Pose next = pose;
    double lame = get(Trait.LIMP);
    for (Side side : Side.values()) {
      Footwork.Foot foot = m.feet().at(side, m.count());
      double stiff = side == Side.LEFT ? lame : 0;
      double pitch = Easing.mix(entry.get(side.toePitch()), pitch(foot, stiff), m.into()); // a heel that is up comes down
      double yaw = Ground.between(m.at().heading(), foot.yaw()) + side.sign * 22 * stiff * bump(foot);
      Vector3f flat = Ground.local(m.at(), scale, foot.point());
      Vector3f sole = Sole.rolled(flat, yaw, pitch);
      if (!foot.planted()) {
        sole.y += (float) lift(foot, stiff);
        sole.x += (float) (side.sign * 0.13 * stiff * bump(foot) * bump(foot));
      }
      next = next
          .with(side.foot(), sole)
          .with(side.toeYaw(), (float) yaw)
          .with(side.toePitch(), (float) pitch)
          .with(side.knee(), kneeAlong(side, yaw));
    }
    return next;
  }

  private static Vector3f kneeAlong(Side side, double yaw) {
    Vector3f ahead = Ground.turn(new Vector3f(0, 0, -1), yaw * 0.7);
    return ahead.add(side.sign * 0.03f, 0, 0);
  }

  private static double bump(Footwork.Foot foot) {
    return foot.planted() ? 0 : Math.sin(Math.PI * foot.swing());
  }

  /** Short steps are lifted less, so that shifting a foot does not look like marching. */
  private double lift(Footwork.Foot foot, double stiff) {
    double size = Math.min(1, 0.25 + foot.way() / (get(Trait.STEP) * scale * 1.4));
    double u = foot.swing();
    double early = Math.sin(Math.PI * Math.pow(u, 0.75));
    double kick = get(Trait.KICK) * early * early * (1 - 0.5 * u);
    double knees = get(Trait.KNEES) * Math.pow(Math.sin(Math.PI * u), 2);
    return 0.045 * stiff * Math.sin(Math.PI * u)
        + size * (1 - 0.8 * stiff) * (get(Trait.LIFT) * Math.sin(Math.PI * u) + kick + knees);
  }

  private double pitch(Footwork.Foot foot, double stiff) {
    double strike = -get(Trait.HEEL_STRIKE) * (1 - stiff);
    double off = get(Trait.HEEL_OFF) * (1 - 0.5 * stiff);
    double tiptoe = get(Trait.TIPTOE);
    double duty = get(Trait.DUTY);
    if (foot.planted()) {
      double landing = strike * (1 - Easing.ramp(foot.sinceLanding(), 0, 0.22));
      double roll = Math.min(Math.min(0.75 * duty, 0.42), foot.stands());
      double leaving = off * Easing.in(1 - foot.untilLeaving() / roll);
      return tiptoe + landing + leaving;
    }
    double size = Math.min(1, 0.25 + foot.way() / (get(Trait.STEP) * scale * 1.4));
    double u = foot.swing();
    double kick = 90 * get(Trait.KICK) * Math.sin(Math.PI * u);
    double drag = 22 * stiff * Math.sin(Math.PI * u);
    double from = off;
    return tiptoe + size * kick + drag
        + Easing.mix(from, strike, Easing.smooth(Math.min(1, u * 1.15)));
  }
}
