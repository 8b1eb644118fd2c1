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
import dev.actionline.stage.Bone;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joml.Vector3f;

/** Things in hands: taken, put, let go, caught, handed over. */
public final class Props {
  private Props() {}

  private static final double REACH_M = 0.55;
  /** Seconds from the beginning of a catch to the moment when the hands close. */
  public static final double CATCHES_S = 0.62;

  /** What lies lower than this over the feet came from elsewhere, and from so far, metres. */
  private static final float CATCHES_LOW_M = 0.6f;
  private static final float COMES_M = 4.5f;

  /** The prop a call is about: its target if that is a prop, else what it is done with. */
  public static Optional<Target> prop(Call call) {
    return call.target().filter(t -> t.kind() == Target.Kind.PROP).or(call::with);
  }

  /** The hand that holds what a call is about; the right one when none does. */
  public static Event.Hand hand(Call call) {
    return prop(call).flatMap(p -> call.view().hand(p.name(), call.start())).orElse(Event.Hand.RIGHT);
  }

  /** The same for a hand that lets go of something. */
  static Side side(Call call, String prop) {
    return call.view().hand(prop, call.start()).filter(Event.Hand.LEFT::equals).isPresent() ? LEFT : RIGHT;
  }

  /** Its name; empty when there is none. */
  static String name(Call call) {
    return prop(call).map(Target::name).orElse("");
  }

  /** Where one takes hold of a prop, metres of the set. */
  static Vector3f grip(Call call, Target prop, Aim aim) {
    if (prop.kind() == Target.Kind.PROP && prop.part().isEmpty()) {
      Target handle = new Target(prop.kind(), prop.name(), Optional.of("grip"), prop.point(),
          prop.heading(), prop.markType());
      return aim.point(handle);
    }
    return aim.point(prop);
  }

  /** A thing held before the body, at rest. */
  public static void held(Sketch s, Side side) {
    s.arm(side, 0.22, 1.08, -0.30).elbow(side, 0.5, -0.8, 1).fingers(side, -0.15, 0.12, -1)
        .palm(side, -1, 0, 0).curl(side, 1.1);
  }

  /** Takes hold of it, bending down to what lies low, and draws it to the body. */
  public static Motion take(Call call) {
    Optional<Target> prop = prop(call).or(call::target);
    if (prop.isEmpty()) {
      return Handling.to((g, side, aim) -> Ground.world(g.entry(), g.scale(),
          new Vector3f(0.15f, 1.0f, -0.5f))).with(RIGHT).of(call);
    }
    Target what = prop.get();
    Lead lead = reach(call, what);
    boolean arms = inArms(call, what.name());
    return lead.act(c -> in(arms, Handling.to((g, side, aim) -> apart(grip(g, what, aim), c, side, arms)))
        .lasting(0.7, 0.16, 0.65)
        .held((s, side) -> s.curl(side, 1.1).palm(side, -1, 0, 0))
        .ending((s, side) -> held(s, side))
        .events((h, all) -> {
          all.add(new Event.Contact(h.touches(), what.name()));
          if (what.kind() == Target.Kind.PROP) {
            all.add(new Event.Hold(h.touches() + 0.05, what.name(), h.side().asHand()));
          }
        })
        .of(c));
  }

  /** Whether it is held in both arms, as a baby is. */
  private static boolean inArms(Call call, String prop) {
    return call.view().propMark(prop, "cradle", call.start()).isPresent();
  }

  private static Handling.Builder in(boolean arms, Handling.Builder b) {
    return arms ? b.withBoth() : b;
  }

  private static Handling.Builder in(boolean arms, Side side, Handling.Builder b) {
    return arms ? b.withBoth() : b.with(side);
  }

  /** One hand at each end of what both hold. */
  private static Vector3f apart(Vector3f point, Call call, Side side, boolean arms) {
    return arms ? point.fma(0.12f * side.sign * call.scale(), call.entry().right()) : point;
  }

  private static Lead reach(Call call, Target what) {
    Lead lead = Lead.of(call);
    Vector3f at = call.view().point(what, call.start());
    // who sits beside somebody leans over to him
    boolean beside = what.kind() == Target.Kind.PERFORMER && call.posture() == Posture.SITTING;
    boolean far = Math.hypot(at.x - call.entry().x(), at.z - call.entry().z()) > REACH_M + (beside ? 0.7 : 0.3);
    if (far) {
      lead.standing();
    }
    return lead.within(what, REACH_M * Math.max(0.7, call.scale())).facing(what, 35);
  }

  /** Puts it on the second target, or on the floor before the feet. */
  public static Motion put(Call call) {
    Optional<Target> where = call.second()
        .or(() -> call.target().filter(t -> t.kind() != Target.Kind.PROP || call.with().isPresent()
            && !call.with().get().name().equals(t.name())));
    String what = putName(call, where);
    Lead lead = Lead.of(call);
    if (where.isPresent()) {
      lead = reach(call, where.get());
    }
    return lead.act(c -> {
      Vector3f spot = where.map(t -> surface(c, t)).orElseGet(() -> floorBefore(c));
      boolean arms = inArms(c, what);
      return in(arms, side(call, what), Handling.to((g, side, aim) -> apart(new Vector3f(spot).add(0, 0.06f, 0), c, side, arms)))
          .lasting(0.85, 0.2, 0.6)
          .held((s, side) -> s.curl(side, 1.0).palm(side, -1, 0, 0))
          .ending((s, side) -> s.hang(side))
          .events((h, all) -> {
            all.add(new Event.Put(h.touches() + 0.1, what, spot));
            all.add(new Event.Contact(h.touches() + 0.1, what));
            where.flatMap(Target::part).filter(LOAD::equals).ifPresent(l -> all.add(new Event.Show(h.touches() + 0.2, what, false)));
          })
          .of(c);
    });
  }

  /** The mark of a vehicle where what is put in is out of sight, and goes along. */
  private static final String LOAD = "load";

  private static String putName(Call call, Optional<Target> where) {
    boolean targetIsPlace = where.isPresent() && call.target().equals(where);
    return targetIsPlace ? call.with().map(Target::name).orElse("") : name(call);
  }

  private static Vector3f surface(Call call, Target where) {
    double t = call.start();
    return where.kind() == Target.Kind.PROP && where.part().isEmpty()
        ? call.view().propMark(where.name(), "surface", t).or(() -> call.view().propMark(where.name(), "seat", t))
            .orElseGet(() -> call.view().point(where, t))
        : call.view().point(where, t);
  }

  private static Vector3f floorBefore(Call call) {
    Vector3f p = call.entry().position()
        .fma(0.42f * call.scale(), call.entry().forward())
        .fma(0.12f * call.scale(), call.entry().right());
    p.y = call.view().floor(p.x, p.z);
    return p;
  }

  /** Simply opens the hand. */
  public static Motion drop(Call call) {
    String what = name(call);
    return Gesture.lasting(1.3).eased(0.5, 0.5).staying().handed()
        .draws(m -> {
          double open = m.ramp(0.35, 0.6);
          m.s().arm(RIGHT, 0.27, 0.95, -0.20).elbow(RIGHT, 0.5, -0.3, 1)
              .fingers(RIGHT, 0, -0.8, -0.6).palm(RIGHT, -0.7, -0.3, 0)
              .curl(RIGHT, Easing.mix(1.0, 0.05, open)).nod(10 * open);
        })
        .events(g -> List.of(new Event.Release(Math.min(0.48, g.seconds() * 0.5), what, new Vector3f())))
        .of(call);
  }

  /** Holds it out to somebody, who takes it. */
  public static Motion give(Call call) {
    Optional<Target> to = call.second().filter(t -> t.kind() == Target.Kind.PERFORMER)
        .or(() -> call.target().filter(t -> t.kind() == Target.Kind.PERFORMER));
    Lead lead = Lead.of(call);
    to.ifPresent(t -> lead.within(t, 1.0 * Math.max(0.75, call.scale())).facing(t, 15));
    return lead.act(c -> in(to.isPresent() && inArms(c, name(c)), side(c, name(c)), Handling.to((g, side, aim) -> apart(offered(g, to, aim), c, side, inArms(c, name(c))))).upright()
        .lasting(0.7, 0.9, 0.5).lookingElsewhere()
        .held((s, side) -> s.palm(side, -0.3, 1, 0).curl(side, 0.7))
        .ending((s, side) -> s.hang(side))
        .events((h, all) -> to.ifPresent(t -> all.add(new Event.Contact(h.touches(), t.name()))))
        .of(c));
  }

  /** Half way between two, where hands meet; before the chest when there is nobody. */
  private static Vector3f offered(Call call, Optional<Target> to, Aim aim) {
    if (to.isEmpty()) {
      return Ground.world(call.entry(), call.scale(), new Vector3f(0.12f, 1.15f, -0.6f));
    }
    Stance other = aim.stance(to.get().name());
    Vector3f a = call.entry().position();
    Vector3f b = other.position();
    float height = 0.64f * Math.min(call.view().height(call.performer()),
        call.view().height(to.get().name()));
    Vector3f between = a.add(b, new Vector3f()).mul(0.5f).add(0, height, 0);
    // who sits reaches no higher than before the chest
    float mine = aim.joint(call.performer(), Bone.CHEST).y;
    float theirs = aim.joint(to.get().name(), Bone.CHEST).y;
    float low = (Math.min(mine, a.y + height) + Math.min(theirs, b.y + height)) / 2;
    between.y = Math.min(between.y, low);
    return between;
  }

  /** Takes what somebody holds out. */
  public static Motion receive(Call call) {
    Optional<Target> what = call.second().filter(t -> t.kind() == Target.Kind.PROP)
        .or(() -> call.target().filter(t -> t.kind() == Target.Kind.PROP));
    Optional<Target> from = call.target().filter(t -> t.kind() == Target.Kind.PERFORMER);
    Lead lead = Lead.of(call);
    from.ifPresent(t -> lead.facing(t, 25));
    return lead.act(c -> in(what.filter(t -> inArms(c, t.name())).isPresent(), RIGHT, Handling.to((g, side, aim) -> apart(offered(g, from, aim), c, side,
            what.filter(t -> inArms(c, t.name())).isPresent()))).upright()
        .lasting(0.7, 0.5, 0.5).lookingElsewhere()
        .held((s, side) -> s.palm(side, -0.6, 0.4, 0).curl(side, 0.9))
        .ending((s, side) -> held(s, side))
        .events((h, all) -> what.ifPresent(
            t -> all.add(new Event.Hold(h.touches() + 0.15, t.name(), Event.Hand.RIGHT))))
        .of(c));
  }

  /** Both hands before the chest close on what comes flying. */
  public static Motion catching(Call call) {
    Optional<Target> what = call.second().filter(t -> t.kind() == Target.Kind.PROP)
        .or(() -> call.target().filter(t -> t.kind() == Target.Kind.PROP));
    Optional<Target> from = call.target();
    Lead lead = Lead.of(call);
    boolean thrown = what.filter(t -> !lies(call, t)).isPresent();
    from.filter(t -> thrown || what.isEmpty()).ifPresent(t -> lead.facing(t, 30));
    Function<Call, Gesture.Builder> catches = c -> Gesture.lasting(1.3).eased(0.35, 0.4).looking().staying()
        .draws(m -> {
          double shut = m.ramp(0.55, 0.68);
          for (Side side : Side.values()) {
            m.s().arm(side, 0.16 - 0.07 * shut, 1.26 - 0.08 * shut, -0.46 + 0.14 * shut)
                .elbow(side, 0.8, -1, 0.5).fingers(side, -0.1, 0.7, -0.8)
                .palm(side, -0.7, 0.1, -0.5).curl(side, 0.3 + 0.7 * shut);
          }
          m.s().add(Pose.Channel.PELVIS, 0, -0.04 * m.ramp(0.4, 0.7), 0);
        });
    return lead.act(c -> catches.apply(c).events(g -> what.map(t -> caught(c, t, !thrown, catches.apply(c).of(c))).orElse(List.of())).of(c));
  }

  /** Whether it lies about, thrown by nobody. */
  private static boolean lies(Call call, Target what) {
    Vector3f now = call.view().prop(what.name(), call.start()).getTranslation(new Vector3f());
    boolean rests = call.view().hand(what.name(), call.start()).isEmpty() && now.distance(call.view().prop(what.name(), call.start() + CATCHES_S).getTranslation(new Vector3f())) < 0.05f;
    return rests && now.y - call.entry().position().y < CATCHES_LOW_M;
  }

  /** What nobody threw comes flying from the front. */
  private static List<Event> caught(Call call, Target what, boolean comes, Gesture catches) {
    List<Event> all = new ArrayList<>();
    if (comes) {
      Vector3f to = Ground.world(call.entry(), call.scale(), catches.pose(CATCHES_S).vector(Pose.Channel.HAND_R));
      Vector3f from = new Vector3f(to).fma(COMES_M, call.entry().forward()).add(0, 1, 0);
      Vector3f velocity = new Vector3f(to).sub(from).div((float) CATCHES_S).add(0, (float) (call.view().gravity() * CATCHES_S / 2), 0);
      all.addAll(List.of(new Event.Show(0, what.name(), true), new Event.Put(0, what.name(), from), new Event.Release(0, what.name(), velocity)));
    }
    all.add(new Event.Contact(CATCHES_S, what.name()));
    all.add(new Event.Hold(CATCHES_S, what.name(), Event.Hand.RIGHT));
    return all;
  }
}
