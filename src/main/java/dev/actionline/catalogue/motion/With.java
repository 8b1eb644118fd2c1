package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.stage.Pose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A motion that causes more. */
public record With(Motion motion, List<Event> more) implements Changed {
  public With {
    more = List.copyOf(more);
  }

  @Override
  public Pose changed(Pose pose, double t) {
    return pose;
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
