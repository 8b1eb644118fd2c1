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
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What a cook and a barkeeper do with a tool of their own. */
public final class Cookery {
  private static final double TABLE_M = 0.60;
  private static final double GRILL_M = 0.72;
  private static final double STOVE_M = 0.60;

  /** Once in so many seconds something is turned over. */
  private static final double FLIP_S = 1.5;

  private Cookery() {}

  public static final Action ROLL_OUT =
      Verb.named("roll out dough")
          .words("roll out pastry, roll out a pastry, roll out the dough, roll out the pastry, roll out a pie crust, roll out a crust, roll pastry, roll dough, flatten dough, "
              + "roll out pizza, roll out a pizza, roll out cookies, roll out a dough")
          .doc("Rolls dough flat: a rolling pin in both hands, to and fro").with(Tool.held("rolling pin"), Tool.stands(TABLE_M, "worktable"), Tool.lies("rolled dough"))
          .plays(call -> Bench.standing(call, TABLE_M, 3.6, (m, top) -> {
            double way = m.wave(0.75);
            double z = top.z + 0.10 - 0.11 * way;
            m.s().hand(RIGHT, 0.25, top.y + 0.075, z).elbow(RIGHT, 0.9, -0.1, 0.6).fingers(RIGHT, -1, 0, 0).palm(RIGHT, 0, -1, 0).curl(RIGHT, 1.5)
                .hand(LEFT, 0.22, top.y + 0.075, z).elbow(LEFT, 0.9, -0.1, 0.6).fingers(LEFT, -1, 0, 0).palm(LEFT, 0, -1, 0).curl(LEFT, 1.3)
                .lean(0.30 + 0.10 * way, 0).nod(22);
          }));

  public static final Action SHAKE_DRINK =
      Verb.named("shake cocktail")
          .words("shake a cocktail, shake a drink, shake a martini, shake cocktails, shake drinks, mix a cocktail, mix cocktails, mix a drink, mix drinks, mix a martini, "
              + "shake a shaker, shake a cocktail shaker")
          .doc("Shakes a cocktail shaker hard beside the shoulder, both hands on it").with(Tool.held("cocktail shaker"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(3.4).eased(0.45, 0.5).draws(m -> {
            double go = m.wave(2.6);
            double y = 1.30 + 0.07 * go;
            double z = -0.34 - 0.09 * go;
            m.s().hand(RIGHT, 0.24, y, z).elbow(RIGHT, 1, -0.3, 0.4).fingers(RIGHT, -0.6, 0.2, -0.8).palm(RIGHT, -0.8, 0, 0.6).curl(RIGHT, 0.9)
                .hand(LEFT, -0.17, y - 0.10, z - 0.02).elbow(LEFT, 0.6, -0.9, 0.3).fingers(LEFT, -0.9, 0.2, -0.3).palm(LEFT, -0.1, 0.9, 0.3).curl(LEFT, 0.7)
                .lean(0.02, 0.04 + 0.02 * go).twist(8).nod(4).mouth(0, 0.2);
          }).of(c)));

  public static final Action GRILL =
      Verb.named("grill")
          .words("barbecue, flip burgers, flip a burger, flip burger, flip steaks, flip a steak, turn burgers, grill burgers, grill steaks, grill meat, grill sausages, turn steaks, "
              + "turn sausages, cook burgers, barbecue meat, cook on grill, flip on grill, tend the grill, roast sausages")
          .doc("At a smoking barbecue, turns what lies on it over with a spatula, so that it hops").with(Tool.held("spatula"), Tool.stands(GRILL_M, "barbecue", "grill"))
          .plays(call -> Bench.standing(call, GRILL_M, 4.5, Cookery::turns, Cookery::hops));

  private static void turns(Moment m, Vector3f top) {
    double u = ((m.t() - 0.3) / FLIP_S) % 1;
    double under = Easing.ramp(u, 0.05, 0.35) * (1 - Easing.ramp(u, 0.75, 0.98));
    double up = Easing.ramp(u, 0.40, 0.55) * (1 - Easing.ramp(u, 0.65, 0.95));
    m.s().hand(RIGHT, 0.16, top.y + 0.12 + 0.16 * up, top.z + 0.34 - 0.08 * under * (1 - up)).elbow(RIGHT, 0.8, -0.5, 0.5)
        .fingers(RIGHT, -0.05, -0.25 + 0.7 * up, -1).palm(RIGHT, -1, 0.2 * up, 0).curl(RIGHT, 1.4)
        .hand(LEFT, 0.24, 1.06, -0.16).elbow(LEFT, 0.9, -0.2, 0.6).fingers(LEFT, -0.7, -0.2, -0.4).palm(LEFT, -0.3, 0, 1).curl(LEFT, 0.8).lean(0.16, 0).nod(20 - 6 * up);
  }

  private static List<Event> hops(Gesture g) {
    List<Event> all = new ArrayList<>();
    Vector3f coals = Contacts.before(g.call(), 0.95, GRILL_M);
    all.add(new Event.Effect(0.1, g.seconds(), "smoke", coals, new Vector3f(0, 1, 0), Map.of("size", 0.35, "strength", 0.3)));
    g.call().target().filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> {
      for (double at = 0.3 + 0.45 * FLIP_S; at < g.seconds() - 0.5; at += FLIP_S) {
        all.add(new Event.Move(at, 0.4, t.name(), "burger", 0, 1));
      }
    });
    return all;
  }

  public static final Action SEASON =
      Verb.named("season")
          .words("salt, shake salt, add salt, shake pepper, add pepper, sprinkle salt, sprinkle pepper, pepper, add a pinch of salt, shake salt into, salt food, salt the soup, "
              + "season food, salt soup, shake a salt, shake the salt, add spices, add a spice, add the salt, sprinkle spices, sprinkle herbs, sprinkle sugar")
          .doc("Shakes salt over a pot on the stove").with(Tool.held("salt shaker"), Tool.stands(STOVE_M, "stove"), Tool.lies("soup pot", "pot", "pan", "bowl"))
          .plays(call -> Bench.standing(call, STOVE_M, 3.0, (m, top) -> {
            double go = m.wave(2.4);
            m.s().hand(RIGHT, 0.06 + 0.03 * go, top.y + 0.40 + 0.05 * Math.abs(go), top.z + 0.12).elbow(RIGHT, 1, -0.2, 0.3).fingers(RIGHT, -0.5, -1, -0.4).palm(RIGHT, -0.9, 0.4, 0)
                .curl(RIGHT, 1.1).hand(LEFT, 0.24, top.y + 0.06, top.z + 0.16).elbow(LEFT, 0.8, -0.3, 0.6).fingers(LEFT, -0.4, 0.1, -1).palm(LEFT, -1, 0, 0).curl(LEFT, 1.0)
                .lean(0.14, 0).nod(24);
          }, g -> List.of(new Event.Effect(0.5, 2.0, "debris", Contacts.before(g.call(), 1.18, 0.48), new Vector3f(0, -1, 0), Map.of("size", 0.1, "count", 60.0)))));

  public static final Action TASTE =
      Verb.named("taste from ladle").words("taste from, taste soup, taste the soup, taste a sauce, taste sauce, taste the sauce, taste stew, sample soup, try the soup, taste the broth, taste food")
          .doc("Lifts a ladle from the pot to the lips, blows and sips").with(Tool.held("ladle", "spoon"), Tool.stands(STOVE_M, "stove"), Tool.lies("soup pot", "pot", "pan", "bowl"))
          .plays(call -> Bench.standing(call, STOVE_M, 3.4, (m, top) -> {
            double up = m.ramp(0.5, 1.4) * (1 - m.ramp(2.6, 3.2));
            double sip = m.ramp(1.8, 2.0) * (1 - m.ramp(2.5, 2.7));
            m.s().hand(RIGHT, 0.14 + 0.08 * up, Easing.mix(top.y + 0.24, 1.36, up), Easing.mix(top.z + 0.14, -0.36, up)).elbow(RIGHT, 1, -0.3, 0.3)
                .fingers(RIGHT, -0.3 - 0.6 * up, -1 + 1.05 * up, -0.4 + 0.5 * up).palm(RIGHT, -0.8 + 0.6 * up, 0.2 - 0.9 * up, 0.2).curl(RIGHT, 1.3)
                .hand(LEFT, 0.10, Easing.mix(top.y + 0.06, 1.24, up), -0.34).elbow(LEFT, 0.8, -0.5, 0.5).fingers(LEFT, -0.8, 0, -0.6).palm(LEFT, 0, 1, 0).curl(LEFT, 0.4)
                .lean(0.14 * (1 - up), 0).nod(24 - 20 * up).mouth(0.3 * sip, -0.1).lids(0.5 * sip);
          }));

  public static final Action FLIP_PANCAKE =
      Verb.named("flip pancake")
          .words("flip a pancake, flip pancakes, toss a pancake, toss pancakes, flip an omelette, flip an egg, flip a crepe, turn a pancake, flip eggs, fry a pancake, make pancakes")
          .doc("Flicks a pan at the stove, so that what is in it leaps and is caught again").with(Tool.held("pancake pan", "pan"), Tool.stands(STOVE_M, "stove"))
          .plays(call -> Bench.standing(call, STOVE_M, 3.8, (m, top) -> {
            double u = ((m.t() - 0.4) / FLIP_S) % 1;
            double flick = Easing.ramp(u, 0.30, 0.42) * (1 - Easing.ramp(u, 0.46, 0.70));
            m.s().hand(RIGHT, 0.14, 1.06 + 0.16 * flick, -0.32 - 0.05 * flick).elbow(RIGHT, 0.8, -0.5, 0.6).fingers(RIGHT, -0.05, -0.04 + 0.4 * flick, -1).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.5)
                .hand(LEFT, 0.26, 1.0, -0.12).elbow(LEFT, 0.9, -0.2, 0.6).curl(LEFT, 0.9).lean(0.06, 0).nod(12 - 16 * flick);
          }, Cookery::leaps));

  private static List<Event> leaps(Gesture g) {
    List<Event> all = new ArrayList<>();
    g.call().with().ifPresent(w -> {
      for (double at = 0.4 + 0.40 * FLIP_S; at < g.seconds() - 0.8; at += FLIP_S) {
        all.add(new Event.Move(at, 0.26, w.name(), "pancake", 0, 1));
        all.add(new Event.Move(at + 0.30, 0.26, w.name(), "pancake", 1, 0));
      }
    });
    return all;
  }

  public static final Action GRATE =
      Verb.named("grate").words("grate a cheese, grate the cheese, grate a potato, grate a carrot, shred cheese, grate carrots, grate potatoes, grate chocolate, grate nutmeg, grate lemon, grate ginger")
          .doc("Rubs a block down a grater on a table, the other hand on its handle").with(Tool.held("held cheese"), Tool.stands(TABLE_M, "worktable"), Tool.lies("cheese grater"))
          .plays(call -> Bench.standing(call, TABLE_M, 3.4, (m, top) -> {
            double go = m.wave(1.3);
            m.s().hand(RIGHT, 0.06, top.y + 0.02 - 0.08 * go, top.z + 0.12 - 0.02 * go).elbow(RIGHT, 0.9, -0.3, 0.5).fingers(RIGHT, -0.2, 0.1, -1).palm(RIGHT, -0.9, -0.3, 0).curl(RIGHT, 1.0)
                .hand(LEFT, 0.03, top.y + 0.19, top.z - 0.02).elbow(LEFT, 0.9, -0.4, 0.4).fingers(LEFT, -0.6, -0.5, -0.6).palm(LEFT, -0.2, -1, 0).curl(LEFT, 1.1).lean(0.22, 0).nod(24);
          }));

  public static final Action POLISH_GLASS =
      Verb.named("polish glass")
          .words("dry dish, polish dish, buff dish, polish a glass, polish glasses, dry a glass, dry glasses, wipe a glass, polish the glass, wipe glasses, wipe the glass, dry a cup, wipe a cup, polish a cup")
          .doc("Turns a cloth in a glass before the chest").with(Tool.held("cleaning cloth", "cloth"), Tool.inLeft("glass", "cup"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(3.6).eased(0.45, 0.5).draws(m -> {
            double a = 2 * Math.PI * 1.1 * m.t();
            m.s().hand(LEFT, 0.06, 1.22, -0.36).elbow(LEFT, 0.9, -0.6, 0.3).fingers(LEFT, -0.6, 0.1, -0.8).palm(LEFT, -0.8, 0, 0.5).curl(LEFT, 0.9)
                .hand(RIGHT, 0.04 + 0.025 * Math.sin(a), 1.32 + 0.02 * Math.cos(a), -0.35 + 0.025 * Math.cos(a)).elbow(RIGHT, 1, -0.2, 0.3).fingers(RIGHT, -0.4, -0.8, -0.4)
                .palm(RIGHT, -0.7, 0, 0.6).curl(RIGHT, 1.0).nod(20).set(Channel.TILT, 5);
          }).of(c)));

  public static final Action BOIL =
      Verb.named("boil water")
          .words("boil a water, boil the water, boil a kettle, boil the kettle, put on the kettle, put the kettle on, heat water, heat the water, heat milk, heat the milk, boil milk, boil some water, put on a kettle, make tea, brew tea, brew coffee, make coffee, boil kettle, "
              + "heat a kettle, warm milk, brew a tea, brew a coffee, boil tea")
          .doc("Sets a kettle on a stove, turns the knob, and it steams").with(Tool.held("kettle"), Tool.stands(STOVE_M, "stove"))
          .plays(call -> Bench.paced(call, STOVE_M, 4.2, (m, top) -> {
            double set = m.ramp(0.3, 1.1);
            double knob = m.ramp(1.4, 1.9) * (1 - m.ramp(3.0, 3.6));
            m.s().hand(RIGHT, 0.20 - 0.06 * set, Easing.mix(1.22, top.y + 0.24, set), Easing.mix(-0.30, top.z + 0.10, set)).elbow(RIGHT, 0.9, -0.3, 0.4).fingers(RIGHT, -0.4, -0.1, -0.9).palm(RIGHT, -0.4, -0.9, 0).curl(RIGHT, 1.4)
                .hand(LEFT, 0.20, 0.98 - 0.10 * knob, -0.20 - 0.02 * knob).elbow(LEFT, 0.9, -0.2, 0.6).fingers(LEFT, -0.1, -0.2, -1).palm(LEFT, -0.6 * m.wave(0.8), -0.9, 0).curl(LEFT, 1.0).lean(0.14 + 0.06 * set, 0).nod(22);
          }, g -> List.of(new Event.Effect(1.4, 2.6, "smoke", Contacts.before(g.call(), 1.12, STOVE_M), new Vector3f(0, 1, 0), Map.of("size", 0.2, "strength", 0.4)))));

  public static final Action LIFT_LID =
      Verb.named("lift lid")
          .words("lift a lid, lift the lid, lift off a lid, lift off the lid, raise a lid, raise the lid, peek in pot, peer in pot, look in pot, peek into pot, peer into pot, look into pot, check the soup, check the stew, check a pot, check the pot, sniff soup, smell soup, "
              + "smell the soup, smell stew")
          .doc("Lifts the lid of a pot on a stove: steam comes out, and one bends over it").with(Tool.held("lid"), Tool.stands(STOVE_M, "stove"), Tool.lies("soup pot", "pot", "pan"))
          .plays(call -> Bench.paced(call, STOVE_M, 3.8, (m, top) -> {
            double up = m.ramp(0.8, 1.4) * (1 - m.ramp(3.0, 3.5));
            m.s().hand(RIGHT, 0.06 + 0.22 * up, top.y + 0.24 + 0.16 * up, top.z + 0.08).elbow(RIGHT, 1, 0, 0.4).fingers(RIGHT, -0.4, -0.7, -0.5).palm(RIGHT, -0.5 * up, -1, 0).curl(RIGHT, 1.1)
                .hand(LEFT, 0.24, top.y + 0.04, top.z + 0.16).elbow(LEFT, 0.8, -0.3, 0.6).fingers(LEFT, -0.4, 0.1, -1).palm(LEFT, -1, 0, 0).curl(LEFT, 1.0).lean(0.12 + 0.16 * up, 0).nod(24).lids(0.3 * up).mouth(0, 0.3 * up);
          }, g -> List.of(new Event.Effect(1.0, 2.4, "smoke", Contacts.before(g.call(), 1.1, STOVE_M), new Vector3f(0, 1, 0), Map.of("size", 0.3, "strength", 0.4)))));

  /** A bowl on the left hip. */
  private static final Matrix4f ON_HIP = new Matrix4f().translation(-0.13f, 0.10f, -0.30f);

  public static final Action WHISK =
      Verb.named("whisk").words("whisk eggs, whisk egg, whisk an egg, beat eggs, whip cream, whisk cream, whisk batter, beat batter, mix batter, whip eggs, beat cream, whip egg whites, whisk egg whites, beat egg whites, whisk milk")
          .doc("Holds a bowl on the hip in one arm and beats what is in it with a whisk").with(Tool.held("balloon whisk"), Tool.on(Bone.PELVIS, ON_HIP, "batter bowl"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(4).eased(0.4, 0.4).draws(m -> {
            double a = 2 * Math.PI * 1.9 * m.t();
            m.s().hand(RIGHT, -0.10 + 0.05 * Math.sin(a), 1.24 + 0.02 * Math.cos(a), -0.28 + 0.05 * Math.cos(a)).elbow(RIGHT, 1, 0, 0.3).fingers(RIGHT, -0.15 - 0.1 * Math.sin(a), -1, -0.1 + 0.1 * Math.cos(a)).palm(RIGHT, -1, 0, 0.2).curl(RIGHT, 1.5)
                .hand(LEFT, 0.16, 1.02, -0.46).elbow(LEFT, 1, -0.3, 0.3).fingers(LEFT, -0.9, 0.1, 0.1).palm(LEFT, 0, 0.2, 1).curl(LEFT, 0.5).lean(0.10, -0.04).nod(24).turnHead(-14).twist(3 * Math.sin(a));
          }).of(c)));
}
