package dev.actionline.render.effects;

import org.joml.Vector3f;

/**
 * A thrown thing: a parabola, then one bounce off the floor, then rest.
 *
 * @param at metres
 * @param velocity metres a second
 * @param resting whether it lies still
 */
record Flight(Vector3f at, Vector3f velocity, boolean resting) {
  static final float GRAVITY = 9.81f;
  private static final float KEPT = 0.35f;

  /**
   * Where it is some seconds after it was thrown.
   *
   * @param floorY height where it bounces, metres
   */
  static Flight after(double seconds, Vector3f from, Vector3f thrown, float floorY) {
    double down = landing(from.y - floorY, thrown.y);
    if (seconds < down) {
      return flying(from, thrown, (float) seconds);
    }
    Flight first = flying(from, thrown, (float) down);
    Vector3f up = new Vector3f(first.velocity).mul(0.5f, -KEPT, 0.5f);
    double again = 2 * up.y / GRAVITY;
    double left = seconds - down;
    if (left < again) {
      return flying(new Vector3f(first.at.x, floorY, first.at.z), up, (float) left);
    }
    Vector3f rest = flying(first.at, up, (float) again).at;
    return new Flight(new Vector3f(rest.x, floorY, rest.z), new Vector3f(), true);
  }

  private static Flight flying(Vector3f from, Vector3f thrown, float t) {
    Vector3f at =
        new Vector3f(thrown).mul(t).add(from).sub(0, GRAVITY / 2 * t * t, 0);
    return new Flight(at, new Vector3f(thrown).sub(0, GRAVITY * t, 0), false);
  }

  /** Seconds until something thrown upwards at a speed is so far below. */
  private static double landing(double heightM, double upMetresPerSecond) {
    double square = upMetresPerSecond * upMetresPerSecond + 2 * GRAVITY * Math.max(0, heightM);
    return Math.max(0, (upMetresPerSecond + Math.sqrt(square)) / GRAVITY);
  }
}
