package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.List;

/** Nothing moves; events may happen. */
public record Still(Call call, double seconds, List<Event> events) implements Motion {
  public Still {
    events = List.copyOf(events);
  }

  @Override
  public Stance stance(double t) {
    return call.entry();
  }

  @Override
  public Pose pose(double t) {
    return call.entryPose();
  }

  @Override
  public Posture exit() {
    return call.posture();
  }
}
