package dev.actionline.catalogue.motion;

/**
 * How a length is covered in time: speed up, keep, slow down, each change of speed even.
 *
 * @param metres to go
 * @param cruise metres a second in the middle; less when the way is short
 * @param rise seconds of speeding up, and of slowing down
 */
public record Pace(double metres, double cruise, double rise) {

  public static Pace of(double metres, double speed, double rise) {
    double cruise = Math.min(speed, metres / rise);
    return new Pace(metres, Math.max(cruise, 1e-6), rise);
  }

  /** The pace that covers a length in a given time. */
  public static Pace lasting(double metres, double seconds, double rise) {
    double r = Math.min(rise, seconds / 2);
    return new Pace(metres, Math.max(metres / (seconds - r), 1e-6), r);
  }

  public double seconds() {
    return metres / cruise + rise;
  }

  /** Metres covered. */
  public double at(double t) {
    double end = seconds();
    if (t <= 0) {
      return 0;
    }
    if (t >= end) {
      return metres;
    }
    if (t < rise) {
      return cruise * t * t / (2 * rise);
    }
    if (t > end - rise) {
      double left = end - t;
      return metres - cruise * left * left / (2 * rise);
    }
    return cruise * (t - rise / 2);
  }

  /** Speed as a part of the cruising speed, 0..1. */
  public double effort(double t) {
    return Math.max(0, Math.min(1, Math.min(t, seconds() - t) / rise));
  }

  /** When a length is covered. */
  public double when(double covered) {
    double s = Math.max(0, Math.min(metres, covered));
    double ramp = cruise * rise / 2;
    if (s < ramp) {
      return Math.sqrt(2 * rise * s / cruise);
    }
    if (s > metres - ramp) {
      return seconds() - Math.sqrt(2 * rise * (metres - s) / cruise);
    }
    return s / cruise + rise / 2;
  }
}
