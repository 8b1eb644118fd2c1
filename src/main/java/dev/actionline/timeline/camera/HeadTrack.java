package dev.actionline.timeline.camera;

import dev.actionline.core.Easing;
import dev.actionline.timeline.camera.Scenery.Subject;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/**
 * Somebody's head over a shot, sampled once on a grid that a nod and a step are seen in: where the eyes are, metres in the
 * set, and how the head stands; it looks along -Z, its crown is +Y.
 */
final class HeadTrack {
  private static final double STEP = SampledSubject.STEP / 3;

  /** What lasts longer is how the head is held, not what it does: so far to both sides, samples. */
  private static final int LONG = 14;

  /** A camera does not shiver: so far to both sides, samples. */
  private static final int SHORT = 1;

  /** Before a shot's end, so that it is still this shot, seconds. */
  private static final double LAST = 0.03;

  private final Vector3f[] eyes;
  private final Quaternionf[] heads;
  private final Quaternionf[] held;
  private final double start;

  HeadTrack(Subject owner, double start, double end) {
    this.start = start;
    int count = Math.max(1, (int) Math.ceil((end - start) / STEP) + 1);
    Vector3f[] faces = new Vector3f[count];
    Quaternionf[] raw = new Quaternionf[count];
    for (int i = 0; i < count; i++) {
      double at = Math.max(start, Math.min(end - LAST, start + i * STEP));
      faces[i] = owner.at(at).face();
      raw[i] = owner.head(at);
    }
    eyes = new Vector3f[count];
    heads = new Quaternionf[count];
    held = new Quaternionf[count];
    for (int i = 0; i < count; i++) {
      eyes[i] = new Vector3f();
      for (int k = -SHORT; k <= SHORT; k++) {
        eyes[i].add(faces[Math.max(0, Math.min(count - 1, i + k))]);
      }
      eyes[i].div(2 * SHORT + 1);
      heads[i] = mean(raw, i, SHORT);
      held[i] = mean(raw, i, LONG);
    }
  }

  private static Quaternionf mean(Quaternionf[] raw, int middle, int reach) {
    Quaternionf sum = new Quaternionf(0, 0, 0, 0);
    for (int k = -reach; k <= reach; k++) {
      Quaternionf q = raw[Math.max(0, Math.min(raw.length - 1, middle + k))];
      float sign = Math.signum(q.dot(raw[middle]));
      sum.add(sign * q.x, sign * q.y, sign * q.z, sign * q.w);
    }
    return sum.normalize();
  }

  Vector3f eyes(double sceneSeconds) {
    int i = before(sceneSeconds);
    return new Vector3f(eyes[i]).lerp(eyes[after(i)], share(sceneSeconds));
  }

  /** How the head stands. */
  Quaternionf head(double sceneSeconds) {
    int i = before(sceneSeconds);
    return new Quaternionf(heads[i]).slerp(heads[after(i)], share(sceneSeconds));
  }

  /** How it is held, without what it does meanwhile. */
  Quaternionf held(double sceneSeconds) {
    int i = before(sceneSeconds);
    return new Quaternionf(held[i]).slerp(held[after(i)], share(sceneSeconds));
  }

  private double grid(double sceneSeconds) {
    return Math.max(0, Math.min(eyes.length - 1, (sceneSeconds - start) / STEP));
  }

  private int before(double sceneSeconds) {
    return (int) grid(sceneSeconds);
  }

  private int after(int sample) {
    return Math.min(eyes.length - 1, sample + 1);
  }

  private float share(double sceneSeconds) {
    double x = grid(sceneSeconds);
    return (float) (x - (int) x);
  }

  /** Where a head looks, a unit vector. */
  static Vector3f gaze(Quaternionf head) {
    return head.transform(new Vector3f(0, 0, -1));
  }

  /** How far its picture of the world is rolled, degrees, clockwise positive; none for a look straight up or down. */
  static double roll(Quaternionf head) {
    Vector3f gaze = gaze(head);
    Vector3f level = new Vector3f(gaze).cross(0, 1, 0);
    double steep = Easing.ramp(level.length(), 0.2, 0.6);
    if (steep <= 0) {
      return 0;
    }
    level.normalize();
    Vector3f right = head.transform(new Vector3f(1, 0, 0));
    return steep * Math.toDegrees(Math.atan2(right.dot(new Vector3f(level).cross(gaze)), right.dot(level)));
  }
}
