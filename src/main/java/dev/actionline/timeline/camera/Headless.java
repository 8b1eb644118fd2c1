package dev.actionline.timeline.camera;

import dev.actionline.timeline.camera.Scenery.Ball;
import dev.actionline.timeline.camera.Scenery.Extent;
import dev.actionline.timeline.camera.Scenery.Region;
import dev.actionline.timeline.camera.Scenery.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joml.Vector3f;

/** Whom a picture shows without a head: trunk or legs in the frame, and the upper edge cuts the head. */
final class Headless {
  /** Of a head that is in the picture so much may be above it, radii: hair. */
  private static final float HAIR = 0.5f;

  /** A part of a body is in the picture when its middle lies so far within the frame, half frames. */
  private static final float WITHIN = 0.92f;

  /** So wide, in half frames, a part of a body is as large as anything. */
  private static final double LARGE = 0.25;

  private static final Set<Region> BODY = Set.of(Region.CHEST, Region.WAIST, Region.LEGS);

  /** Of what lies below the frame so much of its radius reaches into it. */
  private static final float PART = 0.7f;

  private static final float NEAREST = 0.2f;

  private final Scenery scenery;
  private final Map<Double, Map<String, Extent>> people = new HashMap<>();

  Headless(Scenery scenery) {
    this.scenery = scenery;
  }

  /**
   * Those whose head is cut, and how much it hurts, 0..1.
   *
   * @param framed who is framed and judged as such
   * @param halves whether only heads count that the edge goes through: who has the hands in which a thing is
   *     seen near needs no head
   */
  Map<String, Double> in(Sight.View view, Set<String> framed, boolean halves, double sceneSeconds) {
    Map<String, Double> cut = new LinkedHashMap<>();
    people(sceneSeconds).forEach((name, e) -> {
      if (!framed.contains(name) && cuts(view.picture(), e, halves)) {
        body(view, e).stream().mapToDouble(b -> large(view, b)).max().ifPresent(l -> cut.put(name, l));
      }
    });
    return cut;
  }

  private static double large(Sight.View view, Ball ball) {
    Vector3f at = view.picture().place(ball.centre());
    return Math.min(1, 2 * view.picture().share(ball.radius(), at.z) / LARGE);
  }

  private static boolean cuts(Picture picture, Extent e, boolean halves) {
    for (Ball ball : e.balls()) {
      if (ball.region() == Region.HEAD) {
        Vector3f at = picture.place(ball.centre());
        float radius = at.z > NEAREST ? 2 * picture.share(ball.radius(), at.z) : 0;
        boolean over = at.z > NEAREST && at.y + HAIR * radius > 1;
        return over && (!halves || at.y - radius < 1 && Math.abs(at.x) < 1);
      }
    }
    return false;
  }

  private List<Ball> body(Sight.View view, Extent e) {
    List<Ball> body = new ArrayList<>();
    for (Ball ball : e.balls()) {
      if (BODY.contains(ball.region())) {
        Vector3f at = view.picture().place(ball.centre());
        float below = at.z > NEAREST ? PART * 2 * view.picture().share(ball.radius(), at.z) : 0; // of a close frame shoulders alone
        boolean inFrame = at.z > NEAREST && Math.abs(at.x) < WITHIN && at.y < 1 && at.y > -1 - below;
        if (inFrame && scenery.clear(begin(view, ball.centre()), ball.centre())) {
          body.add(ball);
        }
      }
    }
    return body;
  }

  /** Where the line of sight begins: at the eye, or where a wall that is taken out stood. */
  private static Vector3f begin(Sight.View view, Vector3f end) {
    Vector3f eye = new Vector3f(view.eye());
    float depth = view.picture().depth(end);
    float open = view.opening().none() ? 0 : view.opening().metres();
    return open <= 0 ? eye : eye.lerp(end, Math.min(1, open / depth));
  }

  private Map<String, Extent> people(double sceneSeconds) {
    return people.computeIfAbsent(sceneSeconds, t -> {
      Map<String, Extent> all = new LinkedHashMap<>();
      for (Subject s : scenery.performers(t)) {
        all.put(s.owner(), s.at(t));
      }
      return all;
    });
  }
}
