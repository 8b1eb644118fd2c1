package dev.actionline.timeline;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.View;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.List;

/** One action on a performer's track. Times are seconds of the scene. */
final class Segment {
  /** Seconds in which a body goes on from the last pose of a motion to the one it rests in. */
  private static final double SETTLING = 0.3;

  private final double start;
  private final double end;
  private final String action;
  private final Motion motion;
  private final Call call;
  private final boolean answer;
  private final List<Pose.Channel> channels;
  private final int line;
  private volatile Pose atRest;
  private volatile Pose atRestLive;

  /**
   * An action.
   *
   * @param end when it is over, or when something else cut it off
   * @param action name in the catalogue
   * @param answer true when nobody wrote it: the answer to another's action, which gives way
   * @param channels for a gesture that plays over another action: what it moves; else empty
   * @param line of the shot list it comes from, from 1
   */
  Segment(
      double start,
      double end,
      String action,
      Motion motion,
      Call call,
      boolean answer,
      List<Pose.Channel> channels,
      int line) {
    this.start = start;
    this.end = end;
    this.action = action;
    this.motion = motion;
    this.call = call;
    this.answer = answer;
    this.channels = List.copyOf(channels);
    this.line = line;
  }

  double start() {
    return start;
  }

  double end() {
    return end;
  }

  String action() {
    return action;
  }

  Motion motion() {
    return motion;
  }

  Call call() {
    return call;
  }

  boolean answer() {
    return answer;
  }

  List<Pose.Channel> channels() {
    return channels;
  }

  int line() {
    return line;
  }

  /** Seconds in which the body goes over from the pose before: short for short actions. */
  double blend() {
    return Math.min(0.25, 0.5 * motion.seconds());
  }

  Segment cut(double at) {
    return at >= end ? this : new Segment(start, at, action, motion, call, answer, channels, line);
  }

  /** The same as a gesture that moves some channels until a time. */
  Segment over(List<Pose.Channel> moved, double until) {
    return new Segment(start, until, action, motion, call, answer, moved, line);
  }

  private double local(double seconds) {
    return Math.max(0, Math.min(seconds - start, motion.seconds()));
  }

  Stance stance(double seconds) {
    return motion.stance(local(seconds));
  }

  /**
   * The body at a time, then at rest.
   *
   * @param view null asks for nothing live
   * @param settled true when the scene is planned, so that a rest can be kept
   */
  Pose pose(double seconds, View view, boolean settled) {
    double over = seconds - start - motion.seconds();
    if (over < SETTLING || !settled) {
      return moving(seconds, view);
    }
    Pose known = view == null ? atRest : atRestLive;
    if (known == null) {
      known = moving(start + motion.seconds() + SETTLING + 1, view);
      if (view == null) {
        atRest = known;
      } else {
        atRestLive = known;
      }
    }
    return known;
  }

  private Pose moving(double seconds, View view) {
    double t = local(seconds);
    Pose now = view == null ? motion.pose(t) : motion.live(t, view);
    double over = seconds - start - motion.seconds();
    if (over <= 0) {
      return now;
    }
    Pose rest = motion.rest();
    return rest.equals(motion.pose(motion.seconds()))
        ? now
        : now.mix(rest, Easing.smooth(over / SETTLING));
  }

  boolean travels() {
    Stance from = motion.stance(0);
    Stance to = motion.stance(motion.seconds());
    return from.position().distance(to.position()) > 0.15
        || Math.abs(Angles.turn(from.heading(), to.heading())) > 25;
  }
}
