package dev.actionline.render;

import dev.actionline.timeline.FrameState;

/** Draws frame states. One renderer belongs to the thread that opened it. */
public interface Renderer extends AutoCloseable {

  /**
   * Opens a context and makes it current on this thread.
   *
   * @throws dev.actionline.core.UserError when there is no usable GL, saying what to install
   */
  static Renderer open() {
    return GlRenderer.open(Library.STAGE);
  }

  /** Draws a frame letterboxed into a picture; sizes are at least 16 and even. */
  Image draw(FrameState state, int width, int height);

  /** The device in words, for burn-in and bug reports. */
  String device();

  @Override
  void close();
}
