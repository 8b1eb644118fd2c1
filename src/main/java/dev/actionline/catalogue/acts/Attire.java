package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What one does to what one has on, and to one's hair: buttons, a tie, pockets, a seat belt, foam. */
public final class Attire {
  private Attire() {}

  private static final Matrix4f THERE = new Matrix4f();

  /** On oneself, standing or as one sits. */
  private static Action worn(String name, String words, String doc, double seconds, Consumer<Moment> draws, Function<Gesture, List<Event>> events, Tool... tools) {
    return Verb.named(name).words(words).doc(doc).with(tools).plays(call -> {
      Lead lead = Lead.of(call);
      if (call.posture() != Posture.SITTING) {
        lead.standing();
      }
      return lead.act(c -> Gesture.lasting(seconds).eased(0.4, 0.4).draws(draws).paced().events(events).of(c));
    });
  }

  private static List<Event> nothing(Gesture g) {
    return List.of();
  }

  private static List<Event> moves(Gesture g, double at, double seconds, String part) {
    return g.call().with().<List<Event>>map(w -> List.of(new Event.Move(at, seconds, w.name(), part, 0, 1))).orElse(List.of());
  }

  /** Both hands before the breast at one height, fingers at each other. */
  private static void fingers(Moment m, double out, double y, double back, double play) {
    for (Side side : Side.values()) {
      m.s().arm(side, out + 0.012 * play * side.sign, y + 0.008 * play * side.sign, back).elbow(side, 1, -0.6, 0.2).fingers(side, -0.9, 0.15, -0.1).palm(side, 0, -0.2, 1).curl(side, 0.9).pointing(side, 0.4);
    }
  }

  public static final Action BUTTON_UP =
      worn("button up", "fasten a coat, fasten a jacket, fasten a shirt, fasten coat, fasten buttons, button a coat, button a shirt, button a jacket, button coat, button shirt, do up a coat, do up a shirt, "
          + "do up buttons, zip up a jacket, zip up a coat, zip a jacket, zip up jacket, button up a coat, button up a shirt, button up a jacket, fasten a cloak, zip up a dress, zip up dress, zip a dress, zip up a skirt, zip up trousers, zip up a hoodie, zip up a sweater, unbutton a coat, unbutton a shirt, unbutton a jacket",
          "Buttons what one has on, from the belt up to the neck", 3.8, m -> {
            double up = Easing.ramp(m.t(), 0.4, 3.2);
            fingers(m, 0.075, 1.04 + 0.34 * up, -0.25 + 0.03 * up, m.wave(1.6));
            m.s().nod(30 - 14 * up).lean(0.04, 0);
          }, Attire::nothing);

  public static final Action TIE =
      worn("loosen tie", "loosen a tie, loosen the tie, adjust a tie, adjust tie, straighten a tie, straighten tie, tug at tie, pull at tie, fix a tie, knot a tie, tie a tie, undo a tie, "
          + "yank at tie, tighten a tie, tighten tie, loosen a necktie, straighten a necktie, knot tie, do up a tie",
          "Takes hold of the knot of a tie and draws it down, chin up", 3.2, m -> {
            double down = m.ramp(0.8, 1.5);
            double way = 0.03 * m.wave(1.1) * (1 - down);
            m.s().arm(RIGHT, 0.03 + way, 1.38 - 0.05 * down, -0.25).elbow(RIGHT, 1, -0.5, 0.2).fingers(RIGHT, -0.75, 0.35, 0.35).palm(RIGHT, 0, -0.2, 1).curl(RIGHT, 1.1)
                .arm(LEFT, 0.03, 1.22, -0.26).elbow(LEFT, 1, -0.6, 0.2).fingers(LEFT, -0.8, 0.3, 0.1).palm(LEFT, 0, 0, 1).curl(LEFT, 1.2).nod(-12 * down + 4).turnHead(14 * m.wave(0.6) * down).mouth(0.15 * down, -0.2);
          }, g -> moves(g, 0.8, 0.7, "knot"), Tool.on(Bone.CHEST, THERE, "worn tie"));

  public static final Action SMOOTH =
      worn("smooth down", "smooth a dress, smooth dress, smooth a skirt, smooth skirt, smooth the dress, straighten a dress, straighten dress, straighten a skirt, straighten a jacket, straighten jacket, smooth a jacket, "
          + "smooth a shirt, straighten a shirt, tug down a shirt, smooth down a dress, smooth down a skirt, smooth an apron, straighten clothes, straighten a uniform, pull down a jacket, smooth down clothes",
          "Strokes down over chest and thighs with both hands, again and again", 3.4, m -> {
            double u = (m.t() * 0.75) % 1;
            double down = u < 0.7 ? Easing.smooth(u / 0.7) : 1 - Easing.smooth((u - 0.7) / 0.3);
            for (Side side : Side.values()) {
              m.s().hand(side, 0.10 + 0.10 * down, 1.22 - 0.46 * down, -0.24 + 0.03 * down).elbow(side, 1, -0.1 - 0.3 * down, 0.4).fingers(side, -0.5 + 0.4 * down, -0.5 - 0.4 * down, -0.2).palm(side, -0.2, 0, 1).curl(side, 0.15);
            }
            m.s().nod(30).lean(0.05 + 0.10 * down, 0);
          }, Attire::nothing);

  public static final Action TURN_OUT_POCKETS =
      worn("turn out pockets", "empty pockets, empty a pocket, empty his pockets, empty her pockets, turn out a pocket, turn out his pockets, turn pockets inside out, pull out pockets, show empty pockets",
          "Draws the linings out of both trouser pockets and lets them hang", 3.4, m -> {
            double in = m.ramp(0.3, 0.8);
            double out = m.ramp(1.0, 1.5);
            double shrug = m.ramp(1.9, 2.3);
            for (Side side : Side.values()) {
              m.s().hand(side, 0.20 + 0.10 * out + 0.14 * shrug, 0.92 * in + 0.86 * (1 - in) + 0.06 * out + 0.14 * shrug, -0.06 - 0.02 * out - 0.12 * shrug).elbow(side, 1, -0.2, 0.7).fingers(side, 0.1 + 0.6 * shrug, -0.9 + 0.8 * shrug, -0.2 - 0.4 * shrug)
                  .palm(side, -1 + shrug, shrug, 0).curl(side, 0.8 - 0.6 * shrug);
            }
            m.s().nod(24 - 22 * shrug).brows(0.6 * shrug, 0.4 * shrug).mouth(0, -0.5 * shrug);
          }, g -> g.call().with().<List<Event>>map(w -> List.of(new Event.Show(0.02, w.name(), false), new Event.Show(1.1, w.name(), true))).orElse(List.of()),
          Tool.on(Bone.PELVIS, THERE, "pocket linings"));

  public static final Action BUCKLE_UP =
      worn("buckle up", "buckle seat belt, buckle a seat belt, fasten seat belt, fasten a seat belt, buckle seatbelt, fasten seatbelt, put on seat belt, put on a seat belt, fasten belts, strap in, strap herself in, strap himself in, "
          + "buckle in, buckle the seat belt, fasten the seat belt, click seat belt, put on seatbelt, fasten a seatbelt, buckle a seatbelt, belt up",
          "Draws a seat belt from the shoulder across the chest and clicks it in at the hip", 3.4, m -> {
            double across = m.ramp(0.7, 1.5);
            m.s().arm(LEFT, Easing.mix(0.20, -0.14, across), Easing.mix(1.40, 1.00, across), Easing.mix(-0.06, -0.26, across)).elbow(LEFT, 0.9, -0.2, 0.3).fingers(LEFT, -0.5, 0.3 - 0.8 * across, -0.6).palm(LEFT, -0.5, -0.2, 0.6)
                .curl(LEFT, 1.2).arm(RIGHT, 0.24, 0.98, -0.18).elbow(RIGHT, 1, -0.2, 0.5).fingers(RIGHT, -0.5, -0.4, -0.6).palm(RIGHT, -0.7, 0, 0.5).curl(RIGHT, 0.9)
                .turnHead(24 - 44 * across).nod(10 + 14 * across);
          }, g -> g.call().with().<List<Event>>map(w -> List.of(new Event.Show(0.02, w.name(), false), new Event.Show(1.15, w.name(), true))).orElse(List.of()),
          Tool.on(Bone.CHEST, THERE, "worn seat belt"));

  public static final Action SHAMPOO =
      worn("shampoo", "lather hair, lather her hair, lather his hair, wash hair, wash her hair, wash his hair, shampoo hair, shampoo her hair, shampoo his hair, soap hair, scrub hair, lather up, lather head, rinse hair, wash his head, scrub scalp",
          "Rubs the hair with both hands, which is all white foam", 3.6, m -> {
            for (Side side : Side.values()) {
              double rub = m.wave(1.3) * side.sign;
              m.s().arm(side, 0.10 + 0.02 * rub, 1.76 + 0.03 * rub, -0.02 + 0.04 * rub).elbow(side, 1, 0.0, -0.3).fingers(side, -0.6, 0.6, 0.3).palm(side, -0.7, -0.7, 0).curl(side, 0.7);
            }
            m.s().lids(1).nod(8).mouth(0, 0.3);
          }, g -> List.of(new Event.Effect(1.0, 1.2, "drip", Contacts.before(g.call(), 1.5, 0.16), new Vector3f(0, -1, 0), java.util.Map.of("size", 0.2))), Tool.on(Bone.HEAD, THERE, "hair foam"));
}
