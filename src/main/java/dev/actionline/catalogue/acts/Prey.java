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
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/** Beasts and what they hunt. */
public final class Prey {
  private Prey() {}

  /** Crouched before the leap, in the air, and over what is caught, seconds. */
  private static final double CROUCHES_S = 0.9;
  private static final double FLIES_S = 0.55;
  private static final double HOLDS_S = 1.3;

  /** Longest leap, in heights of the beast; the way before that it steals up. */
  private static final double LEAPS = 4.5;
  private static final double STEALS_MPS = 0.9;

  /** From a beast's middle to its forepaws, and how low it crouches, in shares of its height. */
  private static final double FOREPAWS = 0.6;
  private static final double CROUCHED = 0.16;

  public static final Action POUNCE =
      Verb.named("pounce").words("pounce on, pounce upon, pounce at, spring on, spring at, leap upon, swoop on, swoop down on, lunge onto").doc("A beast crouches, leaps and comes down with its forepaws on its prey; a person leaps at it")
          .things(Prey::pounces).answers(Prey::floored).plays(call -> Crossing.JUMP.plan(call));

  private static Motion pounces(Call call) {
    if (call.target().isEmpty()) {
      return Creatures.leap(call);
    }
    if (call.verb().startsWith("swoop")) {
      return Wings.swoops(call);
    }
    Target prey = call.target().get();
    Vector3f from = call.entry().position();
    Vector3f at = prey.kind() == Target.Kind.PERFORMER ? call.view().stance(prey.name(), call.start()).position() : call.view().point(prey, call.start());
    double tall = call.view().height(call.performer());
    Vector3f way = new Vector3f(at.x - from.x, 0, at.z - from.z);
    double far = Math.max(0.05, way.length() - FOREPAWS * tall - thick(call, prey));
    way.normalize();
    double leap = Math.min(far, LEAPS * tall);
    double steals = (far - leap) / STEALS_MPS;
    double flies = FLIES_S + 0.12 * tall;
    double h = call.entry().heading();
    double heading = h + Ground.between(h, Stance.headingOf(way.x, way.z));
    double down = steals + CROUCHES_S + flies;
    return ThingMotion.of(call, Math.max(down + HOLDS_S, Manner.seconds(call, 0)))
        .along(t -> {
          double flown = Easing.clamp((t - steals - CROUCHES_S) / flies);
          double gone = (far - leap) * Easing.clamp(steals > 0 ? t / steals : 1) + leap * flown;
          Vector3f p = new Vector3f(from).fma((float) gone, way);
          double low = CROUCHED * tall * crouched(t, steals, down);
          p.y = (float) (from.y - low + (0.35 * tall + 0.16 * leap) * 4 * flown * (1 - flown));
          return Stance.at(p, Easing.mix(h, heading, Easing.smooth(t / 0.35)));
        })
        .tilting(t -> {
          double flown = Easing.clamp((t - steals - CROUCHES_S) / flies);
          double holds = Easing.smooth((t - down) / 0.2);
          return 5 * crouched(t, steals, down) - 34 * Easing.bump(flown * 1.3) + 20 * Easing.bump((flown - 0.4) / 0.6) + holds * (12 + 3 * Math.sin(9 * t));
        }, t -> 0)
        .with(new Event.Contact(down, prey.name()));
  }

  /** Low on its legs before the leap, and over what it has caught. */
  private static double crouched(double t, double steals, double down) {
    return Math.max(Easing.smooth((t - steals) / 0.4) * (1 - Easing.smooth((t - steals - CROUCHES_S) / 0.15)), 0.8 * Easing.smooth((t - down) / 0.2));
  }

  /** Somebody is not run through. */
  private static double thick(Call call, Target prey) {
    return prey.kind() == Target.Kind.PERFORMER ? 0.3 : 0;
  }

  private static List<Action.Reaction> floored(Call call) {
    boolean met = !call.figure() && call.target().filter(t -> t.kind() == Target.Kind.PERFORMER).isPresent();
    return !met ? List.of() : pounces(call).events().stream().filter(e -> e instanceof Event.Contact).findFirst()
        .map(e -> new Action.Reaction(call.target().get().name(), "fall", Math.max(0, e.at() - 0.1), Optional.empty())).stream().toList();
  }
}
