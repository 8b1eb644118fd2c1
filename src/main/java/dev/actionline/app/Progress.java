package dev.actionline.app;

import java.time.temporal.ChronoUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with frames a second and time left on a terminal; a line each tenth in a log. */
final class Progress implements AutoCloseable {
  private final ProgressBar bar;
  private final String task;
  private final long whole;
  private long done;

  Progress(String task, long whole) {
    this.task = task;
    this.whole = whole;
    boolean terminal = System.console() != null;
    this.bar =
        terminal
            ? new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(whole)
                .setUnit(" frames", 1)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(250)
                .showSpeed()
                .setSpeedUnit(ChronoUnit.SECONDS)
                .build()
            : null;
  }

  void step() {
    done++;
    if (bar != null) {
      bar.step();
    } else if (done * 10 / whole != (done - 1) * 10 / whole) {
      Console.say(task + " " + done * 100 / whole + "% (" + done + " of " + whole + " frames)");
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
