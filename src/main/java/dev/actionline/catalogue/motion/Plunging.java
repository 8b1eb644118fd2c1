package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.joml.Vector3f;

/**
 * Over an edge: toppling like a felled tree, or stepping off, then down through the air, and if there
 * is a liquid, into it with a splash.
 */
public final class Plunging implements Motion {
  private static final double GRAVITY = 9.81;
  private static final double SUNK_S = 1.0;

  /** One stands so far before an edge, metres. */
  private static final float BRINK_M = 0.4f;

  /** How far along an edge one goes to where the way over it is free, the nearest first, metres. */
  private static final List<Float> LANES = List.of(0f, 0.2f, -0.2f, 0.4f, -0.4f, 0.6f, -0.6f, 0.9f, -0.9f, 1.2f, -1.2f, 1.6f, -1.6f);

  private final Call call;
  private final boolean topples;
  private final boolean backwards;
  private final Vector3f to;
  private final double over;
  private final double fall;
  private final double deep;

  private Plunging(Call call, boolean topples, Vector3f to, boolean backwards) {
    this.call = call;
    this.topples = topples;
    this.backwards = backwards;
    this.to = to;
    this.over = (topples ? 0.95 : 0.75) / Manner.tempo(call);
    double down = Math.max(0.05, call.entry().y() - to.y);
    // what tips over is already well on its way down when its feet leave the edge
    this.fall = Math.max(0.25, Math.sqrt(2 * down / GRAVITY));
    this.deep = call.number("depth", topples ? 1.9 : 0.9) * call.scale();
  }

  /** Tips over the edge one stands at, towards the target or the way one faces. */
  public static Motion topple(Call call) {
    if (call.posture() == Posture.SITTING) {
      return Falling.offSeat(call);
    }
    Lead lead = Lead.of(call).standing();
    Vector3f to = below(lead.call(), 1.5);
    Vector3f here = lead.at().position();
    double way = Stance.headingOf(to.x - here.x, to.z - here.z);
    boolean back = call.has("backwards", "backward", "back")
        || Math.abs(Ground.between(lead.at().heading(), way)) > 100;
    if (!back) {
      lead.turnTo(way, 50);
    }
    return lead.act(c -> new Plunging(c, true, to, back));
  }

  /** Steps off the edge, upright. */
  public static Motion stepOff(Call call) {
    java.util.Optional<Motion> tub = Bathing.of(call);
    if (tub.isPresent()) {
      return tub.get();
    }
    Lead lead = pastOthers(Lead.of(call).standing());
    Vector3f to = below(lead.call(), 0.9);
    lead.turnTo(lead.at().headingTo(to), 20);
    Stance at = lead.at();
    float far = (float) Math.hypot(to.x - at.x(), to.z - at.z());
    if (far > 1.6f) {
      Vector3f edge = brink(lead.call(), to);
      lead.walkTo(edge, Gait.WALK);
      Vector3f off = new Vector3f(to.x - edge.x, 0, to.z - edge.z).normalize(0.9f);
      to.set(edge.x + off.x, to.y, edge.z + off.z);
    }
    return lead.act(c -> new Plunging(c, false, to, false));
  }

  /** Along the edge to where nobody stands between oneself and it. */
  private static Lead pastOthers(Lead lead) {
    Call call = lead.call();
    Optional<Target> edge = call.target().filter(t -> t.markType().equals("edge") && t.heading().isPresent());
    if (edge.isEmpty()) {
      return lead;
    }
    Stance across = new Stance(0, 0, 0, edge.get().heading().get());
    Vector3f here = call.entry().position();
    float far = call.view().point(edge.get(), call.start()).sub(here).dot(across.forward());
    return LANES.stream()
        .map(aside -> new Vector3f(here).fma(aside, across.right()))
        .filter(begin -> free(call, begin, across.forward(), far))
        .findFirst()
        .map(begin -> begin.equals(here) ? lead : lead.walkTo(begin.fma(Math.max(0, far - BRINK_M), across.forward()), Gait.WALK))
        .orElse(lead);
  }

  private static boolean free(Call call, Vector3f begin, Vector3f way, float far) {
    return IntStream.rangeClosed(0, 4).mapToObj(i -> new Vector3f(begin).fma(Math.max(0, far - BRINK_M) * i / 4, way))
        .allMatch(p -> call.view().clear(p, call.start(), Set.of(call.performer())));
  }

  /** The last floor before the drop on the way to a place. */
  private static Vector3f brink(Call call, Vector3f to) {
    Vector3f here = call.entry().position();
    Vector3f last = new Vector3f(here);
    for (int i = 1; i <= 40; i++) {
      Vector3f p = new Vector3f(here).lerp(to, i / 40f);
      if (call.view().floor(p.x, p.z) < here.y - 0.4f) {
        break;
      }
      last.set(p.x, here.y, p.z);
    }
    Vector3f back = new Vector3f(here.x - to.x, 0, here.z - to.z).normalize(0.25f);
    return last.distance(here) > 0.3f ? last.add(back) : last;
  }

  /** Where it comes down: the target if it lies lower, else a little ahead. */
  private static Vector3f below(Call call, double ahead) {
    Stance at = call.entry();
    Vector3f fore = at.position().fma((float) (ahead * call.scale()), at.forward());
    Optional<Target> target = call.target().filter(t -> t.kind() == Target.Kind.PLACE);
    if (target.isPresent()) {
      Vector3f p = call.view().point(target.get(), call.start());
      Vector3f way = new Vector3f(p.x - at.x(), 0, p.z - at.z());
      if (target.get().markType().equals("edge") && target.get().heading().isPresent()) {
        return over(call, at, way, target.get().heading().get(), ahead);
      }
      boolean down = p.y < at.y() - 0.2f;
      if (way.length() > 0.2f) {
        float far = target.get().markType().equals("edge") ? (float) ahead + way.length()
            : Math.min(way.length(), call.verb().contains("step") ? way.length() : 2.4f);
        Vector3f q = at.position().fma(far, way.normalize());
        q.y = down ? p.y : Math.min(call.view().floor(q.x, q.z), at.y());
        return q;
      }
    }
    fore.y = Math.min(call.view().floor(fore.x, fore.z), at.y());
    return fore;
  }

  /** Straight over an edge from wherever along it one stands. */
  private static Vector3f over(Call call, Stance at, Vector3f toEdge, float heading, double ahead) {
    Vector3f across = new Stance(0, 0, 0, heading).forward();
    float far = Math.max(0, toEdge.dot(across)) + (float) (ahead * call.scale());
    Vector3f q = at.position().fma(far, across);
    q.y = Math.min(call.view().floor(q.x, q.z), at.y());
    return q;
  }

  private boolean intoLiquid() {
    return to.y < call.entry().y() - 0.2f;
  }

  @Override
  public double seconds() {
    return over + fall + SUNK_S;
  }

  @Override
  public Stance stance(double t) {
    Vector3f from = call.entry().position();
    double tip = Easing.in(t / over);
    double air = Easing.clamp((t - over) / fall);
    double way = 0.30 * tip + 0.70 * Easing.clamp((t - over * 0.8) / (fall + over * 0.2));
    Vector3f p = new Vector3f(from).lerp(to, (float) Math.min(1, way));
    p.y = (float) (from.y + (to.y - from.y) * air * air);
    if (intoLiquid()) {
      double under = Math.max(0, t - over - fall);
      p.y -= (float) (deep * Easing.out(under / SUNK_S));
    }
    return Stance.at(p, call.entry().heading());
  }

  @Override
  public Pose pose(double t) {
    Pose entry = call.entryPose();
    double u = Easing.clamp(t / over);
    double air = Easing.clamp((t - over) / fall);
    return topples ? toppled(entry, u, air) : stepped(entry, u, air, t);
  }

  /** Pitched about the feet, arms rowing, then flat through the air. */
  private Pose toppled(Pose entry, double u, double air) {
    double sign = backwards ? -1 : 1;
    Sketch s = new Sketch(Postures.withFaceOf(entry, Pose.STANDING));
    double angle = Math.toRadians(62 * u * u + 28 * air);
    double reach = 0.93;
    s.pelvis(0, reach * Math.cos(angle) + 0.10 * air, -sign * reach * Math.sin(angle) * (1 - 0.9 * air))
        .spine(0, Math.cos(angle), -sign * Math.sin(angle) * 1.05)
        .look(0, backwards ? 0.5 * u : -0.5 * u, -1);
    double row = Math.sin(2 * Math.PI * 1.8 * u * over);
    for (Side side : Side.values()) {
      double swing = side == LEFT ? row : -row;
      s.arm(side, 0.42, 1.50 + 0.12 * swing, -0.22 * sign + 0.22 * swing).elbow(side, 0.4, -0.8, 0.8)
          .curl(side, 0.15).fingers(side, 0.4, 0.5, -0.6);
      s.foot(side, 0.12, 0.10 * air, sign * 0.75 * air).toes(side, 8, sign * (30 * u * u + 40 * air))
          .knee(side, 0.1, 0, -1);
    }
    Pose p = s.pose();
    Pose face = Face.AFRAID.on(p, Easing.smooth(u * 2));
    return entry.mix(face, Easing.smooth(u * 3));
  }

  private Pose stepped(Pose entry, double u, double air, double t) {
    double swing = Easing.bump(u);
    double out = Easing.ramp(u, 0.2, 1);
    Sketch s = new Sketch(Postures.withFaceOf(entry, Pose.STANDING))
        .pelvis(0, 0.92 - 0.02 * swing, -0.10 * out * (1 - air)).spine(0, 1, -0.04);
    double back = 0.30 * out * (1 - air);
    s.foot(RIGHT, 0.10, 0.12 * swing, -0.30 * out * (1 - air)).toes(RIGHT, 6, 10 * out)
        .foot(LEFT, 0.10, 0.0 + 0.04 * out, back).toes(LEFT, 6, 35 * back / 0.3);
    double float_ = Math.min(Easing.smooth(air * 2), 1 - Easing.ramp(t, over + fall, over + fall + 0.8));
    for (Side side : Side.values()) {
      s.arm(side, 0.30 + 0.14 * float_, 0.88 + 0.26 * float_, -0.06).curl(side, 0.35);
    }
    return entry.mix(Legs.within(s.pose()), Easing.smooth(u * 3));
  }

  @Override
  public Pose rest() {
    return Postures.withFaceOf(call.entryPose(),
        intoLiquid() ? Postures.of(Posture.SUNK) : topples
            ? Postures.of(backwards ? Posture.LYING_BACK : Posture.LYING_FRONT) : Pose.STANDING);
  }

  @Override
  public Posture exit() {
    if (intoLiquid()) {
      return Posture.SUNK;
    }
    return !topples ? Posture.STANDING : backwards ? Posture.LYING_BACK : Posture.LYING_FRONT;
  }

  @Override
  public List<Event> events() {
    double down = over + fall;
    if (!intoLiquid()) {
      return List.of(new Event.Contact(down, "floor"));
    }
    Vector3f at = new Vector3f(to);
    return List.of(
        new Event.Effect(down - 0.04, 1.4, "splash", at, new Vector3f(0, 1, 0),
            Map.of("size", topples ? 1.2 : 0.5)),
        new Event.Effect(down, 0.9, "sparks", at, new Vector3f(0, 1, 0), Map.of()),
        new Event.Contact(down, "liquid"),
        new Event.Spread(down + 0.3, 7, call.performer(), at));
  }
}
