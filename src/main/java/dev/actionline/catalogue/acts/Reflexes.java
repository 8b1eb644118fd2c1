package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Torso;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose.Channel;
import java.util.List;
import java.util.Map;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What a head does, or a pair of heels, before anybody thinks of it. */
public final class Reflexes {
  private Reflexes() {}

  public static final Action SNAP_HEAD =
      Verb.named("snap head").words("snap back head, jerk back head, be slapped, have head snap")
          .doc("The head is knocked aside by a blow, or back; a hand goes to the cheek")
          .plays(call -> Gesture.lasting(2.2).eased(0.09, 0.5).draws(Reflexes::knocked).of(call));

  public static final Action THROW_BACK_HEAD =
      Verb.named("throw back head")
          .words("tip back head, tilt back head, toss back head, lean back head, lay back head, tip head, tilt up face, lift up face, "
              + "throw head back, tip head back, tilt head back, raise face, turn up face")
          .doc("Lays the head back in the neck, face to the sky")
          .plays(call -> Gesture.lasting(1.8).eased(0.5, 0.5)
              .draws(m -> m.s().nod(-44).lean(-0.10, 0).mouth(0.25, 0).lids(0.4)).of(call));

  public static final Action SPIT =
      Verb.named("spit").words("spit out, spit at, spit on, spit into, spit back, hawk, spit in").doc("Draws the head back, and spits")
          .plays(call -> Gesture.lasting(1.5).eased(0.25, 0.4).draws(Reflexes::spits).events(Reflexes::spray).facing(call));

  /** Drops from the lips, well ahead, and down. */
  private static List<Event> spray(Gesture g) {
    Vector3f ahead = new Vector3f(g.call().entry().forward()).add(0, 0.05f, 0).normalize();
    boolean sits = g.call().posture() == Posture.SITTING;
    Vector3f lips = Contacts.before(g.call(), sits ? 1.14 : 1.50, 0.26);
    return List.of(new Event.Effect(0.40 * g.seconds(), 0.9, "splash", lips, ahead, Map.of("size", 0.22)),
        new Event.Effect(0.47 * g.seconds(), 0.9, "splash", lips, ahead, Map.of("size", 0.16)));
  }

  public static final Action BOW_HEAD =
      Verb.named("bow head").words("lower head, bend head, drop head, bow his head, bow her head, incline head, sink head, let head sink")
          .doc("Bows the head, the hands folded before the body").sustained()
          .plays(call -> Gesture.lasting(2.4).eased(0.8, 0.6).staying().draws(Reflexes::bowed).of(call));

  public static final Action RAISE_HEAD =
      Verb.named("raise head").words("lift head, lift chin, raise chin, bring up head, lift up head, put up head").doc("The head, sunk at first, comes up, and the eyes after it").sustained()
          .things(Instincts::raisesHead)
          .plays(call -> Gesture.lasting(2.2).eased(0.3, 0.6).staying().looking().draws(m -> {
            double up = m.ramp(0.9, 1.6);
            m.s().nod(34 * (1 - up) - 6 * up).set(Channel.GAZE_UP, 10 * up).lids(0.35 * (1 - up));
          }).of(call));

  public static final Action CLICK_HEELS =
      Verb.named("click heels")
          .words("snap heels, snap together heels, click together heels, bring together heels, clap together heels, knock together heels, "
              + "come to attention, stand to attention, snap to attention, stand at attention")
          .doc("Brings the heels together with a jerk and stands straight, hands at the seams")
          .plays(call -> Gesture.lasting(1.7).onFeet().eased(0.2, 0.3).draws(Reflexes::heels).facing(call));

  /** On both cheeks, in the frame of the head, metres of the reference body. */
  private static final Matrix4f ON_THE_CHEEKS = new Matrix4f().translation(0, 0.107f, -0.022f);

  public static final Action BLUSH =
      Verb.named("blush").words("flush, redden, color, go red, turn red, go scarlet, turn crimson, blush crimson, turn pink").doc("The cheeks go red; eyes and head sink, with a shy smile")
          .with(Tool.on(Bone.HEAD, ON_THE_CHEEKS, "flushed cheeks"))
          .plays(call -> Gesture.lasting(3.0).eased(0.5, 0.5).draws(m -> {
            double down = m.ramp(0.7, 1.5);
            m.s().nod(12 * down).turnHead(-14 * down).set(Channel.TILT, -8 * down).set(Channel.GAZE_UP, -16 * down).lids(0.30 * down).mouth(0.04, 0.8 * down).brows(0.9, -0.2);
          }).of(call));

  public static final Action GIGGLE =
      Verb.named("giggle").words("titter, snicker, snigger, laugh behind hand, stifle laugh, stifle a laugh, stifle giggle, stifle a giggle, suppress a giggle, laugh into hand").doc("Laughs behind a hand held before the mouth, the shoulders shaking")
          .plays(call -> Gesture.lasting(3.2).eased(0.35, 0.45).looking().draws(m -> {
            double shake = m.wave(4.4) * (0.6 + 0.4 * m.noise("gust", 1.2));
            m.s().mouth(0.45 + 0.2 * shake, 1.2).lids(0.72).brows(0.5, 0.6).set(Channel.TILT, 9).nod(9 + 4 * shake).lean(0.10 + 0.02 * shake, 0.02);
            atFace(m, 0.13, 1.50 + 0.008 * shake, -0.235).elbow(RIGHT, 0.9, -0.8, 0).fingers(RIGHT, -0.85, 0.5, 0.12).palm(RIGHT, 0.1, 0, 1).curl(RIGHT, 0.15)
                .arm(LEFT, 0.02, 1.14, -0.20).elbow(LEFT, 1, -0.5, 0.2).fingers(LEFT, -1, 0.1, 0).palm(LEFT, 0, 0, 1).curl(LEFT, 0.3)
                .add(Channel.PELVIS, 0, 0.006 * shake, 0);
          }).facing(call));

  public static final Action GASP =
      Verb.named("gasp").words("let out a gasp, give a gasp, draw in breath, catch his breath, catch her breath in shock, clap hand to mouth, put hand to mouth, clap a hand to mouth")
          .doc("Draws back, eyes wide, a hand flying to the open mouth")
          .plays(call -> Gesture.lasting(2.4).eased(0.15, 0.5).looking().draws(m -> {
            double up = m.ramp(0.2, 0.5);
            m.s().lean(-0.12, 0).nod(-5).lids(-1).brows(1, 0.9).mouth(0.75, -0.1);
            atFace(m, 0.12, 1.30 + 0.17 * up, -0.25).elbow(RIGHT, 0.9, -0.8, 0).fingers(RIGHT, -0.85, 0.5, 0.12).palm(RIGHT, 0.1, 0, 1).curl(RIGHT, 0.15);
          }).facing(call));

  /** From the joint of the head ahead to the lips, metres of the reference body. */
  private static final double LIPS_M = 0.115;

  /** The right wrist before the face, wherever that is turned: told as for who looks straight ahead. */
  static Sketch atFace(Moment m, double out, double up, double back) {
    Vector3f look = m.s().vector(Channel.LOOK);
    Vector3f breast = Torso.of(m.s().pose()).direction(new Vector3f(0, 0, -1)); // arms go along with that already
    double turned = Math.max(-1.1, Math.min(1.1, Math.atan2(look.x, -look.z) - Math.atan2(breast.x, -breast.z)));
    return m.s().arm(RIGHT, out + LIPS_M * Math.sin(turned), up, back + LIPS_M * (1 - Math.cos(turned)));
  }

  private static void knocked(Moment m) {
    double out = 1 - Easing.ramp(m.part(), 0.30, 0.55);
    double held = Easing.ramp(m.part(), 0.34, 0.52);
    if (m.call().has("back", "backwards", "backward")) {
      m.s().nod(-46 * out).lean(-0.22 * out, 0);
    } else {
      m.s().turnHead(66 * out + 22 * (1 - out)).lean(-0.04 * out, 0.20 * out).twist(20 * out).set(Channel.TILT, -16 * out).nod(8);
    }
    m.s().mouth(0.4, -0.7).lids(0.9 * out + 0.3).brows(0.9, -0.6)
        .arm(LEFT, 0.30 - 0.21 * held, 1.06 + 0.44 * held, -0.14 - 0.04 * held).elbow(LEFT, 0.9, -0.8, 0.1).fingers(LEFT, -0.3, 1, 0.1 * held)
        .palm(LEFT, -0.7, 0, 0.7).curl(LEFT, 0.15);
  }

  private static void spits(Moment m) {
    double back = Easing.bump(m.part() / 0.44);
    double out = Easing.smooth((m.part() - 0.36) / 0.07) * (1 - Easing.ramp(m.part(), 0.70, 0.95));
    m.s().nod(-24 * back + 22 * out).lean(-0.14 * back + 0.36 * out, 0).mouth(0.05 + 0.30 * out, -0.9).brows(-0.6, 0.2).lids(0.5 * out);
  }

  private static void bowed(Moment m) {
    m.s().nod(44).lean(0.10, 0).lids(0.8).mouth(0, -0.2);
    if (m.call().posture() == Posture.STANDING || m.call().posture() == Posture.KNEELING) {
      for (Side side : Side.values()) {
        m.s().arm(side, side == RIGHT ? 0.02 : 0.045, side == RIGHT ? 0.93 : 0.91, -0.25).elbow(side, 0.9, -0.4, 0.5)
            .fingers(side, -0.9, -0.4, -0.2).palm(side, 0, -0.1, 1).curl(side, 0.4);
      }
    }
  }

  /** One foot goes out and is brought in with a jerk. */
  private static void heels(Moment m) {
    double apart = Easing.ramp(m.t(), 0, 0.28) * (1 - Easing.smooth((m.t() - 0.40) / 0.09));
    m.s().lean(-0.06, 0).nod(-5).foot(RIGHT, 0.05 + 0.24 * apart, 0.05 * apart, 0).foot(LEFT, 0.05, 0, 0).toes(RIGHT, 22, 0).toes(LEFT, 22, 0)
        .add(Channel.PELVIS, 0, 0.012 * (1 - apart), 0);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.235, 0.83, 0.0).elbow(side, 0.3, 0, 1).fingers(side, 0, -1, 0).palm(side, -1, 0, 0).curl(side, 0.3);
    }
  }
}
