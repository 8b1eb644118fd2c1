package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Bench;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Lowering;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Work in iron, clay and wood with a tool that throws sparks or chips where it meets the work. */
public final class Workshop {
  private static final double FORGE_HZ = 0.9;
  private static final double ANVIL_M = 0.62;
  private static final double BENCH_M = 0.70;
  private static final double STONE_M = 0.62;
  private static final double WHEEL_M = 0.72;

  /** A mask before the face, metres from the head's bone. */
  private static final Matrix4f BEFORE_FACE = new Matrix4f().translation(0, 0.09f, -0.06f);

  private Workshop() {}

  private static Action work(
      String name, String words, String doc, double ahead, double seconds, BiConsumer<Moment, Vector3f> draws,
      Function<Gesture, List<Event>> events, Tool... tools) {
    return Verb.named(name).words(words).doc(doc).with(tools).plays(call -> Bench.standing(call, ahead, seconds, draws, events));
  }

  /** What flies again and again from where the tool is, so high and so far ahead, metres of the reference body. */
  private static Function<Gesture, List<Event>> flying(String effect, double first, double every, double lasts, double up, double ahead, Map<String, Double> numbers) {
    return g -> {
      List<Event> all = new ArrayList<>();
      for (double t = first; t < g.seconds() - 0.4; t += every) {
        Vector3f way = new Vector3f(g.call().entry().forward()).negate().add(0, 1.2f, 0).normalize();
        all.add(new Event.Effect(t, lasts, effect, Contacts.before(g.call(), up, ahead), way, numbers));
      }
      return all;
    };
  }

  /** A tool in the fist, its front along the given way. */
  private static void tool(Moment m, double out, double up, double back, double left, double rise, double ahead) {
    m.s().hand(RIGHT, out, up, back).elbow(RIGHT, 0.8, -0.3, 0.7).fingers(RIGHT, left, rise, ahead).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.5);
  }

  private static void holds(Moment m, double out, double up, double back) {
    m.s().hand(LEFT, out, up, back).elbow(LEFT, 0.8, -0.2, 0.6).fingers(LEFT, -0.5, -0.2, -0.9).palm(LEFT, -0.2, -1, 0).curl(LEFT, 1.0);
  }

  public static final Action FORGE =
      work("forge", "hammer on anvil, beat on anvil, beat out, hammer out, shoe a horse, shoe horse, strike on anvil, pound on anvil, hit on anvil, work on anvil, work at anvil, hammer at anvil",
          "Beats iron on an anvil, sparks at every blow", ANVIL_M, 4.0, (m, top) -> {
            double u = (m.t() * FORGE_HZ) % 1;
            double up = u < 0.6 ? Easing.smooth(u / 0.6) : 1 - Easing.smooth((u - 0.6) / 0.16);
            tool(m, 0.08 + 0.14 * up, top.y + 0.08 + 0.62 * up, top.z + 0.24 + 0.06 * up, -0.1, -0.05 + 1.5 * up, -1);
            holds(m, 0.26, top.y + 0.03, top.z + 0.10);
            m.s().lean(0.30 - 0.16 * up, 0).nod(20).add(Channel.PELVIS, 0, -0.03, 0.05);
          }, flying("sparks", 0.76 / FORGE_HZ, 1 / FORGE_HZ, 0.7, 0.86, 0.55, Map.of("count", 40.0, "speed", 2.6)),
          Tool.held("hammer"), Tool.stands(ANVIL_M, "anvil"), Tool.lies("hot iron"));

  public static final Action WELD =
      work("weld", "solder, braze, weld together, weld metal, weld steel, cut steel, cut metal",
          "Bends over the work behind a mask, a torch in the hand, sparks flying", BENCH_M, 4.4, (m, top) -> {
            tool(m, 0.16 + 0.03 * m.wave(0.3), top.y + 0.20 + 0.01 * m.noise("torch", 5), top.z + 0.30, -0.35, -0.35, -1);
            holds(m, 0.20, top.y + 0.16, top.z + 0.10);
            m.s().lean(0.34, 0).nod(20);
          }, flying("sparks", 0.5, 0.22, 0.7, 1.02, 0.62, Map.of("count", 22.0, "speed", 2.2)),
          Tool.held("welding torch"), Tool.on(Bone.HEAD, BEFORE_FACE, "welding mask"), Tool.stands(BENCH_M, "workbench"), Tool.lies("steel joint"));

  public static final Action DRILL =
      work("drill", "drill a hole, drill hole, bore, bore a hole, drill into, screw in, drive a screw, drill through",
          "Leans on a drill with both hands, chips flying", BENCH_M, 3.6, (m, top) -> {
            double press = m.ramp(0.4, 1.2);
            double shake = 0.006 * m.noise("bit", 16);
            tool(m, 0.02 + shake, top.y + 0.36 - 0.08 * press, top.z + 0.04, 0, -1, -0.12);
            m.s().palm(RIGHT, -0.2, 0, -1);
            m.s().hand(LEFT, 0.10, top.y + 0.03, top.z + 0.12).elbow(LEFT, 0.8, -0.2, 0.6).fingers(LEFT, -0.3, -0.15, -1).palm(LEFT, 0, -1, 0).curl(LEFT, 0.3)
                .lean(0.34 + 0.06 * press, 0).nod(24);
          }, flying("debris", 1.0, 0.45, 0.9, 0.90, 0.66, Map.of("count", 9.0, "size", 0.2)),
          Tool.held("power drill"), Tool.stands(BENCH_M, "workbench"), Tool.lies("plank"));

  public static final Action GRIND =
      work("sharpen", "grind, hone, whet",
          "Holds a blade to a turning stone, sparks flying from it", STONE_M, 4.0, (m, top) -> {
            double way = m.wave(0.5);
            tool(m, 0.20 + 0.05 * way, top.y + 0.06, top.z + 0.20, -1, 0, -0.25);
            m.s().palm(RIGHT, 0, -1, 0).hand(LEFT, 0.12 - 0.05 * way, top.y + 0.06, top.z + 0.16).elbow(LEFT, 0.9, -0.1, 0.5).fingers(LEFT, -0.9, 0, -0.5)
                .palm(LEFT, 0, -1, 0).curl(LEFT, 0.6).lean(0.28, 0.03 * way).nod(24);
          }, flying("sparks", 0.5, 0.2, 0.7, 1.06, 0.60, Map.of("count", 18.0, "speed", 2.4)),
          Tool.held("knife", "sword", "axe", "scythe", "scissors"), Tool.stands(STONE_M, "grindstone"));

  public static final Action TIGHTEN =
      work("tighten bolt", "tighten a bolt, loosen a bolt, tighten a nut, loosen a nut, turn a bolt, turn a nut, unscrew a bolt, tighten a screw, wrench at, "
              + "loosen a screw, bolt down, screw down, fix a machine, repair a machine, repair an engine, fix an engine, repair a motor, fix a motor",
          "Puts a wrench on a bolt and pulls it round, again and again", BENCH_M, 4.0, (m, top) -> {
            double u = (m.t() * 0.7) % 1;
            double pull = u < 0.62 ? Easing.smooth(u / 0.62) : 1 - Easing.smooth((u - 0.62) / 0.38);
            double a = -0.65 + 1.3 * pull;
            tool(m, 0.05 + 0.34 * Math.sin(a), top.y + 0.02, top.z + 0.34 * Math.cos(a), -Math.sin(a), 0, -Math.cos(a));
            m.s().palm(RIGHT, 0, -1, 0).elbow(RIGHT, 0.9, 0.1, 0.6);
            m.s().hand(LEFT, 0.20, top.y - 0.10, top.z + 0.10).elbow(LEFT, 0.8, -0.2, 0.6).fingers(LEFT, -0.3, -0.1, -1).palm(LEFT, 0, -1, 0).curl(LEFT, 0.4)
                .lean(0.32, 0.06 * pull).nod(24).twist(8 * pull).brows(-0.4, 0);
          }, g -> List.of(), Tool.held("large wrench", "wrench", "screwdriver"), Tool.stands(BENCH_M, "workbench"), Tool.lies("bolted plate"));

  public static final Action PLANE =
      work("plane", "plane a board, plane wood, plane a plank, sand a board, sand wood, plane a door, sand a table, smooth a board, sand a plank",
          "Pushes a plane along a board with both hands, shavings flying", BENCH_M, 3.8, (m, top) -> {
            double way = m.wave(0.7);
            tool(m, 0.12, top.y + 0.11, top.z + 0.26 - 0.13 * way, -0.1, -0.05, -1);
            m.s().hand(LEFT, -0.02, top.y + 0.13, top.z + 0.08 - 0.13 * way).elbow(LEFT, 0.9, -0.1, 0.5).fingers(LEFT, -0.4, -0.3, -0.9).palm(LEFT, -0.2, -1, 0).curl(LEFT, 0.9)
                .lean(0.36 + 0.12 * way, 0).nod(16).add(Channel.PELVIS, 0, -0.05, 0.08 - 0.05 * way);
          }, flying("debris", 0.9, 0.7, 0.9, 0.95, 0.66, Map.of("count", 8.0, "size", 0.25)),
          Tool.held("wood plane"), Tool.stands(BENCH_M, "workbench"), Tool.lies("plank"));

  public static final Action SCULPT =
      work("sculpt", "sculpt a head, model clay, model a head, shape clay, mold clay, mould clay, sculpt a bust, sculpt a statue, sculpt a figure, carve a statue, carve a bust, "
              + "carve a head, model a figure, sculpt a face",
          "Both thumbs on a head of clay, pressing and smoothing", 0.56, 4.4, (m, top) -> {
            double a = m.wave(0.55);
            for (Side side : Side.values()) {
              double go = a * side.sign;
              m.s().hand(side, 0.13 + 0.015 * go, 1.20 + 0.07 * go, -0.44).elbow(side, 0.9, -0.5, 0.3).fingers(side, -0.15, 0.45, -0.9)
                  .palm(side, -1, 0, -0.2).curl(side, 0.35).thumb(side, 0.2);
            }
            m.s().lean(0.10, 0).nod(12).set(Channel.TILT, 7 * m.wave(0.3)).lids(0.3);
          }, g -> List.of(), Tool.stands(0.60, "clay head"));

  /** Sinks on one knee before a car's wheel and turns its nuts. */
  public static final Action CHANGE_WHEEL =
      Verb.named("change tire").words("change a tire, change the tire, change a wheel, change a tyre, change tyre, change wheel, fix a flat, fix a tire, fit a wheel, fix a tyre, replace a tire")
          .doc("Kneels at the wheel of a car on a jack and turns a wheel wrench").with(Tool.held("lug wrench"), Tool.stands(WHEEL_M, "jacked car"))
          .plays(Workshop::kneels);

  private static Motion kneels(Call call) {
    return Bench.before(call, WHEEL_M).then(c -> Lowering.toKnees(c.unhurried())).act(c -> Gesture.lasting(4.4).eased(0.5, 0.5).draws(Workshop::nuts).of(c));
  }

  private static void nuts(Moment m) {
    double a = 0.9 * m.wave(0.6);
    m.s().hand(RIGHT, 0.02, 0.46, -0.50).elbow(RIGHT, 0.9, -0.3, 0.4).fingers(RIGHT, 0, 0, -1).palm(RIGHT, -Math.cos(a), Math.sin(a), 0).curl(RIGHT, 1.5)
        .hand(LEFT, 0.22 * Math.cos(a), 0.46 - 0.22 * Math.sin(a), -0.50).elbow(LEFT, 0.9, -0.3, 0.4).fingers(LEFT, -0.2, 0, -1).palm(LEFT, -0.4, -0.9, 0).curl(LEFT, 1.4)
        .lean(0.18, 0.05 * a).nod(16);
  }
}
