package dev.actionline.render.effects;

import org.joml.Vector3f;

/** Drops or flakes that fill a box about the camera and stand still in the world when it moves. */
final class Weather {
  private Weather() {}

  /** How one falling thing looks. */
  interface Fall {
    void add(Vector3f at, int particle);
  }

  /** Calls for each of them with its place. */
  static void fall(Moment m, int count, Vector3f metresPerSecond, float box, Fall fall) {
    for (int i = 0; i < count; i++) {
      Vector3f at =
          new Vector3f((float) m.unit(i, 0), (float) m.unit(i, 1), (float) m.unit(i, 2)).mul(box);
      double t = m.seconds();
      at.set(
          wrapped(at.x + metresPerSecond.x * t, m.eye().x, box),
          wrapped(at.y + metresPerSecond.y * t, m.eye().y, box),
          wrapped(at.z + metresPerSecond.z * t, m.eye().z, box));
      if (at.y > m.floorY()) {
        fall.add(at, i);
      }
    }
  }

  /** The same place modulo the box, the one nearest the camera. */
  private static float wrapped(double x, float eye, float box) {
    double off = x - eye + box / 2.0;
    return (float) (off - Math.floor(off / box) * box + eye - box / 2.0);
  }
}
