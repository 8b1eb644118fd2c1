package dev.actionline.catalogue.acts;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Ground;
import dev.actionline.catalogue.motion.Manner;
import dev.actionline.catalogue.motion.Sequence;
import dev.actionline.catalogue.motion.ThingMotion;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Map;
import org.joml.Vector3f;

/** What beasts do with the whole body: rear, sniff, roll over, stretch, shake and scratch themselves, beg. Lengths are in shares of their height. */
public final class Instincts {
  private Instincts() {}

  /** A beast is tilted about its middle: where that is over the floor, and its hips from there; how long its hind legs are. */
  private static final double MIDDLE_UP = 0.5;
  private static final double HIP_BACK = 0.40;
  private static final double HIP_UP = 0.03;
  private static final double LEG = 0.53;
  /** Where its trunk is over its middle, and how thick to each side. */
  private static final double TRUNK_UP = 0.06;
  private static final double TRUNK = 0.17;

  /** A leg's part and a head's turn so far for a share of 1, degrees. */
  private static final double LEG_HINGE = 40;

  private static final String[] FORELEGS = {"foreleg left", "foreleg right"};
  private static final String[] HINDLEGS = {"hindleg left", "hindleg right"};

  /** How steep it stands on its hind legs, and sits up on them to beg, degrees; its hind legs turn by such a share of that, forward of its trunk when it sits on them. */
  private static final double REARS = 56;
  private static final double BEGS = 58;
  private static final double UPRIGHT = -0.55;
  private static final double HAUNCHES = 0.75;

  /** A nose at the ground, shares of the head's hinge. */
  private static final double NOSE_DOWN = -2.9;

  /** A paw held up before the mouth, shares of the hinges of the two parts of the leg. */
  private static final double PAW_UP = 1.5;
  private static final double PAW_BENT = 1.6;

  public static final Action REAR =
      Verb.named("rear").words("rear up, rear back, rear up on legs, rear up on leg, rear up on hind legs, stand on hind legs").doc("Up on the hind legs, the forelegs pawing the air, and down again; a person starts back")
          .things(call -> Wildlife.beast(call) ? rears(call) : Things.hop(call)).plays(call -> Feelings.RECOIL.plan(call));

  public static final Action SNIFF =
      Verb.named("sniff around").words("nose around, nose about, sniff about, snuffle, nuzzle ground, sniff ground, sniff floor").doc("A beast goes along with its nose at what it smells; a person draws in the air")
          .things(Instincts::sniffs).plays(call -> Meals.SNIFF.plan(call));

  public static final Action SCRATCH =
      Verb.named("scratch itself").words("scratch an ear, scratch ear, scratch ears, scratch fleas, scratch behind ear, scratch behind ears, scratch neck").doc("A beast sits down and scratches itself with a hind foot; a person scratches his head")
          .things(call -> Wildlife.beast(call) ? scratches(call) : Things.shake(call)).plays(call -> Mannerisms.SCRATCH_HEAD.plan(call));

  /** Up on the hind legs, pawing the air, and down again. */
  private static Motion rears(Call call) {
    double seconds = Manner.seconds(call, 3.4);
    ThingMotion rears = upright(call, seconds, REARS, UPRIGHT, 0.24);
    move(rears, call, "head", 0.1, 0.5, 0, -0.7);
    for (String leg : FORELEGS) {
      move(rears, call, leg, 0.1, 0.5, 0, 1.2);
      move(rears, call, leg + " below", 0.1, 0.5, 0, -1.7);
    }
    double paw = 0.36;
    int i = 0;
    for (double t = 0.7; t + paw < 0.75 * seconds; t += paw, i++) {
      String leg = FORELEGS[i % 2];
      move(rears, call, leg, t, 0.5 * paw, 1.2, 2.2);
      move(rears, call, leg, t + 0.5 * paw, 0.5 * paw, 2.2, 1.2);
      move(rears, call, leg + " below", t, 0.5 * paw, -1.7, -0.5);
      move(rears, call, leg + " below", t + 0.5 * paw, 0.5 * paw, -0.5, -1.7);
    }
    for (String leg : FORELEGS) {
      move(rears, call, leg, 0.78 * seconds, 0.4, 1.2, 0);
      move(rears, call, leg + " below", 0.78 * seconds, 0.4, -1.7, 0);
    }
    move(rears, call, "head", 0.78 * seconds, 0.4, -0.7, 0);
    return rears;
  }

  /** Its back so steep, its hind hooves where they were. */
  private static ThingMotion upright(Call call, double seconds, double degrees, double legs, double eases) {
    double height = call.view().height(call.performer());
    ThingMotion up = ThingMotion.of(call, seconds)
        .along(t -> {
          double[] off = hooves(degrees * held(t, seconds, eases), legs);
          Vector3f back = call.entry().forward().negate();
          return Stance.at(call.entry().position().fma((float) (-off[0] * height), back).add(0, (float) (-off[1] * height), 0), call.entry().heading());
        })
        .tilting(t -> -degrees * held(t, seconds, eases) - 2 * held(t, seconds, eases) * Math.sin(8 * t), t -> 0);
    for (String leg : HINDLEGS) {
      move(up, call, leg, 0.02, eases * seconds, 0, legs * degrees / LEG_HINGE);
      move(up, call, leg, (1 - eases) * seconds, eases * seconds - 0.04, legs * degrees / LEG_HINGE, 0);
    }
    return up;
  }

  /** How far back of their place and over it the hind hooves come when the trunk is tilted up about the middle of the ground, in shares of the height. */
  private static double[] hooves(double degrees, double legs) {
    double a = Math.toRadians(degrees);
    double back = HIP_BACK - LEG * Math.sin(legs * a);
    double up = HIP_UP - LEG * Math.cos(legs * a);
    return new double[] {back * Math.cos(a) + up * Math.sin(a) - HIP_BACK, up * Math.cos(a) - back * Math.sin(a) + MIDDLE_UP};
  }

  private static double held(double t, double seconds, double eases) {
    return Math.min(Easing.smooth(t / (eases * seconds)), Easing.smooth((seconds - t) / (eases * seconds)));
  }

  private static void move(ThingMotion motion, Call call, String part, double at, double seconds, double from, double to) {
    motion.with(new Event.Move(at, seconds, call.performer(), part, from, to));
  }

  /** The head, sunk first, comes up and stays up, as of who hears something. */
  static Motion raisesHead(Call call) {
    ThingMotion raises = ThingMotion.of(call, Manner.seconds(call, 2.4));
    move(raises, call, "head", 0.05, 0.5, 0, -1.3);
    move(raises, call, "head", 0.85, 0.6, -1.3, 0.8);
    return raises;
  }

  /** Up to what it smells, then along there with its nose at it. */
  static Motion sniffs(Call call) {
    return Wildlife.beast(call) ? Wildlife.at(call, Instincts::noses) : Creatures.lunge(call);
  }

  private static Motion noses(Call call) {
    double seconds = Manner.seconds(call, 3.8);
    double height = call.view().height(call.performer());
    double over = call.target().map(t -> call.view().point(t, call.start()).y - call.entry().y()).orElse(0f) / Math.max(0.1, height);
    double low = Easing.clamp(1 - 1.4 * over);
    Vector3f along = call.entry().forward();
    boolean free = call.target().filter(t -> t.kind() == Target.Kind.PERFORMER).isEmpty();
    ThingMotion noses = ThingMotion.of(call, seconds)
        .along(t -> {
          double gone = free ? 0.25 * height * Easing.smooth((t - 0.5) / (seconds - 1)) : 0;
          return Stance.at(call.entry().position().fma((float) gone, along), call.entry().heading() + 11 * held(t, seconds, 0.2) * Math.sin(2.4 * t));
        })
        .tilting(t -> 9 * low * held(t, seconds, 0.15), t -> 0)
        .with(new Event.Contact(0.6, "sniff"));
    double down = 0.4 + (NOSE_DOWN - 0.4) * low;
    double last = 0;
    for (double t = 0.05; t + 0.3 < seconds - 0.45; t += 0.3) {
      double next = t < 0.3 ? down : down + (last == down ? 0.35 : 0);
      move(noses, call, "head", t, 0.24, last, next);
      last = next;
    }
    move(noses, call, "head", seconds - 0.4, 0.35, last, 0);
    return noses;
  }

  /** Down on its side, over its back with its legs in the air, and up again. */
  static Motion rollsOver(Call call) {
    double seconds = Manner.seconds(call, 4);
    double height = call.view().height(call.performer());
    double turns = 0.3 * seconds;
    Vector3f right = call.entry().right();
    ThingMotion rolls = ThingMotion.of(call, seconds)
        .along(t -> {
          double r = Math.toRadians(rolled(t, turns));
          double down = held(t, seconds, 0.16);
          double up = down * (TRUNK - MIDDLE_UP - TRUNK_UP * Math.cos(r));
          double aside = TRUNK * r - TRUNK_UP * Math.sin(r);
          return Stance.at(call.entry().position().fma((float) (aside * height), right).add(0, (float) (up * height), 0), call.entry().heading());
        })
        .tilting(t -> 0, t -> rolled(t, turns) + 5 * Math.sin(9 * t) * Easing.bump((t - turns) / 1.4));
    for (String leg : FORELEGS) {
      move(rolls, call, leg, 0.05, 0.5, 0, 0.9);
      move(rolls, call, leg + " below", 0.05, 0.5, 0, -2);
      move(rolls, call, leg, seconds - 0.6, 0.5, 0.9, 0);
      move(rolls, call, leg + " below", seconds - 0.6, 0.5, -2, 0);
    }
    for (String leg : HINDLEGS) {
      move(rolls, call, leg, 0.05, 0.5, 0, 1.2);
      move(rolls, call, leg + " below", 0.05, 0.5, 0, -2);
      move(rolls, call, leg, seconds - 0.6, 0.5, 1.2, 0);
      move(rolls, call, leg + " below", seconds - 0.6, 0.5, -2, 0);
    }
    return rolls;
  }

  /** Onto its back, a while there, and on over the other side, degrees. */
  private static double rolled(double t, double turns) {
    return 180 * Easing.smooth((t - 0.4 * turns) / turns) + 180 * Easing.smooth((t - 1.9 * turns) / turns);
  }

  /** The forelegs stretched out ahead, the breast at the floor, the rump up. */
  static Motion stretches(Call call) {
    double seconds = Manner.seconds(call, 3);
    double height = call.view().height(call.performer());
    double tilt = 24;
    double rises = HIP_BACK * Math.sin(Math.toRadians(tilt));
    ThingMotion stretches = ThingMotion.of(call, seconds)
        .along(t -> call.entry().moved(0, (float) (-rises * height * held(t, seconds, 0.25)), 0))
        .tilting(t -> tilt * held(t, seconds, 0.25), t -> 0);
    for (String leg : FORELEGS) {
      move(stretches, call, leg, 0.02, 0.25 * seconds, 0, 2.5);
      move(stretches, call, leg, 0.75 * seconds, 0.22 * seconds, 2.5, 0);
    }
    for (String leg : HINDLEGS) {
      move(stretches, call, leg, 0.02, 0.25 * seconds, 0, tilt / LEG_HINGE);
      move(stretches, call, leg, 0.75 * seconds, 0.22 * seconds, tilt / LEG_HINGE, 0);
    }
    move(stretches, call, "jaw", 0.4 * seconds, 0.3, 0, -0.9);
    move(stretches, call, "jaw", 0.65 * seconds, 0.3, -0.9, 0);
    return stretches;
  }

  /** To and fro about its length so fast that its coat flies; what it shakes off flies too. */
  static Motion shakes(Call call) {
    double seconds = Manner.seconds(call, 2.4);
    double height = call.view().height(call.performer());
    ThingMotion shakes = ThingMotion.of(call, seconds)
        .along(t -> call.entry().moved((float) (-0.1 * height * held(t, seconds, 0.2) * Math.sin(2 * Math.PI * 3.3 * t) * call.entry().right().x), 0,
            (float) (-0.1 * height * held(t, seconds, 0.2) * Math.sin(2 * Math.PI * 3.3 * t) * call.entry().right().z)).facing(call.entry().heading() + 9 * held(t, seconds, 0.2) * Math.sin(2 * Math.PI * 3.3 * t + 1)))
        .tilting(t -> 0, t -> 17 * held(t, seconds, 0.2) * Math.sin(2 * Math.PI * 3.3 * t));
    Vector3f coat = call.entry().position().add(0, (float) (0.7 * height), 0);
    for (double t = 0.3; t < seconds - 0.6; t += 0.24) {
      shakes.with(new Event.Effect(t, 0.7, "splash", coat, new Vector3f(0, 1, 0), Map.of("size", 0.22 * height)));
    }
    return shakes;
  }

  /** Sits, and one hind foot goes fast at its ear. */
  private static Motion scratches(Call call) {
    Motion sits = Creatures.sit(call.unhurried());
    Call there = call.after(sits);
    double seconds = Manner.seconds(there, 2.6);
    ThingMotion scratches = ThingMotion.of(there, seconds).tilting(t -> 0, t -> held(t, seconds, 0.15) * (12 + 2.5 * Math.sin(2 * Math.PI * 5 * t)))
        .with(new Event.Contact(0.4, "fur"));
    String leg = HINDLEGS[1];
    move(scratches, call, leg, 0.05, 0.3, 0, 1.5);
    for (double t = 0.36; t + 0.2 < seconds - 0.4; t += 0.2) {
      move(scratches, call, leg, t, 0.1, 1.5, 2.1);
      move(scratches, call, leg, t + 0.1, 0.1, 2.1, 1.5);
    }
    move(scratches, call, leg, seconds - 0.35, 0.3, 1.5, 0);
    return Sequence.of(List.of(sits, scratches));
  }

  /** Sits, holds one forepaw up before its mouth, and the head goes down to it and up along it, again and again. */
  static Motion licksPaw(Call call) {
    Motion sits = Creatures.sit(call.unhurried());
    Call there = call.after(sits);
    double seconds = Manner.seconds(there, 4);
    ThingMotion licks = ThingMotion.of(there, seconds).tilting(t -> 0, t -> 3 * held(t, seconds, 0.2)).with(new Event.Contact(0.7, "paw"));
    String leg = FORELEGS[1];
    move(licks, call, leg, 0.05, 0.45, 0, PAW_UP);
    move(licks, call, leg + " below", 0.05, 0.45, 0, PAW_BENT);
    move(licks, call, "head", 0.2, 0.35, 0, -1.7);
    for (double t = 0.6; t + 0.56 < seconds - 0.45; t += 0.56) {
      move(licks, call, "jaw", t, 0.12, 0, -0.8);
      move(licks, call, "head", t, 0.26, -1.7, -0.9);
      move(licks, call, "jaw", t + 0.28, 0.12, -0.8, 0);
      move(licks, call, "head", t + 0.28, 0.26, -0.9, -1.7);
    }
    move(licks, call, "head", seconds - 0.4, 0.35, -1.7, 0);
    move(licks, call, leg, seconds - 0.4, 0.35, PAW_UP, 0);
    move(licks, call, leg + " below", seconds - 0.4, 0.35, PAW_BENT, 0);
    return Sequence.of(List.of(sits, licks));
  }

  /** Its feet together under it, so that it stands taller, and its tail up. */
  static Motion humps(Call call) {
    double seconds = Manner.seconds(call, 2.8);
    double height = call.view().height(call.performer());
    double legs = 18;
    double rises = LEG * (1 - Math.cos(Math.toRadians(legs)));
    ThingMotion humps = ThingMotion.of(call, seconds)
        .along(t -> call.entry().moved(0, (float) ((0.03 - rises) * height * held(t, seconds, 0.2)), 0).facing(call.entry().heading() + 14 * held(t, seconds, 0.3)))
        .tilting(t -> 0, t -> 0.8 * Math.sin(33 * t) * held(t, seconds, 0.2));
    for (String leg : FORELEGS) {
      move(humps, call, leg, 0.02, 0.5, 0, -legs / LEG_HINGE);
      move(humps, call, leg, seconds - 0.55, 0.5, -legs / LEG_HINGE, 0);
    }
    for (String leg : HINDLEGS) {
      move(humps, call, leg, 0.02, 0.5, 0, legs / LEG_HINGE);
      move(humps, call, leg, seconds - 0.55, 0.5, legs / LEG_HINGE, 0);
    }
    move(humps, call, "head", 0.1, 0.4, 0, -1.1);
    move(humps, call, "head", seconds - 0.5, 0.4, -1.1, 0);
    return humps;
  }

  /** Turned to whom it begs from, up on its haunches, the forepaws hanging. */
  static Motion begs(Call call) {
    if (!Wildlife.beast(call)) {
      return Creatures.bounce(call);
    }
    Motion turn = call.target().map(t -> (Motion) turn(call.unhurried(), t)).orElse(null);
    Call from = turn == null ? call : call.after(turn);
    double seconds = Manner.seconds(from, 3.2);
    ThingMotion begs = upright(from, seconds, BEGS, HAUNCHES, 0.2);
    for (String leg : FORELEGS) {
      move(begs, call, leg, 0.1, 0.5, 0, 1.4);
      move(begs, call, leg + " below", 0.1, 0.5, 0, -2.4);
      for (double t = 0.8; t + 0.5 < 0.75 * seconds; t += 0.5) {
        move(begs, call, leg, t, 0.24, 1.4, 1.8);
        move(begs, call, leg, t + 0.25, 0.24, 1.8, 1.4);
      }
      move(begs, call, leg, 0.8 * seconds, 0.4, 1.4, 0);
      move(begs, call, leg + " below", 0.8 * seconds, 0.4, -2.4, 0);
    }
    move(begs, call, "head", 0.1, 0.5, 0, -1.2);
    move(begs, call, "head", 0.8 * seconds, 0.4, -1.2, 0);
    return turn == null ? begs : Sequence.of(List.of(turn, begs));
  }

  private static Motion turn(Call call, Target to) {
    double degrees = Ground.between(call.entry().heading(), call.entry().headingTo(call.view().point(to, call.start())));
    return ThingMotion.of(call, 0.3 + Math.abs(degrees) / 160).turning(w -> degrees * w);
  }

  /** Up out of the water in an arc and headfirst into it again, twice. */
  static Motion breaches(Call call) {
    double leap = 1.4;
    double seconds = Math.max(2 * leap + 0.4, Manner.seconds(call, 0));
    double size = Math.max(0.3, Things.half(call, call.performer()));
    double high = BREACH_M + 0.8 * size;
    Vector3f ahead = call.entry().forward();
    ThingMotion breaches = ThingMotion.of(call, seconds)
        .along(t -> {
          double u = Math.min(2 * leap, t) / leap % 1;
          return Stance.at(call.entry().position().fma((float) (1.6 * size * (Math.min(2 * leap, t) / leap - 1)), ahead).add(0, (float) (4 * high * u * (1 - u) - 0.3), 0), call.entry().heading());
        })
        .tilting(t -> -60 + 120 * (Math.min(2 * leap, t) / leap % 1), t -> 8 * Math.sin(9 * t));
    for (int i = 0; i < 2; i++) {
      breaches.with(new Event.Effect(i * leap + 0.05, 1, "splash", call.entry().position().fma((float) (1.6 * size * (i - 1)), ahead), new Vector3f(0, 1, 0), Map.of("size", 0.5 + 0.5 * size)));
      breaches.with(new Event.Effect((i + 1) * leap - 0.06, 1, "splash", call.entry().position().fma((float) (1.6 * size * i), ahead), new Vector3f(0, 1, 0), Map.of("size", 0.5 + 0.5 * size)));
    }
    return breaches;
  }

  /** How high a fish leaps, metres; so wide a beast turns after its tail. */
  private static final double BREACH_M = 0.9;
  private static final double TAIL = 0.45;

  public static final Action CHASE_TAIL =
      Verb.named("chase tail").words("chase its tail, chase own tail, run in circles, spin in circles").doc("A beast runs round and round after its own tail; a person turns on the spot")
          .things(Instincts::chasesTail).plays(call -> Looking.SPIN.plan(call));

  private static Motion chasesTail(Call call) {
    double seconds = Manner.seconds(call, 3.6);
    double radius = TAIL * call.view().height(call.performer());
    Vector3f middle = call.entry().position().fma((float) radius, call.entry().right());
    return ThingMotion.of(call, seconds)
        .along(t -> {
          double a = 360 * 3 * Easing.mix(t / seconds, Easing.smooth(t / seconds), 0.4);
          double heading = call.entry().heading() + a;
          return Stance.at(new Vector3f(middle).fma((float) -radius, Stance.at(middle, heading).right()), heading);
        })
        .tilting(t -> 0, t -> 12 * held(t, seconds, 0.15));
  }

  /** Both forepaws in turn at the ground before it, and the earth flies back. */
  static Motion digs(Call call) {
    double seconds = Manner.seconds(call, 3.4);
    double height = call.view().height(call.performer());
    ThingMotion digs = ThingMotion.of(call, seconds).tilting(t -> 14 * held(t, seconds, 0.15), t -> 4 * held(t, seconds, 0.15) * Math.sin(2 * Math.PI * 2.7 * t));
    Vector3f hole = call.entry().position().fma((float) (0.5 * height), call.entry().forward()).add(0, 0.03f, 0);
    Vector3f back = call.entry().forward().negate().add(0, 1.2f, 0).normalize();
    move(digs, call, "head", 0.05, 0.3, 0, -2);
    for (double t = 0.3; t + 0.37 < seconds - 0.4; t += 0.37) {
      move(digs, call, FORELEGS[0], t, 0.18, 1.3, -0.7);
      move(digs, call, FORELEGS[0], t + 0.185, 0.18, -0.7, 1.3);
      move(digs, call, FORELEGS[1], t, 0.18, -0.7, 1.3);
      move(digs, call, FORELEGS[1], t + 0.185, 0.18, 1.3, -0.7);
      digs.with(new Event.Effect(t + 0.1, 1.0, "debris", hole, back, Map.of("size", 0.5 * height, "count", 16.0)));
      digs.with(new Event.Effect(t + 0.1, 1.0, "dust", hole, back, Map.of("size", 0.45 * height)));
    }
    for (String leg : FORELEGS) {
      move(digs, call, leg, seconds - 0.35, 0.3, 0.3, 0);
    }
    move(digs, call, "head", seconds - 0.4, 0.35, -2, 0);
    return digs;
  }
}
