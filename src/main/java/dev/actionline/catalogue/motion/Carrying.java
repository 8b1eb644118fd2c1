package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import java.util.List;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What is held and borne, pulled at, taken out of something. */
public final class Carrying {
  private Carrying() {}

  private static final Channel[] LEGS = {
    Channel.PELVIS, Channel.SPINE, Channel.FOOT_L, Channel.FOOT_R, Channel.KNEE_L, Channel.KNEE_R, Channel.TOE_PITCH_L, Channel.TOE_PITCH_R};

  /** Who lifts from a squat straightens up with it. */
  private static Sketch upright(Sketch s) {
    for (Channel c : LEGS) {
      if (c.size() == 3) {
        s.set(c, Pose.STANDING.vector(c));
      } else {
        s.set(c, Pose.STANDING.get(c));
      }
    }
    return s;
  }

  private static void both(Sketch s) {
    for (Side side : Side.values()) {
      s.arm(side, 0.17, 1.03, -0.36).elbow(side, 0.5, -0.6, 1).fingers(side, -0.3, 0.1, -1)
          .palm(side, -0.6, 0.6, 0).curl(side, 0.7);
    }
  }

  private static Optional<Target> where(Call call) {
    return call.second().or(() -> call.target().filter(t -> t.kind() == Target.Kind.PLACE));
  }

  /** Takes it up if need be, then walks with it in both hands. */
  public static Motion carry(Call call) {
    Optional<Target> what = call.target().filter(t -> t.kind() != Target.Kind.PLACE).or(call::with);
    Optional<Target> where = where(call);
    if (what.filter(t -> t.kind() == Target.Kind.PERFORMER && !t.name().equals(call.performer())).isPresent()) {
      return OnShoulders.where(call).isPresent() ? OnShoulders.carry(call, what.get()) : InArms.carry(call, what.get(), where);
    }
    Lead lead = Lead.of(call).standing();
    what.ifPresent(t -> {
      if (!t.name().equals(call.performer())) {
        lead.within(t, 0.5).facing(t, 30);
        lead.then(c -> lift(c.unhurried(), t));
      }
    });
    if (where.isEmpty()) {
      return lead.motion();
    }
    Destination to = Destination.of(aimedAt(lead.call(), where.get()), 3);
    if (to.metres() < 0.2) {
      return lead.motion();
    }
    Way way = Way.through(to.path());
    lead.turnTo(way.heading(0), 70);
    Gait gait = GaitManners.apply(Gait.WALK.faster(0.8), call.manner());
    return lead.act(c -> new Walking(c, gait, way, 0, Optional.of(borne())));
  }

  private static Carriage borne() {
    return (pose, t, seconds, stance, aim) -> {
      Sketch s = new Sketch(pose).lean(-0.05, 0);
      both(s);
      return s.over(pose, Easing.smooth(t / 0.35));
    };
  }

  static Call aimedAt(Call call, Target where) {
    return new Call(
        call.performer(), call.figure(), call.scale(), call.start(), call.entry(), call.entryPose(),
        call.posture(), call.verb(), Optional.of(where), "to", call.with(), call.second(),
        call.manner(), call.numbers(), call.seconds(), call.seed(), call.view());
  }

  private static Motion lift(Call call, Target what) {
    return lift(call, what, Optional.empty());
  }

  private static Motion lift(Call call, Target what, Optional<Vector3f> end) {
    return Handling.to((g, side, aim) -> end.map(Vector3f::new).orElseGet(() -> Props.grip(g, what, aim))
            .fma(side.sign * 0.09f, g.entry().right()))
        .withBoth().lasting(0.75, 0.2, 0.8)
        .held((s, side) -> s.curl(side, 0.8).palm(side, -1, 0, 0))
        .ending((s, side) -> both(upright(s)))
        .events((h, all) -> {
          if (what.kind() == Target.Kind.PROP) {
            all.add(new Event.Hold(h.touches() + 0.05, what.name(), Event.Hand.BOTH));
          } else if (what.kind() == Target.Kind.PERFORMER) {
            all.add(new Event.Attach(h.touches() + 0.05, what.name(), call.performer(), Bone.CHEST));
          }
        })
        .of(call);
  }

  /** Lifts a prop with both hands, and keeps it there. */
  public static Motion raise(Call call) {
    Optional<Target> what = call.target().or(call::with);
    if (what.isEmpty()) {
      return Gesture.lasting(1.6).staying().draws(m -> both(m.s())).of(call);
    }
    Target t = what.get();
    double side = call.number(SIDE, 0);
    if (side != 0 && t.kind() == Target.Kind.PROP) {
      return atEnd(call, t, side);
    }
    Lead lead = Lead.of(call).standing().within(t, 0.5).facing(t, 30);
    if (Loads.shoulder(call).isPresent() && t.kind() == Target.Kind.PROP) {
      return lead.then(c -> lift(c.unhurried(), t)).act(c -> Loads.shouldered(c, t));
    }
    return lead.act(c -> lift(c, t));
  }

  private static final double OVERHEAD_S = 1.6;

  /** Lifts a prop with both hands before the chest, and on above the head at full stretch: there it stays; onto a shoulder where that is told. */
  public static Motion overhead(Call call) {
    if (Loads.shoulder(call).isPresent() || call.number(SIDE, 0) != 0) {
      return raise(call);
    }
    Lead lead = Lead.of(call).standing();
    call.target().or(call::with).filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> {
      lead.within(t, 0.5).facing(t, 30);
      lead.then(c -> lift(c.unhurried(), t));
    });
    return lead.act(c -> Gesture.lasting(OVERHEAD_S).eased(0.35, 0.2).staying().draws(m -> {
      double up = m.ramp(0.1, 0.75 * OVERHEAD_S);
      double heave = Math.sin(Math.PI * Math.min(1, up));
      m.s().add(Channel.PELVIS, 0, -0.05 * heave, 0).lean(-0.06 * up, 0).nod(-14 * up).mouth(0.3 * heave, -0.3).brows(-0.5, 0.2);
      for (Side side : Side.values()) {
        m.s().arm(side, 0.17, Easing.mix(1.03, 1.93, up), Easing.mix(-0.36, -0.10, up)).elbow(side, 1, Easing.mix(-0.6, 0.1, up), Easing.mix(1, -0.3, up))
            .fingers(side, -0.2, Easing.mix(0.1, 0.9, up), Easing.mix(-1, -0.3, up)).palm(side, -0.8, 0.5, 0).curl(side, 0.7);
      }
    }).of(c));
  }

  /** Of two who lift something together each is at an end of it: -1 at its left one, 1 at its right. */
  public static final String SIDE = "side";

  private static final float AT_END_M = 0.34f;

  private static Motion atEnd(Call call, Target what, double side) {
    Matrix4f m = call.view().prop(what.name(), call.start());
    Vector3f right = call.view().fromGrip(what.name(), new Vector3f(1, 0, 0));
    Vector3f left = call.view().fromGrip(what.name(), new Vector3f(-1, 0, 0));
    float half = right.distance(left) / 2;
    Vector3f way = m.transformDirection(new Vector3f((float) side, 0, 0)).normalize();
    Vector3f middle = call.view().point(what, call.start());
    Vector3f spot = new Vector3f(middle.x, call.entry().y(), middle.z).fma(half + AT_END_M * call.scale(), way);
    Vector3f end = new Vector3f(middle).fma(half - 0.04f, way);
    Lead lead = Lead.of(call).standing().walkTo(spot, Gait.WALK).facing(what, 6);
    return lead.act(c -> lift(c, what, Optional.of(end)));
  }

  /** Holds something before the body, or up where it can be seen. */
  public static Motion hold(Call call) {
    boolean up = call.has("up", "high") || call.verb().contains("up") || call.verb().contains("show")
        || call.verb().equals("display");
    Optional<Target> prop = Props.prop(call);
    Gesture.Builder shows = Gesture.lasting(1.6).eased(0.5, 0.4);
    return (up ? shows : shows.staying()) // what has been shown comes down again
        .draws(m -> {
          if (up) {
            m.s().arm(RIGHT, 0.20, 1.52, -0.42).elbow(RIGHT, 0.6, -1, 0.4)
                .fingers(RIGHT, -0.1, 0.7, -0.7).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.0);
          } else {
            Props.held(m.s(), RIGHT);
          }
        })
        .events(g -> prop.<List<Event>>map(
            t -> List.of(new Event.Hold(0.02, t.name(), Event.Hand.RIGHT))).orElse(List.of()))
        .of(call);
  }

  /** The back of a hand sweeps it away. */
  public static Motion knockOver(Call call) {
    Optional<Target> what = call.target();
    Lead lead = Lead.of(call).standing();
    what.ifPresent(t -> lead.within(t, 0.55).facing(t, 20));
    return lead.act(c -> Handling.to((g, side, aim) -> what.map(t -> aim.point(t)).orElseGet(() -> Ground.world(g.entry(), g.scale(), new Vector3f(0.1f, 0.9f, -0.5f))))
        .with(RIGHT).lasting(0.5, 0.3, 0.5)
        .moving(t -> new Vector3f(0.30f * (float) Easing.smooth(t / 0.25), 0, 0))
        .held((s, side) -> s.curl(side, 0.2))
        .events((h, all) -> what.filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> {
          all.add(new Event.Contact(h.touches(), t.name()));
          all.add(new Event.Release(h.touches() + 0.02, t.name(), c.entry().right().mul(1.5f).add(0, 0.7f, 0)));
        }))
        .of(c));
  }

  /** Hauls at something without going anywhere. */
  public static Motion pull(Call call) {
    Optional<Target> what = call.target();
    Lead lead = Lead.of(call);
    what.ifPresent(t -> lead.standing().within(t, 0.62).facing(t, 20));
    return lead.act(c -> Gesture.lasting(2.0).eased(0.4, 0.5).looking()
        .draws(m -> {
          double strain = Easing.ramp(m.part(), 0.28, 0.6);
          Vector3f p = m.to().orElse(new Vector3f(0, 1.05f, -0.6f));
          double height = Math.max(0.55, Math.min(1.5, p.y));
          Sketch s = m.s();
          s.add(Pose.Channel.PELVIS, 0, -0.13 * strain, 0.20 * strain).lean(0.10 - 0.34 * strain, 0);
          for (Side side : Side.values()) {
            s.hand(side, 0.07, height + 0.03 * strain, -0.52 + 0.20 * strain)
                .elbow(side, 0.7, -0.6, 0.8).fingers(side, -0.2, 0, -1).palm(side, -1, 0, 0)
                .curl(side, 1.5);
          }
          s.brows(-0.5, -0.2).mouth(0.12, -0.5).lids(0.4);
        })
        .of(c));
  }

  /** So long what has been taken out is held up to be seen, seconds. */
  private static final double SEEN_S = 0.7;

  /** Out of a pocket or a container: a hand goes in, brings it out, holds it up to the eyes. */
  public static Motion takeOut(Call call) {
    Optional<Target> what = call.target().filter(t -> t.kind() == Target.Kind.PROP)
        .or(call::with);
    Optional<Target> container =
        call.second().filter(t -> t.kind() == Target.Kind.PROP)
            .filter(t -> what.isEmpty() || !t.name().equals(what.get().name()))
            .or(() -> what.flatMap(t -> call.view().container(t.name(), call.start())).map(Target::prop));
    Lead lead = Lead.of(call);
    container.ifPresent(t -> lead.within(t, 0.5).facing(t, 35));
    lead.then(c -> pocketed(Handling.to((g, side, aim) -> inside(g, side, container, aim)), container)
        .with(RIGHT).lasting(0.6, 0.5, 0.8).handM(container.isPresent() ? 0.12f : 0.06f)
        .moving(t -> new Vector3f((float) (0.012 * Math.sin(14 * t)), 0, 0))
        .held((s, side) -> s.curl(side, 0.9))
        .ending((s, side) -> raised(s, side, container.isPresent()).elbow(side, 0.6, -1, 0.6).curl(side, 1.0).nod(16))
        .events((h, all) -> what.ifPresent(t -> {
          // what comes out of a bag is in the hand when that is clear of it
          double out = h.leaves() + (container.isPresent() ? 0.3 : -0.05);
          all.add(new Event.Show(out, t.name(), true));
          all.add(new Event.Hold(out, t.name(), Event.Hand.RIGHT));
        }))
        .of(c));
    if (call.seconds().isEmpty()) {
      lead.then(c -> new Still(c, SEEN_S, List.of()));
    }
    return lead.motion();
  }

  /** Before the eyes; what comes out of a container upright beside it. */
  private static Sketch raised(Sketch s, Side side, boolean upright) {
    return upright
        ? s.arm(side, 0.24, 1.42, -0.26).fingers(side, -0.1, 0.95, -0.3).palm(side, -0.9, 0, -0.3)
        : s.arm(side, 0.10, 1.30, -0.32).fingers(side, -0.3, 0.6, -0.8).palm(side, -0.8, 0.3, 0.5);
  }

  /** Nobody stares at one's own pocket, or bends for it. */
  private static Handling.Builder pocketed(Handling.Builder b, Optional<Target> container) {
    return container.isPresent() ? b : b.lookingElsewhere().upright();
  }

  private static Vector3f inside(Call call, Side side, Optional<Target> container, Aim aim) {
    if (container.isEmpty()) {
      Vector3f pocket = pocket(call);
      return Ground.world(call.entry(), call.scale(), pocket.add(side == Side.LEFT ? -2 * HIP_M : 0, 0, 0));
    }
    Target c = container.get();
    return aim.mark(c.name(), "opening")
        .orElseGet(() -> aim.point(c));
  }

  /** From the middle of the pelvis to a pocket, metres. */
  private static final float HIP_M = 0.17f;

  /** The right hip, carried along by the pelvis. */
  static Vector3f pocket(Call call) {
    return call.entryPose().vector(Pose.Channel.PELVIS).add(HIP_M, -0.02f, -0.06f);
  }

  /** Into a pocket or a container: the other way round, and it is gone from sight. */
  public static Motion putAway(Call call) {
    Optional<Target> what = Props.prop(call);
    Optional<Target> container = call.second().filter(t -> t.kind() == Target.Kind.PROP);
    Lead lead = Lead.of(call);
    container.ifPresent(t -> lead.within(t, 0.5).facing(t, 35));
    return lead.act(c -> pocketed(Handling.to((g, side, aim) -> inside(g, side, container, aim)), container)
        .with(what.map(t -> Props.side(call, t.name())).orElse(RIGHT)).lasting(0.7, 0.4, 0.6).handM(container.isPresent() ? 0.12f : 0.06f)
        .held((s, side) -> s.curl(side, 1.0))
        .ending((s, side) -> s.hang(side))
        .events((h, all) -> what.ifPresent(
            t -> all.add(new Event.Show(h.touches() + 0.15, t.name(), false))))
        .of(c));
  }
}
