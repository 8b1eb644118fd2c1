package dev.actionline.catalogue.acts;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.motion.FloorAlong;
import dev.actionline.catalogue.motion.Manner;
import dev.actionline.catalogue.motion.Sequence;
import dev.actionline.catalogue.motion.ThingMotion;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.catalogue.motion.Way;
import dev.actionline.core.Easing;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Map;
import org.joml.Vector3f;

/** What rockets, aircraft and cars do at speed, and what falls and is in pieces. */
public final class Engines {
  private Engines() {}

  private static final double LANDS_M = 26;
  private static final double FROM_M = 7;
  private static final double SKIDS_M = 9;
  private static final double SKIDS_DEGREES = 78;
  private static final float DROPS_M = 1.25f;
  private static final Vector3f UP = new Vector3f(0, 1, 0);

  public static final Action TOUCH_DOWN =
      Verb.named("touch down").words("land, come in to land, make a landing").doc("Comes down out of the air, meets the ground and rolls out")
          .things(Engines::lands).plays(call -> Crossing.JUMP.plan(call));

  public static final Action SKID =
      Verb.named("skid").words("fishtail, spin out, skid to a halt, skid to a stop, screech to a halt").doc("Brakes so hard that it slides and turns broadside; a person staggers")
          .things(Engines::skids).plays(call -> Blows.STAGGER.plan(call));

  /** With fire under it, slowly at first. */
  static Motion liftOff(Call call) {
    if (Things.half(call, call.performer()) > call.view().height(call.performer()) && !call.verb().startsWith("launch")) {
      return takesOff(call);
    }
    double seconds = Manner.seconds(call, 5);
    double waits = 1;
    double height = call.view().height(call.performer());
    ThingMotion rises = ThingMotion.of(call, seconds)
        .along(t -> {
          double u = Math.max(0, t - waits);
          return call.entry().moved(0, (float) (0.11 * height * u * u * u / 3 + 0.09 * height * u), 0);
        })
        .tilting(t -> 0.5 * Math.sin(31 * t), t -> 0.5 * Math.sin(27 * t));
    Vector3f base = call.entry().position();
    for (double t = 0.1; t < seconds - 0.3; t += 0.22) {
      double u = Math.max(0, t - waits);
      float up = (float) (0.11 * height * u * u * u / 3 + 0.09 * height * u);
      rises.with(new Event.Effect(t, 0.5, "fire", new Vector3f(base).add(0, Math.max(0.05f, up - 0.3f), 0), UP, Map.of("size", Math.min(1.4, 0.16 * height))));
    }
    for (double t = 0.15; t < seconds - 0.5; t += 0.5) {
      double a = 2.4 * t / 0.5;
      Vector3f out = new Vector3f(base).add((float) (0.25 * height * Math.cos(a)), 0.1f, (float) (0.25 * height * Math.sin(a)));
      rises.with(new Event.Effect(t, seconds - t, "smoke", out, UP, Map.of("size", Math.min(3, 0.45 * height))));
    }
    return rises;
  }

  /** Along the runway ever faster, the nose up, and into the air. */
  private static Motion takesOff(Call call) {
    double seconds = Manner.seconds(call, 5);
    double lifts = 0.5 * seconds;
    double half = Math.max(1, Things.half(call, call.performer()));
    double far = Math.min(2 * LANDS_M, 9 * half);
    return ThingMotion.of(call, seconds)
        .along(t -> {
          double u = t / seconds;
          double climbs = Math.max(0, t - lifts) / (seconds - lifts);
          return Stance.at(call.entry().position().fma((float) (far * u * u), call.entry().forward()).add(0, (float) (2.2 * half * climbs * climbs), 0), call.entry().heading());
        })
        .tilting(t -> -15 * Easing.smooth((t - lifts + 0.5) / 1.0), t -> 1.5 * Math.sin(3 * t) * Easing.smooth((t - lifts) / 0.6));
  }

  /** Down a slope from behind, to where it stands when it has rolled out. */
  private static Motion lands(Call call) {
    if (Wildlife.beast(call) && call.target().isPresent()) {
      return Wings.perch(call);
    }
    double seconds = Manner.seconds(call, 5);
    double touches = 0.62 * seconds;
    Vector3f to = call.entry().position();
    Vector3f back = call.entry().forward().negate();
    double half = Math.max(1, Things.half(call, call.performer()));
    double far = Math.min(LANDS_M, 5 * half);
    double high = Math.min(FROM_M, 1.4 * half);
    ThingMotion lands = ThingMotion.of(call, seconds)
        .along(t -> {
          double u = Easing.clamp(t / seconds);
          double left = far * (1 - u) * (1 - u);
          double d = Easing.clamp(1 - t / touches);
          return Stance.at(new Vector3f(to).fma((float) left, back).add(0, (float) (high * d * d * (1.6 - 0.6 * d)), 0), call.entry().heading());
        })
        .tilting(t -> t < touches ? -7 * Easing.smooth(t / (0.4 * touches)) : -7 * (1 - Easing.smooth((t - touches) / 0.5)), t -> 2.5 * Math.sin(2 * t) * Easing.clamp(1 - t / touches))
        .with(new Event.Contact(touches, "floor"));
    double left = far * Math.pow(1 - touches / seconds, 2);
    lands.with(new Event.Effect(touches, 1.8, "dust", new Vector3f(to).fma((float) left, back), UP, Map.of("size", Math.min(4, 0.6 * half))));
    return lands;
  }

  /** Straight on, then broadside, with smoke off the tyres; what is no vehicle slides along the floor. */
  private static Motion skids(Call call) {
    if (Things.half(call, call.performer()) < VEHICLE_M) {
      return Things.glide(call);
    }
    double seconds = Manner.seconds(call, 3.4);
    Vector3f from = call.entry().position();
    Vector3f ahead = call.entry().forward();
    FloorAlong floor = new FloorAlong(Way.through(List.of(from, new Vector3f(from).fma((float) SKIDS_M, ahead))), call.view());
    float over = from.y - call.view().floor(from.x, from.z);
    ThingMotion skids = ThingMotion.of(call, seconds)
        .along(t -> {
          double s = gone(t, seconds);
          Vector3f p = new Vector3f(from).fma((float) s, ahead);
          p.y = (float) (floor.soft(s) + over);
          return Stance.at(p, call.entry().heading() + SKIDS_DEGREES * Easing.smooth((t - 0.25 * seconds) / (0.6 * seconds)));
        })
        .tilting(t -> 2.5 * Easing.bump((t - 0.2 * seconds) / (0.8 * seconds)), t -> -5 * Easing.bump((t - 0.3 * seconds) / (0.65 * seconds)));
    for (double t = 0.25 * seconds; t < 0.9 * seconds; t += 0.25) {
      skids.with(new Event.Effect(t, 1.6, "smoke", new Vector3f(from).fma((float) gone(t, seconds) - 0.8f, ahead).add(0, 0.1f, 0), UP, Map.of("size", 0.9)));
    }
    return skids;
  }

  /** Half as long as a vehicle is at least, metres. */
  private static final double VEHICLE_M = 0.8;

  private static double gone(double t, double seconds) {
    double u = Easing.clamp(t / seconds);
    return SKIDS_M * (1 - (1 - u) * (1 - u));
  }

  /** From the height of a hand to the floor, and in pieces there. */
  static Motion fallsToPieces(Call call) {
    double falls = Math.sqrt(2 * DROPS_M / 9.81) + 0.5;
    double waits = 0.5;
    float floor = call.view().floor(call.entry().x(), call.entry().z());
    Motion drop = ThingMotion.of(call.unhurried(), falls)
        .along(t -> {
          double u = Math.max(0, t - waits);
          return Stance.at(new Vector3f(call.entry().x(), (float) (floor + Math.max(0.02, DROPS_M - 4.905 * u * u)), call.entry().z()), call.entry().heading());
        })
        .tilting(t -> 60 * Math.max(0, t - waits) / 0.5, t -> 20 * Math.max(0, t - waits) / 0.5);
    return Sequence.of(List.of(drop, pieces(call.after(drop))));
  }

  /** What is no wider bursts like a balloon, metres from its middle; it is seen so long before. */
  private static final double BALLOON_M = 0.45;
  private static final double SEEN_S = 1.2;

  /** With fire and smoke; what is blown up only bursts. */
  static Motion explode(Call call) {
    if (Things.half(call, call.performer()) < BALLOON_M && call.verb().matches("burst|pop")) {
      return pops(call);
    }
    Vector3f at = call.entry().position().add(0, 0.5f * call.view().height(call.performer()), 0);
    return ThingMotion.of(call, Manner.seconds(call, 1.6))
        .with(new Event.Effect(0.05, 1.6, "explosion", at, UP, Map.of()))
        .with(new Event.Effect(0.08, 2.2, "debris", at, UP, Map.of()))
        .with(new Event.Effect(0.15, 2.5, "smoke", at, UP, Map.of()))
        .with(new Event.Show(0.12, call.performer(), false));
  }

  /** It quivers, and is a few shreds that fall. */
  private static Motion pops(Call call) {
    double height = call.view().height(call.performer());
    Vector3f at = call.entry().position().add(0, (float) (0.75 * height), 0);
    return ThingMotion.of(call, Math.max(SEEN_S + 1.4, Manner.seconds(call, 0)))
        .tilting(t -> 5 * Math.sin(31 * t) * Easing.clamp(t / SEEN_S), t -> 5 * Math.sin(27 * t) * Easing.clamp(t / SEEN_S))
        .with(new Event.Effect(SEEN_S, 1.4, "debris", at, UP, Map.of("size", 0.5 * height, "count", 16.0)))
        .with(new Event.Contact(SEEN_S, "burst"))
        .with(new Event.Show(SEEN_S + 0.04, call.performer(), false));
  }

  static Motion burst(Call call) {
    if (Things.half(call, call.performer()) < BALLOON_M && call.verb().matches("burst|pop")) {
      return pops(call);
    }
    return call.relation().equals("on") ? fallsToPieces(call) : pieces(call);
  }

  /** In pieces where it is. */
  private static Motion pieces(Call call) {
    Vector3f at = call.entry().position().add(0, 0.5f * call.view().height(call.performer()), 0);
    return ThingMotion.of(call, Manner.seconds(call, 1.0))
        .with(new Event.Effect(0.05, 2.2, "debris", at, UP, Map.of()))
        .with(new Event.Contact(0.05, "break"))
        .with(new Event.Show(0.08, call.performer(), false));
  }
}
