package dev.actionline.render.gl;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A context that is being opened on a thread of its own. By EGL alone: a window belongs to the thread
 * that made it.
 */
final class Sought {
  private static final AtomicReference<FutureTask<Optional<GlContext>>> UNDER_WAY = new AtomicReference<>();

  private Sought() {}

  static void begin() {
    FutureTask<Optional<GlContext>> search = new FutureTask<>(Sought::byEgl);
    if (UNDER_WAY.compareAndSet(null, search)) {
      Thread thread = new Thread(search, "device");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static Optional<GlContext> byEgl() {
    try {
      return Optional.of(EglContext.onGpu().released());
    } catch (NoContext noGpu) {
      try {
        return Optional.of(EglContext.surfaceless().released());
      } catch (NoContext none) {
        return Optional.empty(); // whoever opens one in the ordinary way tells why not
      }
    }
  }

  /** The context that was sought, current on no thread; waits for it. Empty when none was, or found. */
  static Optional<GlContext> take() {
    FutureTask<Optional<GlContext>> search = UNDER_WAY.getAndSet(null);
    if (search == null) {
      return Optional.empty();
    }
    try {
      return search.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      return Optional.empty(); // the ordinary way fails likewise, and tells
    }
  }
}
