package dev.actionline.timeline.camera;

import dev.actionline.timeline.FrameState.CameraState;

/**
 * From where to where it is sharp, by the thin lens: a point counts as sharp while its circle of confusion is no
 * wider than 1/1500 of the frame.
 *
 * @param near metres
 * @param far metres; infinite beyond the hyperfocal distance
 */
record DepthOfField(double near, double far) {
  private static final double CIRCLES = 1500;

  static DepthOfField of(CameraState camera) {
    double f = camera.focalLengthMm() / 1000.0;
    double circle = camera.sensorWidthMm() / 1000.0 / CIRCLES;
    double hyperfocal = f * f / (camera.fStop() * circle) + f;
    double s = Math.max(camera.focusMetres(), f * 1.01);
    double beyond = hyperfocal - (s - f);
    return new DepthOfField(hyperfocal * s / (hyperfocal + s - f), beyond <= 0 ? Double.POSITIVE_INFINITY : hyperfocal * s / beyond);
  }

  /** Whether anything between two depths is sharp, metres. */
  boolean sharp(double from, double to) {
    return to >= near && from <= far;
  }
}
