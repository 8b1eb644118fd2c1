package dev.actionline.app;

import dev.actionline.core.UserError;
import dev.actionline.render.Image;
import dev.actionline.render.Renderer;
import dev.actionline.timeline.FrameState;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/**
 * Draws a range of frames in order and hands each to a sink on a thread of its own, so that drawing
 * and encoding overlap. A frame that cannot be drawn becomes a slate with the reason; Ctrl-C ends the
 * run between two frames.
 */
final class Export implements AutoCloseable {
  private static final int IN_FLIGHT = 3;

  private final Film film;
  private final FrameRange range;
  private final SizeOption size;
  private final Renderer renderer;
  private final Interrupt interrupt = new Interrupt();
  private final long began = System.nanoTime();
  private final BlockingQueue<ByteBuffer> free = new ArrayBlockingQueue<>(IN_FLIGHT);
  private final BlockingQueue<ByteBuffer> drawn = new ArrayBlockingQueue<>(IN_FLIGHT + 1);
  private volatile RuntimeException sinkFailure;
  private long slates;

  Export(Film film, FrameRange range, SizeOption size) {
    this.film = film;
    this.range = range;
    this.size = size;
    this.renderer = Renderer.open();
    for (int i = 0; i < IN_FLIGHT; i++) {
      free.add(ByteBuffer.allocateDirect(size.width() * size.height() * 4));
    }
  }

  /** Frames that could not be drawn. */
  long slates() {
    return slates;
  }

  /** Draws everything; false when the user stopped it. */
  boolean run(Consumer<Image> sink) {
    ByteBuffer end = ByteBuffer.allocate(0);
    Thread encoder = new Thread(() -> drain(sink, end), "encoder");
    encoder.start();
    boolean whole = true;
    try (Progress progress = new Progress("rendering", range.count())) {
      for (long frame = range.first(); frame <= range.last() && sinkFailure == null; frame++) {
        if (interrupt.asked()) {
          whole = false;
          break;
        }
        pass(draw(frame));
        progress.step();
      }
      drawn.put(end);
      encoder.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      whole = false;
    }
    if (sinkFailure != null) {
      throw sinkFailure;
    }
    return whole;
  }

  private void pass(Image image) throws InterruptedException {
    ByteBuffer buffer = free.take();
    buffer.clear();
    buffer.put(image.pixels().duplicate().rewind());
    buffer.flip();
    drawn.put(buffer);
  }

  private void drain(Consumer<Image> sink, ByteBuffer end) {
    try {
      for (ByteBuffer b = drawn.take(); b != end; b = drawn.take()) {
        if (sinkFailure == null) {
          encode(sink, b);
        }
        free.put(b);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void encode(Consumer<Image> sink, ByteBuffer pixels) {
    try {
      sink.accept(new Image(size.width(), size.height(), pixels));
    } catch (RuntimeException e) {
      sinkFailure = e;
    }
  }

  /** A frame, or a slate when it fails. */
  private Image draw(long frame) {
    try {
      FrameState state = film.timeline().at(frame);
      if (state.slate().isPresent()) {
        slates++;
      }
      return renderer.draw(state, size.width(), size.height());
    } catch (UserError e) {
      throw e;
    } catch (RuntimeException e) {
      slates++;
      if (slates == 1) {
        Console.say("error: frame " + frame + " cannot be drawn, a slate stands in for it: " + e);
        Console.say(" = this is a bug in Actionline; actionline still FILE --frame " + frame + " --trace repeats it");
      }
      return renderer.draw(Slate.of(film.timeline(), frame, "cannot be drawn: " + e), size.width(), size.height());
    }
  }

  String summary(Path target) {
    double seconds = (System.nanoTime() - began) / 1e9;
    return String.format(
        "%s: %d frames in %.1f s (%.1f frames/s) on %s%s",
        target,
        range.count(),
        seconds,
        range.count() / seconds,
        renderer.device(),
        slates > 0 ? "; " + slates + " frames are slates" : "");
  }

  @Override
  public void close() {
    renderer.close();
    interrupt.close();
  }
}
