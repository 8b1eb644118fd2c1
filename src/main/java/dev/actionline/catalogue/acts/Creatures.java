package dev.actionline.catalogue.acts;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Destination;
import dev.actionline.catalogue.motion.FloorAlong;
import dev.actionline.catalogue.motion.Ground;
import dev.actionline.catalogue.motion.Manner;
import dev.actionline.catalogue.motion.Pace;
import dev.actionline.catalogue.motion.Sequence;
import dev.actionline.catalogue.motion.Still;
import dev.actionline.catalogue.motion.ThingMotion;
import dev.actionline.catalogue.motion.Way;
import dev.actionline.catalogue.motion.With;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.joml.Vector3f;

/**
 * What cats, robots and vacuum cleaners do that have no limbs to do it with: hop along, turn to
 * somebody, lunge, start back, nod. Enough to see what is meant.
 */
final class Creatures {
  private Creatures() {}

  private static final double HOP_M = 0.03;
  private static final double LUNGE_S = 0.8;

  /** What is farther off than its height and so much a beast goes up to before it snaps at it, metres. */
  private static final double GOES_M = 0.6;

  /** A beast that sits holds its head up, degrees, and its rump comes down, in shares of its height. */
  private static final double SITS = -32;

  private static final double SITS_DOWN = 0.14;

  private static final double LIES_DOWN = 0.31;

  static Motion walk(Call call) {
    return up(call, c -> go(c, 1.1, 2));
  }

  static Motion run(Call call) {
    return up(call, c -> go(c, beast(c) ? 2.2 + 1.6 * c.view().height(c.performer()) : 2.8, beast(c) ? 4 + 4 * c.view().height(c.performer()) : 4));
  }

  /** Whether it has a head: a dog, not a vacuum cleaner. */
  private static boolean beast(Call call) {
    return call.view().propMark(call.performer(), "head", call.start()).isPresent();
  }

  /** Sits back on its hind legs; what has none stays as it is. */
  static Motion sit(Call call) {
    return beast(call) ? up(call, c -> down(c, SITS, SITS_DOWN, Posture.SITTING)) : stay(call);
  }

  /** Lies down on its belly. */
  static Motion lie(Call call) {
    if (!beast(call)) {
      return stay(call);
    }
    Motion first = call.verb().startsWith("stretch") ? up(call, c -> Instincts.stretches(c.unhurried())) : null;
    Call then = first == null ? call : call.after(first);
    Motion lies = up(then, c -> down(c, 0, LIES_DOWN, Posture.LYING_FRONT));
    return first == null ? lies : Sequence.of(List.of(first, lies));
  }

  static Motion rise(Call call) {
    boolean jumps = call.target().isPresent() && call.verb().matches("(jump|leap|spring) up");
    return jumps ? leap(call) : call.posture() == Posture.STANDING ? stay(call) : up(call, c -> new Still(c, 0.1, List.of()));
  }

  private static Motion down(Call call, double pitch, double share, Posture posture) {
    double low = share * call.view().height(call.performer());
    return ThingMotion.of(call, Manner.seconds(call, 1.1))
        .along(t -> call.entry().moved(0, (float) (-low * Easing.smooth(t / 0.7)), 0))
        .tilting(t -> pitch * Easing.smooth(t / 0.7), t -> 0)
        .exit(posture);
  }

  /** On its legs before it does something else. */
  private static Motion up(Call call, Function<Call, Motion> then) {
    boolean down = call.posture() == Posture.SITTING || call.posture() == Posture.LYING_FRONT;
    if (!down || !beast(call)) {
      return then.apply(call);
    }
    double pitch = call.entryPose().get(Channel.PITCH);
    double low = call.view().height(call.performer()) * (call.posture() == Posture.SITTING ? SITS_DOWN : LIES_DOWN);
    Motion rises = ThingMotion.of(call, 0.6)
        .along(t -> call.entry().moved(0, (float) (low * Easing.smooth(t / 0.6)), 0))
        .tilting(t -> -pitch * Easing.smooth(t / 0.6), t -> 0)
        .exit(Posture.STANDING);
    return Sequence.of(List.of(rises, then.apply(call.after(rises))));
  }

  /** So far a beast jumps down, metres. */
  private static final float OFF_M = 0.9f;

  /** Onto something, at somebody, or up on the spot. */
  static Motion leap(Call call) {
    if (!beast(call) && call.target().isPresent() && call.relation().matches("off|against")) {
      return Things.rebound(call);
    }
    if (beast(call) && call.target().isPresent() && call.relation().matches("off|from|down from")) {
      return up(call, Creatures::off);
    }
    if (call.relation().matches("out of|out|from|above") && call.target().filter(t -> t.markType().equals("liquid")).isPresent()) {
      return Instincts.breaches(call);
    }
    if (call.target().isEmpty() || !beast(call)) {
      return up(call, Things::hop);
    }
    return up(call, Creatures::onto);
  }

  /** Down from where it is, away from what it was on. */
  private static Motion off(Call call) {
    Vector3f from = call.entry().position();
    Vector3f at = call.view().point(call.target().get(), call.start());
    Vector3f away = new Vector3f(from.x - at.x, 0, from.z - at.z);
    away = away.length() < 0.3f ? call.entry().forward() : away.normalize();
    Vector3f to = from.fma(OFF_M, away, new Vector3f());
    to.y = call.view().floor(to.x, to.z);
    double h = call.entry().heading();
    double heading = h + Ground.between(h, Stance.headingOf(away.x, away.z));
    double crouch = 0.3;
    double air = 0.25 + Math.sqrt(2 * Math.max(0, from.y - to.y + 0.12) / 9.81);
    return ThingMotion.of(call, crouch + air + 0.3)
        .along(t -> {
          double u = Easing.clamp((t - crouch) / air);
          Vector3f p = from.lerp(to, (float) u, new Vector3f());
          p.y = (float) (from.y + (to.y - from.y) * u * u + 0.48 * u * (1 - u));
          return Stance.at(p, Easing.mix(h, heading, Easing.smooth(t / crouch)));
        })
        .tilting(t -> 14 * Easing.bump((t - crouch) / air), t -> 0);
  }

  private static Motion onto(Call call) {
    Target target = call.target().get();
    boolean somebody = target.kind() == Target.Kind.PERFORMER;
    Vector3f from = call.entry().position();
    Vector3f to = somebody ? call.view().stance(target.name(), call.start()).position() : landing(call, target);
    double h = call.entry().heading();
    double heading = h + Ground.between(h, Stance.headingOf(to.x - from.x, to.z - from.z));
    float height = call.view().height(call.performer());
    if (somebody) {
      Vector3f away = new Vector3f(from.x - to.x, 0, from.z - to.z).normalize().mul(0.55f * height + 0.3f);
      to.add(away);
    }
    double metres = Math.hypot(to.x - from.x, to.z - from.z);
    double run = Math.max(0, metres - 1.4);
    double runs = run / (2.2 + 1.6 * height);
    double rises = to.y - from.y;
    double top = Math.max(0, rises) + (somebody ? 0.35 * height : 0.3 * height + 0.1);
    double air = somebody ? 1.2 : Math.sqrt(2 * top / 9.81) + Math.sqrt(2 * (top - Math.max(0, rises)) / 9.81) + 0.1;
    double crouch = 0.35;
    return ThingMotion.of(call, runs + crouch + air + 0.4)
        .along(t -> {
          double flown = Easing.clamp((t - runs - crouch) / air);
          double gone = t < runs ? run / metres * (t / runs) : (run + (metres - run) * flown) / Math.max(0.01, metres);
          Vector3f p = from.lerp(to, (float) gone, new Vector3f());
          double arc = somebody ? 0.26 * height * Easing.bump(flown) : 4 * (top - 0.5 * rises) * flown * (1 - flown);
          p.y = (float) (from.y + rises * flown + arc);
          return Stance.at(p, Easing.mix(h, heading, Easing.smooth(t / 0.3)));
        })
        .tilting(t -> {
          double flown = Easing.clamp((t - runs - crouch) / air);
          double squat = 10 * Easing.bump((t - runs) / crouch);
          // up on the hind legs against somebody, and down again
          return somebody ? squat - 58 * Easing.bump(flown) : squat - 30 * Easing.bump(flown * 1.4) + 22 * Easing.bump((flown - 0.45) / 0.55);
        }, t -> 0)
        .with(new Event.Contact(runs + crouch + (somebody ? 0.5 : 1) * air, target.name()));
  }

  /** On top of a thing or a place. */
  private static Vector3f landing(Call call, Target target) {
    Vector3f at = call.view().point(target, call.start());
    if (target.kind() == Target.Kind.PROP) {
      return call.view().propMark(target.name(), "surface", call.start())
          .or(() -> call.view().propMark(target.name(), "seat", call.start())).orElse(at);
    }
    return at;
  }

  /** Along its way with little hops, turning as it turns. */
  private static Motion go(Call call, double speed, double ahead) {
    Destination to = Destination.of(call, call.number("distance", ahead));
    if (to.metres() < 0.05) {
      return Travel.stay(call, 0.5);
    }
    Way way = Way.through(to.path());
    double pace = call.number("speed", speed * Manner.tempo(call));
    Pace p = call.seconds().isPresent()
        ? Pace.lasting(way.metres(), call.seconds().getAsDouble(), 0.4)
        : Pace.of(way.metres(), pace, 0.4);
    double over = call.entry().y() - call.view().floor(call.entry().x(), call.entry().z());
    FloorAlong floor = new FloorAlong(way, call.view());
    double h = call.entry().heading();
    double back = to.backwards() ? 180 : 0;
    double hops = beast(call) ? 0 : 1; // legs make no hops
    return ThingMotion.of(call, p.seconds())
        .along(t -> {
          double s = p.at(t);
          Vector3f at = way.point(s);
          double hop = hops * HOP_M * Math.abs(Math.sin(Math.PI * s / 0.22)) * p.effort(t);
          at.y = (float) (floor.soft(s) + over + hop);
          double onWay = h + Ground.between(h, way.heading(s) + back);
          return Stance.at(at, Easing.mix(h, onWay, Easing.smooth(t / 0.4)));
        })
        .tilting(t -> 0, t -> hops * 2.5 * p.effort(t) * Math.sin(Math.PI * p.at(t) / 0.22));
  }

  /** Turns to the target, or looks from side to side. */
  static Motion look(Call call) {
    if (call.target().isPresent()) {
      return Things.turn(call);
    }
    double seconds = Manner.seconds(call, 1.8);
    return ThingMotion.of(call, seconds).along(t -> call.entry().facing(
        call.entry().heading() + 38 * Math.sin(2 * Math.PI * t / seconds)));
  }

  /** Darts at the target and back; they meet half way. */
  static Motion lunge(Call call) {
    if (call.target().isPresent() && Wings.hovers(call) > 0) {
      return Wings.darts(call);
    }
    if (beast(call) && call.target().filter(t -> t.kind() != Target.Kind.PLACE && far(call, t)).isPresent()) {
      return Wildlife.at(call, Creatures::lunges);
    }
    return lunges(call);
  }

  /** Whether a beast has to go there first. */
  private static boolean far(Call call, Target target) {
    Vector3f to = call.view().point(target, call.start());
    return Math.hypot(to.x - call.entry().x(), to.z - call.entry().z()) > GOES_M + call.view().height(call.performer());
  }

  private static Motion lunges(Call call) {
    Vector3f from = call.entry().position();
    Vector3f way = call.target().map(t -> call.view().point(t, call.start()).sub(from))
        .orElseGet(() -> call.entry().forward());
    way.y = 0;
    if (way.length() < 0.05f) {
      way.set(call.entry().forward());
    }
    double far = Math.min(0.45, Math.max(0.12, way.length() - 0.4));
    way.normalize();
    double h = call.entry().heading();
    double heading = h + Ground.between(h, Stance.headingOf(way.x, way.z));
    double seconds = Manner.seconds(call, LUNGE_S);
    String with = call.target().map(Target::name).orElse("");
    return ThingMotion.of(call, seconds)
        .along(t -> {
          double out = far * Easing.bump((t / seconds - 0.25) / 0.6);
          double turned = Easing.mix(h, heading, Easing.smooth(t / (0.3 * seconds)));
          return Stance.at(new Vector3f(from).fma((float) out, way), turned);
        })
        .tilting(t -> 9 * Easing.bump((t / seconds - 0.25) / 0.6), t -> 0)
        .with(new Event.Contact(0.55 * seconds, with));
  }

  /** As {@link #lunge}, and takes along what it gets. */
  static Motion snatch(Call call) {
    if (beast(call) && call.verb().matches("fetch|retrieve|bring|get|collect") && call.target().filter(t -> t.kind() == Target.Kind.PROP).isPresent()) {
      return up(call, Creatures::fetch);
    }
    Motion lunge = lunge(call);
    if (call.target().filter(t -> t.kind() == Target.Kind.PROP).isEmpty()) {
      return lunge;
    }
    return new With(lunge, List.of(new Event.Attach(
        0.56 * lunge.seconds(), call.target().get().name(), call.performer(), Bone.PELVIS)));
  }

  /** Runs up to it, takes it in the mouth, and runs back to where it came from. */
  private static Motion fetch(Call call) {
    String thing = call.target().orElseThrow().name();
    Vector3f home = call.entry().position();
    Motion there = run(aimed(call, call.target().get()));
    Call at = call.after(there).unhurried();
    Motion dips = ThingMotion.of(at, 0.5).tilting(t -> 16 * Easing.bump(t / 0.5), t -> 0);
    Call has = at.after(dips);
    double when = there.seconds() + dips.seconds();
    Vector3f mouth = Ground.world(has.entry(), 1, Ground.local(call.entry(), 1, call.view().propMark(call.performer(), "head", call.start()).orElse(home)));
    Motion back = run(aimed(has, Target.place("", home)));
    return new With(Sequence.of(List.of(there, dips, back)), List.of(new Event.Put(when - 0.12, thing, mouth),
        new Event.Attach(when - 0.06, thing, call.performer(), Bone.PELVIS)));
  }

  private static Call aimed(Call call, Target to) {
    return new Call(call.performer(), call.figure(), call.scale(), call.start(), call.entry(), call.entryPose(), call.posture(), call.verb(), java.util.Optional.of(to), "to",
        call.with(), call.second(), call.manner(), java.util.Map.of(), java.util.OptionalDouble.empty(), call.seed(), call.view());
  }

  /** Thrown back a little, or starting back. */
  static Motion knocked(Call call) {
    Vector3f from = call.entry().position();
    Vector3f away = call.target().map(t -> new Vector3f(from).sub(call.view().point(t, call.start())))
        .orElseGet(() -> call.entry().forward().negate());
    away.y = 0;
    if (away.length() < 0.05f) {
      away.set(call.entry().forward()).negate();
    }
    away.normalize();
    double far = call.number("distance", 0.3) * Manner.force(call);
    double seconds = Manner.seconds(call, 0.9);
    return ThingMotion.of(call, seconds)
        .along(t -> call.entry().moved(
            away.x * (float) (far * Easing.out(t / (0.5 * seconds))), 0,
            away.z * (float) (far * Easing.out(t / (0.5 * seconds)))))
        .tilting(t -> -14 * Easing.bump(t / seconds), t -> 5 * Math.sin(14 * t) * (1 - t / seconds));
  }

  static Motion nod(Call call) {
    double seconds = Manner.seconds(call, 1.2);
    return ThingMotion.of(call, seconds).tilting(
        t -> 9 * Math.pow(Math.sin(2 * Math.PI * t / seconds), 2), t -> 0);
  }

  static Motion refuse(Call call) {
    double seconds = Manner.seconds(call, 1.2);
    return ThingMotion.of(call, seconds).along(t -> call.entry().facing(call.entry().heading()
        + 16 * Math.sin(4 * Math.PI * t / seconds) * Math.sin(Math.PI * t / seconds)));
  }

  /** Up and down on the spot, tilting from side to side. */
  static Motion bounce(Call call) {
    double seconds = Manner.seconds(call, 2.2);
    double height = Math.min(0.15, 0.12 * call.view().height(call.performer()));
    return ThingMotion.of(call, seconds)
        .along(t -> call.entry().moved(0, (float) (height * ends(t, seconds)
            * Math.abs(Math.sin(2 * Math.PI * 1.3 * t))), 0))
        .tilting(t -> 0, t -> 7 * ends(t, seconds) * Math.sin(2 * Math.PI * 1.3 * t));
  }

  private static double ends(double t, double seconds) {
    return Math.min(Easing.smooth(t / 0.2), Easing.smooth((seconds - t) / 0.2));
  }

  static Motion stay(Call call) {
    return Travel.stay(call, 1.2);
  }

  static Motion enter(Call call) {
    Motion show = new Still(call, 0.04, List.of(new Event.Show(0, call.performer(), true)));
    return Sequence.of(List.of(show, walk(call.after(show))));
  }

  static Motion exit(Call call) {
    Motion go = go(call, 1.6, 4);
    Call after = call.after(go);
    return Sequence.of(List.of(go,
        new Still(after, 0.05, List.of(new Event.Show(0.02, call.performer(), false)))));
  }

  /** A flash before it, towards the target. */
  static Motion fire(Call call) {
    Vector3f middle = call.entry().position()
        .add(0, 0.6f * call.view().height(call.performer()), 0);
    Vector3f way = call.target().map(t -> call.view().point(t, call.start()).sub(middle))
        .filter(v -> v.length() > 0.05f).orElseGet(() -> call.entry().forward()).normalize();
    Vector3f muzzle = middle.fma(0.45f, way, new Vector3f());
    String with = call.target().map(Target::name).orElse("");
    double seconds = Manner.seconds(call, 0.9);
    double h = call.entry().heading();
    double heading = h + Ground.between(h, Stance.headingOf(way.x, way.z));
    return ThingMotion.of(call, seconds)
        .along(t -> call.entry().facing(Easing.mix(h, heading, Easing.smooth(t / 0.25))))
        .tilting(t -> -5 * Easing.bump((t - 0.3) / 0.4), t -> 0)
        .with(new Event.Effect(0.3, 0.12, "muzzle-flash", muzzle, way, Map.of()))
        .with(new Event.Contact(0.33, with));
  }
}
