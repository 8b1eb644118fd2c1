package dev.actionline.app;

/** Ctrl-C asked for: the run ends between two frames, and the program waits until it has cleaned up. */
final class Interrupt implements AutoCloseable {
  private final Thread worker = Thread.currentThread();
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
      worker.join(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    if (!asked) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
