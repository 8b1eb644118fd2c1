package dev.actionline.timeline;

import dev.actionline.core.Easing;
import dev.actionline.stage.Model;
import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/**
 * The fall of a prop that was let go or thrown: parabolas from floor to floor, each bounce weaker,
 * then rest on its flattest side, or, in a liquid, a slow sinking. Closed form: baked from its
 * beginning, asked at any time.
 */
final class Flight {
  private static final float BOUNCE = 0.32f;
  private static final float SLIDE = 0.55f;

  /** Metres a second at which a thing goes down in molten metal or water. */
  static final float SINKING = 0.13f;

  /** But none is gone so soon that nobody has seen it go, seconds. */
  private static final float SEEN_TO_GO = 2.2f;

  /** It floats up on end and goes down so: the part of its length that it has to sink, and the time it takes to turn. */
  private static final float AFLOAT = 0.7f;

  private static final double ON_END_SECONDS = 0.9;

  /** A piece of the way: a parabola in the air. */
  private record Arc(double start, double seconds, Vector3f from, Vector3f velocity, double gravity) {
    private Vector3f at(double t) {
      float s = (float) t;
      return new Vector3f(velocity).mul(s).add(from).add(0, (float) -gravity / 2 * s * s, 0);
    }

    private Vector3f velocityAt(double t) {
      return new Vector3f(velocity).add(0, (float) (-gravity * t), 0);
    }
  }

  /** What lies under a place. */
  interface Ground {
    float height(float x, float z);

    boolean liquid(float x, float z);
  }

  private final List<Arc> arcs = new ArrayList<>();
  private final Model model;
  private final Quaternionf begin;
  private final Matrix4f rest;
  private final Quaternionf restTurn;
  private final Vector3f spin;
  private final double lands;
  private final double comesToRest;
  private final boolean sinks;
  private final boolean drifts;

  /** @param gravity metres a second squared; 0 where what is let go drifts on until it is stopped */
  Flight(Matrix4f from, Vector3f velocity, Model model, Ground ground, double gravity) {
    this.model = model;
    this.begin = from.getNormalizedRotation(new Quaternionf());
    Vector3f middle = Resting.middle(model);
    Vector3f start = from.transformPosition(new Vector3f(middle));
    float half = thinnest(model) / 2;
    Vector3f at = start;
    Vector3f speed = new Vector3f(velocity);
    double time = 0;
    boolean liquid = false;
    for (int bounce = 0; bounce < 3; bounce++) {
      Arc arc = fall(new Arc(time, 0, at, speed, gravity), half, ground);
      arcs.add(arc);
      time += arc.seconds;
      at = arc.at(arc.seconds);
      liquid = ground.liquid(at.x, at.z);
      Vector3f hit = arc.velocityAt(arc.seconds);
      speed = new Vector3f(hit.x * SLIDE, -hit.y * BOUNCE, hit.z * SLIDE);
      if (liquid || speed.y < 0.45f) {
        break;
      }
    }
    this.sinks = liquid;
    this.drifts = gravity == 0;
    this.lands = arcs.get(0).seconds;
    this.comesToRest = time;
    double yaw = Resting.yaw(from) + (velocity.length() > 1 ? 70 : 25);
    Vector3f floor = new Vector3f(at.x, ground.height(at.x, at.z), at.z);
    this.rest = gravity == 0 ? around(at, begin) : liquid ? Resting.fallen(model, floor, yaw) : new LevelRest(model, ground).near(floor, yaw);
    this.restTurn = rest.getNormalizedRotation(new Quaternionf());
    Vector3f across = new Vector3f(velocity).cross(0, 1, 0);
    this.spin = across.lengthSquared() < 1e-4f ? new Vector3f(1, 0, 0) : across.normalize();
  }

  private static float thinnest(Model model) {
    Vector3f s = Resting.size(model);
    return Math.min(s.x, Math.min(s.y, s.z));
  }

  /** One parabola until it meets the ground; steps find the crossing, bisection its exact time. */
  private static Arc fall(Arc arc, float half, Ground ground) {
    double low = 0;
    double high = 0.02;
    while (high < 6 && above(arc, high, half, ground)) {
      low = high;
      high += 0.02;
    }
    for (int i = 0; i < 24; i++) {
      double middle = (low + high) / 2;
      if (above(arc, middle, half, ground)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new Arc(arc.start, high, arc.from, arc.velocity, arc.gravity);
  }

  private static boolean above(Arc arc, double t, float half, Ground ground) {
    Vector3f p = arc.at(t);
    boolean rising = arc.velocityAt(t).y > 0;
    return rising || p.y > ground.height(p.x, p.z) + half;
  }

  /** When it first meets ground or liquid, seconds since it was let go. */
  double lands() {
    return lands;
  }

  /** When it lies still, or begins to sink, seconds since it was let go. */
  double rests() {
    return comesToRest;
  }

  boolean sinks() {
    return sinks;
  }

  /** When it lies on solid ground, and what was in it is out, seconds since it was let go; infinite where it sinks or drifts. */
  double spills() {
    return sinks || drifts ? Double.POSITIVE_INFINITY : comesToRest;
  }

  /** Where it first meets the ground. */
  Vector3f landing() {
    return arcs.get(0).at(lands);
  }

  /** Seconds after which it is wholly under the surface; infinite on solid ground. */
  double gone() {
    return sinks ? lands + AFLOAT * longest() / sinking() : Double.POSITIVE_INFINITY;
  }

  private float longest() {
    Vector3f s = Resting.size(model);
    return Math.max(s.x, Math.max(s.y, s.z));
  }

  private float sinking() {
    return Math.min(SINKING, AFLOAT * longest() / SEEN_TO_GO);
  }

  /** On end from how it lay, its front or its top last: that is what one knows it by. */
  private Quaternionf onEnd() {
    Vector3f s = Resting.size(model);
    float most = longest();
    Vector3f last = s.y == most ? new Vector3f(0, 1, 0) : s.x == most ? new Vector3f(1, 0, 0) : new Vector3f(0, 0, -1);
    return new Quaternionf().rotationTo(restTurn.transform(last), new Vector3f(0, 1, 0)).mul(restTurn);
  }

  /** World from prop, seconds since it was let go. */
  Matrix4f at(double seconds) {
    if (seconds >= comesToRest) {
      return atRest(seconds - comesToRest);
    }
    Arc arc = arcs.get(0);
    for (Arc a : arcs) {
      if (a.start <= seconds) {
        arc = a;
      }
    }
    Vector3f middle = arc.at(seconds - arc.start);
    double way = Easing.clamp(seconds / comesToRest);
    Quaternionf turn = new Quaternionf(begin).slerp(restTurn, (float) way);
    double tumble = Math.sin(Math.PI * way) * Math.min(1, comesToRest) * 1.1;
    turn = new Quaternionf().rotateAxis((float) tumble, spin).mul(turn);
    return around(middle, turn);
  }

  private Matrix4f atRest(double since) {
    Matrix4f m = new Matrix4f(rest);
    if (sinks) {
      float up = (float) Easing.smooth(since / ON_END_SECONDS);
      float height = up * (AFLOAT - 0.5f) * longest() - (float) since * sinking();
      Vector3f middle = arcs.get(arcs.size() - 1).at(comesToRest - arcs.get(arcs.size() - 1).start);
      return around(middle.add(0, height, 0), new Quaternionf(restTurn).slerp(onEnd(), up));
    }
    // The last arc ends with the middle a little above where the prop lies: it settles in a moment.
    Matrix4f last =
        around(
            arcs.get(arcs.size() - 1).at(comesToRest - arcs.get(arcs.size() - 1).start), restTurn);
    Vector3f gap = m.getTranslation(new Vector3f()).sub(last.getTranslation(new Vector3f()));
    float left = (float) (1 - Easing.smooth(since / 0.12));
    return new Matrix4f().translation(-gap.x * left, -gap.y * left, -gap.z * left).mul(m);
  }

  private Matrix4f around(Vector3f middle, Quaternionf turn) {
    Vector3f offset = turn.transform(Resting.middle(model));
    return new Matrix4f().translationRotate(new Vector3f(middle).sub(offset), turn);
  }
}
