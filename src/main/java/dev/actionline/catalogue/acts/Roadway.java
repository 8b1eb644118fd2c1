package dev.actionline.catalogue.acts;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Ground;
import dev.actionline.catalogue.motion.Manner;
import dev.actionline.catalogue.motion.ThingMotion;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Stance;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3f;

/** What vehicles do to each other and to what is in their way. */
public final class Roadway {
  private Roadway() {}

  /** Who swerves comes from so far off, goes so far on, and keeps so far from what is in the way, metres. */
  private static final double FROM_M = 13;
  private static final double BEYOND_M = 8;
  private static final double CLEARS_M = 2.6;
  /** Within this of it one begins to turn aside, and is back, metres. */
  private static final double ASIDE_M = 7;

  private static final double TOWED_M = 7;
  /** Half as long as a handcart, metres. */
  private static final double LARGE_M = 0.4;
  /** Until a rope is taut, seconds. */
  private static final double TAUT_S = 1;

  private static final double SLIDES_M = 8;
  /** Half as wide as what lies on its side, metres. */
  private static final double WIDE_M = 0.24;
  /** It wobbles before it falls, seconds. */
  private static final double FALLS_S = 0.6;
  private static final double SIDE_DEGREES = 74;
  private static final Vector3f UP = new Vector3f(0, 1, 0);

  public static final Action SWERVE =
      Verb.named("swerve around").words("swerve, swerve past, swerve to avoid, veer around, steer around, dodge around, swerve aside, skirt round, weave around, veer past")
          .doc("Comes up fast, turns aside before what is in the way, passes it and comes back").things(Roadway::swerves).plays(call -> Blows.DODGE.plan(call));

  public static final Action TOW =
      Verb.named("tow behind").words("tow, tow away, haul along, tow along").doc("Draws what hangs on a rope behind it along").things(Roadway::tows).plays(call -> Handlings.DRAG.plan(call));

  public static final Action SKID_DOWN =
      Verb.named("skid on side").words("slide on side, skid along on side, slide along on side, skid over on side").doc("Falls on its side and slides on, turning, sparks and dust behind it")
          .things(Roadway::slides).plays(call -> Blows.STAGGER.plan(call));

  /** Round the target, on the side that its way passes already. */
  private static Motion swerves(Call call) {
    Optional<Vector3f> what = call.target().map(t -> call.view().point(t, call.start()));
    Vector3f here = call.entry().position();
    Vector3f ahead = call.entry().forward();
    Vector3f right = call.entry().right();
    Vector3f middle = what.orElseGet(() -> new Vector3f(here).fma((float) FROM_M, ahead));
    middle.y = here.y;
    double off = new Vector3f(middle).sub(here).dot(right);
    double until = new Vector3f(middle).sub(here).dot(ahead);
    double back = until > ASIDE_M && until < 2 * FROM_M ? 0 : until - FROM_M;
    Vector3f from = new Vector3f(here).fma((float) back, ahead);
    double clears = CLEARS_M + Things.half(call, call.performer()) * 0.2;
    double side = off > 0 ? off - clears : off + clears;
    double to = until - back + BEYOND_M;
    double seconds = Manner.seconds(call, 4.4);
    return ThingMotion.of(call, seconds)
        .along(t -> way(from, ahead, right, to * Easing.clamp(t / seconds), until - back, side, call.entry().heading(), call))
        .tilting(t -> 0, t -> 5 * Math.signum(side) * Math.cos(Math.PI * Easing.clamp((to * t / seconds - (until - back) + ASIDE_M) / (2 * ASIDE_M))) * near(to * t / seconds, until - back))
        .with(new Event.Contact(0.3 * seconds, "tyres"));
  }

  /** 1 beside what is in the way, 0 well before and behind it. */
  private static double near(double s, double at) {
    return Easing.bump((s - at + ASIDE_M) / (2 * ASIDE_M));
  }

  private static Stance way(Vector3f from, Vector3f ahead, Vector3f right, double s, double at, double side, double heading, Call call) {
    Vector3f p = new Vector3f(from).fma((float) s, ahead).fma((float) (side * near(s, at)), right);
    double slope = side * (near(s + 0.2, at) - near(s - 0.2, at)) / 0.4;
    p.y = call.view().floor(p.x, p.z);
    return Stance.at(p, heading + Math.toDegrees(Math.atan(slope)));
  }

  /** What is light, or on nobody's rope, is only tugged at. */
  private static Motion tows(Call call) {
    Optional<String> what = call.target().filter(t -> t.kind() != Target.Kind.PLACE && t.part().isEmpty()).map(Target::name);
    if (what.isEmpty()) {
      return Creatures.lunge(call);
    }
    double seconds = Manner.seconds(call, 5);
    Vector3f from = call.entry().position();
    Vector3f ahead = call.entry().forward();
    ThingMotion goes = ThingMotion.of(call, seconds)
        .along(t -> {
          double u = Easing.clamp((t - TAUT_S) / (seconds - TAUT_S));
          Vector3f p = new Vector3f(from).fma((float) (TOWED_M * u * u * (1.6 - 0.6 * u)), ahead);
          p.y = call.view().floor(p.x, p.z);
          return Stance.at(p, call.entry().heading());
        })
        .tilting(t -> -2.5 * Easing.bump((t - 0.3) / 1.4) + 0.4 * Math.sin(31 * t) * Easing.bump(t / 1.8), t -> 0)
        .with(new Event.Attach(TAUT_S, what.get(), call.performer(), Bone.PELVIS));
    for (double t = 0.4; t < seconds - 0.6; t += 0.5) {
      goes.with(new Event.Effect(t, 1.2, "dust", new Vector3f(from).fma((float) -Things.half(call, call.performer()), ahead).add(0, 0.2f, 0), UP, Map.of("size", 0.6)));
    }
    return goes;
  }

  /** What is as large as a cart is drawn along; all else is only tugged at. */
  static Motion pulls(Call call) {
    boolean large = call.target().filter(t -> t.kind() == Target.Kind.PROP && t.part().isEmpty() && Things.half(call, t.name()) > LARGE_M).isPresent();
    return large ? tows(call) : Creatures.lunge(call);
  }

  private static Motion slides(Call call) {
    double seconds = Manner.seconds(call, 3.8);
    Vector3f from = call.entry().position();
    Vector3f ahead = call.entry().forward();
    double h = call.entry().heading();
    double sinks = Math.max(0, 0.5 * call.view().height(call.performer()) - WIDE_M);
    ThingMotion slides = ThingMotion.of(call, seconds)
        .along(t -> {
          Vector3f p = new Vector3f(from).fma((float) gone(t, seconds), ahead);
          double down = fallen(t);
          p.y = (float) (call.view().floor(p.x, p.z) - sinks * down);
          return Stance.at(p, h + Ground.between(h, h + 110) * Easing.smooth((t - FALLS_S) / (0.7 * seconds)));
        })
        .tilting(t -> 0, t -> -SIDE_DEGREES * fallen(t) + 6 * Math.sin(11 * t) * Easing.bump(t / FALLS_S));
    for (double t = FALLS_S + 0.35; t < 0.85 * seconds; t += 0.2) {
      Vector3f at = new Vector3f(from).fma((float) gone(t, seconds), ahead).add(0, 0.1f, 0);
      slides.with(new Event.Effect(t, 0.6, "sparks", at, new Vector3f(ahead).negate().add(0, 0.5f, 0).normalize(), Map.of("size", 0.6)));
      slides.with(new Event.Effect(t, 1.4, "smoke", at, UP, Map.of("size", 0.7, "strength", 0.5)));
    }
    return slides;
  }

  private static double fallen(double t) {
    return Easing.smooth((t - FALLS_S) / 0.5);
  }

  private static double gone(double t, double seconds) {
    double u = Easing.clamp(t / seconds);
    return SLIDES_M * (1 - (1 - u) * (1 - u));
  }
}
