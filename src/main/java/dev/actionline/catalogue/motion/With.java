package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.View;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A motion that causes more. */
public record With(Motion motion, List<Event> more) implements Motion {
  public With {
    more = List.copyOf(more);
  }

  @Override
  public double seconds() {
    return motion.seconds();
  }

  @Override
  public Stance stance(double t) {
    return motion.stance(t);
  }

  @Override
  public Pose pose(double t) {
    return motion.pose(t);
  }

  @Override
  public Pose live(double t, View view) {
    return motion.live(t, view);
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
    List<Event> all = new ArrayList<>(motion.events());
    all.addAll(more);
    all.sort(Comparator.comparingDouble(Event::at));
    return List.copyOf(all);
  }
}
