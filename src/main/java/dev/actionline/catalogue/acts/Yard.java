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
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joml.Vector3f;

/** Work in the yard, the field and the garden, with both arms and much room. */
public final class Yard {
  private static final double CAST_S = 1.5;
  private static final double SWATH_S = 1.7;

  private Yard() {}

  public static final Action SOW =
      Verb.named("sow").words("scatter seed, sow seed, sow seeds, sow a seed, scatter seeds, sow grain, sow wheat, broadcast seed, sow grass, sow corn, scatter grain, sow a field, sow the field")
          .doc("Scatters seed from a bag on the arm in wide throws over the ground").with(Tool.inLeft("seed bag"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(4.4).eased(0.4, 0.5).draws(Yard::casts).events(Yard::seed).of(c)));

  public static final Action FEED_HENS =
      Verb.named("feed hens").words("feed chickens, feed a chicken, feed chicken, feed the chickens, feed a hen, feed birds, feed a bird, feed ducks, feed a duck, feed pigeons, feed a pigeon, "
              + "feed geese, feed a goose, scatter feed, scatter corn, scatter crumbs, throw grain, feed poultry, feed turkeys")
          .doc("Scatters grain from a bag on the arm to the hens before the feet").with(Tool.inLeft("seed bag"), Tool.stands(1.35, "hens"))
          .plays(call -> Bench.standing(call, 1.35, 4.4, (m, top) -> casts(m), Yard::seed));

  /** The hand dips into the bag and swings out, wide and low. */
  private static void casts(Moment m) {
    double u = ((m.t() - 0.2) / CAST_S) % 1;
    double out = Easing.ramp(u, 0.28, 0.50) * (1 - Easing.ramp(u, 0.80, 1));
    m.s().hand(LEFT, 0.02, 1.04, -0.28).elbow(LEFT, 0.9, -0.5, 0.4).fingers(LEFT, -0.9, 0.1, -0.4).palm(LEFT, 0, 0.3, 0.9).curl(LEFT, 1.1)
        .hand(RIGHT, -0.04 + 0.66 * out, 1.10 + 0.08 * out + 0.12 * Math.sin(Math.PI * out), -0.30 - 0.30 * out).elbow(RIGHT, 0.9, -0.4 + 0.3 * out, 0.4)
        .fingers(RIGHT, -0.5 + 1.1 * out, -0.9 + 0.8 * out, -0.5).palm(RIGHT, -0.3, -0.2 + 0.9 * out, -0.4).curl(RIGHT, 1.1 - 0.9 * out)
        .twist(-16 + 40 * out).lean(0.14, 0).nod(16 - 6 * out);
  }

  private static List<Event> seed(Gesture g) {
    List<Event> all = new ArrayList<>();
    Vector3f way = new Vector3f(g.call().entry().forward()).fma(0.8f, g.call().entry().right()).normalize();
    for (double t = 0.2 + 0.5 * CAST_S; t < g.seconds() - 0.4; t += CAST_S) {
      Vector3f hand = Contacts.before(g.call(), 1.05, 0.55).fma(0.4f, g.call().entry().right());
      all.add(new Event.Effect(t, 1.3, "debris", hand, way, Map.of("size", 0.26, "count", 40.0)));
    }
    return all;
  }

  public static final Action SCYTHE =
      Verb.named("scythe").words("mow with scythe, scythe grass, scythe the grass, scythe hay, scythe wheat, scythe corn, reap, reap corn, reap wheat, mow hay, "
              + "reap the corn, mow a meadow, cut hay, cut corn, harvest wheat, harvest corn, harvest grain, scythe a meadow")
          .doc("Swings a scythe in wide strokes, and the grass falls").with(Tool.held("scythe"), Tool.stands(1.15, "tall grass"))
          .plays(call -> Bench.standing(call, 1.15, 4.6, (m, top) -> mows(m), Yard::falls));

  private static void mows(Moment m) {
    double u = (m.t() / SWATH_S) % 1;
    double way = u < 0.45 ? 1 - 2 * Easing.smooth(u / 0.45) : -1 + 2 * Easing.smooth((u - 0.45) / 0.55);
    double turn = 0.55 * way;
    m.s().twist(30 * way).lean(0.30, 0.04 * way).nod(16).add(Channel.PELVIS, 0, -0.06, 0)
        .hand(RIGHT, 0.10 + 0.20 * way, 0.92, -0.34).elbow(RIGHT, 0.8, -0.2, 0.6).fingers(RIGHT, 0.1 + 0.9 * turn, -0.75, -0.8).palm(RIGHT, -0.9, 0, 0.5 * turn).curl(RIGHT, 1.5)
        .hand(LEFT, 0.16 - 0.26 * way, 1.08, -0.26).elbow(LEFT, 0.8, -0.2, 0.6).fingers(LEFT, 0.2 - 0.6 * turn, -0.6, -0.8).palm(LEFT, -0.8, 0, 0).curl(LEFT, 1.4);
    m.s().foot(LEFT, 0.22, 0, -0.14).foot(RIGHT, 0.22, 0, 0.14).toes(LEFT, 14, 0).toes(RIGHT, 14, 0);
  }

  private static List<Event> falls(Gesture g) {
    List<Event> all = new ArrayList<>();
    g.call().target().filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> all.add(new Event.Move(0.3 * SWATH_S, 0.3, t.name(), "swath", 0, 1)));
    for (double t = 0.22 * SWATH_S; t < g.seconds() - 0.4; t += SWATH_S) {
      all.add(new Event.Effect(t, 1.2, "debris", Contacts.before(g.call(), 0.25, 0.95), new Vector3f(g.call().entry().right()).negate(), Map.of("size", 0.3, "count", 24.0)));
    }
    return all;
  }

  public static final Action HOSE =
      Verb.named("hose down").words("hose, hose off, spray with hose, spray down, water a lawn, hose out, water the garden with hose")
          .doc("Plays the jet of a garden hose over something").with(Tool.held("garden hose"))
          .plays(call -> {
            Lead lead = Lead.of(call).standing();
            call.target().ifPresent(t -> lead.within(t, 2.1 * call.scale()).facing(t, 12));
            return lead.act(c -> Gesture.lasting(4.0).eased(0.4, 0.5).draws(m -> {
              double way = m.wave(0.4);
              m.s().hand(RIGHT, 0.14 + 0.10 * way, 1.04, -0.34).elbow(RIGHT, 0.8, -0.4, 0.6).fingers(RIGHT, 0.25 * way, 0.10 + 0.06 * m.wave(0.9), -1).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.5)
                  .hand(LEFT, 0.06 - 0.06 * way, 0.92, -0.20).elbow(LEFT, 0.8, -0.3, 0.6).fingers(LEFT, -0.3, 0, -0.9).palm(LEFT, -1, 0, 0).curl(LEFT, 1.4).twist(10 * way).nod(8);
            }).events(g -> {
              List<Event> all = new ArrayList<>();
              for (double t = 0.5; t < g.seconds() - 0.3; t += 0.4) {
                all.add(new Event.Effect(t, 0.9, "splash", Contacts.before(g.call(), 0.55, 2.2), new Vector3f(0, 1, 0), Map.of("size", 0.3)));
              }
              return all;
            }).of(c));
          });

  public static final Action LAY_BRICKS =
      Verb.named("lay bricks").words("lay a brick, build a wall, build a brick wall, lay brick, mortar bricks, build the wall, lay stones, lay a stone, set a brick, mortar a wall")
          .doc("Spreads mortar on a wall with a trowel, lays a brick on it and taps it down").with(Tool.held("mason trowel"), Tool.inLeft("brick"), Tool.stands(0.62, "unfinished wall"))
          .plays(call -> Bench.standing(call, 0.62, 4.4, (m, top) -> {
            double spread = 1 - m.ramp(1.5, 1.9);
            double lay = m.ramp(1.6, 2.3);
            double tap = m.ramp(2.5, 2.7) * Math.max(0, m.wave(1.4));
            m.s().hand(RIGHT, 0.22 - 0.10 * spread * m.wave(0.8), top.y + 0.16 + 0.10 * tap, top.z + 0.22).elbow(RIGHT, 0.9, -0.3, 0.5).fingers(RIGHT, -0.5, -0.15, -0.9).palm(RIGHT, -1, 0, 0)
                .curl(RIGHT, 1.4).hand(LEFT, 0.24 - 0.10 * lay, top.y + 0.26 - 0.12 * lay, top.z + 0.18 - 0.16 * lay).elbow(LEFT, 0.9, -0.3, 0.5).fingers(LEFT, -0.9, 0, -0.4)
                .palm(LEFT, 0, -1, 0).curl(LEFT, 0.9).lean(0.26 + 0.06 * lay, 0).nod(22);
          }, g -> g.call().target().filter(t -> t.kind() == Target.Kind.PROP).<List<Event>>map(t -> List.of(new Event.Move(0.62 * g.seconds(), 0.2, t.name(), "new brick", 0, 1)))
              .orElse(List.of())));

  public static final Action TRIM_HEDGE =
      Verb.named("trim hedge").words("trim a hedge, trim the hedge, clip a hedge, clip the hedge, cut a hedge, cut the hedge, prune, prune a bush, trim a bush, trim bushes, trim hedges, prune roses, "
              + "prune a rose, prune a tree, shear a hedge, trim the bushes, cut back a hedge, cut back a bush, prune a hedge")
          .doc("Clips a hedge with a pair of shears in both hands, leaves flying").with(Tool.held("garden shears", "scissors"), Tool.stands(0.86, "box hedge"))
          .plays(call -> Bench.standing(call, 0.86, 4.2, (m, top) -> {
            double snip = 0.03 * m.wave(1.25);
            double along = 0.14 * m.wave(0.2);
            m.s().hand(RIGHT, 0.14 + along + snip, 1.16, -0.42).elbow(RIGHT, 0.9, -0.4, 0.4).fingers(RIGHT, -0.02, -0.08, -1).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.5)
                .hand(LEFT, 0.11 - along + snip, 1.16, -0.42).elbow(LEFT, 0.9, -0.4, 0.4).fingers(LEFT, 0, -0.08, -1).palm(LEFT, -1, 0, 0).curl(LEFT, 1.5).lean(0.12, 0).nod(14);
          }, g -> {
            List<Event> all = new ArrayList<>();
            for (double t = 0.6; t < g.seconds() - 0.4; t += 0.5) {
              all.add(new Event.Effect(t, 1.2, "debris", Contacts.before(g.call(), 1.10, 0.85), new Vector3f(0, 1, 0), Map.of("size", 0.35, "count", 12.0)));
            }
            return all;
          }));

  public static final Action PUMP_UP =
      Verb.named("pump up").words("inflate, pump up a tire, pump up a tyre, pump up tire, pump up a ball, inflate a tire, pump air, pump up a wheel, inflate a tyre, pump up an airbed, pump up a raft, inflate a raft")
          .doc("Works an upright pump with both hands, up and down, a wheel beside it").with(Tool.held("pump handle"), Tool.stands(0.46, "tire pump"))
          .plays(call -> Bench.standing(call, 0.46, 3.6, (m, top) -> {
            double up = 0.5 + 0.5 * Math.cos(2 * Math.PI * 0.85 * m.t());
            double height = 0.62 + 0.36 * up;
            for (Side side : Side.values()) {
              m.s().hand(side, 0.10, height, -0.44).elbow(side, 0.8, 0.1, 0.5).fingers(side, 0, -0.1, -1).palm(side, 0, -1, 0).curl(side, 1.5);
            }
            m.s().lean(0.62 - 0.34 * up, 0).nod(10).add(Channel.PELVIS, 0, -0.06 - 0.06 * (1 - up), 0.10);
          }));

  /** Seconds from one shovelful to the next. */
  private static final double SHOVELFUL_S = 1.4;

  public static final Action SHOVEL_SNOW =
      Verb.named("shovel snow")
          .words("shovel a snow, shovel the snow, clear snow, clear the snow, shovel a driveway, shovel a path, shovel the path, shovel the driveway, clear the driveway, shovel a sidewalk, shovel a walk, shovel out a car, dig through snow, shovel away snow, dig snow, shovel snow off path, shovel snow off driveway, shovel snow from path, shovel snow from driveway, shovel snow off steps, shovel snow off walk, shovel snow off sidewalk, shovel snow from walk, clear snow off path, clear snow from path, clear snow off steps, clear snow from driveway, clear snow off driveway")
          .doc("Drives a snow shovel into a heap of snow and throws it aside").with(Tool.held("snow shovel", "shovel"), Tool.stands(1.35, "snow heap"))
          .plays(call -> Bench.paced(call, 1.35, 4.4, (m, top) -> shovels(m, 0.45), g -> shovelfuls(g, "dust", 0.45, 1.1)));

  /**
   * Down and back with an empty shovel, up and far ahead with a full one.
   *
   * @param to how far up it is thrown, metres over the floor
   */
  static void shovels(Moment m, double to) {
    double u = (m.t() / SHOVELFUL_S) % 1;
    double fling = Easing.ramp(u, 0.42, 0.62) * (1 - Easing.ramp(u, 0.72, 0.98));
    double dips = Easing.ramp(u, 0.02, 0.22) * (1 - Easing.ramp(u, 0.30, 0.48));
    double high = 0.14 + 0.22 * to;
    m.s().lean(0.34 + 0.24 * dips - 0.12 * fling, 0).twist(20 * dips - 14 * fling).nod(10).add(Channel.PELVIS, 0, -0.08 - 0.08 * dips, 0.06 - 0.10 * fling)
        .hand(RIGHT, 0.22, 0.94 + high * fling, -0.10 - 0.20 * fling + 0.06 * dips).elbow(RIGHT, 0.7, -0.3, 0.9).fingers(RIGHT, -0.15, -0.42 + 0.50 * fling, -1).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.4)
        .hand(LEFT, 0.02, 0.78 + high * fling - 0.10 * dips, -0.50 - 0.14 * fling).elbow(LEFT, 0.8, -0.3, 0.6).fingers(LEFT, -0.2, -0.4 + 0.4 * fling, -1).palm(LEFT, -0.3, 0.9, 0).curl(LEFT, 1.3)
        .foot(LEFT, 0.16, 0, -0.24).foot(RIGHT, 0.16, 0, 0.16);
  }

  /** What is on the shovel leaves it, and where it lands something flies up. */
  static List<Event> shovelfuls(Gesture g, String effect, double up, double ahead) {
    List<Event> all = new ArrayList<>();
    for (double t = 0; t < 3.6; t += SHOVELFUL_S) {
      double begin = t;
      g.call().with().ifPresent(w -> all.add(new Event.Move(begin + 0.52 * SHOVELFUL_S, 0.18, w.name(), "load", 0, 1)));
      all.add(new Event.Effect(begin + 0.60 * SHOVELFUL_S, 0.9, effect, Contacts.before(g.call(), up, ahead), new Vector3f(0, 1, 0), Map.of()));
      g.call().with().ifPresent(w -> all.add(new Event.Move(begin + 0.97 * SHOVELFUL_S, 0.02, w.name(), "load", 1, 0)));
    }
    return all;
  }
}
