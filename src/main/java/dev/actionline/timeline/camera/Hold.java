package dev.actionline.timeline.camera;

/** How a camera answers a subject that moves. */
enum Hold {
  /** It stays as it is and holds the whole way. */
  LOCKED(0),
  /** It turns on its stand. */
  PANS(0.3),
  /** It travels along, as far as the subject does. */
  RIDES(0.5),
  /** It draws near and back, so that all of a company stay in the frame. */
  BREATHES(0.4);

  private final double effort;

  Hold(double effort) {
    this.effort = effort;
  }

  /** What it costs against a camera that stays. */
  double effort() {
    return effort;
  }
}
