package dev.actionline.timeline.camera;

import dev.actionline.timeline.FrameState;
import java.util.List;
import java.util.Set;

/** A shot's camera in time: pure, thread-safe. */
public interface CameraTrack {
  /** The camera at a time inside the shot, seconds of the scene. */
  FrameState.CameraState at(double sceneSeconds);

  /** What the shot does not show as it should; empty when all is well. */
  default List<Fault> faults() {
    return List.of();
  }

  /** Large props that stood in the way and are carried off for the shot, by name. */
  default Set<String> struck() {
    return Set.of();
  }
}
