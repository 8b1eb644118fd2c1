package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.joml.Vector3f;

/** Wood that is cut through: sawn, split, felled. Of what it is done to the parts called severed come off. */
public final class Woodwork {
  private Woodwork() {}

  /** From who works to the middle of what he works at, metres of the reference body. */
  private static final double TRESTLES_M = 0.66;
  private static final double BLOCK_M = 0.95;
  private static final double TRUNK_M = 1.1;

  /** Seconds from one blow of the axe to the next, and when within it the edge is down. */
  private static final double BLOW_S = 1.4;
  private static final double HITS = 0.9;

  /** How high a chopping block with a billet on it is, metres. */
  private static final double BLOCK_TOP_M = 0.68;

  private static final double SAWN_S = 4.4;
  private static final double OFF_S = 2.7;

  public static final Action SAW =
      Verb.named("saw").words("saw through, saw wood, saw at, hacksaw, saw off, saw up, saw in half").doc("Saws: a long stroke out, a long stroke back, until the end comes off")
          .with(Tool.held("saw"), Tool.stands(TRESTLES_M, "sawhorses"), Tool.lies("plank"))
          .plays(call -> Bench.paced(call, TRESTLES_M, SAWN_S, Woodwork::saws, g -> {
            List<Event> all = severed(g, OFF_S, 0.45);
            for (double t = 0.7; t < OFF_S; t += 0.5) {
              all.add(new Event.Effect(t, 0.7, "debris", Contacts.before(g.call(), 0.80, 0.55), new Vector3f(0, -1, 0), Map.of("size", 0.12, "count", 10.0)));
            }
            return sorted(all);
          }));

  private static void saws(Moment m, Vector3f top) {
    double on = 1 - m.ramp(OFF_S, OFF_S + 0.4);
    double way = m.wave(1.0) * on;
    double deeper = 0.04 * m.ramp(0.4, OFF_S);
    m.s().hand(RIGHT, 0.20, top.y + 0.10 - deeper + 0.03 * way, top.z + 0.36 - 0.17 * way).elbow(RIGHT, 0.7, -0.3, 0.8).fingers(RIGHT, -0.08, -0.22, -1).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.5)
        .hand(LEFT, 0.22, top.y + 0.03, top.z + 0.06).elbow(LEFT, 0.8, -0.2, 0.7).fingers(LEFT, -0.3, -0.15, -1).palm(LEFT, 0, -1, 0).curl(LEFT, 0.25)
        .lean(0.46 + 0.12 * way, 0.06).twist(14 * way).nod(16).add(Channel.PELVIS, 0, -0.06, 0.10);
  }

  public static final Action CHOP =
      Verb.named("chop").words("chop wood, split logs, split wood, split a log, hew, swing an axe, chop at, cleave, chop firewood").doc("Swings an axe over the head with both hands, and down: at the second blow the wood is in two")
          .with(Tool.held("axe"), Tool.stands(BLOCK_M, "chopping block", "log"))
          .plays(call -> Bench.paced(call, BLOCK_M, 3 * BLOW_S, (m, top) -> {
            double up = stroke(m);
            double low = BLOCK_TOP_M - Math.min(BLOCK_TOP_M, top.y);
            m.s().add(Channel.PELVIS, 0, -0.05 - (0.16 + low) * (1 - up), 0.04).lean(-0.14 * up + 0.60 * (1 - up), 0);
            for (Side side : Side.values()) {
              m.s().arm(side, 0.06, 0.96 + 0.90 * up, -0.54 + 0.42 * up + 0.05 * side.sign).elbow(side, 0.9, -0.2, 0.3)
                  .fingers(side, -0.3, -0.3 + 1.0 * up, -1 + 1.5 * up).palm(side, -1, 0, 0).curl(side, 1.6).knee(side, 0.3, 0, -1);
            }
            stands(m);
          }, g -> {
            List<Event> all = severed(g, (1 + HITS) * BLOW_S, 0.3);
            chips(g, all, 2, 0.70, BLOCK_M);
            return sorted(all);
          }));

  public static final Action FELL =
      Verb.named("fell").words("fell a tree, fell the tree, fell tree, chop down, chop down a tree, chop down the tree, cut down, cut down a tree, cut down the tree, hew down, hew down a tree, cut down tree, chop down tree, hew down tree, chop down pine, cut down pine, fell pine, fell oak, chop tree, chop at tree")
          .doc("Swings an axe from the side into the foot of a tree, until it falls").with(Tool.held("axe"), Tool.stands(TRUNK_M, "felled tree"))
          .plays(call -> Bench.paced(call, TRUNK_M, 3 * BLOW_S + 1.4, (m, top) -> {
            double back = m.t() < 3 * BLOW_S ? stroke(m) : 0;
            m.s().twist(62 * back - 12).lean(0.22, 0).add(Channel.PELVIS, 0, -0.10, 0.02).nod(10);
            m.s().arm(RIGHT, 0.10 + 0.22 * back, 1.00 + 0.30 * back, -0.46 + 0.12 * back).elbow(RIGHT, 0.9, -0.2, 0.4).fingers(RIGHT, -0.25 + 1.0 * back, -0.15 + 0.5 * back, -1 + 0.6 * back).palm(RIGHT, -0.2, 1, 0).curl(RIGHT, 1.6)
                .arm(LEFT, -0.02 - 0.10 * back, 0.98 + 0.24 * back, -0.44 + 0.08 * back).elbow(LEFT, 0.8, -0.3, 0.4).fingers(LEFT, 0.25 - 1.0 * back, -0.15 + 0.5 * back, -1 + 0.6 * back).palm(LEFT, 0.2, -1, 0).curl(LEFT, 1.6);
            stands(m);
          }, g -> {
            List<Event> all = severed(g, (2 + HITS) * BLOW_S + 0.2, 1.3);
            chips(g, all, 3, 0.65, TRUNK_M - 0.2);
            all.add(new Event.Effect((2 + HITS) * BLOW_S + 1.4, 1.6, "dust", Contacts.before(g.call(), 0.1, TRUNK_M), new Vector3f(0, 1, 0), Map.of("size", 1.2)));
            return sorted(all);
          }));

  /** A blow: slowly up, down in a flash; 1 is up. */
  private static double stroke(Moment m) {
    double u = (m.t() / BLOW_S) % 1;
    return u < 0.62 ? Easing.smooth(u / 0.62) : 1 - Easing.smooth((u - 0.62) / (HITS - 0.62));
  }

  private static void stands(Moment m) {
    m.s().foot(LEFT, 0.20, 0, 0).foot(RIGHT, 0.20, 0, 0).toes(LEFT, 14, 0).toes(RIGHT, 14, 0);
  }

  private static void chips(Gesture g, List<Event> all, int blows, double up, double ahead) {
    for (int i = 0; i < blows; i++) {
      all.add(new Event.Contact((i + HITS) * BLOW_S, g.call().target().map(Target::name).orElse("wood")));
      all.add(new Event.Effect((i + HITS) * BLOW_S, 0.9, "debris", Contacts.before(g.call(), up, ahead), new Vector3f(0, 1, 0), Map.of("size", 0.25, "count", 14.0)));
    }
  }

  /** What comes off of what is cut through, and tips over as it goes. */
  static List<Event> severed(Gesture g, double at, double seconds) {
    List<Event> all = new ArrayList<>();
    Stream.of(g.call().target(), g.call().second()).flatMap(Optional::stream).filter(t -> t.kind() == Target.Kind.PROP).map(Target::name).distinct().forEach(t -> {
      for (String part : List.of("severed", "severed left", "severed right")) {
        all.add(new Event.Move(at, seconds, t, part, 0, 1));
      }
      all.add(new Event.Move(at, 0.6 * seconds, t, "severed end", 0, 1));
      all.add(new Event.Move(at + 0.8 * seconds, 0.2 * seconds, t, "severed end", 1, 0));
    });
    return all;
  }

  private static List<Event> sorted(List<Event> all) {
    all.sort(java.util.Comparator.comparingDouble(Event::at));
    return all;
  }
}
