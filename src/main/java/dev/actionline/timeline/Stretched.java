package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.View;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.List;

/** A motion played faster or slower, so that it takes the length a list asks for, to the frame. */
final class Stretched implements Motion {
  private final Motion motion;
  private final double seconds;
  private final double rate;

  private Stretched(Motion motion, double seconds) {
    this.motion = motion;
    this.seconds = seconds;
    this.rate = motion.seconds() / seconds;
  }

  static Motion to(Motion motion, double seconds) {
    return Math.abs(motion.seconds() - seconds) < 1e-6 ? motion : new Stretched(motion, seconds);
  }

  @Override
  public double seconds() {
    return seconds;
  }

  @Override
  public Stance stance(double t) {
    return motion.stance(t * rate);
  }

  @Override
  public Pose pose(double t) {
    return motion.pose(t * rate);
  }

  @Override
  public Pose live(double t, View view) {
    return motion.live(t * rate, view);
  }

  @Override
  public Posture exit() {
    return motion.exit();
  }

  @Override
  public Pose rest() {
    return motion.rest();
  }

  @Override
  public List<Event> events() {
    return motion.events().stream().map(e -> e.moved(e.at() / rate)).toList();
  }
}
