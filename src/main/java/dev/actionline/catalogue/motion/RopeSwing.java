package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.LEFT;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.List;
import org.joml.Vector3f;

/**
 * Hanging by both hands from what swings by itself: as its model tells, about a point above where one stands, ahead and
 * back. A jump up to it, to and fro, and down again.
 */
public final class RopeSwing implements Motion {
  /** How the models of what hangs so swing: degrees each side, seconds to and fro, metres up to the pivot. */
  private static final double DEGREES = 34;
  private static final double PERIOD_S = 3.2;
  private static final double PIVOT_M = 5.2;

  /** Where the fists hold it, below the pivot, and how high they are over the feet of who hangs, metres. */
  private static final double HELD_M = 2.6;
  private static final double FISTS_M = 1.88;

  private static final double ON_S = 0.5;
  private static final double OFF_S = 0.55;
  private static final double SWINGS = 1.5;

  private final Call call;
  private final double seconds;

  private RopeSwing(Call call) {
    this.call = call;
    // it is let go of where it is farthest ahead, whenever it was taken hold of
    double asked = Manner.seconds(call, ON_S + SWINGS * PERIOD_S + OFF_S);
    double ends = call.start() + asked - OFF_S;
    double turn = ends / PERIOD_S - 0.25;
    this.seconds = Math.max(ON_S + 1, asked + (Math.round(turn) - turn) * PERIOD_S);
  }

  public static Motion of(Call call) {
    return Lead.of(call).standing().act(RopeSwing::new);
  }

  /** Radians that it hangs ahead of straight down. */
  private double angle(double t) {
    return Math.toRadians(DEGREES) * Math.sin(2 * Math.PI * (call.start() + t) / PERIOD_S);
  }

  private double weight(double t) {
    return Math.min(Easing.smooth(t / ON_S), Easing.smooth((seconds - t) / OFF_S));
  }

  @Override
  public double seconds() {
    return seconds;
  }

  @Override
  public Stance stance(double t) {
    boolean leaves = t > seconds - OFF_S;
    double a = angle(leaves ? seconds - OFF_S : t);
    double ahead = HELD_M * Math.sin(a) + 0.12;
    double up = PIVOT_M - HELD_M * Math.cos(a) - FISTS_M * call.scale();
    double taken = Easing.smooth(t / ON_S);
    double down = leaves ? 1 - Easing.smooth((t - seconds + OFF_S) / OFF_S) : 1;
    Vector3f p = call.entry().position().fma((float) (taken * ahead), call.entry().forward());
    p.y += (float) (taken * down * up);
    if (leaves) {
      p.y = (float) Math.max(p.y, call.entry().y());
    }
    return Stance.at(p, call.entry().heading());
  }

  @Override
  public Pose pose(double t) {
    double a = angle(t);
    Sketch s = new Sketch(Postures.HANGING).pelvis(0, 0.94, 0.10 - 0.30 * Math.sin(a)).spine(0, 1, 0.28 * Math.sin(a) + 0.06).look(0, 0.1, -1).mouth(0.3, 0.6);
    for (Side side : Side.values()) {
      s.hand(side, 0.02, FISTS_M + (side == LEFT ? 0.10 : -0.04), -0.12).elbow(side, 0.9, -0.6, -0.2).fingers(side, 0.2, 0.5, -0.8).palm(side, -1, 0, 0).curl(side, 1.6)
          .foot(side, 0.07, 0.22 + 0.10 * side.sign * 0.5, -0.12 - 0.42 * Math.sin(a)).toes(side, 5, 40).knee(side, 0.1, 0.2, -1);
    }
    Pose stands = Postures.withFaceOf(call.entryPose(), Pose.STANDING);
    return call.entryPose().mix(stands, Easing.smooth(t / 0.3)).mix(s.pose(), weight(t));
  }

  @Override
  public Posture exit() {
    return Posture.STANDING;
  }

  @Override
  public List<Event> events() {
    return List.of(new Event.Footstep(seconds - 0.05, true));
  }
}
