package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.View;
import dev.actionline.catalogue.motion.Face;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.Optional;
import org.joml.Vector3f;

/** What a face and a body show. */
public final class Feelings {
  private Feelings() {}

  public static final Action SMILE =
      Verb.named("smile")
          .words("beam, smirk, brighten, light up with joy, smile back, glow with joy")
          .doc("Smiles")
          .sustained()
          .plays(call -> Gesture.lasting(1.2).eased(0.5, 0.4).looking().staying()
              .draws(m -> face(m.s(), Face.SMILE, 1).set(Channel.TILT, 4)).facing(call));

  public static final Action LAUGH =
      Verb.named("laugh")
          .words("chuckle, cackle, guffaw, crack up, burst out laughing, snort")
          .doc("Laughs, shaken by it")
          .things(Creatures::bounce)
          .plays(call -> Gesture.lasting(3.0).eased(0.3, 0.5).looking()
              .draws(Feelings::laugh).facing(call));

  public static final Action CRY =
      Verb.named("cry")
          .words("weep, sob, shed tears, break down, tear up, whimper, wail, bawl, burst into tears, "
              + "cry out in grief, snivel, blubber")
          .doc("Cries, tears on the cheeks")
          .sustained()
          .things(Things::voice)
          .plays(call -> Gesture.lasting(2.8).eased(0.6, 0.5).staying()
              .draws(Feelings::cry).of(call));

  public static final Action SCREAM =
      Verb.named("scream")
          .words("shriek, howl, yowl, screech, roar, bellow, cry out, let out a scream, squeal")
          .doc("Screams with the whole body")
          .things(Things::voice)
          .plays(call -> Gesture.lasting(1.9).eased(0.2, 0.4).draws(Feelings::scream).of(call));

  public static final Action FROWN =
      Verb.named("frown")
          .words("set jaw, clench jaw, bristle")
          .doc("Frowns, brows drawn together")
          .sustained()
          .plays(call -> Gesture.lasting(1.2).eased(0.4, 0.4).looking().staying()
              .draws(m -> {
                face(m.s(), Face.ANGRY, 1).nod(5);
                for (Side side : Side.values()) {
                  m.s().curl(side, 1.3);
                }
              })
              .facing(call));

  public static final Action RECOIL =
      Verb.named("recoil")
          .words("flinch, shrink back, start, jump back, jolt, shy away, "
              + "draw back, be startled, panic, startle, fear, blanch, jerk back, pull back in fear")
          .doc("Shrinks back in fear, hands before the body")
          .things(Creatures::knocked)
          .plays(call -> Gesture.lasting(1.5).eased(0.16, 0.6).looking()
              .draws(Feelings::recoil).facing(call));

  public static final Action GAPE =
      Verb.named("be surprised")
          .words("widen eyes, be amazed, marvel, goggle, stand amazed, jaw drops, be stunned, "
              + "be shocked, be astonished")
          .doc("Wide eyes, open mouth")
          .plays(call -> Gesture.lasting(1.6).eased(0.18, 0.5).looking()
              .draws(m -> {
                face(m.s(), Face.SURPRISED, 1).lean(-0.12, 0).nod(-8);
                for (Side side : Side.values()) {
                  m.s().arm(side, 0.36, 1.40, -0.24).elbow(side, 0.7, -1, 0.3).fingers(side, 0.3, 1, -0.2)
                      .palm(side, 0, 0, -1).curl(side, 0.02);
                }
              }).facing(call));

  public static final Action SIGH =
      Verb.named("sigh")
          .words("exhale, breathe out, breathe, take a breath, breathe in, inhale, relax, "
              + "take a deep breath, gulp air, breathe heavily")
          .doc("Breathes in deeply and lets it go")
          .things(Creatures::nod)
          .plays(call -> Gesture.lasting(2.0).eased(0.2, 0.5).draws(Feelings::sigh).of(call));

  public static final Action COUGH =
      Verb.named("cough")
          .words("choke, clear throat, splutter, hiccup, sniff")
          .doc("Coughs into a fist")
          .things(Things::voice)
          .plays(call -> Gesture.lasting(2.4).draws(Feelings::cough).of(call));

  public static final Action YAWN =
      Verb.named("yawn")
          .words("stretch and yawn, give a yawn")
          .doc("Yawns behind a hand, the head thrown back, one arm stretched out")
          .plays(call -> Gesture.lasting(4.0).eased(0.7, 0.6).draws(Feelings::yawn).of(call));

  public static final Action LISTEN =
      Verb.named("listen")
          .words("hear, eavesdrop, prick up ears, cup ear, strain to hear, listen to, overhear")
          .doc("Listens, a hand behind the ear; to a thing with the ear close to it")
          .sustained()
          .things(Creatures::look)
          .plays(Feelings::listen);

  public static final Action SHAKE =
      Verb.named("shake")
          .words("tremble, quake, shudder, quiver, vibrate, rattle, judder, twitch, "
              + "churn, throb, rock, thrash, wobble about, jerk, spasm")
          .doc("Trembles all over; a thing rattles")
          .sustained()
          .things(Things::shake)
          .plays(call -> Gesture.lasting(2.0).eased(0.3, 0.4).draws(Feelings::tremble).of(call));

  /** From the knob of a door back to the middle of who has an ear on it, metres of the reference body, and along the leaf, metres. */
  private static final float EAR_M = 0.26f;
  private static final float LEAF_M = 0.3f;

  private static Motion listen(Call call) {
    boolean thing = call.target().filter(t -> t.kind() == Target.Kind.PROP || t.markType().equals("door")).isPresent();
    if (!thing || call.posture() != Posture.STANDING) {
      return Gesture.lasting(2.0).eased(0.5, 0.5)
          .draws(m -> m.s().arm(RIGHT, 0.16, 1.55, -0.02).elbow(RIGHT, 1, -0.6, -0.1)
              .fingers(RIGHT, -0.25, 1, 0.05).palm(RIGHT, -0.3, 0, -1).curl(RIGHT, 0.35)
              .lean(0.08, 0.06).turnHead(-28).set(Channel.TILT, 9).brows(0.2, 0.4))
          .of(call);
    }
    // the side is turned to it, so that ear and palm lie on it and the face is seen
    Target t = call.target().orElseThrow();
    Vector3f to = call.view().point(t, call.start());
    Optional<View.Door> door = call.view().door(to, 1);
    Vector3f beside = door.map(d -> new Vector3f(d.knob()).fma(-EAR_M * call.scale(), d.out()).fma(-LEAF_M, d.latch()).setComponent(1, call.entry().y())).orElse(t.point());
    Lead lead = t.kind() == Target.Kind.PLACE ? Lead.of(call).walkTo(beside, Gait.WALK) : Lead.of(call).within(t, 0.5);
    double ahead = door.map(d -> Stance.headingOf(d.out().x, d.out().z)).orElseGet(() -> t.heading().map(Float::doubleValue).orElse(lead.at().headingTo(to)));
    return lead.turnTo(ahead + 86, 4).act(c -> Gesture.lasting(2.8).eased(0.6, 0.5)
        .draws(m -> m.s().lean(0.02, -0.30).set(Channel.TILT, -16).brows(0.4, 0.7).mouth(0.12, 0).lids(-0.3).turnHead(8)
            .set(Channel.GAZE_RIGHT, 14)
            .arm(LEFT, 0.36, 1.50, -0.22).elbow(LEFT, 0.9, -0.8, 0.1).fingers(LEFT, 0.1, 1, -0.1).palm(LEFT, 1, 0, 0).curl(LEFT, 0.05)
            .arm(RIGHT, -0.22, 1.40, -0.26).elbow(RIGHT, 0.8, -0.9, 0).fingers(RIGHT, -0.6, 0.8, 0).palm(RIGHT, -0.8, 0, 0.2).curl(RIGHT, 0.2))
        .of(c));
  }

  private static Sketch face(Sketch s, Face f, double w) {
    s.brows(f.browInner() * w, f.browOuter() * w).mouth(f.mouthOpen() * w, f.mouthCorners() * w)
        .lids(f.lids() * w);
    if (f.tears() > 0) {
      s.set(Channel.TEARS, f.tears() * w);
    }
    return s;
  }

  /** The head is thrown back, then one doubles over the belly, shaking all the while. */
  private static void laugh(Moment m) {
    double shake = Math.sin(2 * Math.PI * 4.3 * m.t()) * (0.6 + 0.4 * m.noise("gust", 1.2));
    double over = Easing.bump((m.part() - 0.30) / 0.62);
    face(m.s(), Face.LAUGH, 1).mouth(0.75 + 0.2 * shake, 1.2).lids(0.7)
        .lean(-0.16 + 0.50 * over + 0.03 * shake, 0).nod(-24 + 22 * over + 4 * shake)
        .arm(RIGHT, -0.02, 1.08, -0.21).elbow(RIGHT, 1, -0.6, 0.2).fingers(RIGHT, -1, 0, 0)
        .palm(RIGHT, 0, 0, 1).curl(RIGHT, 0.3)
        .arm(LEFT, 0.30 - 0.34 * over, 1.20 - 0.16 * over, -0.22).elbow(LEFT, 1, -0.6, 0.3).fingers(LEFT, 0.3 - 1.2 * over, 0.5, -0.3)
        .palm(LEFT, 0, 0.2, 1).curl(LEFT, 0.3);
    m.s().add(Channel.PELVIS, 0, 0.008 * shake, 0);
  }

  /** The face is seen first, then it is hidden in both hands, the shoulders heaving. */
  private static void cry(Moment m) {
    double heave = Math.max(0, Math.sin(2 * Math.PI * 1.7 * m.t())) * (0.7 + 0.3 * m.noise("sob", 1));
    double hides = Easing.ramp(m.part(), 0.30, 0.46) * (1 - Easing.ramp(m.part(), 0.80, 0.96));
    face(m.s(), Face.CRY, 1).brows(1.3, -0.8).mouth(0.3 + 0.3 * heave, -1.2).lean(0.17 - 0.08 * heave + 0.10 * hides, 0)
        .nod(14 - 10 * heave + 16 * hides).add(Channel.PELVIS, 0, 0.014 * heave, 0);
    // between whiles they hang, for who weeps on is seen for long
    for (Side side : Side.values()) {
      Vector3f at = new Vector3f(0.24f, 0.80f, -0.07f).lerp(new Vector3f(0.075f, 1.49f, -0.19f), (float) hides);
      m.s().arm(side, at.x, at.y, at.z).elbow(side, 0.8, -hides, 0.6 - 0.7 * hides)
          .fingers(side, -0.25 * hides, -1 + 2 * hides, 0.15 * hides - 0.1).palm(side, -1 + 0.8 * hides, 0, hides).curl(side, 0.35);
    }
  }

  private static void scream(Moment m) {
    double strain = m.noise("strain", 7);
    // out of a liquid the arms claw upwards; on the feet the fists are flung down and back
    boolean up = m.call().posture() == dev.actionline.catalogue.Posture.SUNK;
    face(m.s(), Face.SCREAM, 1).lean(up ? -0.18 : 0.16 + 0.012 * strain, 0.02 * strain).nod(-26 + 3 * strain);
    for (Side side : Side.values()) {
      m.s().arm(side, up ? 0.34 : 0.58, up ? 1.84 + 0.05 * strain * side.sign : 1.02 + 0.01 * strain, up ? -0.10 : 0.16)
          .elbow(side, 0.8, -0.4, up ? 0 : 1).palm(side, 0, 0, -0.6)
          .fingers(side, 0.2, up ? 1 : -0.6, -0.2).curl(side, up ? 0.7 : 1.6);
    }
    if (!up && m.call().posture() == dev.actionline.catalogue.Posture.STANDING) {
      m.s().add(Channel.PELVIS, 0, -0.07, 0.03);
    }
  }

  /** Away to one side behind a forearm, the other hand at the breast: who only flinches shuts the eyes and draws in the head. */
  private static void recoil(Moment m) {
    boolean flinches = m.call().verb().equals("flinch");
    face(m.s(), Face.AFRAID, 1).lean(-0.22, -0.20).twist(-24).turnHead(-30).nod(flinches ? 22 : 4).set(Channel.TILT, -8).add(Channel.PELVIS, -0.04, flinches ? -0.16 : -0.11, 0.08);
    if (flinches) {
      m.s().lids(1).brows(-0.7, -0.6).mouth(0.25, -1);
    }
    m.s().arm(RIGHT, -0.01, 1.56, -0.34).elbow(RIGHT, 1, -0.1, -0.1).fingers(RIGHT, -0.9, 0.4, 0.1).palm(RIGHT, 0, -0.1, -1).curl(RIGHT, 0.5)
        .arm(LEFT, 0.05, 1.27, -0.22).elbow(LEFT, 0.9, -0.7, 0.3).fingers(LEFT, -0.6, 0.8, -0.1).palm(LEFT, -0.2, 0, 1).curl(LEFT, 0.9);
  }

  private static void sigh(Moment m) {
    double in = Easing.bump(m.part() * 1.7);
    double outward = Easing.ramp(m.part(), 0.5, 0.8);
    m.s().lean(-0.07 * in + 0.07 * outward, 0).nod(-7 * in + 12 * outward)
        .mouth(0.12 * outward, -0.2 * outward).lids(0.5 * outward)
        .add(Channel.PELVIS, 0, -0.008 * outward, 0);
    for (Side side : Side.values()) {
      m.s().add(side.hand(), 0, 0.02 * in - 0.01 * outward, -0.02 * outward);
    }
  }

  /** Three fits, each doubling the body over the fist. */
  private static void cough(Moment m) {
    double hack = Math.pow(Math.max(0, Math.sin(2 * Math.PI * 1.25 * m.t() - 0.6)), 1.5);
    face(m.s(), Face.PAIN, 0.8).lids(0.5 + 0.5 * hack).lean(0.06 + 0.34 * hack, 0).nod(4 + 20 * hack)
        .arm(RIGHT, 0.05, 1.52, -0.225).elbow(RIGHT, 0.8, -1, 0)
        .fingers(RIGHT, -0.8, 0.5, 0.2).palm(RIGHT, 0.1, -0.2, 1).curl(RIGHT, 1.6)
        .arm(LEFT, 0.0, 1.22, -0.20).elbow(LEFT, 1, -0.6, 0.1).fingers(LEFT, -1, 0.3, 0).palm(LEFT, 0, 0, 1).curl(LEFT, 0.2);
    m.s().mouth(0.25 + 0.6 * hack, -0.4);
  }

  /** The mouth opens wide, then the back of a hand comes before it; the other arm is drawn up and back, as who wakes does. */
  private static void yawn(Moment m) {
    double wide = Easing.ramp(m.part(), 0.06, 0.26) * (1 - Easing.ramp(m.part(), 0.84, 0.98));
    double covers = Easing.ramp(m.part(), 0.34, 0.50) * (1 - Easing.ramp(m.part(), 0.84, 0.98));
    m.s().mouth(1 * wide, -0.3).set(Channel.LIPS_WIDE, -0.5 * wide).lids(wide).brows(0.9 * wide, 0.3).nod(-20 * wide).lean(-0.12 * wide, 0).set(Channel.TILT, 7 * wide)
        .arm(LEFT, 0.30, 1.46 + 0.10 * wide, 0.04).elbow(LEFT, 1, 0.5 * wide, 0.3).fingers(LEFT, -0.3, 1, -0.1).palm(LEFT, 0, 0, -1).curl(LEFT, 1.6)
        .arm(RIGHT, 0.30 - 0.17 * covers, 1.26 + 0.26 * covers, -0.30 + 0.07 * covers + 0.012 * m.wave(2) * covers).elbow(RIGHT, 0.8, -0.9, 0.1)
        .fingers(RIGHT, -0.8, 0.6, 0.1).palm(RIGHT, 0, 0, 1).curl(RIGHT, 0.1);
  }

  private static void tremble(Moment m) {
    double n = m.noise("a", 11);
    double k = m.noise("b", 13);
    face(m.s(), Face.AFRAID, 0.5).lean(0.06 + 0.012 * n, 0.014 * k)
        .add(Channel.PELVIS, 0.004 * k, -0.02 + 0.003 * n, 0);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.06 + 0.012 * n, (side == LEFT ? 1.20 : 1.14) + 0.012 * k, -0.20 + 0.01 * n)
          .elbow(side, 0.8, -1, 0.1).fingers(side, -0.8, 0.5, 0).palm(side, 0, 0, 1)
          .curl(side, 1.0);
    }
    m.s().turnHead(2.5 * n).nod(6 + 2 * k);
  }
}
