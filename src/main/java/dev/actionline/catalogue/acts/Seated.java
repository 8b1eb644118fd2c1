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
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.catalogue.motion.Walls;
import dev.actionline.core.Easing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.joml.Vector3f;

/** What is done on a chair: at a desk, at an instrument, with needles. */
public final class Seated {
  private Seated() {}

  /** Where a desk's middle is before who is to sit at it: the knees go under it. */
  private static final double DESK_M = 0.44;

  private static final Tool CHAIR = Tool.stands(-0.40, "chair");

  /** Lines that are written on a board, and how far before its face they lie, metres. */
  private static final int LINES = 3;
  private static final double OFF_BOARD_M = 0.012;

  private static Action seated(
      String name, String words, String doc, double ahead, double seconds, BiConsumer<Moment, Vector3f> draws, Tool... tools) {
    return Verb.named(name).words(words).doc(doc).with(tools).plays(call -> Bench.seated(call, ahead, seconds, draws));
  }

  public static final Action TYPE =
      seated("type", "type on keyboard, type a letter, type at computer, type on a keyboard, type up, work at a computer, work on a computer, type on a laptop",
          "Types, seated at a desk, fingers hopping", DESK_M, 3.4, (m, top) -> {
            for (Side side : Side.values()) {
              double hop = Math.max(0, m.noise("key" + side, 6));
              m.s().hand(side, 0.10 + 0.05 * m.noise("way" + side, 2), top.y + 0.06 + 0.035 * hop, top.z + 0.12).elbow(side, 0.8, -0.6, 0.6)
                  .fingers(side, -0.15, -0.35, -1).palm(side, 0, -1, 0).curl(side, 0.55 - 0.3 * hop);
            }
            m.s().lean(0.20, 0).nod(14);
          }, Tool.stands(DESK_M, "worktable"), Tool.lies("computer", "keyboard", "typewriter"), CHAIR);

  public static final Action PIANO =
      seated("play piano", "play the piano, tickle the ivories, play keyboard, play organ, play the organ, play harpsichord, play a piano",
          "Plays, seated at a piano, the hands running and leaping", 0.46, 4.0, (m, top) -> {
            for (Side side : Side.values()) {
              double hop = Math.abs(Math.sin(Math.PI * 1.9 * m.t() + (side == LEFT ? 0 : 0.9)));
              m.s().hand(side, 0.18 + 0.13 * m.wave(0.45), 0.84 + 0.08 * hop, -0.50).elbow(side, 0.8, -0.5, 0.6)
                  .fingers(side, -0.1, -0.45 + 0.3 * hop, -1).palm(side, 0, -1, 0).curl(side, 0.5);
            }
            m.s().lean(0.12 + 0.08 * m.wave(0.45), 0.08 * m.wave(0.35)).nod(12 + 8 * m.wave(0.9)).lids(0.5);
          }, Tool.stands(0.46, "piano"), CHAIR);

  public static final Action WRITE =
      Verb.named("write")
          .words("scribble, sign, note, draw a picture, jot, sketch, mark, jot down, write down, scrawl, take notes, carve, compose, write a letter, "
              + "write letter, copy out").doc("Writes, line after line: seated at a desk, or where one stands on a wall")
          .with(Tool.held("pen"), Tool.stands(DESK_M, "worktable"), Tool.lies("letter"), CHAIR, Tool.leaves("chalk writing"))
          .plays(call -> call.posture() != dev.actionline.catalogue.Posture.SITTING
              && call.target().filter(t -> t.kind() != Target.Kind.PROP || t.part().isPresent()).isPresent()
              ? upright(call) : Bench.seated(call, DESK_M, 3.4, Seated::write));

  public static final Action DINE =
      seated("dine", "eat soup, eat stew, eat porridge, eat cereal, eat dinner, eat lunch, eat breakfast, eat supper, eat a meal, have dinner, have lunch, have breakfast, "
              + "have supper, have a meal, eat soup from, eat pudding, eat ice cream, eat yogurt",
          "Eats, seated: a spoon from the bowl to the mouth and back", 0.6, 4.2, (m, top) -> {
            double u = (m.t() * 0.45) % 1;
            double up = Easing.ramp(u, 0.15, 0.45) * (1 - Easing.ramp(u, 0.68, 0.95));
            m.s().arm(LEFT, 0.06, 1.05, -0.30).elbow(LEFT, 0.9, -0.8, 0.3).fingers(LEFT, -0.7, 0, -0.7).palm(LEFT, -0.1, 0.4, 1).curl(LEFT, 0.8)
                .arm(RIGHT, 0.16 - 0.06 * up, 1.14 + 0.30 * up, -0.36 + 0.08 * up).elbow(RIGHT, 1, -0.6, 0.2)
                .fingers(RIGHT, -0.8, -0.35 + 0.35 * up, -0.3 + 0.5 * up).palm(RIGHT, -0.2, -0.9, 0.3).curl(RIGHT, 1.2).pointing(RIGHT, 0.3)
                .lean(0.10, 0).nod(22 - 14 * up).mouth(0.45 * up, 0);
          }, Tool.held("spoon", "fork"), Tool.inLeft("bowl", "plate"), CHAIR);

  public static final Action KNIT =
      seated("knit", "crochet, knit a scarf, do needlework", "Knits, seated, two needles ticking", 0.6, 3.4, (m, top) -> {
        double tick = m.wave(1.6);
        for (Side side : Side.values()) {
          double go = tick * side.sign;
          m.s().hand(side, 0.15 + 0.02 * go, 0.98 + 0.03 * go, -0.27).elbow(side, 0.9, -0.6, 0.4).fingers(side, -0.75, 0.25 + 0.3 * go, -0.6)
              .palm(side, -0.1, 0.1, 1).curl(side, 1.2).pointing(side, 0.4);
        }
        m.s().lean(0.04, 0).nod(24);
      }, Tool.held("knitting needle"), Tool.inLeft("knitting"), CHAIR);

  public static final Action SEW =
      seated("sew", "stitch, embroider, darn, sew on, sew a button, mend clothes", "Sews, seated: pulls a thread out of the cloth before the chest, and in again", 0.6, 3.6, (m, top) -> {
        double out = 0.5 - 0.5 * Math.cos(2 * Math.PI * 0.65 * m.t());
        m.s().hand(LEFT, 0.08, 0.98, -0.32).elbow(LEFT, 0.9, -0.6, 0.4).fingers(LEFT, -0.8, 0.1, -0.6).palm(LEFT, 0, 0, 1).curl(LEFT, 1.1)
            .hand(RIGHT, 0.06 + 0.20 * out, 1.02 + 0.13 * out, -0.36 + 0.04 * out).elbow(RIGHT, 0.9, -0.5 + 0.2 * out, 0.3)
            .fingers(RIGHT, -0.9 + 0.3 * out, 0.05 + 0.2 * out, -0.4).palm(RIGHT, -0.2, -0.9, 0).curl(RIGHT, 1.0).pointing(RIGHT, 0.6)
            .lean(0.06, 0).nod(24 - 6 * out).turnHead(5 * out);
      }, Tool.held("sewing needle"), Tool.inLeft("fabric"), CHAIR);

  public static final Action THREAD =
      Verb.named("thread needle").words("thread a needle, thread the needle, put thread through a needle, thread needles").doc("Holds a needle up before the eyes and brings the thread's end to it, again and again, one eye shut")
          .with(Tool.inLeft("sewing needle"))
          .plays(call -> Gesture.lasting(3.8).eased(0.45, 0.45).draws(m -> {
            double near = 0.5 - 0.5 * Math.cos(2 * Math.PI * 0.7 * m.t());
            m.s().arm(LEFT, 0.05, 1.30, -0.38).elbow(LEFT, 0.9, -0.9, 0.2).fingers(LEFT, -0.3, 0.9, -0.3).palm(LEFT, -0.8, 0, 0.5).curl(LEFT, 1.0).pointing(LEFT, 0.5)
                .arm(RIGHT, 0.07 + 0.10 * (1 - near), 1.33 - 0.02 * (1 - near), -0.37).elbow(RIGHT, 0.9, -0.9, 0.2).fingers(RIGHT, -0.9, 0.3, -0.25).palm(RIGHT, -0.2, -0.4, 0.9).curl(RIGHT, 1.0).pointing(RIGHT, 0.5)
                .nod(12).lids(-0.35).brows(-0.5, 0);
          }).of(call));

  private static void write(Moment m, Vector3f top) {
    double along = along(m.t() * 0.7);
    m.s().hand(RIGHT, 0.02 + 0.16 * along, top.y + 0.06 + 0.01 * m.noise("pen", 7), top.z + 0.17).elbow(RIGHT, 0.9, -0.4, 0.6)
        .fingers(RIGHT, -0.55, -0.35, -0.8).palm(RIGHT, -0.6, -0.8, 0.1).curl(RIGHT, 1.1).pointing(RIGHT, 0.5);
    m.s().hand(LEFT, 0.16, top.y + 0.03, top.z + 0.16).elbow(LEFT, 0.9, -0.4, 0.5).fingers(LEFT, -0.7, 0, -0.8).palm(LEFT, 0, -1, 0)
        .curl(LEFT, 0.25).lean(0.34, 0.05).nod(22).turnHead(4 * along);
  }

  /** Along the line, then quickly back to the next one's beginning. */
  private static double along(double lines) {
    double line = lines % 1;
    return line < 0.85 ? Easing.smooth(line / 0.85) : 1 - Easing.smooth((line - 0.85) / 0.15);
  }

  /** On a wall, a board, a desk where one stands. */
  private static Motion upright(Call call) {
    Optional<Target> on = call.target();
    Lead lead = on.filter(t -> t.markType().equals("look")).map(t -> Walls.square(call, t, 0.5)).orElseGet(() -> Lead.of(call));
    on.filter(t -> !t.markType().equals("look")).ifPresent(t -> lead.within(t, 0.5).facing(t, 30));
    return lead.act(c -> Gesture.lasting(3.0).eased(0.5, 0.5)
        .draws(m -> {
          double x = 0.24 - 0.30 * (1 - along(m.t() * 0.55));
          Vector3f p = m.to().orElse(new Vector3f(0, 1.06f, -0.42f));
          double height = Math.max(0.70, Math.min(1.55, p.y));
          double ahead = Math.max(-0.5, Math.min(-0.33, p.z + 0.08));
          m.s().hand(RIGHT, x + 0.12, height + 0.05 + 0.008 * m.noise("pen", 7), ahead)
              .elbow(RIGHT, 0.8, -0.7, 0.6).fingers(RIGHT, -0.6, -0.35, -0.8)
              .palm(RIGHT, -0.5, -0.8, 0.2).curl(RIGHT, 1.0).pointing(RIGHT, 0.5);
          m.s().hand(LEFT, 0.13, height + 0.03, ahead + 0.03).elbow(LEFT, 0.8, -0.7, 0.6)
              .fingers(LEFT, -0.5, 0, -1).palm(LEFT, 0, -1, 0).curl(LEFT, 0.25);
          m.s().lean(height < 1.2 ? 0.14 : 0.02, 0).nod(height < 1.2 ? 24 : 0);
        })
        .events(g -> written(g, on))
        .of(c));
  }

  /** On a board the words stay, line after line. */
  private static List<Event> written(Gesture g, Optional<Target> on) {
    List<Event> all = new ArrayList<>();
    on.filter(t -> t.markType().equals("look")).flatMap(t -> g.call().second()).filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> {
      Vector3f face = g.call().view().point(on.get(), g.call().start());
      Vector3f way = g.call().entry().forward();
      double ahead = new Vector3f(face).sub(g.call().entry().position()).dot(way) - OFF_BOARD_M;
      Vector3f point = g.call().entry().position().fma((float) ahead, way).fma(0.32f, g.call().entry().right());
      point.y = Math.min(face.y, g.call().entry().y() + 1.5f);
      all.add(new Event.Hang(0.02, t.name(), point, g.call().entry().heading()));
      all.add(new Event.Show(0.02, t.name(), true));
      for (int line = 0; line < LINES; line++) {
        all.add(new Event.Move(g.seconds() * (0.25 + 0.22 * line), 0.2, t.name(), "stroke " + (line + 1), 0, 1));
      }
    });
    return all;
  }
}
