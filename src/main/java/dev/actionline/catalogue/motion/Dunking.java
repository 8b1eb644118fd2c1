package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.stage.Pose;
import java.util.Optional;
import org.joml.Vector3f;

/** Runs up to a hoop, leaps, and pushes a ball down through the ring with the hand. */
public final class Dunking {
  private Dunking() {}

  /** From where one begins to the post that carries the ring, metres of the reference body. */
  public static final double AHEAD_M = 2.1;

  /** How high a ring is, and the hand over it before it comes down, metres. */
  private static final double RING_M = 2.55;
  private static final double OVER_M = 0.30;

  /** How high a hand reaches on the floor, and how far before the body it comes down, metres of the reference body. */
  private static final double REACH_M = 2.08;
  private static final double BEFORE_M = 0.40;

  /** How fast the ball comes down through the ring, metres a second. */
  private static final float DOWN_M_S = 3;

  public static Motion of(Call call) {
    return Lead.of(call).standing().act(Dunking::leap);
  }

  private static Motion leap(Call call) {
    double up = Math.max(0.2, (RING_M + OVER_M) / call.scale() - REACH_M);
    double there = AHEAD_M - BEFORE_M - 0.04;
    Keyed.Builder keys = Keyed.from(call).root(0, 0, 0).after(0.35, runs(false)).root(0, 0, -0.30 * there).after(0.26, runs(true))
        .root(0, 0, -0.55 * there).after(0.26, gathers())
        .root(0, 0.7 * up, -0.88 * there).after(0.38, flies())
        .root(0, up, -there).after(0.22, flies())
        .root(0, 0.92 * up, -there).after(0.16, pushes());
    ball(call).ifPresent(b -> keys.event(t -> new Event.Release(t, b, new Vector3f(0, -DOWN_M_S, 0))));
    return keys.root(0, 0.86 * up, -there).after(0.35, pushes()).root(0, 0, -there).after(0.34, lands()).after(0.5, Pose.STANDING).exit(Posture.STANDING);
  }

  private static Optional<String> ball(Call call) {
    return call.with().or(call::target).filter(t -> t.kind() == Target.Kind.PROP).map(Target::name);
  }

  private static Pose runs(boolean right) {
    Sketch s = new Sketch(Pose.STANDING).pelvis(0, 0.88, 0).spine(0, 1, -0.25);
    for (Side side : Side.values()) {
      boolean on = right == (side == RIGHT);
      s.foot(side, 0.09, on ? 0 : 0.16, on ? -0.24 : 0.34).toes(side, 6, on ? 0 : 46).knee(side, 0.2, 0, -1)
          .arm(side, 0.20, 1.10, -0.30).elbow(side, 0.8, -0.6, 0.4).fingers(side, -0.3, 0.2, -1).palm(side, -0.8, 0.4, 0).curl(side, 0.8);
    }
    return s.pose();
  }

  private static Pose gathers() {
    Sketch s = new Sketch(Pose.STANDING).pelvis(0, 0.70, 0.04).spine(0, 1, -0.40).look(0, 0.7, -1);
    for (Side side : Side.values()) {
      s.foot(side, 0.12, 0, side == RIGHT ? 0.10 : -0.14).knee(side, 0.3, 0, -1)
          .arm(side, 0.24, 1.20, -0.42).elbow(side, 0.8, -0.6, 0.3).fingers(side, -0.2, -0.3, -1).palm(side, -0.8, 0.4, 0).curl(side, 0.8);
    }
    return s.pose();
  }

  private static Pose flies() {
    return air(2.06, 0.02).elbow(RIGHT, 0.95, 0.1, -0.2).fingers(RIGHT, 0, 1, -0.25).palm(RIGHT, 0, -0.1, -1).pose();
  }

  private static Pose pushes() {
    return air(1.84, -BEFORE_M).elbow(RIGHT, 0.9, -0.3, 0.2).fingers(RIGHT, 0, 0, -1).palm(RIGHT, 0, -1, 0).pose();
  }

  private static Sketch air(double hand, double back) {
    return new Sketch(Pose.STANDING).pelvis(0, 0.96, 0.02).spine(0, 1, -0.06).look(0, 0.6, -1).mouth(0.35, -0.2)
        .foot(LEFT, 0.14, 0.42, 0.22).toes(LEFT, 8, 50).knee(LEFT, 0.5, 0.1, -1).foot(RIGHT, 0.12, 0.10, 0.30).toes(RIGHT, 6, 56).knee(RIGHT, 0.3, 0, -1)
        .hand(RIGHT, 0.10, hand, back).curl(RIGHT, 0.5)
        .arm(LEFT, 0.50, 1.20, -0.20).elbow(LEFT, 0.35, -0.7, 0.7).curl(LEFT, 0.3);
  }

  private static Pose lands() {
    Sketch s = new Sketch(Pose.STANDING).pelvis(0, 0.72, 0.05).spine(0, 1, -0.35);
    for (Side side : Side.values()) {
      s.foot(side, 0.18, 0, 0).knee(side, 0.5, 0, -1).arm(side, 0.48, 1.05, -0.20).elbow(side, 0.7, -0.6, 0.5).curl(side, 0.4);
    }
    return s.pose();
  }
}
