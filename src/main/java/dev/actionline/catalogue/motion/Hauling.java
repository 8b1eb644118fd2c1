package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Gait.Trait;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * Things dragged over the floor: what is heavy backwards with both hands at its edge, what is light behind oneself with one,
 * tipped towards the hand as far as that is high.
 */
public final class Hauling {
  private Hauling() {}

  /** More than this is dragged with both hands, cubic metres of its hull; a stick of such a length is long. */
  private static final float HEAVY_M3 = 0.2f;
  private static final float LONG_M = 0.9f;

  /** So far one drags when no place is told, and how far from where it is held one stands, metres. */
  static final double WAY_M = 2.4;
  private static final float APART_M = 0.42f;

  /** A hand that draws something after it: out, up and back of the root, metres; and how low it comes for what is short. */
  private static final Vector3f BEHIND = new Vector3f(0.31f, 0.76f, 0.16f);
  private static final float LOWEST_M = 0.42f;

  /** So long the body takes from how it took hold to how it goes, seconds. */
  static final double COMES_S = 0.4;

  /** So high straight arms of who stoops a little hold something, metres. */
  private static final double ARMS_M = 0.60;

  /** From the wrist to the middle of a closed hand, metres. */
  private static final float FIST_M = 0.09f;

  /** Where a thing is held, on what it slides, and the way it is drawn, in its own frame; and whether something comes out of it for that. */
  private record Held(Vector3f grip, Vector3f slides, Vector3f way, boolean heavy, boolean drawn) {
    static Held of(Call call, Target what) {
      Matrix4f place = call.view().prop(what.name(), call.start());
      Vector3f grip = new Matrix4f(place).invert().transformPosition(call.view().propMark(what.name(), "grip", call.start()).orElseGet(() -> call.view().point(what, call.start())));
      Vector3f middle = call.view().fromGrip(what.name(), new Vector3f()).add(grip);
      Vector3f half = call.view().fromGrip(what.name(), new Vector3f(1, 1, 1)).add(grip).sub(middle);
      Optional<Vector3f> drawn = mark(call, what, "drawn");
      if (drawn.isPresent()) {
        Optional<Vector3f> wheels = mark(call, what, "wheels");
        return new Held(drawn.get(), wheels.orElseGet(Vector3f::new), level(new Vector3f(wheels.orElse(drawn.get())).sub(middle)).normalize(), false, true);
      }
      boolean alongX = half.x > half.z;
      boolean rod = Math.max(half.x, half.z) * 2 > LONG_M && half.y < 0.25f;
      boolean heavy = 8 * half.x * half.y * half.z > HEAVY_M3 || half.y < 0.01f;
      Vector3f off = level(new Vector3f(grip).sub(middle));
      Vector3f way = rod ? axis(alongX) : off.length() > 0.1f ? axis(Math.abs(off.x) > Math.abs(off.z)).mul(off.x + off.z < 0 ? -1 : 1) : axis(!alongX);
      Vector3f towards = new Vector3f(place.getTranslation(new Vector3f())).sub(call.entry().position());
      if ((rod || off.length() <= 0.1f) && place.transformDirection(new Vector3f(way)).dot(towards) > 0) {
        way.negate(); // drawn the way from which one comes
      }
      float reach = Math.abs(way.x) * half.x + Math.abs(way.z) * half.z;
      Vector3f floor = new Vector3f(middle.x, middle.y - half.y, middle.z);
      Vector3f end = rod || heavy ? new Vector3f(middle).fma(reach - 0.04f, way).add(0, Math.min(half.y - 0.03f, 0.3f), 0) : grip;
      return new Held(end, floor.fma(rod ? -reach : reach, way), way, heavy, false);
    }

    private static Optional<Vector3f> mark(Call call, Target what, String name) {
      return call.view().propMark(what.name(), name, call.start()).map(m -> call.view().prop(what.name(), call.start()).invert().transformPosition(m));
    }

    private static Vector3f level(Vector3f v) {
      v.y = 0;
      return v;
    }

    private static Vector3f axis(boolean x) {
      return x ? new Vector3f(1, 0, 0) : new Vector3f(0, 0, 1);
    }

    /** How high the hand may come that has it, metres: what is short is stooped for. */
    float high() {
      boolean flat = slides.lengthSquared() == 0;
      return flat ? grip.y : Math.max(LOWEST_M, Math.min(BEHIND.y, 0.94f * grip.distance(slides)));
    }
  }

  /** Who drags something, or somebody. */
  public static Motion drag(Call call) {
    Optional<Target> what = call.target().filter(t -> !t.name().equals(call.performer()));
    Optional<Target> whom = Dragging.somebody(call);
    if (whom.isPresent()) {
      return Dragging.drag(call, whom.get());
    }
    if (what.filter(t -> t.kind() == Target.Kind.PERFORMER).isPresent()) {
      return PulledAlong.pulls(call, what.get());
    }
    Optional<Target> thing = what.filter(t -> t.kind() == Target.Kind.PROP);
    if (thing.isEmpty()) {
      return Carrying.pull(call);
    }
    Held held = Held.of(call, thing.get());
    return held.heavy ? backwards(call, thing.get(), held) : behind(call, thing.get(), held);
  }

  /** What it does to whoever is dragged. */
  public static List<Action.Reaction> answers(Call call) {
    return Dragging.somebody(call).isPresent() ? Dragging.answers(call) : PulledAlong.answers(call);
  }

  /** Bent down with straight arms to what is held so high, the hips back over bent knees. */
  static Pose stooped(Pose pose, Vector3f held, double weight) {
    double low = ARMS_M - held.y;
    Pose p = Gaze.at(pose, held, 0.6 * weight);
    Vector3f pelvis = p.vector(Pose.Channel.PELVIS);
    Vector3f spine = p.vector(Pose.Channel.SPINE).normalize();
    double drop = Math.max(0, 0.12 + 0.5 * low) * weight;
    return p.with(Pose.Channel.PELVIS, pelvis.x, (float) (pelvis.y - drop), (float) (pelvis.z + 0.10 * weight))
        .with(Pose.Channel.SPINE, spine.x, spine.y, (float) (spine.z - Math.max(0.2, 0.84 + 1.8 * low) * weight));
  }

  /** With closed hands at points; what one arm has the trunk lean for, the other learns too. */
  static Pose closed(Pose pose, Map<Side, Vector3f> points, float hand, double weight) {
    Pose trunk = pose;
    Pose p = pose;
    for (int round = 0; round < 3; round++) {
      p = trunk;
      for (Map.Entry<Side, Vector3f> e : points.entrySet()) {
        p = Reach.to(p, e.getKey(), e.getValue(), hand, weight);
        p = p.with(e.getKey().curl(), (float) Easing.mix(pose.get(e.getKey().curl()), 1.4, weight));
      }
      trunk = pose.mix(p, 1, TRUNK);
    }
    return p;
  }

  private static final Pose.Channel[] TRUNK = {Pose.Channel.PELVIS, Pose.Channel.SPINE, Pose.Channel.TWIST};

  private static Motion backwards(Call call, Target what, Held held) {
    Matrix4f place = call.view().prop(what.name(), call.start());
    Vector3f away = place.transformDirection(new Vector3f(held.way)).normalize();
    Vector3f edge = place.transformPosition(new Vector3f(held.grip));
    Vector3f spot = new Vector3f(edge.x, call.entry().y(), edge.z).fma(APART_M * call.scale(), away);
    Lead lead = Lead.of(call).standing().walkTo(spot, Gait.WALK).turnTo(Stance.headingOf(-away.x, -away.z), 4);
    lead.then(c -> Handling.to((g, side, aim) -> hold(edge, side, g)).withBoth().staying().lasting(0.8, 0.15, 0.1).handM(FIST_M).held((s, side) -> s.curl(side, 1.3))
        .events((h, all) -> {
          all.add(new Event.Contact(h.touches(), what.name()));
          all.add(new Event.Attach(h.seconds() - 0.01, what.name(), c.performer(), Bone.PELVIS));
        }).of(c.unhurried()));
    return lead.act(c -> {
      Stance stood = c.entry();
      Carriage hands = (pose, t, seconds, at, aim) -> {
        Map<Side, Vector3f> points = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
          points.put(side, Ground.local(stood, c.scale(), hold(edge, side, c)));
        }
        return Floor.above(closed(stooped(pose, points.get(RIGHT), Easing.smooth(t / COMES_S)), points, FIST_M, 1));
      };
      Gait gait = GaitManners.apply(Gait.WALK.faster(0.6).with(Trait.HEEL_STRIKE, 0).with(Trait.WIDTH, 0.13), c.manner());
      return putDown(c, what, new Walking(c, gait, Way.through(route(c, what, away)), 180, Optional.of(hands)), place);
    });
  }

  private static Vector3f hold(Vector3f edge, Side side, Call call) {
    return new Vector3f(edge).fma(side.sign * 0.16f, call.entry().right());
  }

  private static Motion behind(Call call, Target what, Held held) {
    Matrix4f place = call.view().prop(what.name(), call.start());
    Vector3f away = place.transformDirection(new Vector3f(held.way)).normalize();
    Vector3f grip = place.transformPosition(new Vector3f(held.grip));
    Vector3f right = new Vector3f(-away.z, 0, away.x);
    Vector3f spot = new Vector3f(grip.x, call.entry().y(), grip.z).fma(-BEHIND.x * call.scale(), right).fma(0.12f * call.scale(), away);
    Lead lead = Lead.of(call).standing().walkTo(spot, Gait.WALK).turnTo(Stance.headingOf(away.x, away.z), 4);
    float low = Math.max(0, BEHIND.y - held.high() / call.scale());
    Vector3f hand = new Vector3f(BEHIND).sub(0, low - FIST_M * 0.8f, 0.9f * low);
    lead.then(c -> Handling.to((g, side, aim) -> new Vector3f(grip)).with(RIGHT).staying().lasting(0.7, 0.1, 0.1).handM(FIST_M).held((s, side) -> s.curl(side, 1.3))
        .events((h, all) -> {
          all.add(new Event.Contact(h.touches(), what.name()));
          all.add(new Event.Trail(h.touches(), what.name(), c.performer(), Event.Hand.RIGHT, held.grip, held.slides, held.way));
          if (held.drawn) {
            all.add(new Event.Move(h.touches() - 0.3, 0.3, what.name(), "", 0, 1)); // its rope or handle comes out to the hand
          }
        }).of(c.unhurried()));
    return lead.act(c -> {
      Pose taken = c.entryPose();
      Carriage arm = (pose, t, seconds, at, aim) -> {
        double w = Easing.smooth(t / COMES_S);
        Pose p = new Sketch(pose).lean((0.16 + 1.3 * low) * w, (0.08 + 0.2 * low) * w).pose().plus(Pose.Channel.PELVIS, 0, (float) ((-0.03f - 0.7f * low) * w), 0);
        Vector3f at0 = taken.vector(RIGHT.hand()).lerp(hand, (float) w);
        return new Sketch(p).set(RIGHT.hand(), at0).elbow(RIGHT, 0.5, 0.1, 1).fingers(RIGHT, 0, -0.8, 0.5).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.4).pose();
      };
      Gait gait = GaitManners.apply(Gait.WALK.faster(0.75), c.manner());
      return putDown(c, what, new Walking(c, gait, Way.through(route(c, what, away)), 0, Optional.of(arm)), place);
    });
  }

  /** It stays where it has come to. */
  private static Motion putDown(Call call, Target what, Walking walk, Matrix4f place) {
    Stance then = call.entry();
    Stance now = walk.stance(walk.seconds());
    Vector3f end = Ground.world(now, 1, Ground.local(then, 1, place.getTranslation(new Vector3f())));
    return new With(walk, List.of(new Event.Put(walk.seconds(), what.name(), end)));
  }

  /** Straight on first, then round what stands there to where it leads; without a place so far as is told. */
  private static List<Vector3f> route(Call call, Target what, Vector3f away) {
    Vector3f here = call.entry().position();
    Vector3f to = call.second().map(t -> call.view().point(t, call.start())).orElseGet(() -> open(call, what, away));
    to.y = here.y;
    Vector3f first = new Vector3f(here).fma(Math.min(0.5f, to.distance(here) / 2), away);
    List<Vector3f> route = new ArrayList<>(List.of(here));
    route.addAll(call.view().path(first, to));
    return route;
  }

  private static Vector3f open(Call call, Target what, Vector3f away) {
    Vector3f here = call.entry().position();
    double far = call.number("distance", WAY_M);
    for (double part : new double[] {1, 0.7, 0.45}) {
      for (int turn : new int[] {0, 35, -35, 70, -70}) {
        Vector3f end = new Vector3f(here).fma((float) (part * far), Ground.turn(new Vector3f(away), turn));
        if (call.view().clear(end, call.start(), call.pair(what.name()))) {
          return end;
        }
      }
    }
    return new Vector3f(here).fma(0.5f, away);
  }
}
