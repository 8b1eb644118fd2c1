package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Bench;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joml.Vector3f;

/** A fish on the line: the rod bends, the reel is turned, and up out of the water it comes. */
public final class Angling {
  private Angling() {}

  /** From who fishes to where the line goes into the water, metres; how long it is fought, and when the fish is out. */
  private static final double AHEAD_M = 2.5;
  private static final double SECONDS = 6;
  private static final double OUT_S = 3.2;

  public static final Action REEL_IN =
      Verb.named("reel in fish").words("reel in a fish, reel in the fish, reel in a trout, reel in a catch, land a fish, land a trout, land fish, catch a fish, catch fish, catch a trout, hook a fish, hook a trout, pull in a fish, pull up a fish, haul in a fish, pull out a fish, reel fish, reel in line")
          .doc("Leans back against a bent rod, turns the reel, and draws a fish out of the water on the line").with(Tool.held("bent rod"), Tool.stands(AHEAD_M, "hooked fish"))
          .plays(call -> Bench.paced(call, AHEAD_M, SECONDS, (m, top) -> reels(m), Angling::caught));

  private static void reels(Moment m) {
    double pull = 0.5 + 0.5 * m.wave(0.5);
    double out = Easing.smooth((m.t() - OUT_S + 0.3) / 1.0);
    double a = 2 * Math.PI * 1.9 * m.t();
    m.s().add(Channel.PELVIS, 0, -0.08, 0.06).lean(-0.10 - 0.16 * pull * (1 - out), 0).nod(6 - 10 * out).foot(LEFT, 0.16, 0, -0.18).foot(RIGHT, 0.18, 0, 0.2).brows(-0.8 + 1.4 * out, 0.2).mouth(0.1 + 0.3 * out, -0.5 + 1.3 * out)
        .arm(RIGHT, 0.06, 1.06 + 0.12 * pull * (1 - out) + 0.08 * out, -0.30).elbow(RIGHT, 0.8, -0.7, 0.4).fingers(RIGHT, -0.1, 0.35 + 0.3 * pull * (1 - out) + 0.15 * out, -1).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.5)
        .arm(LEFT, 0.06 + 0.05 * Math.cos(a), 1.02 + 0.12 * pull * (1 - out) + 0.05 * Math.sin(a) + 0.08 * out, -0.40).elbow(LEFT, 1, -0.3, 0.3).fingers(LEFT, -0.8, 0, -0.5).palm(LEFT, -0.2, -0.8, 0.4).curl(LEFT, 1.3);
  }

  private static List<Event> caught(Gesture g) {
    List<Event> all = new ArrayList<>();
    Vector3f water = Contacts.before(g.call(), 0.06, AHEAD_M);
    List<String> fish = Breakages.tools(g);
    for (double t = 0.5; t < OUT_S; t += 0.6) {
      all.add(new Event.Effect(t, 0.9, "splash", water, new Vector3f(0, 1, 0), Map.of("size", 0.35)));
    }
    all.add(new Event.Effect(OUT_S, 1.2, "splash", water, new Vector3f(0, 1, 0), Map.of("size", 0.8)));
    fish.forEach(f -> all.add(new Event.Move(OUT_S - 0.1, 1.1, f, "fish", 0, 1)));
    for (double t = OUT_S + 1.1; t + 0.3 < SECONDS; t += 0.3) {
      double to = t;
      fish.forEach(f -> all.add(new Event.Move(to, 0.14, f, "tail", 0, 1)));
      fish.forEach(f -> all.add(new Event.Move(to + 0.15, 0.14, f, "tail", 1, 0)));
    }
    return all;
  }
}
