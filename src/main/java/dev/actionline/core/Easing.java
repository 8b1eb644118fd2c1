package dev.actionline.core;

/** Curves from 0 to 1 over 0..1; inputs outside are clamped. */
public final class Easing {
  private Easing() {}

  public static double clamp(double t) {
    return t < 0 ? 0 : Math.min(t, 1);
  }

  /** Cubic smoothstep: slow in, slow out. */
  public static double smooth(double t) {
    double x = clamp(t);
    return x * x * (3 - 2 * x);
  }

  /** Quintic smootherstep (Perlin 2002): as smooth, with no jolt in acceleration at the ends. */
  public static double smoother(double t) {
    double x = clamp(t);
    return x * x * x * (x * (x * 6 - 15) + 10);
  }

  /** Slow in: quadratic. */
  public static double in(double t) {
    double x = clamp(t);
    return x * x;
  }

  /** Slow out: quadratic. */
  public static double out(double t) {
    double x = 1 - clamp(t);
    return 1 - x * x;
  }

  /** Up to 1 at the middle and back to 0, smooth. */
  public static double bump(double t) {
    double x = clamp(t);
    return x < 0.5 ? smooth(2 * x) : smooth(2 - 2 * x);
  }

  /** 0 before {@code from}, 1 after {@code to}, smooth between. */
  public static double ramp(double t, double from, double to) {
    return smooth((t - from) / (to - from));
  }

  public static double mix(double a, double b, double w) {
    return a + (b - a) * w;
  }
}
