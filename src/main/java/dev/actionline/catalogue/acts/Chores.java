package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Bench;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is done about the house, at a table, a bed, a door. */
public final class Chores {
  /** So far away a door is still the one that is meant, metres. */
  private static final double DOOR_M = 14;

  private Chores() {}

  public static final Action CRACK_EGG =
      Verb.named("crack egg").words("crack an egg, crack open egg, crack eggs, break egg, break an egg, break eggs, beat an egg, crack egg into bowl, crack egg in bowl, break egg into bowl, "
              + "crack eggs into bowl, break eggs into bowl, crack egg on bowl").doc("Knocks an egg on the rim of a bowl and opens it over it")
          .with(Tool.held("cracked egg", "egg"), Tool.stands(0.56, "worktable"), Tool.lies("mixing bowl", "bowl", "pan", "pot"))
          .plays(call -> Bench.standing(call, 0.56, 3.4, (m, top) -> {
            double tap = m.t() < 1.111 ? Math.abs(Math.sin(2 * Math.PI * 0.9 * m.t())) : 0;
            double opens = m.ramp(1.5, 2.1);
            m.s().hand(RIGHT, 0.15 - 0.09 * opens, top.y + 0.06 + 0.16 * tap + 0.14 * opens, top.z + 0.06).elbow(RIGHT, 0.9, -0.3, 0.5).fingers(RIGHT, -0.6, -0.3, -0.8)
                .palm(RIGHT, -0.8, -0.5, 0).curl(RIGHT, 0.8)
                .hand(LEFT, 0.22 - 0.15 * opens, top.y + 0.02 + 0.18 * opens, top.z + 0.06).elbow(LEFT, 0.9, -0.3, 0.5)
                .fingers(LEFT, -0.6, -0.3, -0.8).palm(LEFT, -0.8, -0.5, 0).curl(LEFT, 0.8).lean(0.16, 0).nod(26);
          }, Chores::opens));

  /** The shell comes apart, and what is in it is in the bowl. */
  private static List<Event> opens(Gesture g) {
    List<Event> all = new ArrayList<>();
    double at = 0.52 * g.seconds();
    g.call().with().ifPresent(w -> {
      all.add(new Event.Move(at, 0.3, w.name(), "left half", 0, 1));
      all.add(new Event.Move(at, 0.3, w.name(), "right half", 0, 1));
    });
    g.call().target().filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> all.add(new Event.Move(at + 0.3, 0.15, t.name(), "yolk", 0, 1)));
    return all;
  }

  public static final Action BUTTER =
      Verb.named("butter").words("butter bread, butter toast, butter a slice, butter slice, spread butter, spread jam, spread honey, butter a roll").doc("Spreads something on a slice of bread")
          .with(Tool.held("knife"), Tool.stands(0.56, "worktable"), Tool.lies("bread"))
          .plays(call -> Bench.standing(call, 0.56, 3.0, (m, top) -> {
            double way = m.wave(1.1);
            m.s().hand(RIGHT, 0.06 + 0.08 * way, top.y + 0.09, top.z + 0.18).elbow(RIGHT, 0.9, -0.2, 0.6).fingers(RIGHT, -0.5, -0.1, -0.9)
                .palm(RIGHT, -0.4, -0.9 + 0.5 * way, 0).curl(RIGHT, 1.3)
                .hand(LEFT, 0.10, top.y + 0.05, top.z + 0.12).elbow(LEFT, 0.9, -0.2, 0.5).fingers(LEFT, -0.6, -0.3, -0.7).palm(LEFT, -0.2, -1, 0).curl(LEFT, 0.7)
                .lean(0.22, 0).nod(28);
          }));

  public static final Action MAKE_BED =
      Verb.named("make bed").words("make a bed, make his bed, make her bed, make up bed, make beds, smooth sheets, straighten sheets, tuck in sheets, change sheets")
          .doc("Bends over a bed and smooths the sheet with both hands").with(Tool.stands(0.85, "bed").unlessDoneTo())
          .plays(call -> Bench.standing(call, 0.80, 3.6, (m, top) -> {
            double way = m.wave(0.5);
            for (Side side : Side.values()) {
              m.s().hand(side, 0.16 + 0.16 * way * side.sign + 0.06, Math.max(0.52, top.y) + 0.06, -0.62 + 0.10 * m.wave(1.0)).elbow(side, 0.8, -0.1, 0.7)
                  .fingers(side, 0, -0.2, -1).palm(side, 0, -1, 0).curl(side, 0.05);
            }
            m.s().lean(0.72, 0.10 * way).nod(10).add(Channel.PELVIS, 0, -0.10, 0.14);
          }));

  public static final Action LAY_TABLE =
      Verb.named("lay table").words("set table, set a table, lay a table, set the table, lay the table, set places, lay places")
          .doc("Lays plates on a table, one after another").with(Tool.held("plate"), Tool.stands(0.72, "table").unlessDoneTo())
          .plays(call -> Bench.standing(call, 0.62, 3.6, (m, top) -> {
            double u = (m.t() * 0.55) % 1;
            double down = Easing.ramp(u, 0.15, 0.5) * (1 - Easing.ramp(u, 0.7, 1));
            double way = m.wave(0.275);
            m.s().hand(RIGHT, 0.14 + 0.16 * way, top.y + 0.34 - 0.26 * down, -0.36 - 0.22 * down).elbow(RIGHT, 0.8, -0.4, 0.5).fingers(RIGHT, -0.3, -0.1, -1)
                .palm(RIGHT, -0.9, 0.3, 0).curl(RIGHT, 0.9).hand(LEFT, 0.22, top.y + 0.26, -0.30).elbow(LEFT, 0.8, -0.6, 0.4).palm(LEFT, 0, 1, 0).curl(LEFT, 0.5)
                .lean(0.10 + 0.30 * down, 0.06 * way).nod(24).twist(12 * way);
          }));

  public static final Action ROLL_SLEEVES =
      Verb.named("roll up sleeves").words("roll up a sleeve, roll up sleeve, push up sleeves, push up sleeve, roll back sleeves, pull up sleeves, roll sleeves")
          .doc("Pushes one sleeve up the forearm, then the other")
          .plays(call -> Gesture.lasting(2.8).eased(0.35, 0.4).draws(m -> {
            double up = Easing.ramp((m.part() * 2) % 1, 0.15, 0.8);
            double change = 1 - Math.max(0, 1 - Math.abs(m.part() - 0.5) / 0.08);
            double second = Easing.ramp(m.part(), 0.36, 0.64);
            m.s().nod(22);
            for (Side side : Side.values()) {
              double bare = side == LEFT ? 1 - second : second; // else it pushes; in between it turns over, inwards
              m.s().arm(side, Easing.mix(-0.08 * change + 0.12 * (1 - change) - 0.12 * up * change, 0.10, bare),
                      Easing.mix(1.16 - 0.02 * up, 1.14, bare), Easing.mix(-0.32 + 0.12 * up * change, -0.34, bare))
                  .elbow(side, 0.9, Easing.mix(-0.5, -0.7, bare), Easing.mix(0.3, 0.2, bare))
                  .fingers(side, Easing.mix(-0.9, -0.5, bare), Easing.mix(0, 0.2, bare), Easing.mix(-0.3, -0.8, bare))
                  .palm(side, -Math.sin(Math.PI * bare), -Math.cos(Math.PI * bare), Easing.mix(0.2, 0, bare)).curl(side, 0.95);
            }
          }).of(call));

  public static final Action COUNT =
      Verb.named("count out")
          .words("count coins, count a coin, count out coins, count change, count out change")
          .doc("Lays one after another out of the palm before one, the lips moving").with(Tool.held("coin"))
          .plays(call -> Bench.standing(call, 0.5, 3.6, (m, top) -> {
            double u = (m.t() * 0.9) % 1;
            double down = Easing.ramp(u, 0.15, 0.5) * (1 - Easing.ramp(u, 0.6, 1));
            double palm = Math.max(1.02, top.y + 0.18);
            m.s().hand(LEFT, 0.10, palm, -0.34).elbow(LEFT, 0.8, -0.7, 0.4).fingers(LEFT, -0.5, 0.1, -0.9).palm(LEFT, 0, 1, 0).curl(LEFT, 0.5)
                .hand(RIGHT, 0.00 + 0.14 * down, palm + 0.06 - (palm - top.y) * down, -0.34 - 0.12 * down).elbow(RIGHT, 0.9, -0.4, 0.4)
                .fingers(RIGHT, -0.4, -0.6, -0.7).palm(RIGHT, -0.5, -0.8, 0).curl(RIGHT, 1.0).lean(0.16, 0).nod(30).mouth(0.10 + 0.10 * m.wave(0.9), 0);
          }));

  public static final Action KEYHOLE =
      Verb.named("peek through keyhole").words("peer through keyhole, look through keyhole, peep through keyhole, spy through keyhole, squint through keyhole, peer into keyhole")
          .doc("Bends down at the nearest door, an eye at its keyhole, a hand on it").sustained()
          .plays(call -> atDoor(call).act(c -> Gesture.lasting(3.0).eased(0.6, 0.5).draws(m -> m.s()
              .pelvis(0, 0.66, 0.16).spine(0, 1, -0.95).look(0, -0.02, -1).set(Channel.WINK, 1).foot(LEFT, 0.14, 0, -0.14).foot(RIGHT, 0.14, 0, 0.14)
              .knee(LEFT, 0.2, 0.2, -1).knee(RIGHT, 0.2, 0.2, -1)
              .hand(RIGHT, 0.26, 1.16, -0.66).elbow(RIGHT, 0.9, -0.5, 0.3).fingers(RIGHT, 0, 1, -0.1).palm(RIGHT, 0, 0, -1).curl(RIGHT, 0.05)
              .hand(LEFT, 0.16, 0.56, -0.26).elbow(LEFT, 0.9, 0, 0.4).palm(LEFT, 0, -1, 0).curl(LEFT, 0.3)).of(c)));

  public static final Action HEAD_ON_ARMS =
      Verb.named("rest head on arms")
          .words("bury head in arms, bury face in arms, lay head on arms, put head on arms, drop head onto arms, put head down, lay head on desk, lay head on table, rest head on desk, "
              + "rest head on table, slump over desk, slump over table, slump across desk, slump across table, slump over counter, slump over bar, slump across bar, slump on bar, slump across counter, slump onto table, slump onto desk, slump onto bar, slump on desk, slump on table")
          .doc("Sinks forward over what one sits at, the head on the folded arms").sustained()
          .plays(call -> Gesture.lasting(2.8).eased(0.8, 0.6).staying().draws(Chores::sunk).of(call));

  static void sunk(Moment m) {
    boolean sits = m.call().posture() == Posture.SITTING;
    double hips = m.s().vector(Channel.PELVIS).y;
    m.s().lean(sits ? 0.95 : 0.9, 0).nod(34).turnHead(12).lids(0.9);
    for (Side side : Side.values()) {
      m.s().hand(side, side == LEFT ? -0.12 : -0.08, hips + (sits ? 0.25 : 0.02), side == LEFT ? -0.50 : -0.44).elbow(side, 1, 0, -0.1).fingers(side, -1, 0, -0.1)
          .palm(side, 0, -1, 0).curl(side, 0.4);
    }
  }

  /** From a door's leaf to who has an eye at its keyhole, metres of the reference body. */
  private static final double KEYHOLE_M = 0.72;

  private static Lead atDoor(Call call) {
    return call.view().door(call.entry().position(), DOOR_M).map(d -> Doors.before(call, d, KEYHOLE_M, 0)).orElseGet(() -> Lead.of(call).standing());
  }

  public static final Action CLEAR_TABLE =
      Verb.named("clear table")
          .words("clear a table, clear the table, clear away the dishes, clear away dishes, clear dishes, clear the dishes, clear plates, clear the plates, bus a table, bus tables, bus the table, clear tables, clear away plates, collect dishes, collect plates, gather dishes, "
              + "gather plates, stack plates, stack dishes, clear a plate, clear a dish, clear the glasses")
          .doc("Takes plate after plate from a table on a stack in the other hand").with(Tool.held("held plate", "plate"), Tool.inLeft("stacked plates"), Tool.stands(0.60, "worktable"), Tool.lies("used dishes"))
          .plays(call -> Bench.paced(call, 0.60, 4.0, (m, top) -> {
            double u = (m.t() * 0.6) % 1;
            double down = Easing.ramp(u, 0.05, 0.30) * (1 - Easing.ramp(u, 0.40, 0.70));
            m.s().hand(RIGHT, 0.16 - 0.20 * (1 - down), top.y + 0.34 - 0.27 * down, top.z + 0.16 - 0.06 * down).elbow(RIGHT, 0.9, -0.3, 0.5).fingers(RIGHT, -0.5, -0.1, -0.9).palm(RIGHT, -0.5, 0.6 - 0.9 * down, 0).curl(RIGHT, 0.8)
                .hand(LEFT, 0.16, 1.06, -0.32).elbow(LEFT, 0.8, -0.7, 0.5).fingers(LEFT, -0.5, 0.1, -0.9).palm(LEFT, -0.1, 1, 0).curl(LEFT, 0.5).lean(0.12 + 0.18 * down, 0).nod(22).twist(8 * down);
          }, g -> List.of()));
}
