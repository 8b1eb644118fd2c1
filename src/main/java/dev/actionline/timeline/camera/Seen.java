package dev.actionline.timeline.camera;

/**
 * How a subject is seen at a moment.
 *
 * @param inFrame the share of what its size wants that lies inside the frame, 0..1
 * @param hidden the share of what lies in the frame that something stands before, 0..1
 * @param head whether the whole head is in the frame; true for what has none
 * @param tall its height as a share of the frame's
 * @param aside how far the camera stands from where the face looks, degrees
 * @param depth metres from the lens
 */
record Seen(double inFrame, double hidden, boolean head, double tall, double aside, double depth) {
  /** Less of it in the frame is no picture of it. */
  private static final double LEAST = 0.55;

  /** Whether it, or its head, is out of the frame. */
  boolean lost() {
    return !head || inFrame < LEAST;
  }

  Seen hidden(double share) {
    return new Seen(inFrame, share, head, tall, aside, depth);
  }
}
