package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Bench;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What is done at a fire, with a candle, at the clock over the hearth. */
public final class Hearth {
  private static final double TABLE_M = 0.58;
  private static final double FIRE_M = 1.15;
  private static final double CLOCK_M = 0.62;

  /** When the wick takes the flame, and when a log leaves the hands, seconds. */
  private static final double TAKES_S = 1.7;
  private static final double THROWN_S = 1.3;

  private Hearth() {}

  public static final Action LIGHT_CANDLE =
      Verb.named("light candle").words("light a candle, light candles, light the candles, light a taper, light a wick, light a candlestick, light a candelabra")
          .doc("Holds a burning match to a candle until it burns").with(Tool.held("long match", "match"), Tool.stands(TABLE_M, "worktable"), Tool.lies("table candle"))
          .plays(call -> Bench.standing(call, TABLE_M, 3.6, (m, top) -> {
            double near = m.ramp(0.4, 1.2) * (1 - m.ramp(TAKES_S + 0.4, TAKES_S + 1.0));
            m.s().hand(RIGHT, 0.26 - 0.08 * near, top.y + 0.02, top.z + 0.14 - 0.06 * near).elbow(RIGHT, 0.9, -0.3, 0.4).fingers(RIGHT, -0.75, 0.05, -0.6)
                .palm(RIGHT, -0.2, -0.9, 0.2).curl(RIGHT, 1.1).pointing(RIGHT, 0.4)
                .hand(LEFT, 0.14, top.y - 0.02, top.z + 0.06).elbow(LEFT, 0.9, -0.3, 0.4).fingers(LEFT, -0.3, 0.8, -0.4).palm(LEFT, -1, 0, -0.2).curl(LEFT, 0.5).lean(0.16, 0).nod(22);
          }, Hearth::burns));

  /** The candle that stands there, when it has a flame to be drawn out. */
  private static List<Event> burns(Gesture g) {
    return g.call().target().filter(t -> t.kind() == Target.Kind.PROP)
        .<List<Event>>map(t -> List.of(new Event.Move(TAKES_S, 0.3, t.name(), "flame", 0, 1))).orElse(List.of());
  }

  public static final Action STOKE =
      Verb.named("stoke").words("toss a log, throw a log, put a log, add a log, lay a log, feed a fire, feed the fire, stoke a fire, stoke the fire, add wood, throw wood, toss logs, add logs, "
              + "add firewood, throw firewood, put logs, put wood, tend the fire, tend a fire, build up a fire")
          .doc("Bends to a fire and throws a log on it, so that sparks fly up").with(Tool.held("firewood"), Tool.stands(FIRE_M, "campfire").unlessDoneTo())
          .plays(call -> Bench.standing(call, FIRE_M, 3.2, Hearth::throwsOn, Hearth::sparks));

  private static void throwsOn(Moment m, Vector3f top) {
    double swing = m.ramp(0.9, THROWN_S) * (1 - m.ramp(1.9, 2.6));
    double back = m.ramp(0.2, 0.8) * (1 - m.ramp(0.9, 1.2));
    m.s().hand(RIGHT, 0.18, 0.86 + 0.06 * back - 0.10 * swing, -0.26 + 0.20 * back - 0.36 * swing).elbow(RIGHT, 0.7, -0.2, 0.8).fingers(RIGHT, -0.9, -0.2, -0.4)
        .palm(RIGHT, -0.2, 0.8, -0.4).curl(RIGHT, 1.2 - 1.0 * m.ramp(THROWN_S - 0.05, THROWN_S + 0.1))
        .hand(LEFT, 0.10, 0.86 + 0.06 * back - 0.10 * swing, -0.26 + 0.20 * back - 0.36 * swing).elbow(LEFT, 0.7, -0.2, 0.8).fingers(LEFT, -0.4, -0.2, -0.9)
        .palm(LEFT, -0.2, 0.9, 0).curl(LEFT, 0.7).lean(0.30 + 0.26 * swing, 0).nod(14).add(Channel.PELVIS, 0, -0.10 - 0.06 * swing, 0.10);
  }

  private static List<Event> sparks(Gesture g) {
    Call call = g.call();
    List<Event> all = new ArrayList<>();
    Vector3f fire = call.target().map(t -> call.view().point(t, call.start())).orElseGet(() -> Contacts.before(call, 0.25, FIRE_M));
    fire.y = Math.min(fire.y, call.entry().y() + 0.45f);
    Vector3f way = new Vector3f(fire).sub(Contacts.before(call, 0.70, 0.62));
    double flight = 0.4;
    call.with().ifPresent(w -> all.add(new Event.Release(THROWN_S, w.name(), new Vector3f(way).div((float) flight).add(0, (float) (0.5 * call.view().gravity() * flight), 0))));
    all.add(new Event.Effect(THROWN_S + flight, 0.9, "sparks", fire, new Vector3f(0, 1, 0), Map.of("count", 60.0, "speed", 2.6)));
    return all;
  }

  public static final Action WIND_CLOCK =
      Verb.named("wind clock").words("wind a clock, wind the clock, wind up a clock, set a clock, set the clock, adjust a clock, adjust the clock, wind clocks, wind a music box")
          .doc("Turns the key in the face of a clock, and its hands go round").with(Tool.held("key"), Tool.stands(CLOCK_M, "worktable").unlessDoneTo(), Tool.lies("mantel clock"))
          .plays(call -> Bench.standing(call, CLOCK_M, 4.0, (m, top) -> {
            double turn = Easing.smooth((m.t() * 0.9) % 1) * 1.6 - 0.8;
            m.s().hand(RIGHT, 0.06, top.y + 0.20, top.z + 0.17).elbow(RIGHT, 0.9, -0.5, 0.4).fingers(RIGHT, -0.05, 0, -1).palm(RIGHT, -Math.cos(turn), Math.sin(turn), 0).curl(RIGHT, 1.2)
                .pointing(RIGHT, 0.5).hand(LEFT, 0.24, top.y + 0.14, top.z + 0.08).elbow(LEFT, 0.9, -0.4, 0.4).fingers(LEFT, -0.2, 0.2, -1).palm(LEFT, -1, 0, 0).curl(LEFT, 0.5)
                .lean(0.08, 0).nod(6);
          }, g -> g.call().target().filter(t -> t.kind() == Target.Kind.PROP).<List<Event>>map(t -> List.of(
              new Event.Move(0.15 * g.seconds(), 0.7 * g.seconds(), t.name(), "hour hand", 0, 1), new Event.Move(0.15 * g.seconds(), 0.7 * g.seconds(), t.name(), "minute hand", 0, 1))).orElse(List.of())));

  /** Seconds until the water leaves the bucket, and until it is on the fire. */
  private static final double TOSSED_S = 1.5;

  public static final Action DOUSE =
      Verb.named("douse fire")
          .words("douse a fire, douse the fire, douse fire with bucket, put out a fire, put out the fire, put out fire, extinguish a fire, extinguish the fire, quench a fire, douse flames, douse the flames, extinguish flames, put out flames, "
              + "put out the flames, douse a campfire, put out a campfire, quench flames, throw water on fire, pour water on fire, drown a fire, extinguish a campfire, extinguish a blaze, douse a blaze, put out a blaze")
          .doc("Throws a bucket of water over a fire: it goes out in steam").with(Tool.inBoth(new Matrix4f().translation(0, -0.10f, -0.46f), "bucket"), Tool.stands(1.7, "campfire"))
          .plays(call -> Bench.paced(call, 1.7, 4.2, (m, top) -> {
            double back = m.ramp(0.3, 0.9) * (1 - m.ramp(1.1, TOSSED_S));
            double out = m.ramp(1.1, TOSSED_S) * (1 - m.ramp(2.6, 3.4));
            for (Side side : Side.values()) {
              m.s().hand(side, 0.17, 1.04 + 0.06 * out, -0.36 - 0.10 * out + 0.10 * back).elbow(side, 0.8, -0.5, 0.6).fingers(side, -0.3, -0.2 + 0.4 * out, -1).palm(side, -1, 0, 0).curl(side, 1.2);
            }
            m.s().lean(0.10 + 0.20 * out - 0.12 * back, 0).add(Channel.PELVIS, 0, -0.05, -0.06 * out);
          }, Hearth::drowned));

  /** The sheet of water, the hiss, and the fire that is out of the world. */
  private static List<Event> drowned(Gesture g) {
    Call call = g.call();
    Vector3f fire = Contacts.before(call, 0.3, 1.7);
    Vector3f up = new Vector3f(0, 1, 0);
    List<Event> all = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      Vector3f at = Contacts.before(call, 1.0 - 0.12 * i, 0.5 + 0.28 * i);
      all.add(new Event.Effect(TOSSED_S - 0.1 + 0.06 * i, 0.8, "splash", at, new Vector3f(call.entry().forward()).add(0, 0.2f, 0).normalize(), Map.of("size", 0.4)));
    }
    all.add(new Event.Effect(TOSSED_S + 0.2, 0.9, "splash", fire, up, Map.of("size", 0.9)));
    all.add(new Event.Effect(TOSSED_S + 0.25, 2.4, "smoke", fire, up, Map.of("size", 0.9, "strength", 0.7)));
    call.target().filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> all.add(new Event.Move(TOSSED_S + 0.3, 0.4, t.name(), "flames", 0, 1)));
    return all;
  }

  public static final Action ROAST =
      Verb.named("spit-roast")
          .words("roast a sausage over fire, roast sausage over fire, roast food over fire, roast marshmallows, roast a marshmallow, roast a sausage over campfire, roast sausages over fire, toast marshmallows, toast a marshmallow, roast something over fire, "
              + "roast something over campfire, toast something over fire, cook something over fire, cook something over campfire, grill something over fire, hold something over fire, roast a sausage on a stick, roast hot dogs")
          .doc("Holds a long stick with sausages into a fire and turns it").with(Tool.held("sausage stick"), Tool.stands(1.35, "campfire"))
          .plays(call -> Bench.standing(call, 1.35, 4.2, (m, top) -> {
            double turn = m.wave(0.5);
            m.s().hand(RIGHT, 0.12, 0.86, -0.36).elbow(RIGHT, 0.8, -0.4, 0.7).fingers(RIGHT, -0.12, -0.34, -1).palm(RIGHT, -1, 0.7 * turn, 0).curl(RIGHT, 1.4)
                .hand(LEFT, 0.16, 0.90, -0.16).elbow(LEFT, 0.9, -0.3, 0.6).fingers(LEFT, -0.4, -0.3, -0.7).palm(LEFT, -0.8, -0.4, 0).curl(LEFT, 0.8).lean(0.24, 0).nod(14).add(Channel.PELVIS, 0, -0.06, 0.04);
          }, g -> List.of(new Event.Effect(0.2, g.seconds(), "smoke", Contacts.before(g.call(), 0.9, 1.35), new Vector3f(0, 1, 0), Map.of("size", 0.4, "strength", 0.25)))));

  public static final Action SNUFF =
      Verb.named("snuff candle")
          .words("snuff out a candle, snuff a candle, extinguish a candle, extinguish candles, put out a candle, snuff out candle, snuff the candle, extinguish the candle, snuff out candles, put out the candle, pinch out a candle, snuff out a flame, "
              + "snuff out the candle, pinch out the candle, douse a candle, put out candles, put out candle, extinguish a flame")
          .doc("Sets a snuffer over the flame of a burning candle: it is out, and smoke goes up").with(Tool.held("candle snuffer"), Tool.stands(TABLE_M, "worktable"), Tool.lies("burning candle"))
          .plays(call -> Bench.paced(call, TABLE_M, 3.8, (m, top) -> {
            double over = m.ramp(0.6, 1.4) * (1 - m.ramp(2.2, 2.8));
            double down = m.ramp(1.4, 1.8);
            m.s().hand(RIGHT, 0.26 - 0.07 * over, top.y + 0.22 - 0.12 * down * over, top.z + 0.22 - 0.06 * over).elbow(RIGHT, 0.9, -0.3, 0.4).fingers(RIGHT, -0.7, -0.02, -0.7).palm(RIGHT, -0.3, -0.9, 0.2).curl(RIGHT, 1.1)
                .hand(LEFT, 0.22, top.y - 0.24, top.z + 0.06).elbow(LEFT, 0.9, -0.3, 0.4).fingers(LEFT, -0.5, 0, -0.8).palm(LEFT, 0, -1, 0).curl(LEFT, 0.2).lean(0.12, 0).nod(20);
          }, g -> {
            List<Event> all = new ArrayList<>();
            g.call().target().filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> all.add(new Event.Move(1.7, 0.15, t.name(), "flame", 0, 1)));
            all.add(new Event.Effect(2.0, 1.8, "smoke", Contacts.before(g.call(), 1.15, TABLE_M), new Vector3f(0, 1, 0), Map.of("size", 0.14, "strength", 0.5)));
            return all;
          }));

  public static final Action STOKE_FURNACE =
      Verb.named("stoke furnace")
          .words("stoke a furnace, stoke the furnace, stoke a boiler, stoke the boiler, shovel coal, shovel coal into furnace, feed a furnace, feed the furnace, feed a boiler, fire a boiler, shovel coke, stoke the boilers, stoke an engine, stoke the engine, "
              + "shovel coal into boiler, shovel coal into firebox, stoke furnaces, stoke a kiln, throw coal, stoke boilers")
          .doc("Swings one shovelful of coal after another into a glowing furnace").with(Tool.held("coal shovel", "shovel"), Tool.stands(1.75, "furnace"))
          .plays(call -> Bench.paced(call, 1.75, 4.4, (m, top) -> Yard.shovels(m, 0.95), g -> Yard.shovelfuls(g, "sparks", 0.6, 1.2)));
}
