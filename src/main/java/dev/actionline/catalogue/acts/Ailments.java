package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Destination;
import dev.actionline.catalogue.motion.Face;
import dev.actionline.catalogue.motion.Falling;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.GaitManners;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Lowering;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.catalogue.motion.Walking;
import dev.actionline.catalogue.motion.Way;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3f;

/** What bodies do against their owners' will: sneezing, sickness, pain, fainting. */
public final class Ailments {
  private static final Set<String> INTO = Set.of("into", "in", "over", "on", "at");

  /** From the middle of the body to a bowl that one is sick into, metres of the reference body. */
  private static final double BOWL_M = 0.62;

  /** What is lower is knelt before, metres. */
  private static final float LOW_M = 0.75f;

  private Ailments() {}

  /** So often a second two crutches are swung ahead. */
  private static final double SWINGS_HZ = 0.62;

  public static final Action CRUTCHES =
      Verb.named("hobble on crutches").words("walk on crutches, limp on crutches, swing along on crutches, hobble along on crutches, go on crutches, hobble on a crutch, limp on a crutch")
          .doc("Swings both crutches ahead, leans on them, and steps after, one foot spared").parameter("distance", "m", 0.1, 50, 3, "how far without a target")
          .with(Tool.held("crutch"), Tool.inLeft("crutch"))
          .plays(Ailments::onCrutches);

  private static Motion onCrutches(Call call) {
    Lead lead = Lead.of(call).standing();
    Destination to = Destination.of(lead.call(), call.number("distance", 3));
    if (to.metres() < 0.3) {
      return lead.motion();
    }
    Way way = Way.through(to.path());
    lead.turnTo(way.heading(0), 70);
    Gait gait = GaitManners.apply(Gait.WALK, Set.of("limping")).faster(0.6);
    return lead.act(c -> new Walking(c, gait, way, 0, Optional.of((pose, t, seconds, stance, aim) -> {
      double swing = Math.sin(2 * Math.PI * SWINGS_HZ * t);
      Sketch s = new Sketch(pose).lean(0.16 + 0.05 * swing, 0).nod(8);
      for (Side side : Side.values()) {
        s.arm(side, 0.27, 0.93 + 0.02 * Math.max(0, swing), -0.10 - 0.17 * swing).elbow(side, 0.8, -0.2, 0.8).fingers(side, 0, 0.02 - 0.1 * swing, -1)
            .palm(side, -1, 0, 0).curl(side, 1.4);
      }
      return s.over(pose, Math.min(Easing.smooth(t / 0.3), 1));
    })));
  }

  public static final Action SNEEZE =
      Verb.named("sneeze").words("blow nose, sneeze loudly").doc("Draws back, and the head flies forward into a hand")
          .plays(call -> Gesture.lasting(2.6).eased(0.3, 0.4).draws(Ailments::sneeze).of(call));

  public static final Action VOMIT =
      Verb.named("vomit").words("throw up, retch, be sick, heave up, puke, gag").doc("Doubles over, hands on knees and belly; kneels before a low bowl or bucket")
          .plays(Ailments::sick);

  public static final Action CLUTCH_CHEST =
      Verb.named("clutch chest").words("clutch heart, have a heart attack, hold chest, grip chest, press hand to heart, clutch his chest, "
              + "clutch her chest").doc("Both hands at the heart, bent over it").sustained()
          .plays(call -> Gesture.lasting(2.4).eased(0.25, 0.5).draws(Ailments::heart).of(call));

  public static final Action CLUTCH_THROAT =
      Verb.named("clutch throat").words("gasp for air, fight for breath, grab throat, hold throat, clutch his throat, clutch her throat, grip throat, claw at throat, clutch neck")
          .doc("Both hands at the own throat, the mouth open for air").sustained()
          .plays(call -> Gesture.lasting(2.6).eased(0.25, 0.5).draws(m -> {
            double gasp = m.wave(1.5);
            for (Side side : Side.values()) {
              m.s().arm(side, 0.06, 1.44 + 0.01 * gasp * side.sign, -0.15).elbow(side, 0.9, -0.7, 0.1).fingers(side, -0.7, 0.6, 0.35).palm(side, -0.3, 0, 1).curl(side, 0.7);
            }
            m.s().mouth(0.55 + 0.25 * gasp, -0.4).brows(1, -0.2).lids(-0.5).lean(0.10 + 0.04 * gasp, 0.03 * m.wave(0.9)).nod(-8 + 6 * gasp);
          }).of(call));

  public static final Action CLUTCH_BELLY =
      Verb.named("clutch belly").words("clutch stomach, hold belly, hold stomach, hold side, clutch side, clutch wound, double up, double over, "
              + "clutch his side, clutch her side, clutch his stomach, clutch her stomach, hold his side, hold her side")
          .doc("Doubles up over both arms").sustained()
          .plays(call -> Gesture.lasting(2.4).eased(0.25, 0.5).draws(Ailments::belly).of(call));

  public static final Action FAINT =
      Verb.named("faint").words("swoon, pass out, black out, drop in a faint, fall unconscious").doc("A hand at the brow, swaying, then down backwards")
          .plays(Ailments::faint);

  public static final Action MOAN =
      Verb.named("moan in pain").words("groan in pain, whimper in pain, groan with pain, moan with pain").doc("Both arms pressed to the body, bent over, rolls the head with eyes shut and open mouth")
          .plays(call -> Gesture.lasting(3.8).eased(0.5, 0.5).draws(m -> {
            double roll = m.wave(0.5);
            double voice = Math.max(0, m.wave(0.65));
            m.s().nod(-18 + 8 * roll).turnHead(24 * roll).set(Channel.TILT, 16 * roll).lean(0.22 + 0.08 * roll, 0.10 * roll).lids(1).brows(1.3, -1).mouth(0.25 + 0.6 * voice, -1)
                .add(Channel.PELVIS, 0, m.call().posture() == Posture.STANDING ? -0.06 : 0, 0.04);
            for (Side side : Side.values()) {
              m.s().arm(side, -0.02, 1.10 + 0.035 * side.sign, -0.20 - 0.015 * side.sign).elbow(side, 1, -0.3, 0.3).fingers(side, -0.95, -0.1, 0.2).palm(side, 0, 0, 1).curl(side, 0.5);
            }
          }).of(call));

  public static final Action SWAY =
      Verb.named("sway").words("feel dizzy, reel dizzily, totter on the spot, steady himself, steady herself, be dizzy, swim before the eyes")
          .doc("Sways on the spot, a hand at the head")
          .plays(call -> Gesture.lasting(2.6).eased(0.4, 0.5).draws(m -> dizzy(m, 1)).of(call));

  private static Sketch face(Sketch s, Face f) {
    return s.brows(f.browInner(), f.browOuter()).mouth(f.mouthOpen(), f.mouthCorners()).lids(f.lids());
  }

  /** Two breaths drawn in, each further back; the burst; the nose is wiped. */
  private static void sneeze(Moment m) {
    double back = 0.55 * Easing.ramp(m.part(), 0, 0.14) + 0.45 * Easing.ramp(m.part(), 0.22, 0.36);
    double burst = Easing.smooth((m.part() - 0.40) / 0.06) * (1 - Easing.ramp(m.part(), 0.62, 0.78));
    double after = Easing.ramp(m.part(), 0.70, 0.82);
    double held = back * (1 - Easing.smooth((m.part() - 0.40) / 0.05));
    m.s().lean(-0.20 * held + 0.62 * burst, 0).nod(-34 * held + 44 * burst).lids(held > burst ? 0.8 * held : burst)
        .mouth(0.9 * held + 0.25 * burst, -0.3).brows(1.1 * held - 0.8 * burst, -0.4 * burst)
        .arm(RIGHT, 0.10 - 0.05 * burst, 1.44 + 0.04 * (1 - held), -0.30 + 0.09 * Math.max(burst, after)).elbow(RIGHT, 0.9, -0.8, 0)
        .fingers(RIGHT, -0.9, 0.45, 0.2).palm(RIGHT, 0, -0.1, 1).curl(RIGHT, 0.5 - 0.3 * burst + 0.04 * m.wave(4) * after)
        .arm(LEFT, 0.34 - 0.28 * burst, 1.14 + 0.32 * burst, -0.22).elbow(LEFT, 0.9, -0.7, 0.3).fingers(LEFT, -0.8, 0.5, 0.1)
        .palm(LEFT, 0, 0, 1).curl(LEFT, 0.3).add(Channel.PELVIS, 0, stands(m) ? -0.05 * burst : 0, stands(m) ? 0.06 * burst : 0);
  }

  private static boolean stands(Moment m) {
    return m.call().posture() == Posture.STANDING;
  }

  /** Whatever it goes into is gone to, and knelt before when it is low. */
  private static Motion sick(Call call) {
    Lead lead = Lead.of(call);
    Optional<Target> into = call.target().filter(t -> t.kind() != Target.Kind.PERFORMER && INTO.contains(call.relation()));
    into.ifPresent(t -> {
      lead.standing().before(t, BOWL_M * call.scale());
      if (call.view().point(t, call.start()).y - lead.at().y() < LOW_M) {
        lead.then(c -> Lowering.toKnees(c.unhurried()));
      }
    });
    return lead.act(c -> Gesture.lasting(2.9).eased(0.4, 0.6).draws(Ailments::vomit).events(Ailments::gushes).of(c));
  }

  /** With every heave, on the floor before who is bent over. */
  private static List<Event> gushes(Gesture g) {
    List<Event> all = new ArrayList<>();
    for (double t = 0.25 / HEAVES_HZ; t < g.seconds() - 0.3; t += 0.5 / HEAVES_HZ) {
      all.add(new Event.Effect(t + FALLS_S, 1.2, "splash", Contacts.before(g.call(), 0.04, 0.66), new Vector3f(0, 1, 0), Map.of("size", 0.34)));
    }
    return all;
  }

  private static final double HEAVES_HZ = 0.8;

  private static final double FALLS_S = 0.3;

  private static void vomit(Moment m) {
    double heave = Math.pow(Math.max(0, Math.sin(2 * Math.PI * HEAVES_HZ * m.t())), 2);
    double deep = m.call().posture() == Posture.LYING_BACK ? 0.2 : 1.15 + 0.25 * heave;
    face(m.s(), Face.PAIN).lean(deep, 0).nod(14 * heave).mouth(0.5 + 0.5 * heave, -0.3);
    if (m.call().posture() == Posture.KNEELING) {
      m.s().lean(-0.35, 0);
      for (Side side : Side.values()) {
        m.s().hand(side, 0.22, 0.50, -0.42).elbow(side, 1, 0.1, 0.3).fingers(side, -0.2, -0.3, -1).palm(side, -0.2, -1, 0).curl(side, 0.7);
      }
    }
    if (stands(m)) {
      m.s().add(Channel.PELVIS, 0, -0.16, 0.16).hand(LEFT, 0.15, 0.56, -0.16).elbow(LEFT, 1, 0, 0.4).palm(LEFT, 0, -1, 0)
          .fingers(LEFT, 0, -0.3, -1).hand(RIGHT, 0.06, 0.92, -0.30).elbow(RIGHT, 1, -0.2, 0.3).fingers(RIGHT, -1, 0, 0)
          .palm(RIGHT, 0, 0, 1);
    }
  }

  private static void heart(Moment m) {
    double n = m.noise("pang", 3);
    face(m.s(), Face.PAIN).lean(0.26 + 0.05 * n, -0.08).nod(16).add(Channel.PELVIS, 0, stands(m) ? -0.10 : 0, 0.02)
        .arm(RIGHT, -0.08, 1.26, -0.20).elbow(RIGHT, 1, -0.5, 0.1).fingers(RIGHT, -0.8, 0.4, 0.2).palm(RIGHT, 0, 0, 1).curl(RIGHT, 1.3)
        .arm(LEFT, 0.06, 1.20, -0.22).elbow(LEFT, 1, -0.4, 0.1).fingers(LEFT, -0.9, 0.3, 0.1).palm(LEFT, 0, 0, 1).curl(LEFT, 1.0);
  }

  private static void belly(Moment m) {
    double n = m.noise("pang", 2.4);
    face(m.s(), Face.PAIN).lean(0.75 + 0.08 * n, 0).nod(4).add(Channel.PELVIS, 0, stands(m) ? -0.14 : 0, stands(m) ? 0.12 : 0);
    for (Side side : Side.values()) {
      m.s().arm(side, -0.06, side == LEFT ? 1.06 : 1.02, side == LEFT ? -0.20 : -0.24).elbow(side, 1, -0.2, 0.3)
          .fingers(side, -1, 0, 0.1).palm(side, 0, 0, 1).curl(side, 0.6);
    }
  }

  private static void dizzy(Moment m, double much) {
    double a = 2 * Math.PI * 0.55 * m.t();
    m.s().lean(0.10 * much * Math.sin(a), 0.20 * much * Math.cos(a)).set(Channel.TILT, 14 * much * Math.cos(a + 0.6)).nod(-10)
        .arm(RIGHT, 0.10, 1.62, -0.18).elbow(RIGHT, 1, -0.3, 0).fingers(RIGHT, -0.9, 0.3, 0.2).palm(RIGHT, 0.1, -0.3, -0.9)
        .curl(RIGHT, 0.3).arm(LEFT, 0.44, 1.10, -0.16).elbow(LEFT, 0.5, -0.8, 0.5).curl(LEFT, 0.1).lids(0.7).mouth(0.15, -0.2)
        .add(Channel.PELVIS, stands(m) ? 0.05 * much * Math.cos(a) : 0, 0, 0);
  }

  private static Motion faint(Call call) {
    if (call.posture() != Posture.STANDING) {
      return Bearing.fall(call);
    }
    return Lead.of(call)
        .then(c -> Gesture.lasting(1.5).eased(0.4, 0.15).staying().draws(m -> dizzy(m, 0.6 + 0.4 * m.part())).of(c.unhurried()))
        .act(Falling::backward);
  }
}
