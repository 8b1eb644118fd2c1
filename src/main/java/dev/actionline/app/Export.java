package dev.actionline.app;

import dev.actionline.render.Image;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Draws a range of frames in order and hands each to a sink on a thread of its own, so that drawing
 * and encoding overlap.
 */
final class Export {
  private static final int IN_FLIGHT = 3;
  private static final Image END = new Image(0, 0, ByteBuffer.allocate(0));

  private final Pictures pictures;
  private final FrameRange range;
  private final long began = System.nanoTime();
  private final BlockingQueue<Image> free = new ArrayBlockingQueue<>(IN_FLIGHT);
  private final BlockingQueue<Image> drawn = new ArrayBlockingQueue<>(IN_FLIGHT + 1);
  private volatile Throwable sinkFailure;

  Export(Pictures pictures, FrameRange range) {
    this.pictures = pictures;
    this.range = range;
    for (int i = 0; i < IN_FLIGHT; i++) {
      free.add(pictures.blank());
    }
  }

  /**
   * Draws everything.
   *
   * @param sink takes the pictures in order, on a thread of its own
   * @param stop asked between two frames
   * @return false when it was stopped
   */
  boolean run(Consumer<Image> sink, BooleanSupplier stop) {
    Thread encoder = new Thread(() -> drain(sink), "encoder");
    encoder.start();
    boolean whole = false;
    try {
      whole = drawAll(stop);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      finish(encoder);
    }
    if (sinkFailure instanceof Error error) {
      throw error;
    }
    if (sinkFailure != null) {
      throw (RuntimeException) sinkFailure;
    }
    return whole;
  }

  private boolean drawAll(BooleanSupplier stop) throws InterruptedException {
    try (Progress progress = new Progress("rendering", "frames", range.count())) {
      for (long frame = range.first(); frame <= range.last() && sinkFailure == null; frame++) {
        if (stop.getAsBoolean()) {
          return false;
        }
        Image image = free.take();
        pictures.draw(frame, image);
        drawn.put(image);
        progress.step();
      }
    }
    return true;
  }

  /** The sink is let go of only when it is at rest, whatever happened here. */
  private void finish(Thread encoder) {
    boolean interrupted = false;
    for (boolean told = false; encoder.isAlive(); ) {
      try {
        if (!told) {
          drawn.put(END);
          told = true;
        }
        encoder.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void drain(Consumer<Image> sink) {
    try {
      for (Image image = drawn.take(); image != END; image = drawn.take()) {
        if (sinkFailure == null) {
          encode(sink, image);
        }
        free.put(image);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void encode(Consumer<Image> sink, Image image) {
    try {
      sink.accept(image);
    } catch (RuntimeException | Error e) {
      sinkFailure = e; // told by the drawing thread, which must never wait for a buffer in vain
    }
  }

  String summary(Path target) {
    double seconds = (System.nanoTime() - began) / 1e9;
    return String.format(
        Locale.ROOT,
        "%s: %d frame%s in %.1f s (%.1f frames/s) on %s%s",
        target,
        range.count(),
        range.count() == 1 ? "" : "s",
        seconds,
        range.count() / seconds,
        pictures.device(),
        slates());
  }

  private String slates() {
    long n = pictures.slates();
    return n == 0 ? "" : n == 1 ? "; 1 frame is a slate" : "; " + n + " frames are slates";
  }
}
