package dev.actionline.catalogue.acts;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Manner;
import dev.actionline.catalogue.motion.ThingMotion;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Stance;
import java.util.Map;
import org.joml.Vector3f;

/** How vehicles come to grief: into what stands there, off the rails, over on the water; and how they back up. */
public final class Wrecks {
  private Wrecks() {}

  private static final Vector3f UP = new Vector3f(0, 1, 0);

  /** What crashes comes from so far off and so fast, metres and metres a second; what backs up, and as far as it does. */
  private static final double FROM_M = 8;
  private static final double CRASHES_MPS = 8;
  private static final double BACKS_FROM_M = 3.5;
  private static final double BACKS_MPS = 2.2;

  /** It is so much shorter when its end is pushed in, metres. */
  private static final double BUCKLES_M = 0.2;

  /** A vehicle is at least half as long, metres. */
  static final double LARGE_M = 0.7;

  private static final double DERAILS_M = 15;
  private static final double JACKKNIFES_M = 11;
  private static final double ROLLS_M = 6;
  private static final double ROLLS_DEGREES = 540;

  public static final Action CRASH =
      Verb.named("crash").words("crash into, slam into, collide with, crash against, smash into, plow into, plough into, ram into, collide, rear-end, drive into, bang into, barrel into, hit head-on, careen into, ram car, ram vehicle")
          .doc("A vehicle drives into what stands there, is stopped by it with a jolt, and bits fly; a person strikes it").answeredOnContact("be bumped into").things(Wrecks::crashes)
          .plays(call -> call.target().isPresent() ? Collisions.BUMP.plan(call) : Blows.STAGGER.plan(call));

  public static final Action REVERSE =
      Verb.named("reverse").words("back, back up, reverse into, back into, back out, reverse to, back up to, back over, reverse down, reverse out").doc("A vehicle goes backwards, to or into what is behind it; a person walks backwards")
          .things(Wrecks::reverses).plays(call -> Travel.WALK.plan(call));

  public static final Action DERAIL =
      Verb.named("derail").words("jump track, jump tracks, jump rails, leave track, leave tracks, leave rails, come off rails, run off rails, go off rails").doc("Runs along, leaves the rails, leans over and ploughs on through dust and sparks; a person stumbles")
          .things(Wrecks::derails).plays(call -> Blows.STAGGER.plan(call));

  public static final Action CAPSIZE =
      Verb.named("capsize").words("turn turtle, overturn in water, roll over in water").doc("Rolls over on the water and lies bottom up; what is no boat falls on its side")
          .things(call -> Things.half(call, call.performer()) < LARGE_M ? Things.topple(call) : capsizes(call)).plays(call -> call.target().isPresent() ? Handlings.KNOCK_OVER.plan(call) : Bearing.FALL.plan(call));

  public static final Action JACKKNIFE =
      Verb.named("jackknife").words("fold up on itself").doc("A truck brakes, its cab is pushed round and it slides on bent in the middle; a person doubles over")
          .things(Wrecks::jackknifes).plays(call -> Ailments.CLUTCH_BELLY.plan(call));

  public static final Action STALL =
      Verb.named("stall").words("conk out, sputter out, sputter to a stop, splutter to a halt, cough and die, die on road, overheat").doc("Rolls to a halt in jerks, smoke out of its bonnet; a person weeps").things(Wrecks::stalls)
          .plays(call -> Feelings.CRY.plan(call));

  private static Motion stalls(Call call) {
    double seconds = Manner.seconds(call, 4.5);
    double rolls = 0.5 * seconds;
    double half = Things.half(call, call.performer());
    Vector3f from = call.entry().position().fma((float) (-half - 1), call.entry().forward());
    Vector3f hood = call.entry().position().fma((float) half, call.entry().forward()).add(0, (float) (0.45 * call.view().height(call.performer())), 0);
    ThingMotion stalls = ThingMotion.of(call, seconds)
        .along(t -> {
          double s = slowing(t, rolls, half + 1) - 0.06 * Math.abs(Math.sin(7 * t)) * Easing.bump(t / rolls);
          return Stance.at(new Vector3f(from).fma((float) s, call.entry().forward()), call.entry().heading());
        })
        .tilting(t -> 2.5 * Math.sin(13 * t) * Easing.bump(t / rolls), t -> 0);
    for (double t = 0.6 * rolls; t < seconds - 0.3; t += 0.4) {
      stalls.with(new Event.Effect(t, 2, "smoke", hood, UP, Map.of("size", 0.9)));
    }
    return stalls;
  }

  /** Along a straight way that ends where its bumper meets the target; backwards or forwards. */
  private record Run(Vector3f from, Vector3f way, double metres) {
    /** From where it stands, if that is far enough off; else it comes from farther off. */
    static Run into(Call call, double least, boolean backwards) {
      Vector3f here = call.entry().position();
      Vector3f at = call.target().map(t -> call.view().point(t, call.start())).orElse(here);
      Vector3f way = new Vector3f(at.x - here.x, 0, at.z - here.z);
      double gap = Things.half(call, call.performer()) + call.target().map(t -> thick(call, t)).orElse(0.0);
      double far = way.length() - gap;
      way = way.length() < 0.5f ? call.entry().forward().mul(backwards ? -1 : 1) : way.normalize();
      Vector3f ends = new Vector3f(at.x, here.y, at.z).fma((float) -gap, way);
      double metres = far > 0.5 * least ? Math.min(far, 2 * least) : least;
      return new Run(new Vector3f(ends).fma((float) -metres, way), way, metres);
    }

    /** From its middle to what meets a bumper: what is thin stands where it is. */
    private static double thick(Call call, Target target) {
      double half = target.kind() == Target.Kind.PROP ? Things.half(call, target.name()) : 0.2;
      return call.view().height(call.performer()) > 0 && target.kind() == Target.Kind.PROP && upright(call, target) ? 0.1 : 0.8 * half;
    }

    /** A lamppost, whatever its arm overhangs. */
    private static boolean upright(Call call, Target target) {
      Vector3f size = call.view().fromGrip(target.name(), new Vector3f(1, 1, 1)).sub(call.view().fromGrip(target.name(), new Vector3f(-1, -1, -1)));
      return Math.abs(size.y) > 2 * Math.max(Math.abs(size.x), Math.abs(size.z));
    }

    Stance at(Call call, double s, boolean backwards) {
      Vector3f p = new Vector3f(from).fma((float) s, way);
      p.y = call.view().floor(p.x, p.z) + call.entry().y() - call.view().floor(call.entry().x(), call.entry().z());
      return Stance.at(p, Stance.headingOf(way.x, way.z) + (backwards ? 180 : 0));
    }
  }

  static Motion crashes(Call call) {
    if (call.target().isEmpty() || Things.half(call, call.performer()) < LARGE_M) {
      return call.target().isPresent() ? Things.rebound(call) : Things.drop(call);
    }
    return into(call, Run.into(call, FROM_M, false), CRASHES_MPS, false);
  }

  private static Motion into(Call call, Run run, double speed, boolean backwards) {
    double hits = run.metres() / speed;
    double hard = speed / CRASHES_MPS;
    double seconds = Math.max(hits + 2, Manner.seconds(call, 0));
    ThingMotion into = ThingMotion.of(call, seconds)
        .along(t -> run.at(call, Math.min(t, hits) / hits * run.metres() + BUCKLES_M * hard * (2 * Easing.bump((t - hits) / 0.5) - 0.5 * Easing.smooth((t - hits) / 0.4)), backwards))
        .tilting(t -> (backwards ? -9 : 9) * (0.4 + 0.6 * hard) * Easing.bump((t - hits) / 0.5), t -> 3 * hard * Math.sin(16 * (t - hits)) * Easing.bump((t - hits) / 0.9))
        .with(new Event.Contact(hits, call.target().map(Target::name).orElse("")));
    Vector3f meets = new Vector3f(run.from()).fma((float) (run.metres() + Things.half(call, call.performer())), run.way()).add(0, 0.7f, 0);
    into.with(new Event.Effect(hits, 2, "debris", meets, new Vector3f(run.way()).negate().add(0, 0.6f, 0).normalize(), Map.of("size", 0.6 + 0.6 * hard, "count", 20 + 40 * hard)));
    into.with(new Event.Effect(hits, 0.6, "sparks", meets, UP, Map.of("size", 0.5 + 0.5 * hard)));
    if (hard > 0.5) {
      into.with(new Event.Effect(hits + 0.3, seconds - hits, "smoke", new Vector3f(meets).fma(-0.8f, run.way()).add(0, 0.4f, 0), UP, Map.of("size", 0.9)));
    }
    call.target().filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> into.with(new Event.Move(hits, 0.35, t.name(), "struck", 0, 1)));
    return into;
  }

  private static Motion reverses(Call call) {
    boolean into = call.target().isPresent() && call.relation().matches("into|against|onto|over|");
    boolean to = call.target().isPresent();
    Run run = to ? Run.into(call, BACKS_FROM_M, true) : new Run(call.entry().position(), call.entry().forward().negate(), BACKS_FROM_M);
    if (into) {
      return into(call, run, BACKS_MPS, true);
    }
    double metres = Math.max(0.5, run.metres() - (to ? 0.5 : 0));
    double seconds = Math.max(metres / BACKS_MPS + 1, Manner.seconds(call, 0));
    return ThingMotion.of(call, seconds).along(t -> run.at(call, metres * Easing.smooth(t / seconds), true)).tilting(t -> -1.5 * Easing.bump(t / 0.8) + 2 * Easing.bump((t - seconds + 0.9) / 0.9), t -> 0);
  }

  /** On along the way, then down off it to one side, leaning, and on through the ballast until it lies still. */
  private static Motion derails(Call call) {
    double seconds = Manner.seconds(call, 5);
    double leaves = 0.28 * seconds;
    Vector3f ahead = call.entry().forward();
    Vector3f right = call.entry().right();
    Vector3f from = new Vector3f(call.entry().position()).fma((float) (-0.45 * DERAILS_M), ahead);
    float over = call.entry().y() - call.view().floor(call.entry().x(), call.entry().z());
    ThingMotion derails = ThingMotion.of(call, seconds)
        .along(t -> {
          double off = Easing.smooth((t - leaves) / (0.5 * seconds));
          Vector3f p = new Vector3f(from).fma((float) slowing(t, seconds, DERAILS_M), ahead).fma((float) (2.4 * off), right);
          p.y = call.view().floor(from.x, from.z) + over + (float) (0.25 * Easing.bump((t - leaves) / 0.5) - 0.2 * off);
          return Stance.at(p, call.entry().heading() + 17 * off);
        })
        .tilting(t -> 2 * Math.sin(19 * t) * Easing.bump((t - leaves) / (0.6 * seconds)), t -> 46 * Easing.smooth((t - leaves - 0.3) / (0.45 * seconds)) + 2.5 * Math.sin(13 * t) * Easing.bump((t - leaves) / (0.6 * seconds)))
        .with(new Event.Contact(leaves, "rails"));
    double half = Things.half(call, call.performer());
    for (double t = leaves; t < 0.85 * seconds; t += 0.2) {
      Vector3f at = new Vector3f(from).fma((float) (slowing(t, seconds, DERAILS_M) + 0.5 * half), ahead).fma(1.8f, right).add(0, 0.3f, 0);
      derails.with(new Event.Effect(t, 0.6, "sparks", at, UP, Map.of("size", 1.2)));
      derails.with(new Event.Effect(t, 2, "dust", at, UP, Map.of("size", 1.8)));
      derails.with(new Event.Effect(t + 0.05, 1.6, "debris", at, UP, Map.of("size", 1.2, "count", 12.0)));
    }
    return derails;
  }

  private static double slowing(double t, double seconds, double metres) {
    double u = Easing.clamp(t / seconds);
    return metres * (1 - (1 - u) * (1 - u));
  }

  /** It heels over further with each wave, goes over, and lies bottom up among the splashes. */
  private static Motion capsizes(Call call) {
    double seconds = Manner.seconds(call, 5);
    double over = 0.42 * seconds;
    double height = call.view().height(call.performer());
    ThingMotion capsizes = ThingMotion.of(call, seconds)
        .along(t -> call.entry().moved(0, (float) (0.08 * Math.sin(2.2 * t) - lies(height) * gone(t, over)), 0))
        .tilting(t -> 5 * Math.sin(1.7 * t) * (1 - gone(t, over)), t -> 14 * Math.sin(2.6 * t) * Easing.smooth(t / over) * (1 - gone(t, over)) + 166 * gone(t, over) + 4 * Math.sin(2.1 * t) * gone(t, over))
        .with(new Event.Contact(over + 0.7, "water"));
    Vector3f water = call.entry().position().add(0, 0.1f, 0);
    Vector3f side = call.entry().right();
    for (double t = over + 0.5; t < over + 1.8; t += 0.25) {
      capsizes.with(new Event.Effect(t, 1.2, "splash", new Vector3f(water).fma((float) (1.2 - (t - over)), side), UP, Map.of("size", 0.9)));
      capsizes.with(new Event.Effect(t + 0.1, 1.2, "splash", new Vector3f(water).fma((float) (1.2 - (t - over)), side).fma(1.2f, call.entry().forward()), UP, Map.of("size", 0.8)));
    }
    return capsizes;
  }

  /** So long a hull is that sinks by the stern, half its length, metres; how steep its bow stands up, degrees, and how long it takes, seconds. */
  private static final double FOUNDERS_M = 1.2;
  private static final double BOW_UP = 34;
  private static final double FOUNDERS_S = 6;

  /** Whether it is as long as a hull, and is not meant to dive. */
  static boolean hull(Call call) {
    double half = Things.half(call, call.performer());
    return half > FOUNDERS_M && 2 * half > 1.8 * call.view().height(call.performer()) && !call.verb().matches("submerge|descend|subside|go down into");
  }

  /** Its stern goes under, its bow stands up out of the water and goes last. */
  static Motion founders(Call call) {
    double seconds = Manner.seconds(call, FOUNDERS_S);
    double half = Things.half(call, call.performer());
    double deep = call.view().height(call.performer()) + half * Math.sin(Math.toRadians(BOW_UP));
    ThingMotion sinks = ThingMotion.of(call, seconds)
        .along(t -> call.entry().moved(0, (float) (-deep * under(t / seconds)), 0))
        .tilting(t -> -BOW_UP * Easing.smooth(t / (0.5 * seconds)), t -> 7 * Easing.smooth(t / seconds) + 2 * Math.sin(2.3 * t))
        .with(new Event.Contact(0.1, "water"));
    Vector3f water = call.entry().position();
    water.y = call.view().floor(water.x, water.z) + 0.1f;
    for (int i = 0; i * 0.3 < seconds - 0.5; i++) {
      double along = half * (-0.8 + 1.3 * i * 0.3 / seconds);
      Vector3f at = new Vector3f(water).fma((float) along, call.entry().forward()).fma(i % 2 == 0 ? 1 : -1, call.entry().right());
      sinks.with(new Event.Effect(i * 0.3, 1.3, "splash", at, UP, Map.of("size", 1.0)));
    }
    return sinks;
  }

  private static double under(double u) {
    return 0.18 * Easing.smooth(u / 0.45) + 0.82 * Easing.smooth((u - 0.35) / 0.65);
  }

  /** How far its middle goes down until the hull is where the water is, metres. */
  private static double lies(double height) {
    return Math.max(0, height - 1.0);
  }

  private static double gone(double t, double over) {
    return Easing.smooth((t - over) / 1.5);
  }

  /** Over and over, to lie on its roof. */
  static Motion rollsOver(Call call) {
    double seconds = Manner.seconds(call, 4);
    Vector3f half = call.view().fromGrip(call.performer(), new Vector3f(1, 1, 1)).sub(call.view().fromGrip(call.performer(), new Vector3f(-1, -1, -1))).absolute().mul(0.5f);
    double wide = Math.min(half.x, half.z);
    Vector3f right = call.entry().right();
    Vector3f ahead = call.entry().forward();
    ThingMotion rolls = ThingMotion.of(call, seconds)
        .along(t -> {
          double u = slowing(t, seconds, 1);
          double a = Math.toRadians(ROLLS_DEGREES * u);
          double up = wide * Math.abs(Math.sin(a)) + half.y * Math.abs(Math.cos(a)) - half.y;
          Vector3f p = call.entry().position().fma((float) (ROLLS_M * (u - 0.5)), right).fma((float) (4 * (u - 0.5)), ahead);
          p.y = (float) (call.entry().y() + up + 0.2 * Easing.bump(u));
          return Stance.at(p, call.entry().heading() + 14 * u);
        })
        .tilting(t -> 0, t -> ROLLS_DEGREES * slowing(t, seconds, 1));
    for (double t = 0.2; t < 0.8 * seconds; t += 0.3) {
      Vector3f at = call.entry().position().fma((float) (ROLLS_M * (slowing(t, seconds, 1) - 0.5)), right).add(0, 0.2f, 0);
      rolls.with(new Event.Effect(t, 1.4, "debris", at, UP, Map.of("size", 0.9, "count", 14.0)));
      rolls.with(new Event.Effect(t, 1.6, "dust", at, UP, Map.of("size", 0.9)));
    }
    return rolls;
  }

  /** Its bed comes on when its cab stands already. */
  private static Motion jackknifes(Call call) {
    double seconds = Manner.seconds(call, 4);
    double bends = 0.2 * seconds;
    Vector3f ahead = call.entry().forward();
    Vector3f from = new Vector3f(call.entry().position()).fma((float) (-0.5 * JACKKNIFES_M), ahead);
    ThingMotion slides = ThingMotion.of(call, seconds)
        .along(t -> {
          Vector3f p = new Vector3f(from).fma((float) slowing(t, seconds, JACKKNIFES_M), ahead);
          p.y = call.view().floor(p.x, p.z);
          return Stance.at(p, call.entry().heading() + 46 * Easing.smooth((t - bends) / (0.6 * seconds)));
        })
        .tilting(t -> 2 * Easing.bump(t / seconds), t -> -6 * Easing.bump((t - bends) / (0.7 * seconds)))
        .with(new Event.Move(bends, 0.55 * seconds, call.performer(), "cab", 0, 1));
    for (double t = bends; t < 0.85 * seconds; t += 0.25) {
      slides.with(new Event.Effect(t, 1.6, "smoke", new Vector3f(from).fma((float) slowing(t, seconds, JACKKNIFES_M) - 1.5f, ahead).add(0, 0.15f, 0), UP, Map.of("size", 1.1)));
    }
    return slides;
  }
}
