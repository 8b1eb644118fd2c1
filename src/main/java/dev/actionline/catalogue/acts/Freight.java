package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Bench;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.ThingMotion;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joml.Vector3f;

/** What is done with crates: pried open, taken down from a truck. */
public final class Freight {
  private Freight() {}

  private static final double CRATE_M = 0.78;
  private static final double PRY_S = 4.2;
  private static final double GIVES_S = 2.6;

  public static final Action PRY =
      Verb.named("pry open").words("pry, pry open a crate, pry open the crate, pry open crate, pry open a box, pry open a chest, pry off, pry up, prise open, prise off, prise, lever open, lever off, lever up, jimmy, jemmy, jemmy open, crowbar, pry loose").doc("Sets a crowbar under an edge and throws the weight on it, again and again, until the lid comes up")
          .with(Tool.held("crowbar", "metal bar", "screwdriver"), Tool.stands(CRATE_M, "crate"))
          .plays(call -> Bench.paced(call, CRATE_M, PRY_S, Freight::pries, g -> g.call().target().filter(t -> t.kind() == Target.Kind.PROP).<List<Event>>map(t -> List.of(
              new Event.Contact(0.7, t.name()), new Event.Move(1.3, 0.2, t.name(), "lid", 0, 0.08), new Event.Move(GIVES_S, 0.5, t.name(), "lid", 0.08, 0.9),
              new Event.Effect(GIVES_S, 0.8, "debris", Contacts.before(g.call(), 0.75, CRATE_M), new Vector3f(0, 1, 0), Map.of("size", 0.2, "count", 12.0)))).orElse(List.of())));

  private static void pries(Moment m, Vector3f top) {
    double set = m.ramp(0.3, 0.8);
    double down = 0.6 * m.ramp(1.0, 1.4) * (1 - m.ramp(1.6, 1.9)) + m.ramp(2.2, GIVES_S + 0.2) * (1 - m.ramp(3.4, 3.9));
    double y = Math.min(1.0, top.y + 0.34) - 0.20 * down;
    m.s().hand(RIGHT, 0.10, y + 0.04, -0.24 - 0.04 * set).elbow(RIGHT, 0.9, 0.1, 0.5).fingers(RIGHT, -0.15, -0.55 + 0.45 * down, -1).palm(RIGHT, -0.4, -0.8, 0).curl(RIGHT, 1.5)
        .hand(LEFT, 0.02, y - 0.06 + 0.05 * down, -0.42).elbow(LEFT, 0.9, 0, 0.5).fingers(LEFT, -0.3, -0.5, -0.8).palm(LEFT, -0.4, -0.8, 0).curl(LEFT, 1.5)
        .lean(0.34 + 0.22 * down, 0).nod(14).add(Channel.PELVIS, 0, -0.06 - 0.10 * down, 0.06).foot(LEFT, 0.16, 0, -0.18).foot(RIGHT, 0.18, 0, 0.16).mouth(0.2 * down, -0.5).brows(-0.7, 0);
  }

  private static final double BED_M = 1.12;

  /** When each of two boxes is taken hold of, is off the bed and on the ground, seconds after the first of them begins. */
  private static final double BEGINS_S = 0.3;
  private static final double EACH_S = 2.9;
  private static final double OFF_S = 1.1;
  private static final double DOWN_S = 2.0;

  public static final Action UNLOAD =
      Verb.named("unload truck").words("unload a truck, unload the truck, unload a van, unload van, unload the van, unload a lorry, unload a wagon, unload a cart, unload cargo, unload crates, unload a crate, unload boxes, unload a box, unload supplies, unload sacks, unload a pickup, unload goods, unload freight")
          .doc("Takes one box after the other from the bed of a truck and sets it down on the ground").with(Tool.stands(BED_M, "laden truck bed"))
          .plays(call -> Bench.paced(call, BED_M, 2 * EACH_S + 0.4, (m, top) -> {
            unloads(m, m.t() < BEGINS_S + EACH_S ? 0 : 1);
          }, g -> {
            List<Event> all = new ArrayList<>();
            g.call().target().filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> {
              for (int i = 0; i < 2; i++) {
                double at = BEGINS_S + i * EACH_S;
                all.add(new Event.Move(at + 0.6, OFF_S - 0.6, t.name(), "box " + (i + 1), 0, 1));
                all.add(new Event.Move(at + OFF_S, DOWN_S - OFF_S, t.name(), "box down " + (i + 1), 0, 1));
              }
            });
            return all;
          }));

  /** Both hands at the sides of a box, which is a little to the right or to the left. */
  private static void unloads(Moment m, int box) {
    double t = BEGINS_S + box * EACH_S;
    double reach = m.ramp(t, t + 0.5) * (1 - m.ramp(t + DOWN_S + 0.1, t + EACH_S));
    double off = m.ramp(t + 0.6, t + OFF_S);
    double down = m.ramp(t + OFF_S, t + DOWN_S);
    double bend = down * reach;
    double aside = box == 0 ? 0.24 : -0.24;
    m.s().add(Channel.PELVIS, 0, -0.34 * bend, 0.12 * bend).lean(0.30 * reach + 0.34 * bend, 0).nod(14 + 10 * bend);
    for (Side side : Side.values()) {
      m.s().hand(side, 0.22 + side.sign * aside * reach, 1.16 - 0.10 * (1 - reach) - 0.78 * bend, -0.30 - 0.32 * reach + 0.16 * off * reach).elbow(side, 0.9, -0.3, 0.5).fingers(side, 0, -0.25, -1).palm(side, -1, 0, 0).curl(side, 0.5).knee(side, 0.4, 0, -1);
    }
    m.s().foot(LEFT, 0.20, 0, -0.04).foot(RIGHT, 0.20, 0, 0.06);
  }

  /** How far a crane turns with what it has hoisted, degrees. */
  private static final double SWINGS_DEGREES = 38;

  /** What hangs on its hook goes up, swaying, and it turns with it. */
  static Motion hoists(Call call) {
    double seconds = Math.max(5, call.seconds().orElse(0));
    return ThingMotion.of(call, seconds)
        .along(t -> call.entry().facing(call.entry().heading() + SWINGS_DEGREES * Easing.smooth((t - 0.5 * seconds) / (0.5 * seconds))))
        .tilting(t -> 0.5 * Math.sin(4 * t) * Easing.bump(t / seconds), t -> 0)
        .with(new Event.Move(0.3, 0.65 * seconds, call.performer(), "hook", 0, 1));
  }
}
