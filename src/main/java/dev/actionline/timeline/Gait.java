package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.OptionalDouble;
import org.joml.Vector3f;

/**
 * How fast somebody goes who goes somewhere.
 *
 * @param fastest metres a second
 * @param when that is, seconds of the scene
 * @param metres of the whole way
 * @param idle seconds in which nobody moves on: getting up first, turning at last
 */
record Gait(double fastest, double when, double metres, double idle) {
  /** Who sets out and stops goes so much faster between than over the whole way. */
  private static final double EASED = 2;

  /** Metres a second that a way of going can be, with some haste. */
  private static final Map<String, Double> MOST = Map.of("walk", 3.2, "crawl", 2.0, "run", 10.0);

  /** Of who only goes up to what he then does. */
  private static final double UP_TO = 3.2;

  private static final double STEP = 0.2;

  /** Slower is no way, metres a second. */
  private static final double STANDS = 0.2;

  /** A haste that lasts for so many steps is seen as one. */
  private static final int SEEN = 3;

  /** Metres a second at which an action looks hurried but not wrong; empty for what has no feet on the ground. */
  static OptionalDouble most(Segment action) {
    Double most = MOST.get(action.action());
    return most == null ? OptionalDouble.empty() : OptionalDouble.of(most);
  }

  /** Whether one goes by oneself: what carries somebody has a pace of its own. */
  static boolean ofOwn(Segment action) {
    boolean steps = action.motion().events().stream().anyMatch(Event.Footstep.class::isInstance);
    return steps || MOST.containsKey(action.action());
  }

  /** Of an action that travels. */
  static Gait of(Segment action) {
    double fastest = 0;
    double when = action.start();
    double metres = 0;
    double idle = 0;
    ArrayDeque<Double> latest = new ArrayDeque<>();
    for (double t = action.start(); t + STEP <= action.end(); t += STEP) {
      Vector3f by = action.stance(t + STEP).position().sub(action.stance(t).position());
      metres += Math.hypot(by.x, by.z);
      idle += Math.hypot(by.x, by.z) < STANDS * STEP ? STEP : 0;
      latest.addLast(Math.hypot(by.x, by.z) / STEP);
      if (latest.size() > SEEN) {
        latest.removeFirst();
      }
      double speed = latest.stream().mapToDouble(Double::doubleValue).average().orElse(0);
      boolean seen = latest.size() == SEEN && speed > fastest;
      when = seen ? t - (SEEN - 1) * STEP : when;
      fastest = seen ? speed : fastest;
    }
    return new Gait(fastest, when, metres, idle);
  }

  /** Seconds in which the way can be gone with all haste; what is done at its end takes its own time. */
  double least(Segment action) {
    return idle + metres * EASED / most(action).orElse(UP_TO);
  }
}
