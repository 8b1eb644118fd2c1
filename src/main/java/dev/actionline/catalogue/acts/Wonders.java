package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Manner;
import dev.actionline.catalogue.motion.Plunging;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Still;
import dev.actionline.catalogue.motion.Surfacing;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joml.Vector3f;

/** What people do not do every day: appear, dissolve, sink into molten steel, burst. */
public final class Wonders {
  private Wonders() {}

  public static final Action APPEAR =
      Verb.named("appear")
          .words("materialize, come into view, come on, become visible, show up, pop up, "
              + "materialise, be revealed, reappear, turn up, flash on, manifest")
          .doc("Is there from now on")
          .things(call -> Things.shown(call, true))
          .plays(call -> new Still(call, Manner.seconds(call, 0.5),
              List.of(new Event.Show(0, call.performer(), true))));

  public static final Action VANISH =
      Verb.named("vanish")
          .words("disappear, dissolve, fade, fade away, be gone, evaporate, dematerialize, melt away, "
              + "fade out, blink out, dissipate, be swallowed")
          .doc("Is gone from now on")
          .things(call -> Things.shown(call, false))
          .plays(call -> {
            double seconds = Manner.seconds(call, 0.6);
            return new Still(call, seconds,
                List.of(new Event.Show(seconds * 0.9, call.performer(), false)));
          });

  public static final Action BECOME =
      Verb.named("become")
          .words("change into, turn into, transform into, morph into, morph, transform, change, "
              + "shape-shift, shift into, flow into, metamorphose, take the form of, mutate into, "
              + "melt into, mutate, change shape, change back, revert, change to")
          .doc("Flows from its own shape into another figure's")
          .plays(call -> Gesture.lasting(2.0).eased(0.5, 0.6)
              .draws(Wonders::flow).events(Wonders::becomes).of(call));

  public static final Action RISE =
      Verb.named("rise")
          .words("emerge, surface, come up, reappear above, loom up, ascend, rise up, come up out of, "
              + "burst out of, break the surface, loom, go up, lift off")
          .doc("Comes up: out of a liquid or the floor, from behind something; a thing goes up")
          .parameter("height", "m", 0.05, 30, 0.62, "how much comes out of a liquid; how far a thing rises")
          .things(call -> call.verb().equals("lift off") ? Engines.liftOff(call)
              : Wildlife.beast(call) && call.verb().matches("emerge|loom.*") ? Creatures.enter(call) : Things.rise(call))
          .plays(Surfacing::rise);

  public static final Action SINK =
      Verb.named("sink")
          .words("go under, submerge, sink down, slip under, be submerged, slip beneath, descend, "
              + "sink beneath, slip below, sink out of sight, go down into, subside, slide beneath")
          .doc("Goes steadily down and out of sight; with a thumb up, the hand goes last")
          .things(call -> Wrecks.hull(call) ? Wrecks.founders(call) : Things.sink(call))
          .plays(Surfacing::sink);

  public static final Action TOPPLE =
      Verb.named("topple")
          .words("tip over, fall into, topple over, plunge into, overbalance, fall over the edge, "
              + "topple into, lose balance, fall in, plummet, tumble into, go over, fall from")
          .doc("Tips over an edge and falls; into a liquid with a splash")
          .parameter("depth", "m", 0.2, 5, 1.9, "how far under a liquid it goes")
          .things(Things::topple)
          .plays(Plunging::topple);

  public static final Action STEP_OFF =
      Verb.named("step off")
          .words("step over the edge, walk off the edge, jump off, step into, hop off, step off the edge, "
              + "jump down, leap off, lower himself, lower herself, lower itself, be lowered, climb off")
          .doc("Steps off an edge upright, down to what lies below; a beast jumps down")
          .parameter("depth", "m", 0.1, 5, 0.9, "how far under a liquid it goes")
          .things(Creatures::leap)
          .plays(Plunging::stepOff);

  public static final Action EXPLODE =
      Verb.named("explode")
          .words("blow up, detonate, burst, go off, be blown apart, erupt, "
              + "go up in flames")
          .doc("Bursts with fire and debris; a thing is gone then")
          .things(Engines::explode)
          .plays(call -> Gesture.lasting(1.6).eased(0.16, 0.9).draws(Wonders::burst)
              .events(Wonders::blast).of(call));

  public static final Action BURN =
      Verb.named("burn")
          .words("catch fire, be on fire, be in flames, char, smoulder, smolder, flame, scorch, "
              + "be consumed by fire, go up in smoke, steam, glow red, sizzle")
          .doc("Stands in flames")
          .things(Things::burn)
          .plays(call -> Gesture.lasting(3.0).eased(0.3, 0.5).draws(Wonders::flail)
              .events(g -> List.of(fire(g.call(), 0, g.seconds()))).of(call));

  public static final Action SHINE =
      Verb.named("glow")
          .words("light up, shine, blaze, gleam, glimmer, shimmer, flicker on, come alight, twinkle, glitter, "
              + "glint, flash up, pulse, sparkle, flicker, radiate, go on, blink on, snap on, buzz on")
          .doc("Its light comes on")
          .things(call -> Things.glow(call, 0, 1))
          .plays(call -> lit(call, 0, 1));

  public static final Action GO_DARK =
      Verb.named("go out")
          .words("go dark, dim, darken, fade to dark, flicker out, die out, burn out, go black, "
              + "lose its glow, die down, wink out, fade to black")
          .doc("Its light goes out")
          .things(call -> Things.glow(call, 1, 0))
          .plays(call -> lit(call, 1, 0));

  /** So much of the time it takes; then one sees how it is now. */
  private static final double LIT = 0.45;

  private static Motion lit(Call call, double from, double to) {
    double seconds = Manner.seconds(call, 1.9);
    // of an eye it is the lamp that goes out, if it has one
    String part = call.target().flatMap(Target::part).map(p -> p.contains("eye") ? "eye-glow" : p).orElse("");
    String what = call.target().map(Target::name).orElse(call.performer());
    return new Still(call, seconds, List.of(new Event.Glow(0.25, LIT * seconds, what, part, from, to)));
  }

  private static void flow(Moment m) {
    double n = m.noise("flow", 2.2);
    m.s().lean(-0.05 + 0.05 * n, 0.05 * m.noise("side", 1.8)).nod(-8 + 6 * n);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.33 + 0.04 * n, 0.98, -0.10 + 0.05 * m.noise("arm" + side, 2.5))
          .elbow(side, 0.6, -0.2, 1).curl(side, 0.15);
    }
  }

  private static List<Event> becomes(Gesture g) {
    Call c = g.call();
    List<Event> all = new ArrayList<>();
    c.target().ifPresent(t -> all.add(
        new Event.Become(0.1, Math.max(0.05, g.seconds() - 0.3), c.performer(), t.name())));
    return all;
  }

  private static Vector3f middle(Call call) {
    return call.entry().position().add(0, 0.55f * call.view().height(call.performer()), 0);
  }

  private static List<Event> blast(Gesture g) {
    Vector3f at = middle(g.call());
    Vector3f up = new Vector3f(0, 1, 0);
    return List.of(
        new Event.Effect(0, 1.6, "explosion", at, up, Map.of()),
        new Event.Effect(0.03, 2.2, "debris", at, up, Map.of()),
        new Event.Effect(0.10, 2.5, "smoke", at, up, Map.of()));
  }

  private static void burst(Moment m) {
    double w = 1 - 0.35 * m.part();
    m.s().add(Channel.PELVIS, 0, m.call().posture() == Posture.STANDING ? -0.12 : 0, 0.04).lean(-0.42 * w, 0.06).nod(-30)
        .brows(1, -0.3).mouth(1, -0.4);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.60, 1.42 + 0.10 * side.sign, 0.06).elbow(side, 0.3, -0.8, 0.6)
          .fingers(side, 0.8, 0.4, 0.1).curl(side, 0.05);
    }
  }

  static Event fire(Call call, double at, double seconds) {
    return new Event.Effect(at, seconds, "fire", middle(call), new Vector3f(0, 1, 0), Map.of());
  }

  private static void flail(Moment m) {
    for (Side side : Side.values()) {
      double a = 2 * Math.PI * 2.3 * m.t() + (side == LEFT ? 0 : 1.9);
      m.s().arm(side, 0.42 + 0.08 * Math.cos(a), 1.45 + 0.25 * Math.sin(a), -0.12 + 0.15 * Math.cos(a))
          .elbow(side, 0.7, -0.7, 0.4).curl(side, 0.2).fingers(side, 0.2, 1, 0);
    }
    double n = Easing.mix(-1, 1, 0.5 + 0.5 * m.wave(1.4));
    m.s().lean(0.06 * n, 0.10 * m.wave(1.1)).twist(18 * n).nod(-12).mouth(0.9, -0.5).brows(1, 0)
        .lids(0.5);
  }
}
