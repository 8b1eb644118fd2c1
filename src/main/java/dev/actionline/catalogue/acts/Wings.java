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
import org.joml.Vector3f;

/** What birds do with their wings: soar, and come down onto something. */
public final class Wings {
  private Wings() {}

  public static final Action SOAR =
      Verb.named("soar").words("circle overhead, soar up, glide overhead, wheel overhead").doc("Glides in a wide circle, high up, and leans into it")
          .things(Wings::soar).plays(call -> Wonders.RISE.plan(call));

  public static final Action PERCH =
      Verb.named("perch").words("perch on, alight on, roost").doc("Flies down onto something and sits there; a person sits down on it")
          .things(call -> Wildlife.beast(call) && call.target().isPresent() ? perch(call) : Creatures.sit(call)).plays(call -> Bearing.SIT.plan(call));

  /** Over what it hovers a thing has so much air under it besides half its length, and a beast so much, metres. */
  private static final double AIR_M = 1.6;
  private static final double NEAR_M = 0.25;

  public static final Action HOVER =
      Verb.named("hover").words("hover in the air, hang in the air, hang in the sky, hover overhead")
          .doc("Hangs in the air over where it is or over the target, drifting a little; a person waits, or floats over the target")
          .things(Wings::hover).plays(call -> call.relation().matches("over|above") ? Feats.levitates(call) : Together.WAIT.plan(call));

  private static Motion hover(Call call) {
    Vector3f over = call.target().filter(t -> call.relation().matches("over|above")).map(t -> new Vector3f(call.view().point(t, call.start()))).orElseGet(() -> call.entry().position());
    boolean beast = Wildlife.beast(call);
    over.y = beast ? over.y : Math.max(over.y, call.view().floor(over.x, over.z));
    over.y += (float) call.number("height", beast ? NEAR_M : AIR_M + Things.half(call, call.performer())) - hovers(call);
    double seconds = Manner.seconds(call, 5);
    double heading = call.entry().heading();
    double sways = Math.min(0.35, 0.05 + 0.06 * Things.half(call, call.performer()));
    return ThingMotion.of(call, seconds)
        .along(t -> Stance.at(new Vector3f(over).add((float) (sways * Math.sin(0.9 * t)), (float) (sways * Math.sin(2.2 * t)), (float) (0.6 * sways * Math.sin(1.3 * t))), heading + 10 * Math.sin(0.7 * t)))
        .tilting(t -> 2 * Math.sin(1.3 * t), t -> 3 * Math.sin(0.9 * t));
  }

  /** What perches has landed by then, of the time it takes; it comes from so far off and from so high, metres. */
  public static final double LANDED = 0.5;
  private static final float COMES_M = 2.2f;
  private static final float DOWN_M = 1.1f;

  /** Down onto the top of something, and folded there. */
  static Motion perch(Call call) {
    Target target = call.target().get();
    Vector3f at = call.view().point(target, call.start());
    Vector3f to = new Vector3f(target.kind() == Target.Kind.PROP ? call.view().propMark(target.name(), "surface", call.start()).or(() -> call.view().propMark(target.name(), "top", call.start())).orElse(at) : at);
    Vector3f from = call.entry().position();
    to.y -= hovers(call);
    if (Math.hypot(from.x - to.x, from.z - to.z) < COMES_M) { // it comes flying
      from = new Vector3f(to).fma(-COMES_M, call.entry().forward()).add(0, DOWN_M, 0);
    }
    Vector3f begin = from;
    double seconds = Manner.seconds(call, 4);
    double flies = LANDED * seconds;
    double heading = Stance.headingOf(to.x - from.x, to.z - from.z);
    return ThingMotion.of(call, seconds)
        .along(t -> {
          double u = Easing.smooth(Easing.clamp(t / flies));
          Vector3f p = new Vector3f(begin).lerp(to, (float) u).add(0, (float) (0.25 * Easing.bump(t / flies)), 0);
          return Stance.at(p, heading);
        })
        .tilting(t -> -14 * Easing.bump((t - 0.5 * flies) / (0.5 * flies)), t -> 3 * Easing.bump((t - flies) / 0.5))
        .with(new Event.Contact(flies, target.name()));
  }

  /** Who stand side by side before something go so much farther apart when they soar over it. */
  private static final double WIDENED = 3;

  /** How far its feet are over where it is: what is on the wing all the time hovers, metres. */
  static float hovers(Call call) {
    return call.view().propMark(call.performer(), "feet", call.start()).map(feet -> feet.y - call.view().stance(call.performer(), call.start()).y()).orElse(0f);
  }

  /** Whether it is on the wing all the time, and goes round something. */
  static boolean rounds(Call call) {
    return hovers(call) > 0 && call.target().isPresent() && call.relation().matches("around|round|about|above|over");
  }

  /** One way round what it circles, metres and seconds. */
  private static final double ROUND_M = 0.5;
  private static final double ROUND_S = 1.7;

  /** Round and round something, up and down, as flies and moths do. */
  static Motion circles(Call call) {
    Vector3f about = new Vector3f(call.view().point(call.target().orElseThrow(), call.start())).sub(0, hovers(call) - 0.12f, 0);
    Vector3f from = call.entry().position();
    double seconds = Manner.seconds(call, 4.5);
    double begins = Math.atan2(from.z - about.z, from.x - about.x);
    return ThingMotion.of(call, seconds)
        .along(t -> {
          Vector3f p = around(about, begins + 2 * Math.PI * t / ROUND_S, t);
          Vector3f next = around(about, begins + 2 * Math.PI * (t + 0.05) / ROUND_S, t + 0.05);
          double heading = Stance.headingOf(next.x - p.x, next.z - p.z);
          return Stance.at(new Vector3f(from).lerp(p, (float) Easing.smooth(t / 0.5)), heading);
        })
        .tilting(t -> 6 * Math.sin(5 * t), t -> -18);
  }

  private static Vector3f around(Vector3f about, double a, double t) {
    double r = ROUND_M * (1 + 0.25 * Math.sin(2.3 * t));
    return new Vector3f(about).add((float) (r * Math.cos(a)), (float) (0.12 * Math.sin(5.1 * t) + 0.06 * Math.sin(11 * t)), (float) (r * Math.sin(a)));
  }

  /** From how high and how far off it swoops, metres. */
  private static final float SWOOPS_M = 4;
  private static final float FROM_M = 6;

  /** Down out of the sky onto its prey, and up again with it. */
  static Motion swoops(Call call) {
    Target prey = call.target().orElseThrow();
    Vector3f at = new Vector3f(call.view().point(prey, call.start()));
    Vector3f ahead = call.entry().forward();
    Vector3f begin = new Vector3f(at).fma(-FROM_M, ahead).add(0, SWOOPS_M, 0);
    Vector3f end = new Vector3f(at).fma(FROM_M, ahead).add(0, SWOOPS_M, 0);
    Vector3f low = new Vector3f(at).add(0, 0.12f, 0);
    double seconds = Math.max(3.4, Manner.seconds(call, 0));
    double gets = 0.5 * seconds;
    ThingMotion swoops = ThingMotion.of(call, seconds)
        .along(t -> {
          double u = t < gets ? t / gets : (t - gets) / (seconds - gets);
          Vector3f p = t < gets ? new Vector3f(begin).lerp(low, (float) u) : new Vector3f(low).lerp(end, (float) u);
          p.y = (float) (low.y + SWOOPS_M * Math.pow(t < gets ? 1 - u : u, 1.6));
          return Stance.at(p, call.entry().heading());
        })
        .tilting(t -> 32 * Math.cos(Math.PI * t / seconds), t -> 0)
        .with(new Event.Contact(gets, prey.name()));
    if (prey.kind() == Target.Kind.PROP) {
      swoops.with(new Event.Attach(gets + 0.02, prey.name(), call.performer(), dev.actionline.stage.Bone.PELVIS));
    }
    return swoops;
  }

  /** Straight at somebody, one jab, and off again. */
  static Motion darts(Call call) {
    Vector3f from = call.entry().position();
    Target target = call.target().orElseThrow();
    Vector3f at = call.view().point(target, call.start());
    Vector3f away = new Vector3f(from.x - at.x, 0, from.z - at.z);
    away = away.length() < 0.05f ? call.entry().forward().negate() : away.normalize();
    Vector3f to = new Vector3f(at.x, at.y + (target.kind() == Target.Kind.PERFORMER ? 0.1f : 0) - hovers(call), at.z).fma(target.kind() == Target.Kind.PERFORMER ? 0.24f : 0.1f, away);
    Vector3f off = new Vector3f(to).fma(0.8f, away).add(0, 0.3f, 0);
    double flies = 0.8 + from.distance(to) / 2.2;
    double seconds = Math.max(flies + 1.6, Manner.seconds(call, 0));
    double heading = Stance.headingOf(to.x - from.x, to.z - from.z);
    return ThingMotion.of(call, seconds)
        .along(t -> {
          Vector3f p = new Vector3f(from).lerp(to, (float) Easing.smooth(t / flies)).add(0, (float) (0.07 * Math.sin(6 * t) * (1 - Easing.smooth(t / flies))), 0);
          p.lerp(off, (float) Easing.smooth((t - flies - 0.7) / 0.8));
          return Stance.at(p, heading);
        })
        .tilting(t -> 34 * Easing.bump((t - flies + 0.2) / 1.1), t -> 0)
        .with(new Event.Contact(flies, target.name()));
  }

  /** Round what it soars over: each from where it is, so that several are all round it. */
  private static Motion soarsOver(Call call, Vector3f what, double seconds) {
    Vector3f from = call.entry().position();
    double begins = WIDENED * Math.toDegrees(Math.atan2(from.z - what.z, from.x - what.x));
    double radius = call.number("distance", 3.4);
    double height = call.number("height", call.has("high") ? 5 : 3.8);
    return ThingMotion.of(call, seconds)
        .along(t -> {
          double a = begins + 330 * t / seconds;
          double r = Math.toRadians(a);
          Vector3f p = new Vector3f(what).add((float) (radius * Math.cos(r)), 0, (float) (radius * Math.sin(r)));
          p.y = (float) (call.view().floor(what.x, what.z) + height + 0.4 * Math.sin(r + begins));
          return Stance.at(p, Stance.headingOf(-Math.sin(r), Math.cos(r)));
        })
        .tilting(t -> 0, t -> 24);
  }

  private static Motion soar(Call call) {
    double seconds = Manner.seconds(call, 6);
    if (call.target().isPresent()) {
      return soarsOver(call, call.view().point(call.target().get(), call.start()), seconds);
    }
    double radius = call.number("distance", 3.2);
    double height = call.number("height", 3.4);
    Vector3f from = call.entry().position();
    Vector3f right = Stance.at(from, call.entry().heading() + 90).forward();
    Vector3f middle = new Vector3f(from).fma((float) radius, right);
    double h = call.entry().heading();
    return ThingMotion.of(call, seconds)
        .along(t -> {
          double a = 300 * t / seconds;
          double r = Math.toRadians(a);
          Vector3f p = new Vector3f(middle).fma((float) (-radius * Math.cos(r)), right).fma((float) (radius * Math.sin(r)), call.entry().forward());
          p.y = (float) (from.y + height + 0.5 * Math.sin(2 * Math.PI * t / seconds));
          return Stance.at(p, h + a);
        })
        .tilting(t -> 0, t -> 24);
  }
}
