package dev.actionline.timeline.camera;

import dev.actionline.timeline.camera.Scenery.Box;
import dev.actionline.timeline.camera.Scenery.Extent;
import dev.actionline.timeline.camera.Scenery.Subject;
import java.util.List;
import java.util.Set;
import org.joml.Intersectionf;
import org.joml.Vector2f;
import org.joml.Vector3f;

/** What stands between a camera and what it looks at. */
final class Sight {
  private static final float BODY_RADIUS = 0.3f;

  private final Scenery scenery;

  Sight(Scenery scenery) {
    this.scenery = scenery;
  }

  /** How many things hide a point from an eye, furniture and people who are not among the framed. */
  int hindrances(Vector3f eye, Vector3f point, double sceneSeconds, Set<String> framed) {
    int count = 0;
    Vector3f way = new Vector3f(point).sub(eye);
    for (Box box : scenery.obstacles()) {
      Vector2f hit = new Vector2f();
      boolean meets =
          Intersectionf.intersectRayAab(eye, way, box.low(), box.high(), hit) && hit.x < 0.93f && hit.y > 0.02f;
      if (meets && !inside(point, box)) {
        count++;
      }
    }
    for (Subject other : scenery.performers(sceneSeconds)) {
      if (!framed.contains(other.owner()) && blocks(other.at(sceneSeconds), eye, way)) {
        count++;
      }
    }
    return count;
  }

  private static boolean inside(Vector3f p, Box b) {
    return p.x > b.low().x && p.x < b.high().x && p.y > b.low().y && p.y < b.high().y && p.z > b.low().z
        && p.z < b.high().z;
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

  /** True when a point lies in furniture or a wall. */
  boolean buried(Vector3f p) {
    List<Box> boxes = scenery.obstacles();
    return boxes.stream().anyMatch(b -> inside(p, b));
  }
}
