package dev.actionline.timeline.camera;

import dev.actionline.timeline.FrameState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A shot's camera in time: pure, thread-safe. */
public interface CameraTrack {
  /** The camera at a time inside the shot, seconds of the scene. */
  FrameState.CameraState at(double sceneSeconds);

  /**
   * What the shot does not show as it should; empty when all is well.
   *
   * @param struck who and what is left out of its pictures
   */
  default List<Fault> faults(Set<String> struck) {
    return List.of();
  }

  /** What was found for each framing of the shot, {@code 85mm, 2.1 m, eye level, from front left}, by where its line begins in the list. */
  default Map<Integer, String> numbers() {
    return Map.of();
  }

  /** Whom it frames, at the beginning or after a move: names of performers and things. */
  default Set<String> framed() {
    return Set.of();
  }

  /** Whom it frames with its last picture, the one that counts; empty for the whole set. */
  default Optional<Scenery.Subject> last() {
    return Optional.empty();
  }

  /** Large props that stood in the way, and extras who would pass before the lens: not in this shot. */
  default Set<String> struck() {
    return Set.of();
  }
}
