package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import java.util.Map;
import java.util.OptionalDouble;
import org.joml.Vector3f;

/**
 * How fast somebody goes who goes somewhere.
 *
 * @param fastest metres a second
 * @param when that is, seconds of the scene
 * @param metres of the whole way
 */
record Gait(double fastest, double when, double metres) {
  /** Who sets out and stops goes so much faster between than over the whole way. */
  private static final double EASED = 2;

  /** Metres a second that a way of going can be, with some haste. */
  private static final Map<String, Double> MOST = Map.of("walk", 3.2, "crawl", 2.0, "run", 10.0);

  private static final double STEP = 0.2;

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
    for (double t = action.start(); t + STEP <= action.end(); t += STEP) {
      Vector3f by = action.stance(t + STEP).position().sub(action.stance(t).position());
      metres += Math.hypot(by.x, by.z);
      double speed = Math.hypot(by.x, by.z) / STEP;
      when = speed > fastest ? t : when;
      fastest = Math.max(fastest, speed);
    }
    return new Gait(fastest, when, metres);
  }

  /** Seconds in which the way can be gone with all haste. */
  double least(Segment action) {
    return metres * EASED / most(action).orElse(Double.MAX_VALUE);
  }
}
