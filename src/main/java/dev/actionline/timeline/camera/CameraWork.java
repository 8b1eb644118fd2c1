package dev.actionline.timeline.camera;

import dev.actionline.core.Diagnostics;

/** The door of the camera department. */
public final class CameraWork {
  private CameraWork() {}

  /**
   * Solves a shot's camera. Mistakes in its lines are told; what can be solved is solved, a shot
   * without a usable framing gets the department's own choice.
   */
  public static CameraTrack solve(ShotContext shot, Diagnostics diagnostics) {
    throw new UnsupportedOperationException();
  }
}
