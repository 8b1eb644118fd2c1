package dev.actionline.core;

/**
 * Randomness without state: a number is a hash of where it is asked for, so that any frame can be
 * drawn alone. Mixing after SplitMix64 (Steele, Lea, Flood 2014).
 */
public final class Noise {
  private Noise() {}

  /** A seed from a parent seed and a name: a figure, a channel. */
  public static long seed(long parent, String name) {
    long h = parent ^ 0x9E3779B97F4A7C15L;
    for (int i = 0; i < name.length(); i++) {
      h = mix(h + name.charAt(i));
    }
    return mix(h);
  }

  /** Uniform in [0, 1) for a whole index. */
  public static double unit(long seed, long index) {
    return (mix(seed + index * 0x9E3779B97F4A7C15L) >>> 11) * 0x1.0p-53;
  }

  /** Uniform in [low, high) for a whole index. */
  public static double range(long seed, long index, double low, double high) {
    return low + (high - low) * unit(seed, index);
  }

  /** Smooth value noise in [-1, 1] along a line, with one lattice point a unit. */
  public static double smooth(long seed, double x) {
    long i = (long) Math.floor(x);
    double f = x - i;
    double w = f * f * f * (f * (f * 6 - 15) + 10);
    double a = unit(seed, i) * 2 - 1;
    double b = unit(seed, i + 1) * 2 - 1;
    return a + (b - a) * w;
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
