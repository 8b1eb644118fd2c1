package dev.actionline.timeline.camera;

import dev.actionline.timeline.camera.Scenery.Ball;
import dev.actionline.timeline.camera.Scenery.Bystander;
import dev.actionline.timeline.camera.Scenery.Extent;
import dev.actionline.timeline.camera.Scenery.Region;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joml.Vector3f;

/** What a camera sees of what it looks at: measured in the picture, along lines of sight. */
final class Sight {
  /** Nearer than this part of the way to the subject something stands in the foreground. */
  private static final float FOREGROUND = 0.6f;

  /** What lies lower than this over the floor is trodden on, not looked past, metres. */
  private static final float FLOOR = 0.16f;

  /** A hand that closes round a thing is not before it: half a hand's breadth and an arm's, metres. */
  private static final float HAND = 0.14f;

  /** About half a head and its hair, metres. */
  private static final float HEAD_M = 0.16f;

  /** Points of things, not balls of bodies, metres. */
  private static final float SMALL = 0.02f;

  /** No set is larger, metres. */
  private static final float FAR = 120;

  /** From where people are to the walls of a room, metres: what is farther off is outside. */
  private static final float WALL = 1.5f;

  /** Behind a subject so much depth is wished for, metres. */
  private static final float DEPTH = 5;

  private final Scenery scenery;
  private final boolean strict;
  private final Map<Double, List<Bystander>> bystanders = new HashMap<>();
  private final Map<Vector3f, Boolean> buried = new HashMap<>();

  Sight(Scenery scenery) {
    this(scenery, false);
  }

  /** @param strict for a picture that is taken again, since something was wrong with it: no moment of it is passed over */
  Sight(Scenery scenery, boolean strict) {
    this.scenery = scenery;
    this.strict = strict;
  }

  boolean strict() {
    return strict;
  }

  /** A view: the picture with what is left out of it. */
  record View(Picture picture, Vector3f eye, Opening opening, Set<String> struck) {
    static View of(Picture picture, Opening opening, Set<String> struck) {
      Vector3f eye = new org.joml.Matrix4f(picture.cameraFromWorld()).invertAffine().getTranslation(new Vector3f());
      return new View(picture, eye, opening, struck);
    }
  }

  /** How somebody or something is seen at a time. */
  Seen look(View view, Extent e, Set<String> owners, ShotSize size, double sceneSeconds) {
    Seen placed = place(view, e, size);
    return placed.hidden(hidden(view, e, owners, size, sceneSeconds, 1));
  }

  /** Where it lies in the frame, whatever may stand before it. */
  Seen place(View view, Extent e, ShotSize size) {
    double wanted = 0;
    double inside = 0;
    boolean head = true;
    float least = Float.MAX_VALUE;
    float most = -Float.MAX_VALUE;
    for (Ball ball : e.balls()) {
      Vector3f at = view.picture().place(ball.centre());
      float radius = at.z > 0.05f ? 2 * view.picture().share(ball.radius(), at.z) : 0;
      least = Math.min(least, at.y - radius);
      most = Math.max(most, at.y + radius);
      double weight = size.wants(ball.region());
      boolean within = within(at, ball, radius, size);
      head &= within || ball.region() != Region.HEAD;
      wanted += weight;
      inside += within ? weight : 0;
    }
    Vector3f to = new Vector3f(view.eye()).sub(e.face());
    double bearing = Math.toDegrees(Math.atan2(to.x, -to.z));
    return new Seen(
        wanted > 0 ? inside / wanted : 1,
        0,
        head,
        (most - least) / 2,
        Math.abs(FramingSolver.wrap(bearing - e.heading())),
        view.picture().depth(e.face()));
  }

  /**
   * The share of what lies in the frame that something stands before.
   *
   * @param enough as soon as it is certain to be more, the rest is left
   */
  double hidden(View view, Extent e, Set<String> owners, ShotSize size, double sceneSeconds, double enough) {
    double inside = 0;
    for (Ball ball : e.balls()) {
      inside += inFrame(view, ball, size) ? size.wants(ball.region()) : 0;
    }
    if (inside <= 0) {
      return 1;
    }
    double hidden = 0;
    for (Ball ball : e.balls()) {
      double weight = size.wants(ball.region());
      if (weight > 0 && inFrame(view, ball, size)) {
        hidden += weight * hidden(view, ball, owners, sceneSeconds);
        if (hidden / inside > enough) {
          break;
        }
      }
    }
    return hidden / inside;
  }

  private static boolean inFrame(View view, Ball ball, ShotSize size) {
    Vector3f at = view.picture().place(ball.centre());
    float radius = at.z > 0.05f ? 2 * view.picture().share(ball.radius(), at.z) : 0;
    return within(at, ball, radius, size);
  }

  /** The closest of all sizes cuts the hair. */
  private static boolean within(Vector3f at, Ball ball, float drawn, ShotSize size) {
    float radius = ball.region() == Region.HEAD ? drawn : 0;
    if (at.z < 0.1f) {
      return false;
    }
    float up = size == ShotSize.ECU ? 0.2f * radius : radius;
    return Math.abs(at.x) + 0.6f * radius <= 1 && at.y + up <= 1 && at.y - up >= -1;
  }

  /** The share of a ball that something hides: of three lines for a head, of one for the rest. */
  private double hidden(View view, Ball ball, Set<String> owners, double sceneSeconds) {
    if (ball.region() != Region.HEAD) {
      return clear(view, ball.centre(), ball.radius(), owners, sceneSeconds) ? 0 : 1;
    }
    Vector3f across = new Vector3f(ball.centre()).sub(view.eye()).cross(0, 1, 0);
    across = across.lengthSquared() < 1e-6f ? across.set(1, 0, 0) : across.normalize();
    across.mul(0.75f * ball.radius());
    double hidden = clear(view, ball.centre(), ball.radius(), owners, sceneSeconds) ? 0 : 0.5;
    for (int side = -1; side <= 1; side += 2) {
      Vector3f at = new Vector3f(across).mul(side).add(ball.centre());
      hidden += clear(view, at, ball.radius(), owners, sceneSeconds) ? 0 : 0.25;
    }
    return hidden;
  }

  /** Whether nothing stands before a point, or before a ball around it. */
  boolean clear(View view, Vector3f point, float radius, Set<String> owners, double sceneSeconds) {
    Vector3f end = before(view.eye(), point, Math.max(0.03f, radius));
    if (!setIsClear(view, end)) {
      return false;
    }
    Vector3f atHand = radius < SMALL ? before(view.eye(), point, HAND) : end;
    for (Bystander other : bystanders(sceneSeconds)) {
      boolean mine = owners.contains(other.name()) || view.struck().contains(other.name());
      if (!mine && other.between(view.eye(), other.person() ? atHand : end)) {
        return false;
      }
    }
    return true;
  }

  /** A point so far before another on the way to it. */
  private static Vector3f before(Vector3f eye, Vector3f point, float metres) {
    float length = eye.distance(point);
    return new Vector3f(point).sub(eye).mul(Math.max(0.02f, length - metres) / length).add(eye);
  }

  private boolean setIsClear(View view, Vector3f end) {
    Vector3f begin = view.eye();
    if (!view.opening().none()) {
      float depth = view.picture().depth(end);
      if (depth <= view.opening().metres()) {
        return true;
      }
      begin = new Vector3f(end).sub(begin).mul(view.opening().metres() / depth).add(begin);
    }
    return scenery.clear(begin, end);
  }

  /** The share of the frame in which something stands before the place of the subject, 0..1. */
  double foreground(View view, float depth, Set<String> framed, double sceneSeconds) {
    int met = 0;
    int lines = 0;
    float floor = scenery.centre().y + FLOOR;
    for (float x = -0.8f; x < 0.9f; x += 0.4f) {
      for (float y = -0.6f; y < 0.9f; y += 0.6f) {
        Vector3f end = view.picture().point(x, y, FOREGROUND * depth);
        lines++;
        met += meets(view, end, floor, framed, sceneSeconds) ? 1 : 0;
      }
    }
    return (double) met / lines;
  }

  private boolean meets(View view, Vector3f end, float floor, Set<String> framed, double sceneSeconds) {
    if (view.opening().metres() < FOREGROUND * view.picture().depth(end)) {
      double share = scenery.free(view.eye(), end);
      float height = (float) (view.eye().y + (end.y - view.eye().y) * share);
      if (share < 1 && height > floor) {
        return true;
      }
    }
    for (Bystander other : bystanders(sceneSeconds)) {
      boolean out = framed.contains(other.name()) || view.struck().contains(other.name());
      if (!out && other.between(view.eye(), end)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The share of the frame in which others stand before a depth: arms, backs of heads, who passes by. What
   * stands by the frame's edge counts as much as what stands in its middle.
   */
  double crowd(View view, float depth, Set<String> framed, double sceneSeconds) {
    List<Bystander> others = others(framed, sceneSeconds);
    if (others.isEmpty()) {
      return 0;
    }
    int met = 0;
    int lines = 0;
    for (float x = -0.9f; x < 1; x += 0.2f) {
      for (float y = -0.75f; y < 1; y += 0.5f) {
        Vector3f end = view.picture().point(x, y, depth);
        lines++;
        met += others.stream().anyMatch(o -> o.between(view.eye(), end)) ? 1 : 0;
      }
    }
    return (double) met / lines;
  }

  /** The share of the frame in which a room ends and nothing is seen behind, or what is outside past its walls, 0..1; 0 outdoors. */
  double emptiness(View view) {
    if (scenery.room().isEmpty()) {
      return 0;
    }
    Scenery.Box room = scenery.room().get();
    int met = 0;
    int lines = 0;
    float begin = Math.max(0.1f, view.opening().metres());
    for (float x = -0.9f; x < 1; x += 0.6f) {
      for (float y = -0.85f; y < 1; y += 0.85f) {
        lines++;
        Vector3f near = view.picture().point(x, y, begin);
        Vector3f far = view.picture().point(x, y, begin + FAR);
        met += room.holds(new Vector3f(near).lerp(far, (float) scenery.free(near, far)), WALL) ? 1 : 0;
      }
    }
    return 1 - (double) met / lines;
  }

  /** How flat it is behind a subject: 0 for depth, 1 for a wall at its back. */
  double flatness(View view, Extent e) {
    double sum = 0;
    for (int side = -1; side <= 1; side++) {
      Vector3f at = view.picture().place(e.face());
      float depth = Math.max(0.3f, at.z);
      Vector3f begin = view.picture().point(at.x + 0.45f * side, at.y, depth + 0.3f);
      Vector3f end = view.picture().point(at.x + 0.45f * side, at.y, depth + DEPTH);
      sum += 1 - scenery.free(begin, end);
    }
    return sum / 3;
  }

  /** How much of others stands right behind somebody's head, shoulders and arms, where it reads as his own, 0..1. */
  double company(View view, Extent e, Set<String> framed, double sceneSeconds) {
    List<Bystander> others = others(framed, sceneSeconds);
    if (others.isEmpty()) {
      return 0;
    }
    Vector3f at = view.picture().place(e.face());
    float head = view.picture().share(HEAD_M, Math.max(0.3f, at.z)) * 2 * view.picture().high() / view.picture().wide();
    int met = 0;
    for (int side = -1; side <= 1; side++) {
      for (int low = 0; low <= 2; low++) {
        Vector3f begin = view.picture().point(at.x + (1 + low) * side * head, at.y - low * head * 2, at.z + HEAD_M);
        Vector3f end = view.picture().point(at.x + (1 + low) * side * head, at.y - low * head * 2, at.z + DEPTH);
        met += others.stream().anyMatch(o -> o.between(begin, end)) ? 1 : 0;
      }
    }
    return Math.min(1, met / 6.0);
  }

  /** People who are not framed. */
  private List<Bystander> others(Set<String> framed, double sceneSeconds) {
    return bystanders(sceneSeconds).stream().filter(o -> o.person() && !framed.contains(o.name())).toList();
  }

  /** All that could be carried off. */
  Set<String> movables(double sceneSeconds) {
    Set<String> names = new LinkedHashSet<>();
    for (Bystander other : bystanders(sceneSeconds)) {
      if (other.movable()) {
        names.add(other.name());
      }
    }
    return names;
  }

  /** The props that stand between a camera and somebody and could be carried off for the shot. */
  Set<String> movable(Vector3f eye, Extent e, Set<String> framed, double sceneSeconds) {
    Set<String> names = new LinkedHashSet<>();
    for (Bystander other : bystanders(sceneSeconds)) {
      if (!other.movable() || framed.contains(other.name())) {
        continue;
      }
      for (Ball ball : e.balls()) {
        Vector3f end = new Vector3f(ball.centre()).lerp(eye, 0.05f);
        if (other.between(eye, end)) {
          names.add(other.name());
          break;
        }
      }
    }
    return names;
  }

  /** Everybody at a time; a solver asks for the same few times again and again. */
  private List<Bystander> bystanders(double sceneSeconds) {
    return bystanders.computeIfAbsent(sceneSeconds, scenery::bystanders);
  }

  /** How far a camera can stand from a point in a direction before it meets the room's walls. */
  double reach(Vector3f from, Vector3f direction) {
    if (scenery.room().isEmpty()) {
      return Double.MAX_VALUE;
    }
    Scenery.Box room = scenery.room().get();
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

  /** True when a lens has no room; the same places are tried for all sizes and moments of a shot. */
  boolean buried(Vector3f eye) {
    return buried.computeIfAbsent(new Vector3f(eye), scenery::buried);
  }

  /** Whether a body is so near to a lens that it is a blur. */
  boolean touched(Vector3f eye, Set<String> struck, double sceneSeconds) {
    for (Bystander other : bystanders(sceneSeconds)) {
      if (struck.contains(other.name())) {
        continue;
      }
      for (int i = 0; i < 4; i++) {
        double turn = Math.PI / 4 + i * Math.PI / 2;
        Vector3f far = new Vector3f((float) Math.sin(turn), 0, (float) Math.cos(turn)).mul(0.3f).add(eye);
        if (other.between(far, new Vector3f(eye).mul(2).sub(far))) {
          return true;
        }
      }
    }
    return false;
  }
}
