package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.motion.Face;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Pointing;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.stage.Pose.Channel;

/** Signs made with head and hands. */
public final class Gestures {
  private Gestures() {}

  public static final Action WAVE =
      Verb.named("wave")
          .words("hail, greet, say goodbye, wave at, wave goodbye, flag down, signal, wave hello")
          .doc("Waves a raised hand")
          .things(Creatures::bounce)
          .plays(call -> Gesture.lasting(2.0).looking().draws(Gestures::wave).facing(call));

  public static final Action POINT =
      Verb.named("point")
          .words("indicate, point at, point to, point out, gesture to, motion to, gesture at")
          .doc("Points with the index finger")
          .sustained()
          .things(Creatures::look)
          .plays(Pointing::at);

  public static final Action NOD =
      Verb.named("nod")
          .words("agree, nod yes, assent, nod head, bob head")
          .doc("Nods yes")
          .things(Creatures::nod)
          .plays(call -> Gesture.lasting(1.7).eased(0.1, 0.2).looking()
              .draws(m -> m.s().nod(10 - 20 * Math.cos(Math.PI * m.part() * 5) * (1 - 0.4 * m.part())).mouth(0, 0.35))
              .facing(call));

  public static final Action SHAKE_HEAD =
      Verb.named("shake head")
          .words("refuse, deny, disagree, shake his head, shake her head, shake its head")
          .doc("Shakes the head no")
          .things(Creatures::refuse)
          .plays(call -> Gesture.lasting(1.9).eased(0.12, 0.25).looking()
              .draws(m -> m.s().turnHead(36 * Math.sin(2 * Math.PI * 1.3 * m.t())
                  * (1 - 0.4 * m.part())).nod(3).brows(-0.4, 0).mouth(0, -0.5))
              .facing(call));

  public static final Action THUMBS_UP =
      Verb.named("thumbs up")
          .words("give a thumbs up, give thumbs up, give up thumbs, thumb up, approve")
          .doc("Holds up a fist with the thumb stretched out")
          .plays(call -> Gesture.lasting(1.7).looking()
              .draws(m -> m.s().arm(RIGHT, 0.34, 1.34, -0.44).elbow(RIGHT, 0.6, -1, 0.5).mouth(0, 0.7)
                  .fingers(RIGHT, -0.55, 0.05, -0.8).palm(RIGHT, -0.9, 0, 0.45)
                  .curl(RIGHT, 1.6).thumb(RIGHT, 1))
              .facing(call));

  public static final Action SHRUG =
      Verb.named("shrug")
          .words("shrug shoulders")
          .doc("Shrugs, palms up")
          .plays(call -> Gesture.lasting(1.5).onFeet().eased(0.3, 0.4).draws(Gestures::shrug).facing(call));

  public static final Action BOW =
      Verb.named("bow")
          .words("take a bow, make a bow, bow down")
          .doc("Bows from the hips")
          .things(Creatures::nod)
          .plays(call -> Gesture.lasting(2.2).onFeet().eased(0.7, 0.7)
              .draws(m -> m.s().lean(1.25, 0).nod(30).hang(LEFT).hang(RIGHT)
                  .set(Channel.PELVIS, m.s().vector(Channel.PELVIS).add(0, -0.02f, 0.13f)))
              .facing(call));

  public static final Action BECKON =
      Verb.named("beckon")
          .words("motion, beckon over, summon, wave over, call over, gesture to come")
          .doc("Beckons with the fingers")
          .plays(call -> call.verb().equals("beckon") ? crooks(call) : Gesture.lasting(2.0).onFeet().looking()
              .draws(m -> {
                // the palm up and well before the body, the forearm scoops: nearer it would be a fist shaken
                double in = m.wave(1.5);
                m.s().lean(-0.04 * in, 0)
                    .arm(RIGHT, 0.30, 1.29 + 0.08 * in, -0.45 + 0.13 * in)
                    .elbow(RIGHT, 0.5, -1, 0.2).fingers(RIGHT, -0.05, 0.35 + 0.4 * in, -1 + 0.3 * in)
                    .palm(RIGHT, -0.2, 1, 0.3).curl(RIGHT, 0.45 + 0.45 * in).thumb(RIGHT, 0.4);
              })
              .facing(call));

  /** The hand raised, its back to whom it is meant for, and the forefinger crooked again and again. */
  private static Motion crooks(Call call) {
    return Gesture.lasting(2.6).onFeet().looking()
        .draws(m -> {
          double in = 0.5 - 0.5 * Math.cos(2 * Math.PI * 1.2 * m.t());
          m.s().arm(RIGHT, 0.27, 1.36 + 0.02 * in, -0.40 + 0.05 * in).elbow(RIGHT, 0.6, -1, 0.1).fingers(RIGHT, 0, 1, 0.10 + 0.25 * in)
              .palm(RIGHT, -0.15, 0, 1).curl(RIGHT, 1.5).thumb(RIGHT, 0.3).pointing(RIGHT, 1 - 0.75 * in).nod(-3 + 5 * in).brows(-0.2, 0.4);
        })
        .facing(call);
  }

  public static final Action CLAP =
      Verb.named("clap")
          .words("applaud, clap hands, give applause")
          .doc("Claps the hands")
          .plays(call -> Gesture.lasting(2.9).onFeet().looking().draws(Gestures::clap).facing(call));

  public static final Action GESTURE =
      Verb.named("gesture")
          .words("gesticulate, explain with hands, talk with hands, spread hands, gesture around, "
              + "spread arms, present, demonstrate")
          .doc("Talks with the hands")
          .plays(call -> Gesture.lasting(2.6).looking().draws(Gestures::talk).facing(call));

  public static final Action SALUTE =
      Verb.named("salute")
          .words("give a salute")
          .doc("Salutes, hand at the brow")
          .plays(call -> Gesture.lasting(2.6).onFeet().eased(0.25, 0.3).looking().draws(Gestures::salutes).facing(call));

  public static final Action RAISE_HAND =
      Verb.named("raise hand")
          .words("put hand up, raise arm, hold up hand, stop with hand, lift hand, raise fist, "
              + "shake fist, shake a fist, raise a hand, raise an arm, raise, hold up a hand, "
              + "lift arm, stretch arm")
          .doc("Raises one hand: to be seen, to stop somebody, or as a fist")
          .sustained()
          .plays(call -> Gesture.lasting(1.8).looking().draws(Gestures::raise).facing(call));

  public static final Action SURRENDER =
      Verb.named("surrender")
          .words("raise hands, put hands up, hands up, raise both hands, raise arms, yield, "
              + "throw up hands, give up, raise his hands, raise her hands, put up hands, hold up hands, hold up both hands, "
              + "put up both hands, put hands in the air, lift hands, throw hands up")
          .doc("Holds up both open hands")
          .sustained()
          .plays(call -> Gesture.lasting(1.6).looking().staying()
              .draws(m -> {
                for (Side side : Side.values()) {
                  m.s().arm(side, 0.36, 1.66, -0.14).elbow(side, 0.7, -1, 0.1)
                      .fingers(side, 0.05, 1, 0).palm(side, 0, 0, -1).curl(side, 0.05);
                }
              })
              .facing(call));

  public static final Action CROSS_ARMS =
      Verb.named("cross arms")
          .words("fold arms, fold his arms, cross her arms, fold her arms, cross his arms, brood, "
              + "stand arms crossed")
          .doc("Folds the arms over the chest")
          .sustained()
          .plays(call -> Gesture.lasting(1.2).onFeet().eased(0.7, 0.5).staying()
              .draws(m -> m.s()
                  // one hand in the crook under the other arm, the other laid on the upper arm that it crosses to
                  .arm(LEFT, -0.07, 1.13, -0.19).elbow(LEFT, 1, -1, -0.1)
                  .fingers(LEFT, -0.9, 0.05, 0.55).palm(LEFT, 0.3, 0, 1).curl(LEFT, 0.4)
                  .arm(RIGHT, -0.09, 1.17, -0.265).elbow(RIGHT, 1, -1, -0.1)
                  .fingers(RIGHT, -0.75, 0.4, 0.55).palm(RIGHT, 0.5, 0, 1).curl(RIGHT, 0.35)
                  .lean(-0.03, 0))
              .facing(call));

  public static final Action HANDS_ON_HIPS =
      Verb.named("hands on hips")
          .words("put hands on hips, stand arms akimbo, pose, stand proud, puff up, square up")
          .doc("Plants the hands on the hips")
          .sustained()
          .plays(call -> Gesture.lasting(1.2).onFeet().eased(0.6, 0.5).staying()
              .draws(m -> {
                for (Side side : Side.values()) {
                  m.s().arm(side, 0.185, 1.02, -0.05).elbow(side, 1, 0, 0.25)
                      .fingers(side, -0.5, -0.5, -0.8).palm(side, -1, 0, 0).curl(side, 0.3);
                }
                m.s().lean(-0.05, 0);
              })
              .facing(call));

  public static final Action COVER_FACE =
      Verb.named("cover face")
          .words("bury face, cover eyes, hide face, cover, hold head, clutch head, cover head, cover head with arm, cover head with arms, cover head with hands, shield head, protect head, "
              + "bury face in hand, bury face in hands, hide face in hand, hide face in hands, put face in hands, drop face into hands, cover face with hand, "
              + "weep into hands, sob into hands, cry into hands, cover ears, hold ears, cover mouth, cover mouth with hand, shield, cup face, cup hands")
          .doc("Covers the face with both hands")
          .sustained()
          .plays(call -> Gesture.lasting(weeps(call) ? 4.2 : 2.2).eased(0.45, 0.55).draws(Gestures::cover).of(call));

  public static final Action THINK =
      Verb.named("think")
          .words("ponder, wonder, consider, reflect, stroke chin, rub chin, rest chin on hand, rest chin in hand, prop chin on hand, cup chin, "
              + "muse, remember, understand, realize")
          .doc("Thinks, a hand at the chin")
          .plays(call -> Gesture.lasting(2.8).eased(0.6, 0.6).draws(Gestures::ponder).of(call));

  public static final Action CHEER =
      Verb.named("cheer")
          .words("celebrate, rejoice, throw arms up, throw up arms, throw up his arms, throw up her arms, fling up arms, raise arms in triumph, pump fist, punch the air, exult, jump for joy, "
              + "whoop, hooray")
          .doc("Cheers with both fists in the air")
          .things(Creatures::bounce)
          .plays(call -> Gesture.lasting(2.2).onFeet().draws(Gestures::cheer).facing(call));

  public static final Action PRAY =
      Verb.named("pray")
          .words("beg, fold hands, beseech, press palms together, clasp hands, clasp his hands, clasp her hands, clasp hands together, lace fingers, knit fingers")
          .doc("Holds the palms together before the chest")
          .sustained()
          .plays(call -> Gesture.lasting(2.4).looking()
              .draws(m -> {
                boolean clasped = m.call().verb().matches("(clasp|lace|knit) .*");
                for (Side side : Side.values()) {
                  m.s().arm(side, clasped ? 0.04 : 0.022, clasped ? 1.24 + 0.012 * side.sign : 1.22, clasped ? -0.27 : -0.24).elbow(side, 1, -0.7, 0.2)
                      .fingers(side, clasped ? -0.7 : 0, clasped ? 0.7 : 1, -0.35).palm(side, -1, 0, 0).curl(side, clasped ? 1.15 : 0.05);
                }
                m.s().nod(clasped ? 4 : 16).brows(0.6, -0.1);
              })
              .facing(call));

  public static final Action HUSH =
      Verb.named("hush")
          .words("shush, put a finger to lips, silence, put finger to lips")
          .doc("Lays a finger on the lips")
          .plays(call -> Gesture.lasting(1.8).looking()
              .draws(m -> Reflexes.atFace(m, 0.055, 1.445, -0.20).elbow(RIGHT, 0.8, -1, 0)
                  .fingers(RIGHT, -0.22, 1, 0.08).palm(RIGHT, -1, -0.2, 0.1)
                  .curl(RIGHT, 1.5).pointing(RIGHT, 1).thumb(RIGHT, 0).lean(0.06, 0))
              .facing(call));

  /** Heels together, chin up, an arm straight at the seam; the other hand flat in line with its forearm, its finger at the edge of the brow. */
  private static void salutes(Moment m) {
    m.s().lean(-0.05, 0).nod(-6).foot(RIGHT, 0.05, 0, 0).foot(LEFT, 0.05, 0, 0).toes(RIGHT, 22, 0).toes(LEFT, 22, 0).add(Channel.PELVIS, 0, 0.01, 0)
        .arm(RIGHT, 0.235, 1.575, -0.135).elbow(RIGHT, 1, 0.15, 0.1).fingers(RIGHT, -0.78, 0.6, 0.12).palm(RIGHT, -0.35, -0.75, -0.55).curl(RIGHT, 0)
        .arm(LEFT, 0.225, 0.83, 0.0).elbow(LEFT, 0.3, 0, 1).fingers(LEFT, 0, -1, 0).palm(LEFT, -1, 0, 0).curl(LEFT, 0.3);
  }

  /** The hands part widely and meet, and stay together for as long as it takes to be seen. */
  private static void clap(Moment m) {
    double open = Math.max(0, Math.sin(2 * Math.PI * 1.7 * m.t()) + 0.35) / 1.35;
    for (Side side : Side.values()) {
      m.s().arm(side, 0.022 + 0.26 * open, 1.30 + 0.05 * open + 0.012 * side.sign, -0.34).elbow(side, 1, -0.6, 0.2)
          .fingers(side, -0.15 + 0.4 * open, 0.8, -0.55).palm(side, -1, 0, 0).curl(side, 0.02);
    }
    m.s().mouth(0.22, 1).brows(0.3, 0.4).nod(-4 + 4 * open);
  }

  private static void wave(Moment m) {
    double swing = m.wave(1.9);
    m.s().arm(RIGHT, 0.42 + 0.13 * swing, 1.76, -0.12).elbow(RIGHT, 0.8, -1, 0.1)
        .fingers(RIGHT, 0.45 * swing, 1, -0.05).palm(RIGHT, 0, 0, -1).curl(RIGHT, 0.05)
        .thumb(RIGHT, 0.4);
  }

  private static void shrug(Moment m) {
    for (Side side : Side.values()) {
      m.s().arm(side, 0.47, 1.32, -0.26).elbow(side, 0.1, -1, 0.3)
          .fingers(side, 0.7, 0.25, -0.6).palm(side, 0.1, 1, -0.3).curl(side, 0.1);
    }
    m.s().set(Channel.TILT, 11).brows(0.5, 0.7).mouth(0, -0.4)
        .add(Channel.SPINE, 0, 0, 0.03);
  }

  private static void talk(Moment m) {
    for (Side side : Side.values()) {
      double n = m.noise("up" + side, 1.6);
      m.s().arm(side, 0.34 + 0.14 * m.noise("out" + side, 1.3), 1.20 + 0.16 * n,
              -0.36 + 0.06 * m.noise("fore" + side, 1.5))
          .elbow(side, 0.5, -1, 0.6).fingers(side, 0.15, 0.1 + 0.4 * n, -1)
          .palm(side, -0.6, 0.7, 0).curl(side, 0.3 + 0.2 * n);
    }
    m.s().nod(5 * m.noise("nod", 1.8)).turnHead(7 * m.noise("turn", 0.9));
  }

  private static void raise(Moment m) {
    boolean fist = m.call().verb().contains("fist");
    boolean stop = m.call().verb().startsWith("hold up") || m.call().verb().contains("stop");
    Sketch s = m.s();
    if (fist) {
      double shake = m.call().verb().startsWith("shake") ? 0.06 * m.wave(3) : 0;
      s.arm(RIGHT, 0.30, 1.72 + shake, -0.18 - shake).elbow(RIGHT, 0.8, -1, 0.2)
          .fingers(RIGHT, 0, 1, -0.1).palm(RIGHT, -1, 0, -0.3).curl(RIGHT, 1.6);
    } else if (stop) {
      s.arm(RIGHT, 0.18, 1.40, -0.50).elbow(RIGHT, 0.6, -1, 0.2)
          .fingers(RIGHT, 0, 1, 0.05).palm(RIGHT, 0, 0, -1).curl(RIGHT, 0);
    } else {
      s.arm(RIGHT, 0.24, 1.90, -0.08).elbow(RIGHT, 0.8, -0.5, -0.2)
          .fingers(RIGHT, 0, 1, -0.05).palm(RIGHT, 0, 0, -1).curl(RIGHT, 0.1);
    }
  }

  private static boolean weeps(Call call) {
    return call.verb().endsWith("into hands");
  }

  private static void cover(Moment m) {
    if (weeps(m.call())) {
      double heave = Math.max(0, m.wave(1.6));
      m.s().mouth(0.3 + 0.3 * heave, -1.2).brows(1.2, -0.7).lids(1).lean(0.22 - 0.10 * heave, 0).nod(20 - 8 * heave).add(Channel.PELVIS, 0, 0.016 * heave, 0);
    }
    String verb = m.call().verb();
    boolean head = verb.contains("head");
    boolean ears = verb.contains("ears") || head;
    boolean mouth = verb.contains("mouth");
    for (Side side : Side.values()) {
      if (mouth && side == LEFT) {
        continue;
      }
      Sketch s = m.s();
      if (ears) {
        // ears between the palms; on a head both hands lie on the crown, their fingers back, not before the face
        s.arm(side, head ? 0.12 : 0.135, head ? 1.71 : 1.50, head ? -0.05 : -0.07).elbow(side, 1, -0.2, head ? -0.5 : -0.3)
            .fingers(side, head ? -0.4 : -0.12, head ? 0.5 : 1, head ? 0.8 : 0.45).palm(side, -1, head ? -0.6 : 0, 0).curl(side, 0.3);
      } else if (mouth) {
        s.arm(side, 0.13, 1.53, -0.19).elbow(side, 0.8, -1, 0).fingers(side, -1, 0.35, 0)
            .palm(side, 0, 0, 1).curl(side, 0.2);
      } else {
        s.arm(side, 0.065, 1.50, -0.20).elbow(side, 0.5, -1, -0.1).fingers(side, -0.12, 1, 0.12)
            .palm(side, -0.15, 0, 1).curl(side, 0.2);
      }
    }
    m.s().nod(mouth ? 0 : 20).lean(mouth ? -0.05 : 0.12, 0).lids(mouth ? 0.5 : 1);
    if (ears) {
      m.s().brows(0.4, -0.8).mouth(0.3, -0.9).lean(0.14, 0).add(Channel.PELVIS, 0, m.call().posture() == Posture.STANDING ? -0.08 : 0, 0.03);
    }
  }

  private static void ponder(Moment m) {
    m.s().arm(RIGHT, 0.06, 1.455, -0.20).elbow(RIGHT, 0.5, -1, -0.1)
        .fingers(RIGHT, -0.35, 0.9, 0.25).palm(RIGHT, -0.5, 0.1, 0.7).curl(RIGHT, 0.95)
        .pointing(RIGHT, 0.7)
        .arm(LEFT, -0.08, 1.13, -0.24).elbow(LEFT, 1, -1, 0).fingers(LEFT, -1, 0.1, 0)
        .palm(LEFT, 0, 0.3, 1);
    m.s().set(Channel.TILT, 7).nod(-6).set(Channel.GAZE_UP, 9).set(Channel.GAZE_RIGHT, -7)
        .brows(-0.2, 0.25);
  }

  private static void cheer(Moment m) {
    double pump = 0.07 * m.wave(2.4);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.30, 1.86 + pump, -0.06).elbow(side, 0.9, -0.8, 0)
          .fingers(side, 0.1, 1, 0).palm(side, 0, 0, -1).curl(side, 1.6);
    }
    Sketch s = m.s();
    s.nod(-14).brows(Face.LAUGH.browInner(), Face.LAUGH.browOuter()).mouth(0.7, 1)
        .add(Channel.SPINE, 0, 0, 0.06);
  }
}
