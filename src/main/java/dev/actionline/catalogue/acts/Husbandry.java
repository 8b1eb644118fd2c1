package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Carriage;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.Bench;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Ground;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Lowering;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.catalogue.motion.Walking;
import dev.actionline.catalogue.motion.Way;
import dev.actionline.catalogue.motion.With;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What is done with beasts: milked, led by the bridle. */
public final class Husbandry {
  private Husbandry() {}

  /** From the udder out to who milks, and from a bridle to who leads by it, metres of the reference body. */
  private static final float MILKER_M = 0.66f;

  /** From under the udder towards who milks, metres. */
  private static final float PAIL_M = 0.08f;

  private static final float BESIDE_M = 0.48f;

  /** How far one goes with a beast when no way is told, metres. */
  private static final double WAY_M = 3.5;

  private static final double SECONDS_MILKED = 4.6;

  public static final Action MILK =
      Verb.named("milk").doc("Squats at a beast's flank, a pail under the udder, and pulls with one hand and the other")
          .with(Tool.held("bucket"))
          .plays(call -> atUdder(call).then(c -> Lowering.toCrouch(c.unhurried())).act(Husbandry::milks));

  /** Who swings a whip stands so far off, and who herds walks so far behind, metres. */
  private static final double LASHED_FROM_M = 1.9;
  private static final double BEHIND_M = 1.7;

  private static final double LASH_S = 1.3;

  public static final Action LASH =
      Verb.named("whip").words("lash, flog, horsewhip, scourge, crack whip, crack a whip, crack his whip, crack her whip, whip horse, lash horse")
          .doc("Swings a whip over the head and lets it fly, again and again").with(Tool.held("whip")).answers(Husbandry::flinches)
          .plays(call -> (call.target().isPresent() ? Lead.of(call).standing().before(call.target().get(), LASHED_FROM_M) : Lead.of(call).standing())
              .act(c -> Gesture.lasting(3 * LASH_S + 0.4).eased(0.25, 0.4).draws(Husbandry::lashes).paced().events(g -> strokes(call)).of(c)));

  private static void lashes(Gesture.Moment m) {
    double u = (m.t() / LASH_S) % 1;
    double back = Easing.ramp(u, 0, 0.4) * (1 - Easing.ramp(u, 0.46, 0.66));
    double out = Easing.ramp(u, 0.46, 0.66) * (1 - Easing.ramp(u, 0.85, 1));
    m.s().twist(26 * back - 22 * out).lean(-0.08 * back + 0.22 * out, 0).nod(4)
        .arm(RIGHT, 0.3 - 0.16 * out, 1.15 + 0.75 * back + 0.15 * out, -0.12 + 0.22 * back - 0.5 * out).elbow(RIGHT, 0.9, 0, 0.5)
        .fingers(RIGHT, 0, 0.8 * back + 0.1, -1 + 1.6 * back).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.6)
        .arm(LEFT, 0.36, 1.0 + 0.1 * back, -0.12).elbow(LEFT, 0.8, -0.4, 0.4).curl(LEFT, 0.8).foot(LEFT, 0.14, 0, -0.16).foot(RIGHT, 0.14, 0, 0.16).brows(-1, 0.2).mouth(0.3 * out, -0.6);
  }

  private static List<Event> strokes(Call call) {
    List<Event> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      all.add(new Event.Contact((i + 0.6) * LASH_S, call.target().map(Target::name).orElse("air")));
    }
    return all;
  }

  private static List<Action.Reaction> flinches(Call call) {
    return call.target().filter(t -> t.kind() == Target.Kind.PERFORMER).map(t -> new Action.Reaction(t.name(), beast(call).isPresent() ? "rear up" : "recoil",
        Lead.of(call).standing().before(t, LASHED_FROM_M).motion().seconds() + 0.6 * LASH_S, Optional.empty())).stream().toList();
  }

  public static final Action HERD =
      Verb.named("herd").words("corral, drive cattle, drive sheep, round up, herd together, pen, muster")
          .doc("Walks behind beasts, arms spread, and drives them on before him").parameter("distance", "m", 0.5, 30, WAY_M, "how far")
          .plays(call -> beast(call).map(b -> drives(call, b)).orElseGet(() -> Gestures.WAVE.plan(call)));

  /** From behind it, as it stands to who comes up; then both go the same way. */
  private static Motion drives(Call call, Target beast) {
    Vector3f at = call.view().point(beast, call.start());
    Vector3f right = call.entry().right();
    Lead lead = Lead.of(call).standing();
    Vector3f side = new Vector3f(at).sub(call.entry().position()).dot(right) >= 0 ? right : right.negate();
    Vector3f spot = new Vector3f(at.x, call.entry().y(), at.z).fma((float) -BEHIND_M, side);
    lead = lead.walkTo(spot, Gait.WALK).turnTo(Stance.headingOf(side.x, side.z), 3);
    Vector3f here = lead.at().position();
    Vector3f to = new Vector3f(here).fma((float) call.number("distance", 0.7 * WAY_M), side);
    double heading = Stance.headingOf(side.x, side.z);
    Vector3f stands = call.view().prop(beast.name(), call.start()).getTranslation(new Vector3f());
    return lead.act(c -> {
      Motion walk = new Walking(c, Gait.WALK.faster(0.85), Way.through(List.of(here, to)), 0, Optional.of(Husbandry::spread));
      return new With(walk, List.of(new Event.Hang(0.01, beast.name(), stands, heading), new Event.Attach(0.03, beast.name(), c.performer(), Bone.PELVIS),
          new Event.Put(walk.seconds() - 0.02, beast.name(), new Vector3f(stands).add(new Vector3f(to).sub(here)))));
    });
  }

  private static dev.actionline.stage.Pose spread(dev.actionline.stage.Pose pose, double t, double seconds, Stance stance, dev.actionline.catalogue.motion.Aim aim) {
    Sketch s = new Sketch(pose);
    for (Side side : Side.values()) {
      double beat = Math.sin(2 * Math.PI * 1.1 * t + (side == LEFT ? Math.PI : 0));
      s.arm(side, 0.56, 1.3 + 0.16 * beat, -0.26).elbow(side, 0.9, -0.3, 0.4).fingers(side, 0.6, 0.3 * beat, -0.7).palm(side, 0, 0, -1).curl(side, 0.2);
    }
    return s.over(pose, Math.min(Easing.smooth(t / 0.35), Easing.smooth((seconds - t) / 0.35)));
  }

  /** The beast a call is about: one that has a head. */
  static Optional<Target> beast(Call call) {
    return call.target().filter(t -> t.kind() != Target.Kind.PLACE && mark(call, t, "head").isPresent());
  }

  private static Optional<Vector3f> mark(Call call, Target beast, String name) {
    return call.view().propMark(beast.name(), name, call.start());
  }

  private static Vector3f along(Call call, Target beast, float x, float z) {
    Vector3f way = call.view().prop(beast.name(), call.start()).transformDirection(new Vector3f(x, 0, z));
    way.y = 0;
    return way.normalize();
  }

  private static Vector3f udder(Call call, Target beast) {
    return mark(call, beast, "udder").orElseGet(() -> call.view().prop(beast.name(), call.start()).transformPosition(new Vector3f(0, 0.5f, 0.4f)));
  }

  /** At the flank that is nearer. */
  private static Lead atUdder(Call call) {
    Lead lead = Lead.of(call).standing();
    beast(call).ifPresent(b -> {
      Vector3f udder = udder(call, b);
      Vector3f out = along(call, b, -1, 0);
      float side = new Vector3f(call.entry().position()).sub(udder).dot(out) < 0 ? -1 : 1;
      Vector3f spot = new Vector3f(udder.x, call.entry().y(), udder.z).fma(side * MILKER_M * call.scale(), out);
      lead.walkTo(spot, Gait.WALK).turnTo(lead.at().headingTo(udder), 3);
    });
    return lead;
  }

  private static Motion milks(Call call) {
    Vector3f under = beast(call).map(b -> udder(call, b)).orElseGet(() -> Contacts.before(call, 0.5, MILKER_M));
    Vector3f udder = Ground.local(call.entry(), call.scale(), under);
    Vector3f floor = new Vector3f(under.x, call.entry().y(), under.z).fma(-PAIL_M, call.entry().forward());
    return Gesture.lasting(SECONDS_MILKED).eased(0.4, 0.5).draws(m -> {
      Sketch s = m.s();
      s.lean(0.12, 0).nod(10);
      for (Side side : Side.values()) {
        double pull = Math.max(0, Math.sin(2 * Math.PI * 1.1 * m.t() + (side == LEFT ? Math.PI : 0)));
        s.hand(side, side.sign * udder.x + 0.06, udder.y + 0.03 - 0.11 * pull, udder.z + 0.10).elbow(side, 0.9, -0.4, 0.4)
            .fingers(side, -0.3, 0.1, -1).palm(side, -0.9, 0, -0.2).curl(side, 1.0 + 0.5 * pull);
      }
    }).events(g -> {
      List<Event> all = new ArrayList<>();
      call.with().ifPresent(pail -> all.add(new Event.Put(0.05, pail.name(), floor)));
      beast(call).ifPresent(b -> all.add(new Event.Contact(0.4, b.name())));
      return all;
    }).of(call);
  }

  /** To the near side of its head, and on, the beast's way. */
  static Motion leads(Call call, Target beast) {
    Vector3f head = mark(call, beast, "head").orElseThrow();
    Vector3f ahead = along(call, beast, 0, -1);
    Vector3f left = along(call, beast, -1, 0);
    Vector3f spot = new Vector3f(head.x, call.entry().y(), head.z).fma(BESIDE_M * call.scale(), left);
    Lead lead = Lead.of(call).standing().walkTo(spot, Gait.WALK).turnTo(Stance.headingOf(ahead.x, ahead.z), 3);
    Vector3f here = lead.at().position();
    Vector3f to = new Vector3f(here).fma((float) call.number("distance", WAY_M), ahead);
    return lead.act(c -> {
      Motion walk = new Walking(c, Gait.WALK.faster(0.8), Way.through(List.of(here, to)), 0, Optional.of(atBridle(c, beast)));
      Vector3f stays = call.view().prop(beast.name(), call.start()).getTranslation(new Vector3f()).add(new Vector3f(to).sub(here));
      return new With(walk, List.of(new Event.Contact(0.01, beast.name()), new Event.Attach(0.02, beast.name(), c.performer(), Bone.PELVIS),
          new Event.Put(walk.seconds() - 0.02, beast.name(), stays)));
    });
  }

  /** The right hand at the side of its mouth. */
  private static Carriage atBridle(Call call, Target beast) {
    Matrix4f from = call.view().prop(beast.name(), call.start());
    Vector3f bit = mark(call, beast, "bit").or(() -> mark(call, beast, "head")).orElseThrow();
    Vector3f root = Ground.local(call.entry(), call.scale(), bit);
    return (pose, t, seconds, stance, aim) -> {
      Sketch s = new Sketch(pose).hand(RIGHT, root.x - 0.05, Math.min(1.62, root.y - 0.04), root.z + 0.02).elbow(RIGHT, 0.8, -0.8, 0.4)
          .fingers(RIGHT, 0.8, 0.3, -0.6).palm(RIGHT, 0, 0, -1).curl(RIGHT, 1.3);
      return s.over(pose, Math.min(Easing.smooth(t / 0.35), Easing.smooth((seconds - t) / 0.35)));
    };
  }

  /** From who plucks to the middle of the table, metres. */
  private static final double TABLE_M = 0.58;

  public static final Action PLUCK =
      Verb.named("pluck bird")
          .words("pluck a chicken, pluck the chicken, pluck a goose, pluck a hen, pluck a turkey, pluck a duck, pluck chickens, pluck a bird, pluck feathers, pluck the goose, pluck a fowl, pluck a pheasant, pluck geese")
          .doc("Tears feather after feather out of a dead bird on a table").with(Tool.held("white feather"), Tool.stands(TABLE_M, "worktable"), Tool.lies("plucked goose"))
          .plays(call -> Bench.paced(call, TABLE_M, 4.0, (m, top) -> {
            double u = (m.t() * 1.1) % 1;
            double up = Easing.ramp(u, 0.35, 0.55) * (1 - Easing.ramp(u, 0.75, 1));
            m.s().hand(RIGHT, 0.08 + 0.20 * up, top.y + 0.04 + 0.26 * up, top.z + 0.10 + 0.08 * up).elbow(RIGHT, 0.9, -0.2, 0.4).fingers(RIGHT, -0.5, -0.7 + 0.7 * up, -0.6).palm(RIGHT, -0.7, -0.5, 0).curl(RIGHT, 1.1)
                .hand(LEFT, 0.12, top.y + 0.02, top.z + 0.10).elbow(LEFT, 0.9, -0.3, 0.5).fingers(LEFT, -0.6, -0.3, -0.7).palm(LEFT, -0.5, -0.8, 0).curl(LEFT, 0.9).lean(0.18, 0).nod(26);
          }, Husbandry::feathers));

  private static List<Event> feathers(Gesture g) {
    List<Event> all = new ArrayList<>();
    for (double t = 0.45; t < 3.6; t += 1 / 1.1) {
      all.add(new Event.Effect(t, 1.4, "debris", Contacts.before(g.call(), 1.15, TABLE_M - 0.1), new Vector3f(0, 1, 0), Map.of("size", 0.1, "count", 8.0)));
    }
    return all;
  }
}
