package dev.actionline.render;

import dev.actionline.render.gl.GlContext;
import dev.actionline.timeline.FrameState;
import java.util.Optional;

/** Draws frame states. One renderer belongs to the thread that opened it. */
public interface Renderer extends AutoCloseable {

  /**
   * Opens a context and makes it current on this thread.
   *
   * @throws dev.actionline.core.UserError when there is no usable GL, saying what to install
   */
  static Renderer open() {
    return open(MetalOn.BEST);
  }

  /**
   * The same with a say in where liquid metal is meshed.
   *
   * @throws dev.actionline.core.UserError also when the device cannot mesh it
   */
  static Renderer open(MetalOn metal) {
    return open(metal, Optional.empty());
  }

  /**
   * The same, and has the bodies of the first picture made meanwhile.
   *
   * @throws dev.actionline.core.UserError as above
   */
  static Renderer open(MetalOn metal, Optional<FrameState> first) {
    return GlRenderer.open(Library.STAGE, metal, first);
  }

  /**
   * Has a thread of its own look for the device that the next renderer will draw on, where that can be
   * done. It only saves time.
   */
  static void seekDevice() {
    GlContext.seek();
  }

  /** Draws a frame letterboxed into a picture; sizes are at least 16 and even. */
  default Image draw(FrameState state, int width, int height) {
    Image picture = Image.blank(width, height);
    draw(state, picture);
    return picture;
  }

  /** The same over a picture that is there, for whoever draws many: new ones fill the memory. */
  void draw(FrameState state, Image over);

  /**
   * Has a watch told of each pass of the pictures from now on. Each pass is waited for, so that its
   * time is its own; pictures take a little longer.
   */
  void watch(PassWatch watch);

  /** The device in words, for burn-in and bug reports. */
  String device();

  @Override
  void close();
}
