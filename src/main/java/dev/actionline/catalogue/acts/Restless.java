package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.View;
import dev.actionline.catalogue.motion.Face;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Ground;
import dev.actionline.catalogue.motion.Keyed;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Lowering;
import dev.actionline.catalogue.motion.Postures;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joml.Vector3f;

/** Bodies that find no rest: in pain, in doubt, in water too deep for them. */
public final class Restless {
  private Restless() {}

  /** Who cannot swim is so deep in the water, and who floats lies so deep in it, metres of the reference body. */
  private static final double NECK_M = 1.26;
  private static final double AWASH_M = 0.16;

  private static final double SPLASHES_S = 0.5;

  /** From a door's leaf to who cannot make up his mind to open it, metres of the reference body. */
  private static final double DOOR_M = 0.58;

  public static final Action WRITHE =
      Verb.named("writhe")
          .words("writhe on floor, writhe on ground, writhe in pain, writhe in agony, squirm on floor, squirm on ground, thrash on floor, thrash on ground, thrash about, "
              + "convulse, convulse on floor, roll in agony, roll in pain, twist in agony, toss and turn, toss in bed, thrash in bed, wriggle on floor, roll about on floor, roll around on floor")
          .doc("On the back, rolls from side to side, the knees drawn up and kicked out, the hands at the belly")
          .things(Creatures::bounce)
          .plays(call -> {
            Lead lead = Lead.of(call);
            if (call.posture() != Posture.LYING_BACK) {
              lead.standing().then(c -> dropped(c.unhurried()));
            }
            return lead.act(c -> Gesture.lasting(4.2).eased(0.3, 0.4).staying().draws(Restless::writhes).of(c));
          });

  public static final Action FIDGET =
      Verb.named("fidget").words("fidget on bench, fidget in chair, fidget in seat, fidget on chair, squirm in chair, squirm in seat, shift in seat, shift in chair, wriggle in seat, squirm")
          .doc("Shifts from side to side, jiggles a knee, rubs the thighs, scratches, looks about")
          .things(Things::shake)
          .plays(call -> Gesture.lasting(4.4).eased(0.3, 0.4).draws(Restless::fidgets).of(call));

  public static final Action HESITATE =
      Verb.named("hesitate").words("waver, dither, hesitate at, hesitate before, think twice")
          .doc("Puts out a hand, draws it back to the chest, puts it out again and draws back, looking aside: before a door or where one stands")
          .plays(call -> {
            Optional<View.Door> door = Doors.of(call).filter(d -> call.target().isPresent());
            Lead lead = door.map(d -> Doors.before(call, d, DOOR_M, -0.1)).orElseGet(() -> Lead.of(call).standing());
            return lead.act(c -> Gesture.lasting(4.2).eased(0.2, 0.4)
                .draws(m -> wavers(m, door.map(d -> Ground.local(c.entry(), c.scale(), d.knob())).orElse(new Vector3f(0.12f, 1.05f, -0.58f)))).of(c));
          });

  public static final Action FLOUNDER =
      Verb.named("flounder").words("flounder in water, thrash in water, flail in water, struggle in water, drown, splash about in water, tread water, flounder in sea, flounder in lake, flounder in river")
          .doc("Up to the neck in water, beats it with both arms, the head thrown back for air")
          .things(Creatures::bounce)
          .plays(call -> Lead.of(call).then(c -> sunk(c, NECK_M, Pose.STANDING)).act(c -> Gesture.lasting(5.0).eased(0.3, 0.3).staying().draws(Restless::flounders)
              .events(g -> IntStream.range(1, (int) (g.seconds() / SPLASHES_S)).<Event>mapToObj(i -> splash(g.call(), i * SPLASHES_S, i % 2 == 0 ? 0.45f : -0.45f)).toList()).of(c)));

  public static final Action FLOAT_ON_BACK =
      Verb.named("float on back").words("float on his back, float on her back, lie on back in water, drift on back, backfloat, float face up")
          .doc("Lies on the back on the water, the arms spread, and is rocked by it")
          .plays(call -> (call.posture() == Posture.LYING_FRONT || call.posture() == Posture.CRAWLING ? Lead.of(call).standing() : Lead.of(call)).then(c -> sunk(c, AWASH_M, Postures.LYING_BACK)).act(c -> Gesture.lasting(4.6).eased(0.5, 0.3).staying().draws(m -> {
            double rock = m.wave(0.3);
            m.s().add(Channel.PELVIS, 0, 0.02 * rock, 0).set(Channel.ROLL, 3 * rock).look(0.1, 1, -0.25).lids(0.6).mouth(0.05, 0.5);
            for (Side side : Side.values()) {
              m.s().hand(side, 0.72 + 0.06 * m.wave(0.45), 0.14 + 0.02 * rock, 0.42 + 0.08 * m.wave(0.45)).elbow(side, 0.2, -0.6, 0.3).fingers(side, 1, 0, 0.2).palm(side, 0, 1, 0).curl(side, 0.1)
                  .foot(side, 0.22, 0.12, -0.86).toes(side, 20, -60);
            }
          }).of(c)));

  /** Down on the back as one is who loses his footing: not slowly. */
  private static Motion dropped(Call call) {
    Sketch back = new Sketch(Postures.FLOOR_SITTING).spine(0, 1, 0.5);
    return Keyed.from(call).after(0.25, Postures.CROUCHING).root(0, 0, 0.42).after(0.25, back.pose()).after(0.25, Postures.LYING_BACK).exit(Posture.LYING_BACK);
  }

  /** Into the water on which one was set; ashore one stays on the ground. */
  static Motion sunk(Call call, double deep, Pose how) {
    boolean wet = call.view().liquid(call.entry().x(), call.entry().z());
    boolean in = call.posture() == Posture.SUNK;
    return Keyed.from(call.unhurried()).root(0, in || !wet ? 0 : -deep, 0).after(call.posture() == Posture.STANDING || in ? 0.25 : 1.0, how)
        .exit(wet || in ? Posture.SUNK : how == Pose.STANDING ? Posture.STANDING : Posture.LYING_BACK);
  }

  private static Event splash(Call call, double at, float aside) {
    Vector3f point = call.entry().position().fma(aside, call.entry().right()).fma(0.35f, call.entry().forward()).add(0, (float) NECK_M * call.scale(), 0);
    return new Event.Effect(at, 0.7, "splash", point, new Vector3f(0, 1, 0), Map.of("size", 0.5));
  }

  private static void writhes(Moment m) {
    double roll = Math.sin(2 * Math.PI * 0.55 * m.t());
    double arch = 0.5 + 0.5 * Math.sin(2 * Math.PI * 0.8 * m.t() + 1);
    m.s().set(Channel.ROLL, 54 * roll).pelvis(0, 0.16 + 0.08 * Math.abs(roll), 0).spine(0.18 * roll, 0.05 + 0.16 * arch, 1).look(0.6 * roll, 1, -0.3 + 0.7 * (1 - arch));
    Face pain = Face.PAIN;
    m.s().brows(pain.browInner(), pain.browOuter()).mouth(0.35 + 0.3 * arch, -1).lids(0.85);
    for (Side side : Side.values()) {
      double kick = 0.5 + 0.5 * Math.sin(2 * Math.PI * 0.7 * m.t() + (side == LEFT ? 0 : 2.4));
      m.s().foot(side, 0.14, 0.05 + 0.05 * kick, -0.34 - 0.44 * kick).knee(side, 0.3, 1, -0.2).toes(side, 10, -20)
          .hand(side, 0.07, 0.30, 0.16 + 0.05 * kick).elbow(side, 1, 0.7, 0.1).fingers(side, -1, -0.2, 0).palm(side, 0, -1, 0).curl(side, 1.1);
    }
  }

  private static void fidgets(Moment m) {
    boolean sits = m.call().posture() == Posture.SITTING;
    double way = m.wave(0.45);
    double turn = m.wave(0.32);
    double scratch = Easing.ramp(m.part(), 0.42, 0.50) * (1 - Easing.ramp(m.part(), 0.66, 0.74));
    m.s().lean(0.08 + 0.05 * m.wave(0.6), 0.13 * way).twist(12 * turn).turnHead(34 * turn).add(Channel.PELVIS, 0.035 * way, 0.01 * Math.abs(way), 0).brows(0.6, 0.1).mouth(0.03, -0.3);
    for (Side side : Side.values()) {
      double rub = 0.09 * Math.sin(2 * Math.PI * 0.9 * m.t() + (side == LEFT ? 0 : 1.8));
      float hips = m.s().vector(Channel.PELVIS).y;
      if (sits) {
        m.s().hand(side, 0.17, hips + 0.08, -0.30 + rub).elbow(side, 1, -0.2, 0.6).fingers(side, -0.15, -0.1, -1).palm(side, 0, -1, 0).curl(side, 0.2);
      } else {
        m.s().arm(side, 0.08 + 0.3 * Math.abs(rub), 1.02, -0.24).elbow(side, 1, -0.5, 0.3).fingers(side, -0.8, 0, -0.3).palm(side, 0, 0, 1).curl(side, 0.9);
      }
    }
    if (sits || m.call().posture() == Posture.STANDING) {
      m.s().rolled(RIGHT, sits ? 0.15 : 0.12, sits ? -0.36 : -0.06, 10, sits ? 14 + 10 * m.wave(4) : 4);
    }
    if (scratch > 0.05) {
      Vector3f rest = m.s().vector(Channel.HAND_R);
      Vector3f neck = new Vector3f(0.14f, (sits ? rest.y + 0.52f : 1.50f) + 0.03f * (float) m.wave(4), -0.05f);
      m.s().set(Channel.HAND_R, rest.lerp(neck, (float) scratch)).elbow(RIGHT, 1, -0.3, -0.2).curl(RIGHT, 0.8);
    }
  }

  /** Twice towards the knob; the last bit of the way it does not go. */
  private static void wavers(Moment m, Vector3f knob) {
    double u = (m.t() / 2.0) % 1;
    double out = Easing.ramp(u, 0.05, 0.35) * (1 - Easing.ramp(u, 0.55, 0.72));
    double aside = Easing.ramp(u, 0.60, 0.76) * (1 - Easing.ramp(u, 0.90, 1));
    Vector3f near = new Vector3f(knob).add(0, 0.02f, 0.12f);
    Vector3f chest = new Vector3f(0.10f, 1.24f, -0.20f);
    Vector3f hand = chest.lerp(near, (float) out, new Vector3f());
    m.s().set(Channel.HAND_R, hand).elbow(RIGHT, 0.8, -0.7, 0.4).fingers(RIGHT, -0.3 + 0.3 * out, 0.5 - 0.4 * out, -0.9).palm(RIGHT, -0.6, -0.6 * out, 0.2).curl(RIGHT, 1.1 - 0.6 * out)
        .arm(LEFT, 0.24, 0.92, -0.16).elbow(LEFT, 0.8, -0.2, 0.8).curl(LEFT, 0.9)
        .lean(0.12 * out - 0.08 * aside, 0).nod(14 * out).turnHead(-48 * aside).brows(0.9, -0.4).mouth(0.06, -0.5).add(Channel.PELVIS, 0, -0.01, 0.04 * aside - 0.05 * out);
  }

  private static void flounders(Moment m) {
    double bob = m.wave(0.55);
    m.s().pelvis(0, 0.86 + 0.09 * bob, 0.02).spine(0.10 * m.wave(0.8), 1, 0.14).look(0.3 * m.wave(0.4), 0.55, -1).mouth(0.7, -0.4).brows(1, 0.6).lids(-0.6).twist(20 * m.wave(0.9));
    for (Side side : Side.values()) {
      double beat = Math.sin(2 * Math.PI * m.t() + (side == LEFT ? 0 : Math.PI));
      m.s().hand(side, 0.46, 1.46 + 0.36 * beat, -0.40 - 0.12 * beat).elbow(side, 0.9, 0, 0.4).fingers(side, 0.3, 0.7 * beat, -0.7).palm(side, 0, -1, -0.3).curl(side, 0.15)
          .foot(side, 0.14, 0.10 + 0.14 * beat, 0.06 * beat).toes(side, 8, 40).knee(side, 0.2, 0, -1);
    }
  }
}
