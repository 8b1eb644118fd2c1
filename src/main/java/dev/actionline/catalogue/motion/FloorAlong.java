package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.View;
import dev.actionline.core.Easing;
import org.joml.Vector3f;

/** The floor under a way, looked at once: steps as they are, and softened for the body over them. */
public final class FloorAlong {
  private static final double EVERY_M = 0.06;
  private static final double SOFT_M = 0.3;

  /** What goes up or down more than this from end to end goes over steps, which are found no farther above the line, metres. */
  private static final float FLIGHT_M = 0.4f;
  private static final float STEP_M = 0.1f;

  private final double every;
  private final float[] heights;
  private final float[] soft;

  /** Over so many metres from the brink the bottom of a liquid goes down to where one wades. */
  private static final double SHELVING_M = 2.6;

  public FloorAlong(Way way, View view) {
    this(way, view, 0);
  }

  /**
   * The same through what liquids there are.
   *
   * @param deep so far under their surface the feet come, metres; 0 on it
   */
  FloorAlong(Way way, View view, double deep) {
    int n = Math.max(2, (int) Math.ceil(way.metres() / EVERY_M) + 1);
    this.every = way.metres() / (n - 1);
    this.heights = new float[n];
    double in = 0;
    boolean flight = Math.abs(way.point(way.metres()).y - way.point(0).y) > FLIGHT_M;
    for (int i = 0; i < n; i++) {
      Vector3f p = way.point(i * every);
      heights[i] = flight ? view.floor(p.x, p.z, p.y + STEP_M) : view.floor(p.x, p.z);
      boolean wet = deep > 0 && view.liquid(p.x, p.z);
      in = !wet ? 0 : i == 0 ? SHELVING_M : in + every;
      heights[i] -= (float) (deep * Easing.smooth(in / SHELVING_M));
    }
    this.soft = soften();
  }

  private float[] soften() {
    int reach = every > 0 ? (int) Math.round(SOFT_M / every) : 0;
    float[] out = new float[heights.length];
    for (int i = 0; i < out.length; i++) {
      float sum = 0;
      for (int k = -reach; k <= reach; k++) {
        sum += heights[Math.max(0, Math.min(out.length - 1, i + k))];
      }
      out[i] = sum / (2 * reach + 1);
    }
    // who starts and ends on a floor stands on it
    out[0] = heights[0];
    out[out.length - 1] = heights[out.length - 1];
    return out;
  }

  /** Height of the floor by metres along the way. */
  public double at(double s) {
    return between(heights, s);
  }

  /** Height of a body's root, that goes up steps as up a slope. */
  public double soft(double s) {
    return between(soft, s);
  }

  private double between(float[] of, double s) {
    double x = every > 0 ? Math.max(0, Math.min(of.length - 1, s / every)) : 0;
    int i = Math.min(of.length - 2, (int) x);
    return of[i] + (of[i + 1] - of[i]) * (x - i);
  }
}
