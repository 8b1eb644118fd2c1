package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Bench;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import java.util.List;
import java.util.function.BiConsumer;
import org.joml.Vector3f;

/** Work on one's feet at a bench, a board or a basin: it stands before who works there, and the work lies on it. */
public final class Crafts {
  private Crafts() {}

  private static Action craft(
      String name, String words, String doc, double ahead, double seconds, BiConsumer<Moment, Vector3f> draws, Tool... tools) {
    return Verb.named(name).words(words).doc(doc).with(tools).plays(call -> Bench.standing(call, ahead, seconds, draws));
  }

  /** A stroke: slowly up, down in a flash; 1 is up. */
  private static double stroke(Moment m, double hertz) {
    double u = (m.t() * hertz) % 1;
    return u < 0.62 ? Easing.smooth(u / 0.62) : 1 - Easing.smooth((u - 0.62) / 0.16);
  }

  /** A flat hand on the work. */
  private static void steady(Moment m, Side side, double out, double up, double back) {
    m.s().hand(side, out, up, back).elbow(side, 0.8, -0.2, 0.7).fingers(side, -0.3, -0.15, -1).palm(side, 0, -1, 0).curl(side, 0.25);
  }

  /** A tool straight ahead in the fist, its upper side up. */
  private static void tool(Moment m, double out, double up, double back, double rise) {
    m.s().hand(RIGHT, out, up, back).elbow(RIGHT, 0.7, -0.3, 0.8).fingers(RIGHT, -0.08, rise, -1).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.5);
  }

  public static final Action HAMMER =
      craft("hammer", "hammer in, hammer nail into board, hammer nail into wood, hammer nail into plank, hammer nail into beam, drive nail into board, drive nail into wood, drive nail into plank, drive a nail, nail, hammer at, pound nails, hammer a nail, tap in",
          "Hammers: the arm far back, and down on a nail", 0.74, 3.2, (m, top) -> {
            double up = stroke(m, 1.1);
            tool(m, 0.05 + 0.22 * up, top.y + 0.10 + 0.62 * up, top.z + 0.26 + 0.02 * up, -0.12 + 1.5 * up);
            steady(m, LEFT, 0.16, top.y - 0.06, top.z + 0.16);
            m.s().lean(0.34 - 0.14 * up, 0).nod(18).add(Channel.PELVIS, 0, -0.02, 0.06);
          }, Tool.held("hammer"), Tool.stands(0.74, "workbench"), Tool.lies("nail"));

  public static final Action IRON =
      craft("iron", "press clothes, iron clothes, do the ironing, iron a shirt, iron shirt on board, iron dress on board, iron trousers on board, iron clothes on board, iron cloth on board, iron blouse on board, iron linen on board, iron sheet on board", "Irons: to and fro over a board", 0.56, 3.4, (m, top) -> {
        double way = m.wave(0.6);
        tool(m, 0.12 + 0.20 * way, top.y + 0.13, top.z + 0.12 - 0.05 * m.wave(1.2), -0.1);
        steady(m, LEFT, 0.26, top.y + 0.03, top.z + 0.08);
        m.s().lean(0.24, 0.08 * way).nod(24).twist(8 * way);
      }, Tool.held("flat iron"), Tool.stands(0.56, "ironing board"));

  public static final Action KNEAD =
      craft("knead", "work dough, knead dough, punch dough", "Kneads with both hands, the weight of the body behind them",
          0.60, 3.2, (m, top) -> {
            double push = 0.5 - 0.5 * Math.cos(2 * Math.PI * 0.9 * m.t());
            for (Side side : Side.values()) {
              m.s().hand(side, 0.07 + 0.02 * push, top.y + 0.05 - 0.03 * push, top.z + 0.14 - 0.16 * push).elbow(side, 0.9, 0.1, 0.5)
                  .fingers(side, -0.25, -0.45, -1).palm(side, -0.2, -1, -0.2).curl(side, 0.8);
            }
            m.s().lean(0.34 + 0.22 * push, 0).nod(18).add(Channel.PELVIS, 0, 0, 0.08 - 0.05 * push);
          }, Tool.stands(0.60, "worktable"), Tool.lies("dough"));

  public static final Action CUT =
      craft("cut", "slice, carve up, trim, snip, sever, dice, clip, chop up, cut open, cut off, cut through, chop vegetables, mince, "
              + "slice bread, chop an onion, chop food", "Cuts: a knife up and down on a board, the other hand holding on", 0.56, 2.8, (m, top) -> {
            double up = Math.abs(Math.sin(Math.PI * 2.2 * m.t()));
            tool(m, 0.07, top.y + 0.07 + 0.11 * up, top.z + 0.20, -0.25 + 0.35 * up);
            m.s().hand(LEFT, 0.06, top.y + 0.05, top.z + 0.10).elbow(LEFT, 0.9, -0.2, 0.5).fingers(LEFT, -0.5, -0.4, -0.8).palm(LEFT, -0.2, -1, 0)
                .curl(LEFT, 0.9).lean(0.24, 0).nod(28);
          }, Tool.held("knife", "scissors", "sword", "saw", "axe"), Tool.stands(0.56, "worktable"), Tool.lies("cutting board"));

  public static final Action STIR =
      craft("stir", "cook, mix, blend, bake, prepare food, toss salad, stir a pot, make soup", "Stirs in a pot, a hand going round", 0.56, 3.2, (m, top) -> {
        double a = 2 * Math.PI * 0.9 * m.t();
        m.s().hand(RIGHT, 0.10 + 0.09 * Math.sin(a), top.y + 0.24, top.z + 0.10 + 0.08 * Math.cos(a)).elbow(RIGHT, 1, 0.1, 0.4)
            .fingers(RIGHT, -0.3, -1, -0.35).palm(RIGHT, -1, 0.2, 0.2).curl(RIGHT, 1.4);
        m.s().hand(LEFT, 0.22, top.y + 0.06, top.z + 0.10).elbow(LEFT, 0.8, -0.3, 0.6).fingers(LEFT, -0.4, 0.1, -1).palm(LEFT, -1, 0, 0).curl(LEFT, 1.1)
            .lean(0.16, 0).nod(26);
      }, Tool.held("ladle", "spoon", "fork"), Tool.stands(0.56, "stove"), Tool.lies("soup pot", "pot", "pan", "bowl"));

  public static final Action WASH_HANDS =
      craft("wash hands", "wash his hands, wash her hands, wash their hands, rinse hands, scrub hands",
          "Rubs the hands under a running tap", 0.60, 3.2, (m, top) -> {
            double rub = m.wave(1.5);
            for (Side side : Side.values()) {
              m.s().hand(side, 0.045, 1.03 + 0.02 * rub * side.sign, -0.53 + 0.045 * rub * side.sign).elbow(side, 0.9, -0.4, 0.5)
                  .fingers(side, -0.55, -0.1, -0.9).palm(side, -1, 0, -0.2).curl(side, 0.45);
            }
            m.s().lean(0.26, 0).nod(28);
          }, Tool.stands(0.60, "running tap"));

  public static final Action WASH_DISHES =
      craft("wash dishes", "do dishes, do the dishes, wash up, wash dish, scour dish, scrub dish, rinse dish, soap dish, wash the dishes, rinse dishes, scrub dishes, wash a dish, wash plates, wash a plate, scrub a pot, scrub a pan, "
              + "dry dishes, dry a plate, wash cups, wash glasses, clean dishes",
          "Holds a plate under a running tap and rubs it round", 0.62, 3.4, (m, top) -> {
            double a = 2 * Math.PI * 0.9 * m.t();
            m.s().hand(LEFT, 0.20, 1.16, -0.42).elbow(LEFT, 0.9, -0.5, 0.4).fingers(LEFT, -0.95, 0, -0.2).palm(LEFT, -0.1, 0.6, 0.8).curl(LEFT, 0.9)
                .hand(RIGHT, 0.02 + 0.06 * Math.sin(a), 1.21 + 0.05 * Math.cos(a), -0.49 + 0.04 * Math.cos(a)).elbow(RIGHT, 1, -0.3, 0.4)
                .fingers(RIGHT, -0.7, 0.3, -0.5).palm(RIGHT, -0.1, -0.7, 0.6).curl(RIGHT, 0.7).lean(0.16, 0).nod(24);
          }, Tool.inLeft("held plate", "plate", "cup", "glass", "pan", "pot"), Tool.held("sponge"), Tool.stands(0.62, "running tap"));

  public static final Action PACK =
      craft("pack suitcase", "pack a suitcase, pack bag, pack a bag, pack bags, pack clothes, pack suitcases, pack trunk, pack a trunk, pack case, pack luggage",
          "Lays clothes into an open case, one after another", 0.62, 4.0, (m, top) -> {
            double u = (m.t() * 0.5) % 1;
            double in = Easing.ramp(u, 0.1, 0.45) * (1 - Easing.ramp(u, 0.6, 1));
            for (Side side : Side.values()) {
              double out = 0.30 + 0.20 * side.sign;
              m.s().hand(side, out + (0.14 - out) * in, top.y + 0.34 - 0.20 * in, top.z + 0.28 - 0.16 * in).elbow(side, 0.9, -0.3, 0.4)
                  .fingers(side, -0.4, -0.3, -0.9).palm(side, -0.6, -0.6, 0).curl(side, 0.9);
            }
            m.s().lean(0.16 + 0.16 * in, 0).twist(26 * (1 - in)).nod(24);
          }, Tool.held("clothes"), Tool.stands(0.62, "worktable"), Tool.lies("open suitcase"));

  public static final Action SHUT_CASE =
      Verb.named("shut suitcase")
          .words("snap shut suitcase, snap shut a suitcase, snap shut the suitcase, slam shut suitcase, slam shut a suitcase, click shut suitcase, close a suitcase, shut a suitcase, snap suitcase, close a trunk, "
              + "snap shut briefcase, snap shut a briefcase, close a briefcase, shut a briefcase, snap shut case, snap shut a case, latch suitcase, latch a suitcase, lock suitcase, lock a suitcase, zip up suitcase, zip up a suitcase")
          .doc("Lays the lid of an open case over and presses it shut with both hands")
          .with(Tool.stands(0.62, "worktable"), Tool.lies("open suitcase"))
          .plays(call -> Bench.paced(call, 0.62, 2.8, (m, top) -> {
            double over = m.ramp(0.6, 1.3);
            double press = Easing.bump((m.t() - 1.4) / 0.5);
            for (Side side : Side.values()) {
              m.s().hand(side, 0.20, top.y + 0.44 - 0.30 * over - 0.03 * press, top.z - 0.04 + 0.22 * over).elbow(side, 0.9, -0.2, 0.4)
                  .fingers(side, -0.2, 0.3 - 0.5 * over, -1).palm(side, 0, -over, over - 1).curl(side, 0.5);
            }
            m.s().lean(0.28 + 0.10 * press, 0).nod(22);
          }, g -> call.target().<List<Event>>map(t -> List.of(new Event.Move(0.6, 0.7, t.name(), "lid", 0, 1), new Event.Contact(1.45, "lid"))).orElse(List.of())));

  public static final Action PAINT_CANVAS =
      craft("paint canvas", "paint a canvas, paint a picture, paint a portrait, paint portrait, paint picture, paint a landscape, paint landscape, paint at an easel",
          "Paints at an easel, palette in hand, dabbing and standing back", 0.74, 3.6, (m, top) -> {
            double dab = m.wave(1.6);
            double across = m.wave(0.4);
            m.s().hand(RIGHT, 0.10 + 0.13 * across, 1.34 + 0.10 * m.wave(0.55), -0.40 - 0.03 * dab).elbow(RIGHT, 0.9, -0.6, 0.3)
                .fingers(RIGHT, -0.2, 0.25, -1).palm(RIGHT, -0.4, -0.9, 0).curl(RIGHT, 1.2).pointing(RIGHT, 0.4);
            m.s().hand(LEFT, 0.26, 1.08, -0.30).elbow(LEFT, 0.6, -0.7, 0.5).fingers(LEFT, -0.5, 0.1, -0.9).palm(LEFT, 0, 1, 0).curl(LEFT, 0.7)
                .lean(-0.04 - 0.05 * across, 0).set(Channel.TILT, 7 * across).nod(2);
          }, Tool.held("paintbrush", "brush"), Tool.inLeft("palette"), Tool.stands(0.74, "easel"));

  public static final Action CONDUCT =
      craft("conduct", "conduct an orchestra, wave a baton, beat time, lead the orchestra, conduct orchestra, conduct a choir, conduct music",
          "Conducts at a stand, both arms beating large", 0.72, 3.6, (m, top) -> {
            double a = 2 * Math.PI * 0.8 * m.t();
            for (Side side : Side.values()) {
              m.s().hand(side, 0.36 + 0.16 * Math.sin(a), 1.50 + 0.26 * Math.cos(a), -0.36).elbow(side, 0.9, -0.4, 0.2)
                  .fingers(side, 0.3 * Math.sin(a), 0.5 + 0.5 * Math.cos(a), -1).palm(side, -0.3, -0.9, 0).curl(side, side == RIGHT ? 1.3 : 0.2);
            }
            m.s().nod(6 * Math.cos(a)).lean(0.05 * Math.cos(a), 0).brows(0.3, 0.3).lids(0.6);
          }, Tool.held("baton"), Tool.stands(0.72, "music stand"));

  public static final Action SKETCH =
      craft("draw at easel", "sketch a portrait, draw a portrait, sketch a picture, sketch portrait, sketch a face, draw a face, sketch a figure, draw a figure, sketch a model, sketch a woman, sketch a man, sketch a girl, draw a woman, draw a man, sketch a nude",
          "Draws at an easel with a stick of charcoal, in quick strokes, and looks past it again and again", 0.74, 3.8, (m, top) -> {
            double stroke = m.wave(2.2);
            double glance = m.ramp(1.4, 1.7) * (1 - m.ramp(2.2, 2.5));
            m.s().hand(RIGHT, 0.08 + 0.07 * stroke + 0.06 * m.wave(0.4), 1.34 + 0.05 * m.wave(1.3), -0.42).elbow(RIGHT, 0.9, -0.6, 0.3).fingers(RIGHT, -0.2, 0.25, -1).palm(RIGHT, -0.4, -0.9, 0).curl(RIGHT, 1.2).pointing(RIGHT, 0.4);
            m.s().hand(LEFT, 0.24, 1.02, -0.30).elbow(LEFT, 0.8, -0.4, 0.5).fingers(LEFT, -0.1, 0.2, -1).palm(LEFT, -1, 0, 0).curl(LEFT, 1.0).turnHead(-26 * glance).nod(4 - 6 * glance).lean(0.02, 0);
          }, Tool.held("charcoal stick", "pen"), Tool.stands(0.74, "sketch easel"));
}
