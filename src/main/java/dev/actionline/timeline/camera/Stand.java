package dev.actionline.timeline.camera;

/**
 * A way to take a framing.
 *
 * @param side where the camera stands round the subject, degrees clockwise from its front
 * @param elevation above the subject, degrees
 * @param nearness share of the usual distance, the lens being as much shorter
 * @param hold how it answers a subject that moves
 * @param wall how much of the fourth wall is taken out
 */
record Stand(double side, double elevation, double nearness, Hold hold, Wall wall) {
  /** How much of the set before the subject is left out. */
  enum Wall {
    STANDS(0),
    /** Walls, and what stands free before the subject. */
    OUT(0.45f),
    /** What the subject stands, sits or lies against, too. */
    ALL_OUT(0.05f);

    private final float before;

    Wall(float before) {
      this.before = before;
    }

    /** From the plane up to which it is out to the subject, metres. */
    float before() {
      return before;
    }
  }

  /** Whether the fourth wall is taken out. */
  boolean open() {
    return wall != Wall.STANDS;
  }
}
