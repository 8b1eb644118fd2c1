package dev.actionline.timeline.camera;

import dev.actionline.timeline.camera.Scenery.Ball;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/**
 * A moment of a deed and what must be seen of it, or nobody would know what is done.
 *
 * @param doer who does it; empty for what happens by itself
 * @param at seconds of the scene
 * @param hands those of the doer that do something then
 * @param face the doer's, where the deed is in the face
 * @param things what it is done to and with
 * @param body of the doer, but for the arms: his back hides what he does before him
 */
public record Work(String doer, double at, List<Ball> hands, Optional<Face> face, List<Thing> things, List<Ball> body) {
  /** Within so much of its radius a hand lies on a body rather than behind it. */
  private static final float ON = 0.92f;

  /** Of the ball round a hand so much hides what is behind it. */
  private static final float PALM = 0.75f;

  public Work {
    hands = List.copyOf(hands);
    things = List.copyOf(things);
    body = List.copyOf(body);
  }

  /**
   * A face.
   *
   * @param at between the eyes
   * @param heading where it looks, degrees clockwise from north
   */
  public record Face(Vector3f at, double heading) {}

  /** Somebody or something, and some points of it. */
  public record Thing(String name, List<Vector3f> points) {
    public Thing {
      points = List.copyOf(points);
    }
  }

  /** Whether the doer's own body is between a lens and a point. */
  boolean behindHimself(Vector3f eye, Vector3f point) {
    for (Ball ball : body) {
      float radius = Math.min(ball.radius(), ON * point.distance(ball.centre()));
      if (passes(eye, point, ball.centre(), radius)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a hand that does not hold it is between a lens and a point. */
  boolean behindAHand(Vector3f eye, Vector3f point) {
    return hands.stream().anyMatch(h -> h.centre().distance(point) > h.radius() && passes(eye, point, h.centre(), PALM * h.radius()));
  }

  private static boolean passes(Vector3f from, Vector3f to, Vector3f centre, float radius) {
    Vector3f way = new Vector3f(to).sub(from);
    float along = new Vector3f(centre).sub(from).dot(way) / Math.max(1e-9f, way.lengthSquared());
    return along > 0 && along < 1 && way.mul(along).add(from).distance(centre) < radius;
  }
}
