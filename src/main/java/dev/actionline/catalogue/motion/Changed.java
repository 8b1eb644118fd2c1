package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.View;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.List;

/** Another motion with its poses changed; all else of it stays. */
interface Changed extends Motion {
  Motion motion();

  /** The pose that is seen in the place of one of the motion's, so many seconds after it began. */
  Pose changed(Pose pose, double t);

  @Override
  default double seconds() {
    return motion().seconds();
  }

  @Override
  default Stance stance(double t) {
    return motion().stance(t);
  }

  @Override
  default Pose pose(double t) {
    return changed(motion().pose(t), t);
  }

  @Override
  default Pose live(double t, View view) {
    return changed(motion().live(t, view), t);
  }

  @Override
  default Posture exit() {
    return motion().exit();
  }

  @Override
  default List<Event> events() {
    return motion().events();
  }
}
