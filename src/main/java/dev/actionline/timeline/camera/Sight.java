package dev.actionline.timeline.camera;

import dev.actionline.timeline.camera.Scenery.Box;
import dev.actionline.timeline.camera.Scenery.Extent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joml.Vector3f;

/** What stands between a camera and what it looks at. */
final class Sight {
  private static final float BODY_RADIUS = 0.3f;
  private static final float STEP = 0.12f;

  private final Scenery scenery;
  private final Map<Double, List<Somebody>> people = new HashMap<>();

  private record Somebody(String name, Extent extent) {}

  Sight(Scenery scenery) {
    this.scenery = scenery;
  }

  /**
   * How much hides somebody from an eye: the share of lines to face, chest and shoulders that meet
   * something solid, and 1 for each other person in between.
   */
  double hindrance(Vector3f eye, Extent seen, double sceneSeconds, Set<String> framed) {
    Vector3f face = seen.face();
    Vector3f across = new Vector3f(face).sub(eye).cross(0, 1, 0);
    across = across.lengthSquared() < 1e-6f ? new Vector3f(1, 0, 0) : across.normalize(seen.width() * 0.35f);
    float drop = Math.min(0.45f, 0.3f * seen.height());
    Vector3f[] points = {
      face,
      new Vector3f(face).add(across),
      new Vector3f(face).sub(across),
      new Vector3f(face).sub(0, drop, 0),
      new Vector3f(face).sub(0, 2 * drop, 0)
    };
    double hidden = 0;
    for (Vector3f point : points) {
      hidden += clear(eye, point, seen.width()) ? 0 : 1.0 / points.length;
    }
    Vector3f way = new Vector3f(face).sub(eye);
    for (Somebody other : people(sceneSeconds)) {
      if (!framed.contains(other.name()) && blocks(other.extent(), eye, way)) {
        hidden += 1;
      }
    }
    return hidden;
  }

  /** Everybody at a time; a solver asks for the same few times again and again. */
  private List<Somebody> people(double sceneSeconds) {
    return people.computeIfAbsent(
        sceneSeconds,
        t -> scenery.everybody(t).stream().map(s -> new Somebody(s.owner(), s.at(t))).toList());
  }

  private boolean clear(Vector3f eye, Vector3f point, float width) {
    float length = eye.distance(point);
    float stop = length - Math.max(0.25f, width * 0.6f);
    Vector3f step = new Vector3f(point).sub(eye).div(Math.max(1e-4f, length));
    for (float at = 0.1f; at < stop; at += STEP) {
      if (scenery.solid(new Vector3f(step).mul(at).add(eye))) {
        return false;
      }
    }
    return true;
  }

  /** How far one sees from an eye towards a point before something solid, metres, at most {@code most}. */
  double free(Vector3f eye, Vector3f towards, float most) {
    Vector3f step = new Vector3f(towards).sub(eye).normalize();
    for (float at = STEP; at < most; at += STEP) {
      if (scenery.solid(new Vector3f(step).mul(at).add(eye))) {
        return at;
      }
    }
    return most;
  }

  private static boolean blocks(Extent body, Vector3f eye, Vector3f way) {
    double length = Math.hypot(way.x, way.z);
    if (length < 1e-4) {
      return false;
    }
    Vector3f middle = body.middle();
    double along = ((middle.x - eye.x) * way.x + (middle.z - eye.z) * way.z) / (length * length);
    if (along < -0.02 || along > 0.95) {
      return false;
    }
    double aside = Math.abs((middle.x - eye.x) * way.z - (middle.z - eye.z) * way.x) / length;
    double heightThere = eye.y + way.y * along;
    return aside < BODY_RADIUS && heightThere < body.high().y + 0.05 && heightThere > body.low().y - 0.05;
  }

  /** How far a camera can stand from a point in a direction before it meets the room's walls. */
  double reach(Vector3f from, Vector3f direction) {
    if (scenery.room().isEmpty()) {
      return Double.MAX_VALUE;
    }
    Box room = scenery.room().get();
    double most = Double.MAX_VALUE;
    for (int axis = 0; axis < 3; axis++) {
      double d = direction.get(axis);
      if (Math.abs(d) > 1e-6) {
        double wall = d > 0 ? room.high().get(axis) - 0.3 : room.low().get(axis) + 0.15;
        double t = (wall - from.get(axis)) / d;
        most = Math.min(most, Math.max(0, t));
      }
    }
    return most;
  }

  /** True when a lens has no room: something solid within a hand's breadth. */
  boolean buried(Vector3f p) {
    float r = 0.18f;
    return scenery.solid(p)
        || scenery.solid(new Vector3f(p).add(r, 0, 0))
        || scenery.solid(new Vector3f(p).sub(r, 0, 0))
        || scenery.solid(new Vector3f(p).add(0, r, 0))
        || scenery.solid(new Vector3f(p).add(0, 0, r))
        || scenery.solid(new Vector3f(p).sub(0, 0, r));
  }
}
