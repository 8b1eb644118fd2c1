package dev.actionline.timeline;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.View;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.List;

/**
 * One action on a performer's track. Times are seconds of the scene.
 *
 * @param end when it is over, or when something else cut it off
 * @param action name in the catalogue
 * @param answer true when nobody wrote it: the answer to another's action, which gives way
 * @param channels for a gesture that plays over another action: what it moves; else empty
 * @param line of the shot list it comes from, from 1
 */
record Segment(
    double start,
    double end,
    String action,
    Motion motion,
    Call call,
    boolean answer,
    List<Pose.Channel> channels,
    int line) {

  /** Seconds in which the body goes over from the pose before: short for short actions. */
  double blend() {
    return Math.min(0.25, 0.5 * motion.seconds());
  }

  Segment cut(double at) {
    return at >= end ? this : new Segment(start, at, action, motion, call, answer, channels, line);
  }

  /** True when another action broke it off before it was over. */
  boolean isCutShort(double slackSeconds) {
    return end < start + motion.seconds() - slackSeconds;
  }

  private double local(double seconds) {
    return Math.max(0, Math.min(seconds - start, motion.seconds()));
  }

  Stance stance(double seconds) {
    return motion.stance(local(seconds));
  }

  /** The body at a time, then at rest; {@code view} null asks for nothing live. */
  Pose pose(double seconds, View view) {
    double t = local(seconds);
    Pose now = view == null ? motion.pose(t) : motion.live(t, view);
    double over = seconds - start - motion.seconds();
    if (over <= 0) {
      return now;
    }
    Pose last = motion.pose(motion.seconds());
    Pose rest = motion.rest();
    return rest.equals(last) ? now : now.mix(rest, dev.actionline.core.Easing.smooth(over / 0.3));
  }

  boolean travels() {
    Stance from = motion.stance(0);
    Stance to = motion.stance(motion.seconds());
    return from.position().distance(to.position()) > 0.15
        || Math.abs(Angles.turn(from.heading(), to.heading())) > 25;
  }
}
