package dev.actionline.timeline.camera;

import dev.actionline.timeline.camera.Scenery.Extent;
import dev.actionline.timeline.camera.Scenery.Subject;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.function.ToDoubleFunction;
import org.joml.Vector3f;

/**
 * A subject over a shot, sampled once on a fixed grid and smoothed, so that a camera that keeps it in
 * frame does not copy its every step. Pure: the grid belongs to the scene's clock, not to a frame.
 */
final class SampledSubject {
  static final double STEP = 0.125;
  private static final int REACH = 3;

  /** Who was farther off before he came to light did not come through a door, metres. */
  private static final double THROUGH_M = 2.5;

  /** Before a shot's end, so that it is still this shot, seconds. */
  private static final double LAST = 0.03;

  private final Subject subject;
  private final Extent[] raw;
  private final boolean[] seen;
  private final Extent[] smooth;
  private final double start;
  private final double front;
  private final double travel;

  SampledSubject(Subject subject, double start, double end) {
    this.subject = subject;
    this.start = start;
    int count = Math.max(1, (int) Math.ceil((end - start) / STEP) + 1);
    raw = new Extent[count];
    seen = new boolean[count];
    for (int i = 0; i < count; i++) {
      // at the very end the next shot has begun, and may have put people elsewhere
      double at = Math.max(start, Math.min(end - LAST, start + i * STEP));
      raw[i] = subject.at(at);
      seen[i] = subject.seen(at);
    }
    comesToLight();
    smooth = new Extent[count];
    for (int i = 0; i < count; i++) {
      smooth[i] = average(raw, i);
    }
    front = shownFront();
    travel = travelled();
  }

  /**
   * What is in a bag or a pocket at first is framed where it comes to light, who comes through a door at the door; and who has gone
   * through it, where he went.
   */
  private void comesToLight() {
    int first = 0;
    while (first < seen.length && !seen[first]) {
      first++;
    }
    for (int i = 0; first < seen.length && i < first; i++) {
      raw[i] = raw[i].figure() && !near(raw[i], raw[first]) ? raw[i] : raw[first];
    }
    int last = seen.length - 1;
    while (last >= 0 && !seen[last]) {
      last--;
    }
    for (int i = last + 1; last >= 0 && i < seen.length; i++) {
      raw[i] = near(raw[i], raw[last]) ? raw[last] : raw[i];
    }
  }

  /** On the two sides of one door. */
  private static boolean near(Extent a, Extent b) {
    return Math.hypot(a.middle().x - b.middle().x, a.middle().z - b.middle().z) < THROUGH_M;
  }

  private static Extent average(Extent[] raw, int middle) {
    Vector3f low = new Vector3f();
    Vector3f high = new Vector3f();
    Vector3f face = new Vector3f();
    double sin = 0;
    double cos = 0;
    int n = 2 * REACH + 1;
    for (int k = -REACH; k <= REACH; k++) {
      Extent e = raw[Math.max(0, Math.min(raw.length - 1, middle + k))];
      low.add(e.low());
      high.add(e.high());
      face.add(e.face());
      sin += Math.sin(Math.toRadians(e.heading()));
      cos += Math.cos(Math.toRadians(e.heading()));
    }
    Extent here = raw[middle];
    return new Extent(
        low.div(n),
        high.div(n),
        face.div(n),
        (float) Math.toDegrees(Math.atan2(sin, cos)),
        here.width(),
        here.kind(),
        here.stature(),
        here.balls());
  }

  String owner() {
    return subject.owner();
  }

  /** Whether it is a part of somebody. */
  boolean limb() {
    return !subject.owner().equals(subject.name());
  }

  /** Whether it is what somebody's hands do. */
  boolean hands() {
    return limb() && subject.name().endsWith(" hands");
  }

  int samples() {
    return raw.length;
  }

  /** The time of a sample, seconds of the scene. */
  double time(int sample) {
    return start + sample * STEP;
  }

  /** As it is at a sample, unsmoothed. */
  Extent raw(int sample) {
    return raw[Math.max(0, Math.min(raw.length - 1, sample))];
  }

  /** Whether it is there at a sample. */
  boolean seen(int sample) {
    return seen[Math.max(0, Math.min(seen.length - 1, sample))];
  }

  /** Whether it is there at any time of the shot. */
  boolean everSeen() {
    for (boolean now : seen) {
      if (now) {
        return true;
      }
    }
    return false;
  }

  Extent at(double sceneSeconds) {
    double x = Math.max(0, Math.min(smooth.length - 1, (sceneSeconds - start) / STEP));
    int i = (int) Math.min(smooth.length - 1, Math.floor(x));
    Extent a = smooth[i];
    Extent b = smooth[Math.min(smooth.length - 1, i + 1)];
    float w = (float) (x - i);
    return new Extent(
        new Vector3f(a.low()).lerp(b.low(), w),
        new Vector3f(a.high()).lerp(b.high(), w),
        new Vector3f(a.face()).lerp(b.face(), w),
        (float) (a.heading() + w * FramingSolver.wrap(b.heading() - a.heading())),
        a.width(),
        a.kind(),
        a.stature(),
        a.balls());
  }

  /** The face, or a thing's middle, as it is and not as it is smoothed. */
  Vector3f exactly(double sceneSeconds) {
    double x = Math.max(0, Math.min(raw.length - 1, (sceneSeconds - start) / STEP));
    int i = (int) x;
    Vector3f next = raw[Math.min(raw.length - 1, i + 1)].face();
    return new Vector3f(raw[i].face()).lerp(next, (float) (x - i));
  }

  /**
   * Where it shows its front over the shot, degrees: the way it goes when it goes somewhere, else the
   * mean of its headings.
   */
  double front() {
    return front;
  }

  private double shownFront() {
    Extent first = smooth[0];
    Extent far = first;
    double sin = 0;
    double cos = 0;
    for (Extent e : smooth) {
      sin += Math.sin(Math.toRadians(e.heading()));
      cos += Math.cos(Math.toRadians(e.heading()));
      if (e.low().distance(first.low()) > far.low().distance(first.low())) {
        far = e;
      }
    }
    double dx = far.low().x - first.low().x;
    double dz = far.low().z - first.low().z;
    boolean faces = sin * dx - cos * dz > 0;
    return Math.hypot(dx, dz) > 0.8 && faces
        ? Math.toDegrees(Math.atan2(dx, -dz))
        : Math.toDegrees(Math.atan2(sin, cos));
  }

  /** How far it travels over the ground between its first and last place or any on the way, metres. */
  double travel() {
    return travel;
  }

  private double travelled() {
    double most = 0;
    for (Extent e : smooth) {
      most = Math.max(most, Math.hypot(e.low().x - smooth[0].low().x, e.low().z - smooth[0].low().z));
    }
    return most;
  }

  /** How much its face or crown rises or sinks, metres. */
  double rise() {
    return range(e -> e.figure() ? e.face().y : e.middle().y);
  }

  /** How much its lowest point does: who lies down drops by nothing; metres. */
  double drop() {
    return range(e -> e.low().y);
  }

  private double range(ToDoubleFunction<Extent> height) {
    DoubleSummaryStatistics heights = Arrays.stream(smooth).mapToDouble(height).summaryStatistics();
    return heights.getMax() - heights.getMin();
  }
}
