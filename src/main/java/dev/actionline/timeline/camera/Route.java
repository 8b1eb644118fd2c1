package dev.actionline.timeline.camera;

import org.joml.Vector3f;

/**
 * The way of a camera from one place to another: straight, or in a bow round walls and furniture and through the
 * room, where the straight way leaves it.
 *
 * @param bow from the middle of the straight way to the middle of the bow, metres; none for the straight way
 */
record Route(Vector3f bow) {
  static final Route STRAIGHT = new Route(new Vector3f());

  private static final int STEPS = 10;
  private static final int BEARINGS = 16;
  private static final double FARTHEST = 8;

  /** A metre that is gone round is worth so much of a step through a wall. */
  private static final double ROUND = 0.06;

  /** From one place to another in a scene. */
  static Route between(Vector3f from, Vector3f to, Scenery scenery) {
    Route best = STRAIGHT;
    double least = best.blocked(from, to, scenery);
    if (least == 0) {
      return best;
    }
    for (double far = 1; far <= FARTHEST; far += 1) {
      for (int i = 0; i < BEARINGS; i++) {
        for (double up : new double[] {0, 0.8}) {
          Route route = new Route(FramingSolver.direction(360.0 * i / BEARINGS, 0).mul((float) far).add(0, (float) up, 0));
          double cost = ROUND * (far + up);
          cost += cost < least ? route.blocked(from, to, scenery) : 0;
          if (cost < least) {
            least = cost;
            best = route;
          }
        }
      }
    }
    return best;
  }

  /** What is added to the straight way after a share of it, metres. */
  Vector3f aside(double share) {
    return new Vector3f(bow).mul((float) (4 * share * (1 - share)));
  }

  /** Of the steps on the way how many lead through something or out of the room. */
  private double blocked(Vector3f from, Vector3f to, Scenery scenery) {
    int blocked = 0;
    Vector3f last = from;
    for (int i = 1; i <= STEPS; i++) {
      double share = (double) i / STEPS;
      Vector3f next = new Vector3f(from).lerp(to, (float) share).add(aside(share));
      boolean met = !scenery.clear(last, next) || !scenery.clear(next, last);
      boolean out = i < STEPS && (scenery.buried(next) || scenery.room().filter(r -> !r.holds(next)).isPresent());
      blocked += met || out ? 1 : 0;
      last = next;
    }
    return blocked;
  }
}
