package dev.actionline.render.effects;

import org.joml.Vector3f;

/**
 * Drops or flakes that fill a box about the camera and stand still in the world when it moves; where a scene plays under a
 * roof they fall outside it, past its windows.
 */
final class Weather {
  /** From within a room one sees farther out, through little windows: so many times as far, and so many more of them. */
  private static final float OUTSIDE = 1.5f;

  private static final int MORE = 9;

  private Weather() {}

  /** How one falling thing looks. */
  interface Fall {
    void add(Vector3f at, int particle);
  }

  /** Calls for each of them with its place. */
  static void fall(Moment m, int many, Vector3f metresPerSecond, float wide, Fall fall) {
    boolean roofed = m.roof().isPresent();
    int count = roofed ? MORE * many : many;
    float box = roofed ? OUTSIDE * wide : wide;
    for (int i = 0; i < count; i++) {
      Vector3f at =
          new Vector3f((float) m.unit(i, 0), (float) m.unit(i, 1), (float) m.unit(i, 2)).mul(box);
      double t = m.seconds();
      at.set(
          wrapped(at.x + metresPerSecond.x * t, m.eye().x, box),
          wrapped(at.y + metresPerSecond.y * t, m.eye().y, box),
          wrapped(at.z + metresPerSecond.z * t, m.eye().z, box));
      if (at.y > m.floorY() && m.roof().filter(r -> r.covers(at)).isEmpty()) {
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
