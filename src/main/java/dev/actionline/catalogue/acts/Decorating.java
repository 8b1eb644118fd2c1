package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.catalogue.motion.Walls;
import dev.actionline.core.Easing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.joml.Vector3f;

/** Work on a wall, and what it leaves there: paint, letters, marks, a picture. */
public final class Decorating {
  /** From the mark of a place beside a wall, and from the middle of a wall that stands by itself, to its face, metres. */
  private static final double BESIDE_M = 0.38;
  private static final double HALF_WALL_M = 0.11;

  /** How far from a wall's face one paints, sprays, scratches, hangs things up, metres. */
  private static final double PAINTS_M = 0.72;
  private static final double SPRAYS_M = 0.72;
  private static final double SCRATCHES_M = 0.46;
  private static final double HANGS_M = 0.50;

  /** So far before the face of the wall lies what is left there, metres. */
  private static final float ON_WALL_M = 0.02f;
  private static final double ASIDE_M = 0.30;

  private static final double STROKE_S = 0.7;
  private static final int STROKES = 4;
  private static final double LETTER_S = 1.0;
  private static final int LETTERS = 4;

  private static final double HUNG_S = 1.9;

  private Decorating() {}

  private static Motion at(Call call, Optional<Target> wall, double metres, double seconds, Consumer<Moment> draws, Function<Gesture, List<Event>> events) {
    Lead lead = wall.map(w -> Walls.at(call, w, 0, metres + HALF_WALL_M, (float) (metres - BESIDE_M))).orElseGet(() -> Lead.of(call).standing());
    return lead.act(c -> Gesture.lasting(seconds).eased(0.45, 0.5).draws(draws).events(events).of(c));
  }

  /** What the work leaves shows on the wall, stroke by stroke. */
  private static List<Event> left(Gesture g, Optional<Target> wall, double metres, double first, double each, int strokes) {
    List<Event> all = new ArrayList<>();
    double pace = g.seconds() / (first + each * strokes);
    g.call().second().filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> {
      all.add(hung(g.call(), wall, 0.02, t.name(), metres, 0));
      all.add(new Event.Show(0.02, t.name(), true));
      for (int i = 0; i < strokes; i++) {
        all.add(new Event.Move(pace * (first + i * each), 0.15, t.name(), "stroke " + (i + 1), 0, 1));
      }
    });
    return all;
  }

  /** How far ahead the face of a wall is, metres. */
  private static double face(Call call, Target wall) {
    boolean stands = wall.kind() == Target.Kind.PROP;
    Vector3f at = stands ? call.view().prop(wall.name(), call.start()).getTranslation(new Vector3f()) : new Vector3f(wall.point());
    return at.sub(call.entry().position()).dot(call.entry().forward()) + (stands ? -HALF_WALL_M : wall.markType().equals("floor") ? BESIDE_M : 0);
  }

  /** On the face of the wall, a little to the right of who works there, where his back does not hide it. */
  private static Event.Hang hung(Call call, Optional<Target> wall, double at, String what, double metres, double up) {
    double ahead = wall.map(w -> face(call, w)).orElse(metres);
    Vector3f point = call.entry().position().fma((float) ahead - ON_WALL_M, call.entry().forward())
        .fma((float) (ASIDE_M * call.scale()), call.entry().right()).add(0, (float) up, 0);
    return new Event.Hang(at, what, point, call.entry().heading());
  }

  public static final Action PAINT_WALL =
      Verb.named("paint").words("paint a wall, paint wall, paint the wall, whitewash, roll paint, plaster").doc("Paints a wall with long strokes up and down, and the paint stays there")
          .with(Tool.held("paint roller", "brush", "paintbrush"), Tool.stands(PAINTS_M + HALF_WALL_M, "wall panel").unlessDoneTo(), Tool.leaves("paint patch"))
          .plays(call -> at(call, call.target(), PAINTS_M, STROKES * STROKE_S + 1.0, Decorating::paints, g -> left(g, g.call().target(), PAINTS_M, 1.0, STROKE_S, STROKES)));

  /** Stroke after stroke, from the left to the right. */
  private static void paints(Moment m) {
    double u = Math.max(0, m.part() * (STROKES * STROKE_S + 1.0) - 0.4) / STROKE_S;
    double stroke = Math.min(STROKES - 1, Math.floor(u));
    double along = stroke + (stroke < STROKES - 1 ? Easing.ramp(u - stroke, 0.75, 1) : 0);
    double up = 0.5 + 0.5 * Math.cos(Math.PI * u);
    m.s().hand(RIGHT, 0.02 + 0.20 * along, 1.10 + 0.62 * up, -0.40).elbow(RIGHT, 0.8, -0.7, 0.2).fingers(RIGHT, 0, 0.1 + 0.5 * up, -1)
        .palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.3).look(0.1 + 0.2 * along, 0.1 + 0.4 * up, -1).lean(0.06, 0.03).twist(4 + 6 * along)
        .hand(LEFT, 0.34, 0.98, -0.16).elbow(LEFT, 0.7, -0.3, 0.7).curl(LEFT, 1.0);
  }

  public static final Action SPRAY =
      Verb.named("spray paint").words("spray a graffito, spray graffiti, spray a slogan, spray a tag, spray paint on, spray-paint, spray a name, spray a symbol, spray letters, tag, spray a wall, "
              + "spray the wall, vandalize a wall, vandalize the wall, vandalize with spray paint, deface a wall, deface the wall, deface with spray paint, tag a wall, vandalize a building, deface a building, paint graffiti, paint a graffito, paint a slogan, spray words, spray a word, paint a sign")
          .doc("Sprays letters on a wall from a can").with(Tool.held("spray can", "can"), Tool.stands(SPRAYS_M + HALF_WALL_M, "wall panel").unlessDoneTo(), Tool.leaves("graffiti"))
          .plays(call -> at(call, call.target(), SPRAYS_M, LETTERS * LETTER_S + 0.9, Decorating::sprays, Decorating::sprayed));

  private static void sprays(Moment m) {
    double u = Math.max(0, m.part() * (LETTERS * LETTER_S + 0.9) - 0.4) / LETTER_S;
    double along = Math.min(1, u / LETTERS);
    double up = 0.5 + 0.5 * Math.cos(2 * Math.PI * u);
    m.s().hand(RIGHT, 0.02 + 0.56 * along, 1.26 + 0.36 * up, -0.44).elbow(RIGHT, 0.8, -0.7, 0.2).fingers(RIGHT, -0.1, 0.05, -1).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.2)
        .pointing(RIGHT, 0.4).look(0.6 * along, 0.3 * up, -1).hand(LEFT, 0.30, 1.0, -0.12).elbow(LEFT, 0.7, -0.3, 0.7).curl(LEFT, 0.8).lean(0.03, 0.02);
  }

  private static List<Event> sprayed(Gesture g) {
    List<Event> all = left(g, g.call().target(), SPRAYS_M, 0.9, LETTER_S, LETTERS);
    double pace = g.seconds() / (LETTERS * LETTER_S + 0.9);
    for (int i = 0; i < LETTERS; i++) {
      Vector3f at = Contacts.before(g.call(), 1.45, 0.60).fma((float) ((0.02 + 0.56 * (i + 0.5) / LETTERS) * g.call().scale()), g.call().entry().right());
      all.add(new Event.Effect(pace * (0.5 + i * LETTER_S), 1.0, "smoke", at, new Vector3f(g.call().entry().forward()), Map.of("size", 0.09, "strength", 0.3)));
    }
    return all;
  }

  public static final Action SCRATCH =
      Verb.named("scratch marks").words("scratch a mark, scratch a line, scratch a name, carve a mark, carve a name, carve initials, carve a notch, carve a line, scratch a tally, mark a tally, "
              + "scratch a word, carve a word, scratch words, carve a heart, scratch a message, carve a message, etch a mark, scratch a cross, carve a cross")
          .doc("Scratches marks in a wall with a nail, line after line").with(Tool.held("nail", "knife"), Tool.stands(SCRATCHES_M + HALF_WALL_M, "wall panel").unlessDoneTo(), Tool.leaves("scratched marks"))
          .plays(call -> at(call, call.target(), SCRATCHES_M, LETTERS * LETTER_S + 0.8, m -> {
            double u = Math.max(0, m.part() * (LETTERS * LETTER_S + 0.8) - 0.3) / LETTER_S;
            double part = u % 1;
            double along = Math.min(LETTERS - 1, Math.floor(u) + Easing.ramp(part, 0.82, 1));
            double down = Easing.ramp(part, 0.15, 0.75) * (1 - Easing.ramp(part, 0.82, 1));
            m.s().hand(RIGHT, 0.20 + 0.09 * along, 1.50 - 0.30 * down, -0.35).elbow(RIGHT, 0.9, -0.7, 0.3).fingers(RIGHT, -0.3, 0.25, -1)
                .palm(RIGHT, -0.4, -0.9, 0).curl(RIGHT, 1.2).pointing(RIGHT, 0.5).hand(LEFT, 0.02, 1.32, -0.40).elbow(LEFT, 0.9, -0.6, 0.2).fingers(LEFT, -0.1, 1, -0.2).palm(LEFT, 0, 0, -1)
                .curl(LEFT, 0.1).lean(0.04, 0).nod(2);
          }, g -> left(g, g.call().target(), SCRATCHES_M, 0.8, LETTER_S, LETTERS)));

  /** Lifts what is hung with both hands to the wall at the height of the eyes, presses it on, and steps no further: there it stays. */
  public static final Action PUT_UP =
      Verb.named("put up").words("tack up, pin up, tape up, paste up, stick up, put up on wall, hang on wall, hang up on wall").needs(Action.Needs.PROP)
          .doc("Holds something flat up to a wall with both hands and fastens it there")
          .plays(call -> at(call, call.second(), HANGS_M, 3.4, Decorating::hangs, Decorating::stays));

  public static final Action NAIL_UP =
      Verb.named("nail up").words("hammer up, nail to wall, nail to door, nail shut, board up").needs(Action.Needs.PROP).with(Tool.held("hammer"))
          .doc("Holds something up to a wall with one hand and drives a nail through it with a hammer")
          .plays(call -> at(call, call.second(), HANGS_M, 4.4, m -> {
            double up = m.ramp(0.3, 1.5);
            double back = Math.max(0, Math.sin(2 * Math.PI * 1.1 * (m.t() - 1.5))) * m.ramp(1.5, 1.8);
            m.s().hand(LEFT, 0.24 - 0.14 * up, Easing.mix(1.0, 1.44, up), Easing.mix(-0.30, -0.42, up)).elbow(LEFT, 0.9, -0.5, 0.2).fingers(LEFT, -0.05, 0.3 * up, -1).palm(LEFT, -1, 0, 0).curl(LEFT, 0.5)
                .hand(RIGHT, 0.24, 1.42 + 0.10 * back, -0.30 + 0.14 * back).elbow(RIGHT, 0.9, -0.4, 0.4).fingers(RIGHT, -0.1, 0.1 + 0.9 * back, -1 + 0.7 * back).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.5).nod(-4);
          }, Decorating::stays));

  private static void hangs(Moment m) {
    double up = m.ramp(0.3, 1.5);
    double pats = m.ramp(HUNG_S, HUNG_S + 0.2) * Math.max(0, m.wave(1.4));
    for (Side side : Side.values()) {
      m.s().hand(side, (side == RIGHT ? 0.24 + 0.26 * up : 0.24 - 0.26 * up) - 0.06 * pats, Easing.mix(1.0, 1.52, up) + (side == RIGHT ? 0.05 : -0.05) * pats, Easing.mix(-0.30, -0.42, up) + 0.05 * pats).elbow(side, 0.9, -0.5, 0.2)
          .fingers(side, -0.05, 0.25 * up, -1).palm(side, -1, 0, 0).curl(side, 0.9 - 0.6 * m.ramp(HUNG_S, HUNG_S + 0.3));
    }
    m.s().nod(6 - 10 * up).lean(0.04, 0);
  }

  private static List<Event> stays(Gesture g) {
    return g.call().target().filter(t -> t.kind() == Target.Kind.PROP).<List<Event>>map(t -> {
      Vector3f low = g.call().view().fromGrip(t.name(), new Vector3f(0, -1, 0));
      return List.of(hung(g.call(), g.call().second(), HUNG_S, t.name(), HANGS_M, 1.52 * g.call().scale() + Math.min(0, low.y)), new Event.Contact(HUNG_S, t.name()));
    }).orElse(List.of());
  }
}
