package dev.actionline.app;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with frames a second and time left on a terminal; a line each tenth in a log. */
final class Progress implements AutoCloseable {
  private final ProgressBar bar;
  private final String task;
  private final String unit;
  private final long whole;
  private final long began = System.nanoTime();
  private long done;

  /**
   * Begins a task.
   *
   * @param unit what is counted, in the plural
   */
  Progress(String task, String unit, long whole) {
    this.task = task;
    this.unit = unit;
    this.whole = whole;
    this.bar = Boolean.getBoolean("actionline.terminal") ? bar() : null;
  }

  private ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(whole)
        .setUnit(" " + unit, 1)
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setUpdateIntervalMillis(250)
        .showSpeed()
        .setSpeedUnit(ChronoUnit.SECONDS)
        .build();
  }

  void step() {
    done++;
    if (bar != null) {
      bar.step();
    } else if (done * 10 / whole != (done - 1) * 10 / whole) {
      Console.say(line((System.nanoTime() - began) / 1e9));
    }
  }

  private String line(double seconds) {
    double each = seconds / done;
    String rate = String.format(Locale.ROOT, "%.1f %s/s", 1 / each, unit);
    String left = done == whole ? "" : ", " + length(each * (whole - done)) + " left";
    return task + " " + done * 100 / whole + "% (" + done + " of " + whole + " " + unit + "), " + rate + left;
  }

  private static String length(double seconds) {
    long s = Math.round(seconds);
    return s < 100 ? s + " s" : (s + 30) / 60 + " min";
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
