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
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
              + "add firewood, throw firewood, put logs, put wood, tend the fire, tend a fire")
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
      Verb.named("wind clock").words("wind a clock, wind the clock, wind up a clock, set a clock, set the clock, adjust a clock, wind a watch, adjust the clock, wind clocks, wind a music box")
          .doc("Turns the key in the face of a clock, and its hands go round").with(Tool.held("key"), Tool.stands(CLOCK_M, "worktable").unlessDoneTo(), Tool.lies("mantel clock"))
          .plays(call -> Bench.standing(call, CLOCK_M, 4.0, (m, top) -> {
            double turn = Easing.smooth((m.t() * 0.9) % 1) * 1.6 - 0.8;
            m.s().hand(RIGHT, 0.06, top.y + 0.20, top.z + 0.17).elbow(RIGHT, 0.9, -0.5, 0.4).fingers(RIGHT, -0.05, 0, -1).palm(RIGHT, -Math.cos(turn), Math.sin(turn), 0).curl(RIGHT, 1.2)
                .pointing(RIGHT, 0.5).hand(LEFT, 0.24, top.y + 0.14, top.z + 0.08).elbow(LEFT, 0.9, -0.4, 0.4).fingers(LEFT, -0.2, 0.2, -1).palm(LEFT, -1, 0, 0).curl(LEFT, 0.5)
                .lean(0.08, 0).nod(6);
          }, g -> g.call().target().filter(t -> t.kind() == Target.Kind.PROP).<List<Event>>map(t -> List.of(
              new Event.Move(0.15 * g.seconds(), 0.7 * g.seconds(), t.name(), "hour hand", 0, 1), new Event.Move(0.15 * g.seconds(), 0.7 * g.seconds(), t.name(), "minute hand", 0, 1))).orElse(List.of())));
}
