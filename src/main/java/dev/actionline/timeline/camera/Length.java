package dev.actionline.timeline.camera;

import dev.actionline.timeline.camera.Scenery.Ball;
import dev.actionline.timeline.camera.Scenery.Extent;
import org.joml.Vector3f;

/** What is long and can be held, a gun, a rod, is known by its length: along it nothing is seen but an end. */
final class Length {
  /** So many times longer than broad. */
  private static final double LONG = 2.5;

  /** Half of what is so long, metres. */
  private static final double LEAST_M = 0.12;

  private static final double MOST_M = 0.9;

  private Length() {}

  /** From which side it is seen in its length, degrees clockwise from its front; 0 for what is not long. */
  static double broadside(Extent thing) {
    Vector3f middle = new Vector3f();
    thing.balls().forEach(b -> middle.add(b.centre()));
    middle.div(Math.max(1, thing.balls().size()));
    double xx = 0;
    double xz = 0;
    double zz = 0;
    for (Ball ball : thing.balls()) {
      double x = ball.centre().x - middle.x;
      double z = ball.centre().z - middle.z;
      xx += x * x / thing.balls().size();
      xz += x * z / thing.balls().size();
      zz += z * z / thing.balls().size();
    }
    double mean = (xx + zz) / 2;
    double apart = Math.hypot((xx - zz) / 2, xz);
    double half = Math.sqrt(mean + apart);
    if (half < LEAST_M || half > MOST_M || half < LONG * Math.sqrt(Math.max(0, mean - apart))) {
      return 0;
    }
    double along = Math.atan2(2 * xz, xx - zz) / 2; // of the longer axis, from x to z
    double bearing = Math.toDegrees(Math.atan2(Math.cos(along), -Math.sin(along)));
    double one = FramingSolver.wrap(bearing + 90 - thing.heading());
    double other = FramingSolver.wrap(bearing - 90 - thing.heading());
    return Math.abs(one) <= Math.abs(other) ? one : other;
  }
}
