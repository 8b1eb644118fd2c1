package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import java.util.function.Consumer;

/** Small things people do to their own bodies: rubbing, scratching, wiping, stretching, a fist. */
public final class Mannerisms {
  private Mannerisms() {}

  private static Action habit(String name, String words, String doc, double seconds, Consumer<Moment> draws) {
    return Verb.named(name).words(words).doc(doc).plays(call -> Gesture.lasting(seconds).eased(0.4, 0.4).draws(draws).of(call));
  }

  public static final Action CLENCH_FIST =
      habit("clench fist", "clench fists, clench his fist, clench her fist, ball fist, ball fists, make a fist, ball hand, clench hand, clench hands, tighten fist",
          "Lifts an open hand before the chest, closes it to a fist and shakes with it", 2.4, Mannerisms::fist);

  public static final Action RUB_EYES =
      habit("rub eyes", "rub eye, rub his eyes, rub her eyes, wipe eyes, rub sleep, knuckle eyes, wipe his eyes, wipe her eyes",
          "Both fists turn in the eyes, the head bowed", 2.4, Mannerisms::eyes);

  public static final Action WIPE_BROW =
      habit("wipe brow", "wipe forehead, mop brow, mop forehead, wipe sweat, mop sweat, wipe his brow, wipe her brow, wipe face, mop face, sweat, perspire",
          "Draws the back of a hand across the forehead and flicks it off, puffing", 2.6, Mannerisms::brow);

  public static final Action SCRATCH_HEAD =
      habit("scratch head", "scratch, scratch his head, scratch her head, scratch scalp, puzzle, be puzzled, be baffled, be confused, be bewildered, be perplexed",
          "Scratches the top of the cocked head, the mouth askew", 2.6, Mannerisms::scratch);

  public static final Action WIPE_MOUTH =
      Verb.named("wipe mouth").words("wipe lips, wipe chin, wipe mouth on sleeve, wipe mouth on arm, wipe mouth with sleeve, wipe mouth with hand, wipe lips on sleeve, wipe foam from lips, "
              + "dab mouth, dab lips")
          .doc("Draws the forearm across the mouth")
          .plays(call -> Gesture.lasting(1.7).eased(0.35, 0.4).draws(Mannerisms::mouth).of(call));

  public static final Action SHADE_EYES =
      Verb.named("shade eyes").words("gaze at horizon, stare at horizon, look at horizon, scan horizon, search horizon, watch horizon, look out to sea, gaze out to sea, look into distance, gaze into distance, "
              + "shade eyes with hand, shield eyes, shade his eyes, shade her eyes, shield eyes with hand, shield eyes from the sun, put hand to brow, squint into light, squint into sun, squint into sunlight, squint at sun, squint in sunlight, squint in sun, squint against sun, squint into glare, squint against light")
          .doc("A flat hand at the brow, looking far off from one side to the other")
          .plays(call -> Gesture.lasting(2.8).eased(0.4, 0.4).draws(m -> m.s().arm(RIGHT, 0.08, 1.64, -0.19).elbow(RIGHT, 1, 0.0, -0.1).fingers(RIGHT, -1, 0.12, -0.1)
              .palm(RIGHT, 0, -1, 0.15).curl(RIGHT, 0.05).lids(0.35).brows(-0.5, 0.1).lean(0.05, 0).turnHead(22 * m.wave(0.36))).facing(call));

  public static final Action TIPTOE =
      Verb.named("stand on tiptoe").words("rise on tiptoe, go up on tiptoe, get up on tiptoe, stand on tiptoes, rise on tiptoes")
          .doc("Rises onto the toes and stays there, to see or reach farther")
          .plays(call -> Gesture.lasting(1.8).eased(0.4, 0.3).onFeet().staying().draws(Mannerisms::tiptoe).facing(call));

  public static final Action STRETCH =
      Verb.named("stretch").words("stretch arms, stretch himself, stretch herself, stretch limbs, stretch up, stretch his arms, stretch her arms, arch back, arch his back, arch her back")
          .doc("Both arms up over the head, the back arched, from one side to the other").things(call -> !Wildlife.beast(call) ? Things.shake(call) : call.verb().startsWith("arch") ? Instincts.humps(call) : Instincts.stretches(call))
          .plays(call -> Gesture.lasting(3).eased(0.4, 0.4).draws(Mannerisms::stretch).of(call));

  private static boolean stands(Moment m) {
    return m.call().posture() == Posture.STANDING;
  }

  private static void fist(Moment m) {
    double shut = Easing.smooth((m.part() - 0.34) / 0.12);
    double shake = 0.012 * m.wave(9) * shut;
    m.s().brows(-0.6 - 0.6 * shut, 0.4).mouth(0.04 + 0.14 * shut, -0.7).lids(-0.1).lean(0.04 + 0.06 * shut, 0).nod(6)
        .arm(RIGHT, 0.20, 1.36 + shake + 0.05 * shut, -0.42).elbow(RIGHT, 0.8, -1, 0.2).fingers(RIGHT, -0.1, 1, -0.1)
        .palm(RIGHT, -0.5, 0, 0.9).curl(RIGHT, 0.1 + 1.6 * shut).arm(LEFT, 0.27, 0.90, -0.06).curl(LEFT, 1.2 * shut + 0.4);
  }

  private static void eyes(Moment m) {
    double turn = m.wave(2.1);
    m.s().lids(1).nod(14).lean(0.06, 0).brows(0.5, -0.3).mouth(0.10, -0.5);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.085 + 0.012 * turn, 1.545 + 0.012 * side.sign * turn, -0.20).elbow(side, 0.9, -0.8, 0)
          .fingers(side, -0.7, 0.7, 0.35 + 0.3 * turn).palm(side, -0.1, -0.4, 0.9).curl(side, 1.6);
    }
  }

  private static void brow(Moment m) {
    double way = Easing.ramp(m.part(), 0.24, 0.58);
    double off = Easing.ramp(m.part(), 0.62, 0.74);
    m.s().lids(0.6).brows(0.7, 0.1).mouth(0.25 + 0.2 * off, -0.2).nod(-10).lean(-0.03, 0).set(Channel.TILT, 5)
        .arm(RIGHT, -0.04 + 0.20 * way + 0.26 * off, 1.635 - 0.30 * off, -0.20 - 0.16 * off).elbow(RIGHT, 1, 0.1 - 0.6 * off, -0.1)
        .fingers(RIGHT, -1 + 1.2 * off, 0.1 - 0.5 * off, 0.1 - 0.4 * off).palm(RIGHT, 0, 0.3, -1).curl(RIGHT, 0.35)
        .arm(LEFT, 0.185, 1.02, -0.05).elbow(LEFT, 1, 0, 0.25).fingers(LEFT, -0.5, -0.5, -0.8).palm(LEFT, -1, 0, 0).curl(LEFT, 0.3);
  }

  private static void scratch(Moment m) {
    double to = m.wave(2.3);
    m.s().set(Channel.TILT, -13).turnHead(-10).nod(4).brows(0.9, -0.3).mouth(0.08, -0.7).set(Channel.GAZE_UP, 16).set(Channel.GAZE_RIGHT, -14)
        .arm(RIGHT, 0.15 + 0.035 * to, 1.77, -0.06 - 0.02 * to).elbow(RIGHT, 1, 0.15, -0.1).fingers(RIGHT, -0.95, -0.15 + 0.2 * to, 0.1)
        .palm(RIGHT, -0.4, -0.9, 0).curl(RIGHT, 0.75 + 0.25 * to)
        .arm(LEFT, 0.185, 1.02, -0.05).elbow(LEFT, 1, 0, 0.25).fingers(LEFT, -0.5, -0.5, -0.8).palm(LEFT, -1, 0, 0).curl(LEFT, 0.3);
  }

  private static void mouth(Moment m) {
    double way = Easing.ramp(m.part(), 0.22, 0.72);
    m.s().lids(0.5).nod(6).turnHead(-6 + 12 * way).mouth(0.04, -0.3)
        .arm(RIGHT, -0.20 + 0.34 * way, 1.52 + 0.02 * way, -0.20).elbow(RIGHT, 1, 0.05, -0.1)
        .fingers(RIGHT, -1, 0.05, 0.15).palm(RIGHT, 0, -0.9, 0.3).curl(RIGHT, 0.9);
  }

  private static void tiptoe(Moment m) {
    double w = m.wave(0.7);
    m.s().add(Channel.PELVIS, 0.01 * w, 0.07, -0.03).lean(0.03, 0).nod(-10).set(Channel.TILT, 3 * w);
    for (Side side : Side.values()) {
      m.s().rolled(side, 0.09, 0, 8, 42).arm(side, 0.34, 0.94 + 0.02 * w * side.sign, -0.02).elbow(side, 0.4, -0.2, 1).curl(side, 0.1);
    }
  }

  private static void stretch(Moment m) {
    double side = m.wave(0.5) * m.ramp(0.7, 1.3);
    m.s().lids(0.9).mouth(0.06, 0.4).brows(0.4, 0.2).lean(-0.15, 0.16 * side).nod(-16).set(Channel.TILT, 8 * side);
    for (Side s : Side.values()) {
      m.s().arm(s, 0.16, 1.92, 0.0).elbow(s, 0.9, -0.2, 0.3).fingers(s, -0.2, 1, 0.1).palm(s, 0.3, 0, -1).curl(s, 1.4);
      if (stands(m)) {
        m.s().rolled(s, 0.12, 0, 8, 22);
      }
    }
    if (stands(m)) {
      m.s().add(Channel.PELVIS, 0.03 * side, 0.035, -0.02);
    }
  }
}
