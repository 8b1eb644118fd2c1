package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Rig;
import java.util.Optional;
import java.util.Set;

/** A solved framing: where camera, aim and lens are at a time of the scene. */
interface Setup {
  Rig at(double sceneSeconds);

  /** What of the set is left out before the subject, seen from a rig. */
  default Opening opening(Rig rig, double sceneSeconds) {
    return Opening.NONE;
  }

  /** Whose head must not be cut when the camera draws near; empty when nobody's. */
  default Optional<SampledSubject> head() {
    return Optional.empty();
  }

  /** Where it stands, when that is found from a side, an angle and a distance. */
  default Optional<Found> found() {
    return Optional.empty();
  }

  /** Large props that are carried off for the shot. */
  default Set<String> struck() {
    return Set.of();
  }
}
