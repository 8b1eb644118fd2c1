package dev.actionline.timeline;

/** Headings in degrees. */
final class Angles {
  private Angles() {}

  /** The shortest turn from one heading to another, -180..180, clockwise positive. */
  static double turn(double from, double to) {
    return Math.IEEEremainder(to - from, 360);
  }
}
