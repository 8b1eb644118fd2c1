package dev.actionline.catalogue;

import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.List;

/**
 * A planned action: a pure function of the time since it began. Times outside are asked for as 0 and
 * as {@link #seconds()}; the timeline blends from one motion's pose into the next.
 */
public interface Motion {
  /** Its length, more than 0. */
  double seconds();

  /** Where the root is. */
  Stance stance(double t);

  /**
   * The body, before anything live: depends on nothing but the call. For a thing only PITCH and ROLL
   * count.
   */
  Pose pose(double t);

  /** The body with hands and gaze put where moving others are; by default the same. */
  default Pose live(double t, View view) {
    return pose(t);
  }

  /** How the body is carried when it is over. */
  Posture exit();

  /**
   * The pose in which the body stays when it is over: by default the last one. Breathing and blinking
   * are added by the timeline.
   */
  default Pose rest() {
    return pose(seconds());
  }

  /** What it causes, in order of time. */
  default List<Event> events() {
    return List.of();
  }
}
