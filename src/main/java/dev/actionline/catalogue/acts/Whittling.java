package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.joml.Vector3f;

/** Work on a thing that the other hand holds up before the chest: what is taken off it falls. */
public final class Whittling {
  private Whittling() {}

  private static final double SECONDS = 4.4;

  /** Strokes a second. */
  private static final double STROKES = 1.0;

  public static final Action PEEL =
      held("peel", "peel with knife, pare, skin", "Holds it up on the flat of one hand and draws a knife over it towards the thumb, again and again: the peel falls",
          Whittling::pares, 0.12, Tool.inLeft("peeled apple").unlessDoneTo(), Tool.held("knife"));

  public static final Action WHITTLE =
      held("whittle", "whittle wood, whittle a stick, carve wood, carve a stick, carve a whistle, carve a figurine, carve a spoon, shave a stick, sharpen a stick, sharpen stick", "Holds a stick out before the chest and pushes a knife down along it, again and again: the shavings fly",
          Whittling::whittles, 0.16, Tool.inLeft("whittled stick"), Tool.held("knife"));

  public static final Action WIND_WATCH =
      held("wind watch", "wind a watch, wind the watch, wind up a watch, set a watch, set the watch, wind a wristwatch, wind a pocket watch, adjust a watch", "Holds a watch in the palm of one hand and turns its crown between finger and thumb",
          Whittling::winds, 0, Tool.inLeft("pocket watch"));

  public static final Action POLISH =
      held("polish up", "polish silver, polish silverware, polish a candlestick, polish candlestick, polish a trophy, polish a medal, polish an apple, polish a ring, polish a sword, polish armor, polish brass, polish a lamp, polish jewelry, shine silver, "
          + "buff silver, rub up silver", "Holds it up and rubs a cloth round and over it", Whittling::rubs, 0, Tool.inLeft("trophy").unlessDoneTo(), Tool.held("cleaning cloth"));

  private static Action held(String name, String words, String doc, Consumer<Moment> draws, double chips, Tool... tools) {
    return Verb.named(name).words(words).doc(doc).with(tools)
        .plays(call -> Lead.of(call).act(c -> Gesture.lasting(SECONDS).eased(0.35, 0.4).draws(draws).events(g -> events(g, chips)).of(c)));
  }

  /** What it is done to comes into the left hand; something falls with every stroke. */
  private static List<Event> events(Gesture g, double chips) {
    List<Event> all = new ArrayList<>();
    g.call().target().filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> all.add(new Event.Hold(0.02, t.name(), Event.Hand.LEFT)));
    for (double t = 0.7 / STROKES; chips > 0 && t < g.seconds() - 0.5; t += 1 / STROKES) {
      all.add(new Event.Effect(t, 1.2, "debris", Contacts.before(g.call(), 1.18, 0.42), new Vector3f(0, 0.4f, 0).add(g.call().entry().forward()).normalize(), Map.of("size", chips, "count", 7.0)));
    }
    return all;
  }

  /** From where a stroke begins, 0, to where it ends, 1, and back. */
  private static double stroke(Moment m) {
    double u = (m.t() * STROKES) % 1;
    return Easing.ramp(u, 0, 0.62) * (1 - Easing.ramp(u, 0.72, 1));
  }

  /** The blade lies on top of it, the fist beside it, and is drawn towards the body. */
  private static void pares(Moment m) {
    double drawn = stroke(m);
    double turns = 0.25 * Math.sin(2 * Math.PI * 0.25 * m.t());
    m.s().arm(LEFT, 0.05, 1.17, -0.36).elbow(LEFT, 0.9, -0.9, 0.2).fingers(LEFT, -0.75, 0.25, -0.6).palm(LEFT, -0.25 + turns, 1, 0.1).curl(LEFT, 0.5)
        .arm(RIGHT, 0.19, 1.25 + 0.04 * drawn, -0.42 + 0.09 * drawn).elbow(RIGHT, 1, -0.3, 0.2).fingers(RIGHT, -0.35, 0.2, -0.9).palm(RIGHT, -0.9, -0.3, 0).curl(RIGHT, 1.4).nod(26).mouth(0.02, -0.1);
  }

  /** Finger and thumb at its rim turn to and fro. */
  private static void winds(Moment m) {
    double turn = m.wave(1.6);
    m.s().arm(LEFT, 0.03, 1.18, -0.36).elbow(LEFT, 0.9, -0.9, 0.2).fingers(LEFT, -0.7, 0.2, -0.7).palm(LEFT, -0.2, 1, 0.2).curl(LEFT, 0.3)
        .arm(RIGHT, 0.17, 1.25 + 0.018 * turn, -0.34).elbow(RIGHT, 1, -0.3, 0.2).fingers(RIGHT, -0.9, -0.15, -0.35).palm(RIGHT, -0.2, -0.9, 0.3 + 0.4 * turn).curl(RIGHT, 0.9).pointing(RIGHT, 0.5).nod(26);
  }

  private static void whittles(Moment m) {
    double drawn = stroke(m);
    m.s().arm(LEFT, 0.16, 1.10, -0.30).elbow(LEFT, 0.9, -0.8, 0.3).fingers(LEFT, -0.75, 0.1, -0.65).palm(LEFT, -0.5, 0, 0.85).curl(LEFT, 1.4)
        .arm(RIGHT, 0.02 + 0.20 * drawn, 1.20 + 0.03 * drawn, -0.36 - 0.10 * drawn).elbow(RIGHT, 1, -0.2, 0.3).fingers(RIGHT, -0.5, 0.2, -0.85).palm(RIGHT, 0.1, -1, -0.2).curl(RIGHT, 1.4)
        .nod(26).lean(0.04 * drawn, 0).mouth(0.02, -0.1);
  }

  private static void rubs(Moment m) {
    double round = 2 * Math.PI * 1.3 * m.t();
    m.s().arm(LEFT, 0.06, 1.10, -0.36).elbow(LEFT, 0.9, -0.8, 0.3).fingers(LEFT, -0.7, 0, -0.7).palm(LEFT, -0.7, 0, 0.7).curl(LEFT, 1.1)
        .arm(RIGHT, 0.05 + 0.03 * Math.cos(round), 1.26 + 0.07 * Math.sin(round), -0.39).elbow(RIGHT, 1, -0.4, 0.2).fingers(RIGHT, -0.8, 0.3, -0.5).palm(RIGHT, -0.7, -0.3, 0.6).curl(RIGHT, 1.0).nod(22).turnHead(4 * Math.sin(round));
  }
}
