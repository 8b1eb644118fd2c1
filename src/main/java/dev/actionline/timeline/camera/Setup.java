package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Rig;

/** A solved framing: where camera, aim and lens are at a time of the scene. */
interface Setup {
  Rig at(double sceneSeconds);

  /** A camera that rides along with its subject instead of standing still. */
  default Setup riding(double bearingDegrees) {
    return this;
  }
}
