package dev.actionline.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C asked for: the run ends between two frames, and the program waits until it has cleaned up.
 * Opened before what has to be cleaned up, so that it is closed after it.
 */
final class Interrupt implements AutoCloseable {
  private static final int MOST_SECONDS_TO_CLEAN_UP = 10;

  private final CountDownLatch cleanedUp = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "interrupt");
  private volatile boolean asked;

  Interrupt() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  boolean asked() {
    return asked;
  }

  private void stop() {
    asked = true;
    try {
      cleanedUp.await(MOST_SECONDS_TO_CLEAN_UP, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    cleanedUp.countDown();
    if (!asked) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // Asked for in this very moment; the hook finds the work done
      }
    }
  }
}
