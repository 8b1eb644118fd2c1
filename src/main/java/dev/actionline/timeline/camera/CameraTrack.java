package dev.actionline.timeline.camera;

import dev.actionline.timeline.FrameState;

/** A shot's camera in time: pure, thread-safe. */
public interface CameraTrack {
  /** The camera at a time inside the shot, seconds of the scene. */
  FrameState.CameraState at(double sceneSeconds);
}
