package dev.actionline.catalogue.acts;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Ground;
import dev.actionline.catalogue.motion.Manner;
import dev.actionline.catalogue.motion.Sequence;
import dev.actionline.catalogue.motion.ThingMotion;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3f;

/** What beasts do with head, jaws, claws and hooves; figures do with their bodies what comes nearest. Shares of hinges turn heads up and legs forward. */
public final class Wildlife {
  private Wildlife() {}

  /** How far the jaws open, and the head goes up to call and down to the ground, shares of their hinges. */
  private static final double GAPES = 1;
  private static final double HEAD_UP = 0.9;
  private static final double HEAD_DOWN = -2.7;
  private static final double PECKS_DOWN = -3.3;

  /** A head that reaches the ground is so far before the middle, and hind hooves reach so far behind it, in shares of the height. */
  private static final double REACHES = 0.85;
  private static final double KICKS_M = 0.95;
  private static final double HIND = 0.05;

  /** What charges runs so fast, metres a second, and comes so near, metres. */
  private static final double CHARGES_MPS = 5.5;
  private static final double BUTTS_M = 0.35;

  public static final Action CLAW =
      Verb.named("claw").words("claw at, maul, scratch at, paw at").doc("Scratches at something with one forepaw and the other").needs(Action.Needs.TARGET)
          .things(call -> at(call, Wildlife::claws)).plays(call -> Blows.STRIKE.plan(call));

  public static final Action FEED =
      Verb.named("graze").words("crop grass, peck, peck at, peck up").doc("Has the head at the ground or at what it eats, and tears and chews")
          .things(Wildlife::feed).plays(call -> Meals.EAT.plan(call));

  public static final Action BUCK =
      Verb.named("buck").words("buck wildly").doc("Throws up the hindquarters, then the forehand, again and again")
          .things(Wildlife::buck).plays(call -> Crossing.JUMP.plan(call));

  public static final Action CHARGE =
      Verb.named("charge").words("charge at, run at, butt, toss on horns").doc("Runs head down at somebody, and knocks down whom it meets")
          .things(Wildlife::charge).answers(Wildlife::floors).plays(call -> Travel.RUN.plan(call));

  public static final Action DIG_IN =
      Verb.named("burrow").words("burrow in, dig itself in, tunnel").doc("Digs with the forepaws, and is gone into the ground that it throws up")
          .things(Wildlife::digs).plays(call -> Daily.DIG.plan(call));

  /** Whether it has a head: a dog, not a vacuum cleaner. */
  static boolean beast(Call call) {
    return call.view().propMark(call.performer(), "head", call.start()).isPresent();
  }

  /** A beast's voice: what growls has the head low, what barks and brays throws it up. */
  static Motion voice(Call call) {
    if (call.verb().matches("sniff.*|smell.*|snuffle.*")) {
      return Instincts.sniffs(call);
    }
    if (Wings.rounds(call)) {
      return Wings.circles(call);
    }
    boolean low = call.verb().matches("(?:growl|snarl|hiss|purr).*");
    double seconds = Manner.seconds(call, 2.6);
    Call turned = call.unhurried();
    Motion turn = call.target().isPresent() ? Things.turn(turned) : null;
    Call from = turn == null ? call : turned.after(turn);
    ThingMotion calls = ThingMotion.of(from, seconds)
        .along(t -> low ? from.entry().moved(from.entry().forward().x * creeps(t, seconds), 0, from.entry().forward().z * creeps(t, seconds)) : from.entry())
        .tilting(t -> held(t, seconds) * ((low ? 7 : -9) + 0.7 * Math.sin(44 * t)), t -> 0)
        .with(new Event.Contact(0.02, call.verb().isEmpty() ? "voice" : call.verb()));
    move(calls, call, "head", 0.1, 0.45, 0, low ? -0.55 : HEAD_UP);
    opens(calls, call, seconds, low ? 0.7 : GAPES);
    move(calls, call, "head", seconds - 0.4, 0.35, low ? -0.55 : HEAD_UP, 0);
    return turn == null ? calls : Sequence.of(List.of(turn, calls));
  }

  private static float creeps(double t, double seconds) {
    return (float) (0.22 * Easing.smooth(t / seconds));
  }

  /** Jaws part, and close somewhat between one call and the next. */
  private static void opens(ThingMotion motion, Call call, double seconds, double wide) {
    double part = -wide;
    move(motion, call, "jaw", 0.3, 0.2, 0, part);
    move(motion, call, "jaw", 0.42 * seconds, 0.2, part, 0.4 * part);
    move(motion, call, "jaw", 0.55 * seconds, 0.2, 0.4 * part, part);
    move(motion, call, "jaw", seconds - 0.35, 0.2, part, 0);
  }

  private static double held(double t, double seconds) {
    return Math.min(Easing.smooth((t - 0.1) / 0.4), Easing.smooth((seconds - t) / 0.4));
  }

  private static void move(ThingMotion motion, Call call, String part, double at, double seconds, double from, double to) {
    motion.with(new Event.Move(at, seconds, call.performer(), part, from, to));
  }

  /** From the middle of what stands in a set to where a beast comes to it, metres. */
  private static final double BESIDE_M = 0.24;

  interface Act {
    Motion of(Call call);
  }

  /** Goes up to its target first, and turns to it. */
  static Motion at(Call call, Act act) {
    if (call.target().isEmpty()) {
      return act.of(call);
    }
    Call first = call.unhurried();
    Vector3f to = call.view().point(call.target().get(), call.start());
    Vector3f from = call.entry().position();
    Vector3f way = new Vector3f(to.x - from.x, 0, to.z - from.z);
    double near = reach(call) + (call.target().get().kind() == Target.Kind.PROP ? 0.7 * Things.half(call, call.target().get().name()) : BESIDE_M);
    double far = Math.max(0, way.length() - near);
    way = way.length() < 0.05f ? call.entry().forward() : way.normalize();
    double h = call.entry().heading();
    double heading = h + Ground.between(h, Stance.headingOf(way.x, way.z));
    double seconds = 0.35 + far / 1.4;
    Vector3f along = way;
    Motion goes = ThingMotion.of(first, seconds).along(t -> {
      double s = far * Easing.smooth(t / seconds);
      Vector3f p = new Vector3f(from).fma((float) s, along);
      p.y = call.view().floor(p.x, p.z) + from.y - call.view().floor(from.x, from.z);
      return Stance.at(p, Easing.mix(h, heading, Easing.smooth(t / 0.35)));
    });
    return Sequence.of(List.of(goes, act.of(call.after(goes))));
  }

  /** From its middle to what it has before its mouth, metres. */
  private static double reach(Call call) {
    Vector3f head = call.view().propMark(call.performer(), "mouth", call.start()).or(() -> call.view().propMark(call.performer(), "head", call.start())).orElse(call.entry().position());
    Vector3f here = call.view().stance(call.performer(), call.start()).position();
    return Math.max(0.1, Math.hypot(head.x - here.x, head.z - here.z));
  }

  /** Half up on the hind legs, and down the cloth with one paw and the other. */
  private static Motion claws(Call call) {
    double seconds = Manner.seconds(call, 3.4);
    double height = call.view().height(call.performer());
    ThingMotion claws = ThingMotion.of(call, seconds)
        .along(t -> call.entry().moved(0, (float) (0.22 * height * up(t, seconds)), 0))
        .tilting(t -> -34 * up(t, seconds), t -> 3 * up(t, seconds) * Math.sin(2 * Math.PI * 1.6 * t));
    double stroke = 0.32;
    String[] legs = {"foreleg left", "foreleg right"};
    for (String leg : legs) {
      move(claws, call, leg, 0.05, 0.3, 0, 2.4);
    }
    double t = 0.4;
    for (int i = 0; t + 2 * stroke < seconds - 0.4; i++, t += stroke) {
      move(claws, call, legs[i % 2], t, 0.5 * stroke, 2.4, 1.0);
      move(claws, call, legs[i % 2], t + 0.5 * stroke, 0.5 * stroke, 1.0, 2.4);
      claws.with(new Event.Contact(t + 0.4 * stroke, call.target().map(Target::name).orElse("")));
    }
    for (String leg : legs) {
      move(claws, call, leg, seconds - 0.4, 0.3, 2.4, 0);
    }
    Vector3f paws = new Vector3f(call.entry().position()).fma((float) reach(call), call.entry().forward()).add(0, 0.9f * (float) height, 0);
    claws.with(new Event.Effect(0.5, seconds - 1, "debris", paws, call.entry().forward().negate(), Map.of("size", 0.12)));
    return claws;
  }

  private static double up(double t, double seconds) {
    return Math.min(Easing.smooth(t / 0.35), Easing.smooth((seconds - t) / 0.35));
  }

  /** Head down at what it eats, or at the ground. */
  static Motion feed(Call call) {
    boolean morsel = call.target().filter(t -> t.kind() == Target.Kind.PROP && !call.verb().matches("peck.*|graze|drink|lap.*") && Things.half(call, t.name()) < MORSEL_M).isPresent();
    return at(call, morsel ? Wildlife::gnaws : Wildlife::eats);
  }

  /** What is no longer than twice this is taken up to be eaten, metres; and so far a beast goes down to lie, in shares of its height. */
  private static final double MORSEL_M = 0.35;
  private static final double LIES = 0.31;

  /** Takes it into its mouth, lies down, and gnaws. */
  private static Motion gnaws(Call call) {
    String morsel = call.target().orElseThrow().name();
    double seconds = Manner.seconds(call, 5.5);
    double low = LIES * call.view().height(call.performer());
    double lies = 0.05;
    Vector3f rest = call.view().stance(call.performer(), call.start()).position();
    Vector3f mouth = call.view().propMark(call.performer(), "mouth", call.start()).map(m -> Ground.world(call.entry(), 1, Ground.local(call.view().stance(call.performer(), call.start()), 1, m))).orElse(rest).sub(0, (float) low, 0);
    ThingMotion gnaws = ThingMotion.of(call, seconds)
        .along(t -> call.entry().moved(0, (float) (-low * Easing.smooth((t - lies) / 0.7)), 0))
        .tilting(t -> (16 * Easing.bump(t / 1.0) + 3 * Math.sin(7 * t) * Easing.smooth((t - lies - 0.7) / 0.3)), t -> 6 * Math.sin(4.6 * t) * Easing.smooth((t - lies - 0.7) / 0.3))
        .with(new Event.Put(0.8, morsel, mouth)).with(new Event.Attach(0.85, morsel, call.performer(), Bone.PELVIS))
        .exit(Posture.LYING_FRONT);
    for (double t = lies + 0.6; t + 0.4 < seconds; t += 0.4) {
      move(gnaws, call, "jaw", t, 0.18, 0, -0.7);
      move(gnaws, call, "jaw", t + 0.2, 0.18, -0.7, 0);
    }
    return gnaws;
  }

  private static Motion eats(Call call) {
    double seconds = Manner.seconds(call, 3.6);
    float over = call.target().map(t -> call.view().point(t, call.start()).y - call.entry().y()).orElse(0f);
    boolean pecks = call.verb().startsWith("peck");
    double down = (pecks ? PECKS_DOWN : HEAD_DOWN) * Math.max(0.3, 1 - over / Math.max(0.2, 0.8 * call.view().height(call.performer())));
    double bite = pecks ? 0.42 : 0.7;
    ThingMotion eats = ThingMotion.of(call, seconds).tilting(t -> (pecks ? 0 : 6) * up(t, seconds), t -> pecks ? 0 : 2.5 * up(t, seconds) * Math.sin(2 * Math.PI * 1.3 * t));
    double last = 0;
    double t = 0.1;
    double raised = pecks ? 0.1 : 0.72;
    while (t + bite < seconds - 0.4) {
      move(eats, call, "head", t, 0.5 * bite, last, down);
      move(eats, call, "head", t + 0.55 * bite, 0.4 * bite, down, raised * down);
      move(eats, call, "jaw", t, 0.4 * bite, 0, -0.6);
      move(eats, call, "jaw", t + 0.5 * bite, 0.4 * bite, -0.6, 0);
      eats.with(new Event.Contact(t + 0.5 * bite, call.target().map(Target::name).orElse("ground")));
      last = raised * down;
      t += bite;
    }
    move(eats, call, "head", seconds - 0.4, 0.35, last, 0);
    return eats;
  }

  /** Turns its hindquarters to whom it kicks, and lets fly with both. */
  static Motion kick(Call call) {
    Vector3f at = call.view().point(call.target().orElseThrow(), call.start());
    Vector3f from = call.entry().position();
    Vector3f away = new Vector3f(from.x - at.x, 0, from.z - at.z);
    away = away.length() < 0.05f ? call.entry().forward() : away.normalize();
    double height = call.view().height(call.performer());
    Vector3f to = new Vector3f(at.x, from.y, at.z).fma((float) (KICKS_M * height), away);
    double h = call.entry().heading();
    double heading = h + Ground.between(h, Stance.headingOf(away.x, away.z));
    double comes = 0.5 + Math.max(Math.abs(heading - h) / 140, from.distance(to) / 1.6);
    Motion turns = ThingMotion.of(call.unhurried(), comes)
        .along(t -> Stance.at(new Vector3f(from).lerp(to, (float) Easing.smooth(t / comes)), Easing.mix(h, heading, Easing.smooth(t / comes))));
    Call there = call.after(turns);
    ThingMotion kicks = throwsUp(there, Manner.seconds(there, 1.3), 26);
    for (String leg : new String[] {"hindleg left", "hindleg right"}) {
      move(kicks, call, leg, 0.12, 0.22, 0, 0.9);
      move(kicks, call, leg, 0.36, 0.14, 0.9, -2.1);
      move(kicks, call, leg, 0.7, 0.35, -2.1, 0);
    }
    kicks.with(new Event.Contact(0.48, call.target().get().name()));
    return Sequence.of(List.of(turns, kicks));
  }

  /** Up with the hindquarters, about the forelegs. */
  private static ThingMotion throwsUp(Call call, double seconds, double degrees) {
    double fore = HIND * call.view().height(call.performer());
    Vector3f ahead = call.entry().forward();
    return ThingMotion.of(call, seconds)
        .along(t -> {
          double a = Math.toRadians(degrees * Easing.bump(t / seconds));
          return Stance.at(call.entry().position().fma((float) (fore * (1 - Math.cos(a))), ahead).add(0, (float) (fore * Math.sin(a)), 0), call.entry().heading());
        })
        .tilting(t -> degrees * Easing.bump(t / seconds), t -> 0);
  }

  private static Motion buck(Call call) {
    double seconds = Manner.seconds(call, 3.6);
    double beat = 0.9;
    double height = call.view().height(call.performer());
    ThingMotion bucks = ThingMotion.of(call, seconds)
        .along(t -> call.entry().moved(0, (float) (0.24 * height * Math.abs(Math.sin(Math.PI * t / beat)) * up(t, seconds)), 0).facing(call.entry().heading() + 18 * Math.sin(2.1 * t)))
        .tilting(t -> 26 * up(t, seconds) * Math.sin(2 * Math.PI * t / (2 * beat)), t -> 6 * up(t, seconds) * Math.sin(5 * t));
    for (double t = 0.1; t + beat < seconds; t += 2 * beat) {
      for (String leg : new String[] {"hindleg left", "hindleg right"}) {
        move(bucks, call, leg, t, 0.35, 0, -1.7);
        move(bucks, call, leg, t + 0.45, 0.35, -1.7, 0);
      }
      move(bucks, call, "head", t, 0.4, 0, -1.2);
      move(bucks, call, "head", t + 0.5, 0.4, -1.2, 0);
    }
    return bucks;
  }

  /** Head down and at him. */
  private static Motion charge(Call call) {
    if (!beast(call) || call.target().isEmpty()) {
      return Creatures.run(call);
    }
    Vector3f from = call.entry().position();
    Vector3f at = call.view().point(call.target().get(), call.start());
    Vector3f way = new Vector3f(at.x - from.x, 0, at.z - from.z);
    double far = Math.max(0.3, way.length() - reach(call) - BUTTS_M);
    way = way.length() < 0.05f ? call.entry().forward() : way.normalize();
    Vector3f along = way;
    double h = call.entry().heading();
    double heading = h + Ground.between(h, Stance.headingOf(way.x, way.z));
    double paws = 1.0;
    double runs = far / CHARGES_MPS + 0.35;
    double seconds = paws + runs + 0.9;
    ThingMotion charges = ThingMotion.of(call, seconds)
        .along(t -> {
          double u = Easing.clamp((t - paws) / runs);
          double s = far * u * u * (1.6 - 0.6 * u) + 0.5 * Easing.out((t - paws - runs) / 0.6);
          Vector3f p = new Vector3f(from).fma((float) s, along);
          p.y = call.view().floor(p.x, p.z);
          return Stance.at(p, Easing.mix(h, heading, Easing.smooth(t / 0.6)));
        })
        .tilting(t -> 5 * up(t, seconds) - 10 * Easing.bump((t - paws - runs) / 0.5), t -> 0)
        .with(new Event.Contact(paws + runs, call.target().get().name()));
    move(charges, call, "head", 0.1, 0.4, 0, -1.3);
    move(charges, call, "foreleg left", 0.2, 0.25, 0, 1.2);
    move(charges, call, "foreleg left", 0.5, 0.25, 1.2, 0);
    move(charges, call, "head", paws + runs, 0.2, -1.3, 0.6);
    move(charges, call, "head", paws + runs + 0.3, 0.4, 0.6, 0);
    return charges;
  }

  /** Whoever is met by what is larger than he falls. */
  static List<Action.Reaction> floors(Call call) {
    boolean met = !call.figure() && beast(call) && call.target().filter(t -> t.kind() == Target.Kind.PERFORMER).isPresent() && call.view().height(call.performer()) > 0.9f;
    return !met ? List.of() : charge(call).events().stream().filter(e -> e instanceof Event.Contact).findFirst()
        .map(e -> new Action.Reaction(call.target().get().name(), "fall", Math.max(0, e.at() - 0.1), Optional.empty())).stream().toList();
  }

  /** From side to side with all that hangs on the tail. */
  static Motion wag(Call call) {
    double seconds = Manner.seconds(call, 2.4);
    return ThingMotion.of(call, seconds).along(t -> call.entry().facing(call.entry().heading() + 6 * up(t, seconds) * Math.sin(2 * Math.PI * 2.2 * t)))
        .tilting(t -> 0, t -> 3 * up(t, seconds) * Math.sin(2 * Math.PI * 2.2 * t));
  }

  /** Down into the ground, which flies up behind it. */
  private static Motion digs(Call call) {
    double seconds = Manner.seconds(call, 4.2);
    double height = call.view().height(call.performer());
    Vector3f ahead = call.entry().forward();
    ThingMotion digs = ThingMotion.of(call, seconds)
        .along(t -> {
          double in = Easing.smooth((t - 0.3 * seconds) / (0.65 * seconds));
          return Stance.at(call.entry().position().fma((float) (1.3 * height * in), ahead).add(0, (float) (-1.5 * height * in), 0), call.entry().heading());
        })
        .tilting(t -> 30 * Easing.smooth(t / (0.4 * seconds)), t -> 7 * Math.sin(2 * Math.PI * 2.6 * t))
        .exit(Posture.LYING_FRONT);
    Vector3f hole = new Vector3f(call.entry().position()).fma((float) height, ahead);
    for (double t = 0.2; t < seconds - 0.5; t += 0.7) {
      digs.with(new Event.Effect(t, 1.2, "dust", hole, new Vector3f(ahead).negate().add(0, 1, 0), Map.of("size", 0.35)));
    }
    for (double t = 0.1; t < seconds - 0.4; t += 0.36) {
      move(digs, call, "foreleg left", t, 0.17, 1.2, -0.8);
      move(digs, call, "foreleg left", t + 0.18, 0.17, -0.8, 1.2);
      move(digs, call, "foreleg right", t, 0.17, -0.8, 1.2);
      move(digs, call, "foreleg right", t + 0.18, 0.17, 1.2, -0.8);
    }
    return digs;
  }
}
