package dev.actionline.catalogue.motion;

import dev.actionline.stage.Pose;
import java.util.ArrayList;
import java.util.List;

/**
 * Poses at times, joined smoothly: a monotone cubic through every number (Fritsch and Carlson 1980),
 * so that nothing overshoots a key and what two keys share stands still between them.
 */
public final class Keys {
  private final double[] times;
  private final float[][] values;
  private final float[][] slopes;

  private Keys(double[] times, float[][] values) {
    this.times = times;
    this.values = values;
    this.slopes = new float[times.length][values[0].length];
    for (int n = 0; n < values[0].length; n++) {
      slope(n);
    }
  }

  /** Numbers at times that grow; at least one. */
  public static Keys of(List<Double> times, List<float[]> numbers) {
    return new Keys(
        times.stream().mapToDouble(Double::doubleValue).toArray(), numbers.toArray(new float[0][]));
  }

  public static Keys ofPoses(List<Double> times, List<Pose> poses) {
    List<float[]> numbers = new ArrayList<>();
    poses.forEach(p -> numbers.add(p.numbers()));
    return of(times, numbers);
  }

  private void slope(int n) {
    for (int k = 1; k < times.length - 1; k++) {
      double before = secant(n, k - 1);
      double after = secant(n, k);
      if (before * after <= 0) {
        slopes[k][n] = 0;
      } else {
        double h0 = times[k] - times[k - 1];
        double h1 = times[k + 1] - times[k];
        // weighted harmonic mean: keeps the curve between its keys
        double w0 = 2 * h1 + h0;
        double w1 = h1 + 2 * h0;
        slopes[k][n] = (float) ((w0 + w1) / (w0 / before + w1 / after));
      }
    }
  }

  private double secant(int n, int k) {
    return (values[k + 1][n] - values[k][n]) / (times[k + 1] - times[k]);
  }

  /** The numbers at a time; before the first and after the last key theirs. */
  public float[] at(double t) {
    int last = times.length - 1;
    if (t <= times[0]) {
      return values[0].clone();
    }
    if (t >= times[last]) {
      return values[last].clone();
    }
    int k = 0;
    while (t > times[k + 1]) {
      k++;
    }
    double h = times[k + 1] - times[k];
    double u = (t - times[k]) / h;
    double a = (1 + 2 * u) * (1 - u) * (1 - u);
    double b = u * (1 - u) * (1 - u) * h;
    double c = u * u * (3 - 2 * u);
    double d = u * u * (u - 1) * h;
    float[] out = new float[values[0].length];
    for (int n = 0; n < out.length; n++) {
      out[n] =
          (float)
              (a * values[k][n] + b * slopes[k][n] + c * values[k + 1][n] + d * slopes[k + 1][n]);
    }
    return out;
  }

  public Pose pose(double t) {
    return Pose.of(at(t));
  }

  public double end() {
    return times[times.length - 1];
  }
}
