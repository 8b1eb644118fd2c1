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
import dev.actionline.catalogue.motion.Bathing;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Keyed;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Lowering;
import dev.actionline.catalogue.motion.LyingDown;
import dev.actionline.catalogue.motion.Postures;
import dev.actionline.catalogue.motion.Seat;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose.Channel;
import java.util.List;
import org.joml.Vector3f;

/** Ways to sit and lie that say how somebody is: sunk in a chair, tipped back on it, curled up, flung onto a bed, begging on the ground. */
public final class Lounging {
  private Lounging() {}

  public static final Action SLOUCH =
      Verb.named("slouch in").words("slouch, slouch in chair, slouch in armchair, slouch in seat, loll in chair, loll, lounge in chair, lounge in armchair, sprawl in chair, sprawl in armchair, slump in chair, slump in armchair, "
              + "slouch on sofa, slouch on couch, lounge on sofa, slouch on bench")
          .doc("Sunk deep in a seat, the hips slid forward, the legs stretched out, the chin on the chest").sustained()
          .plays(call -> seated(call).act(c -> Gesture.lasting(3.0).eased(0.5, 0.4).staying().draws(Lounging::sunk).of(c)));

  public static final Action TIP_CHAIR =
      Verb.named("tip back chair").words("tilt back chair, tilt chair back, tip chair back, tilt chair, tip chair, rock chair back, lean back in chair, tilt back in chair, tip back in chair, rock back in chair")
          .doc("Sits on a chair and tips it back onto its hind legs, the hands behind the head").with(Tool.stands(-0.40, "chair"))
          .plays(call -> (call.posture() == Posture.SITTING ? Lead.of(call) : Lead.of(call).standing().then(c -> Lowering.toSeat(c.unhurried(), Postures.SEAT_M / c.scale()))).act(Lounging::tipped));

  public static final Action CURL_UP =
      Verb.named("curl up").words("curl up on bed, curl up in bed, curl up on sofa, curl up on couch, curl up on floor, curl into a ball, curl up in a ball, roll up into a ball, huddle in bed")
          .doc("Lies on the side, the knees drawn up to the chest, the arms round them")
          .things(Creatures::lie)
          .plays(call -> {
            Lead lead = Lead.of(call);
            if (call.posture() != Posture.LYING_BACK) {
              lead.standing().then(c -> LyingDown.on(c.unhurried(), false).orElseGet(() -> Lowering.toBack(c.unhurried())));
            }
            return lead.act(c -> Gesture.lasting(3.4).eased(1.1, 0.5).staying().draws(Lounging::curled).of(c));
          });

  public static final Action FLOP =
      Verb.named("flop onto").words("flop into, flop down on, flop down onto, collapse onto, crash onto")
          .doc("With the back to a bed lets himself fall onto it, the arms flung wide").needs(Action.Needs.TARGET)
          .plays(Lounging::flops);

  public static final Action BEG_ALMS =
      Verb.named("beg for alms").words("beg on pavement, beg on sidewalk, beg on street, beg in street, beg on corner, beg for money, beg for coins, beg for change, beg for coin, panhandle, beg in road, beg on steps")
          .doc("On the knees on the ground, a bowl held out in one hand, the other hand open, the head bowed").with(Tool.held("bowl", "hat", "cup")).things(Instincts::begs)
          .plays(call -> {
            Lead lead = Lead.of(call);
            if (call.posture() != Posture.KNEELING) {
              lead.standing().then(c -> Lowering.toKnees(c.unhurried()));
            }
            return lead.act(c -> Gesture.lasting(4.2).eased(0.4, 0.4).staying().draws(Lounging::begs).of(c));
          });

  /** Who bathes where there is no tub stands so deep in the water, metres of the reference body. */
  private static final double WAIST_M = 0.95;

  public static final Action BATHE =
      Verb.named("bathe in").words("soak in, relax in bath, take a bath, have a bath, bath")
          .doc("Lies back in a tub, water up to the chest, and washes an arm")
          .plays(call -> Bathing.in(call).map(lead -> lead.act(c -> Gesture.lasting(4.4).eased(0.5, 0.4).staying().draws(Lounging::washes).of(c)))
              .orElseGet(() -> Lead.of(call).then(c -> Restless.sunk(c, WAIST_M, dev.actionline.stage.Pose.STANDING)).act(c -> Gesture.lasting(4.4).eased(0.5, 0.4).staying().draws(Lounging::washes).of(c))));


  /** On the chair that is told or stands behind one. */
  private static Lead seated(Call call) {
    Lead lead = Lead.of(call);
    if (call.posture() != Posture.SITTING) {
      lead.then(c -> call.target().isPresent() ? Seat.take(c.unhurried()) : Lowering.toSeat(c.unhurried(), Postures.SEAT_M));
    }
    return lead;
  }

  private static void sunk(Moment m) {
    float hips = m.s().vector(Channel.PELVIS).y;
    double breath = 0.01 * m.wave(0.25);
    m.s().add(Channel.PELVIS, 0, -0.01, -0.20).spine(0.05, 0.78, 0.66 + breath).look(0.15, -0.45, -1).lids(0.5).mouth(0, -0.4).set(Channel.TILT, 8);
    for (Side side : Side.values()) {
      m.s().foot(side, 0.22 + (side == RIGHT ? 0.06 : 0), 0.02, side == RIGHT ? -0.98 : -0.86).toes(side, 24, -30).knee(side, 0.5, 1, -0.3)
          .hand(side, side == RIGHT ? 0.36 : 0.10, hips + (side == RIGHT ? 0.02 : 0.13), side == RIGHT ? -0.05 : -0.28).elbow(side, 1, -0.2, 0.5).fingers(side, -0.2, -0.4, -1).palm(side, -0.3, -0.8, 0).curl(side, 0.5);
    }
  }

  /** Chair and body turn about the hind feet. */
  private static Motion tipped(Call call) {
    List<Event> taken = call.target().filter(t -> t.kind() == Target.Kind.PROP)
        .<Event>map(t -> new Event.Attach(0.02, t.name(), call.performer(), Bone.CHEST)).stream().toList();
    return Gesture.lasting(4.2).eased(0.2, 0.5).draws(m -> {
      double back = Easing.ramp(m.t(), 0.2, 1.0) + 0.10 * m.wave(0.5) * Easing.ramp(m.t(), 1.0, 1.6);
      double a = Math.toRadians(20 * back);
      m.s().add(Channel.PELVIS, 0, 0.07 * back, 0.16 * back).spine(0, Math.cos(a), Math.sin(a) + 0.03).look(0, 0.1, -1).mouth(0.03, 0.4).lids(0.2);
      for (Side side : Side.values()) {
        m.s().arm(side, 0.13, 1.60, 0.06).elbow(side, 1, 0.1, -0.1).fingers(side, -1, 0.2, 0.3).palm(side, 0, 0, -1).curl(side, 0.6)
            .foot(side, 0.12, 0.10 * back, -0.46 - 0.06 * back).toes(side, 10, 22 * back);
      }
    }).events(g -> taken).of(call);
  }

  private static void curled(Moment m) {
    double breath = 0.012 * m.wave(0.25);
    m.s().set(Channel.ROLL, -80).pelvis(0, 0.20, 0).spine(0, 0.42 + breath, 0.92).look(0, 0.7, -0.9).lids(1).mouth(0, -0.2);
    for (Side side : Side.values()) {
      m.s().foot(side, 0.08, 0.14, -0.22 - 0.06 * side.sign).knee(side, 0.1, 1, 0.2).toes(side, 6, -20)
          .hand(side, 0.02, 0.52, 0.10 + 0.06 * side.sign).elbow(side, 0.4, 0.8, -0.5).fingers(side, -0.8, -0.2, -0.4).palm(side, 0, -1, 0).curl(side, 0.7);
    }
  }

  /** How far before the middle of a bed one stands who falls onto it, metres; how far back the hips come down, of the reference body. */
  private static final float BEFORE_M = 0.98f;
  private static final float LOW_M = 0.2f;
  private static final double BACK_M = 0.50;

  private static Motion flops(Call call) {
    Target bed = call.target().orElseThrow();
    Vector3f top = call.view().point(bed, call.start());
    if (top.y - call.entry().y() < LOW_M) {
      return Bearing.fall(call);
    }
    float high = Math.max(0.3f, Math.min(0.8f, top.y - call.entry().y()));
    Vector3f from = call.entry().position().sub(top);
    double along = bed.kind() == Target.Kind.PLACE ? bed.heading().map(Float::doubleValue).orElse(0.0) : 0;
    // from the side from which one comes, across the bed
    Vector3f side = dev.actionline.stage.Stance.at(top, along).right();
    side.mul(Math.signum(side.dot(from) + 1e-4f));
    Vector3f spot = new Vector3f(top).fma(BEFORE_M, side);
    spot.y = call.view().floor(spot.x, spot.z);
    return Lead.of(call).standing().walkTo(spot, Gait.WALK.faster(1.2)).turnTo(dev.actionline.stage.Stance.headingOf(side.x, side.z), 3).act(c -> {
      double hips = high / c.scale() + 0.12;
      Sketch tips = new Sketch(Postures.sitting(high / c.scale())).pelvis(0, 0.88, 0.20).spine(0, 1, 0.45).look(0, 0.4, -1);
      Sketch lies = new Sketch(Postures.sitting(high / c.scale())).pelvis(0, hips, BACK_M).spine(0, 0.06, 1).look(0, 1, -0.2).lids(0.8);
      for (Side s : Side.values()) {
        tips.foot(s, 0.13, 0, 0).hand(s, 0.56, 1.22, 0.28).elbow(s, 0.1, -0.3, 1).fingers(s, 1, 0, 0).palm(s, 0, 0.2, -1).curl(s, 0.1);
        lies.foot(s, 0.15, 0, 0.02).knee(s, 0.2, 0.6, -1).hand(s, 0.68, hips - 0.02, BACK_M + 0.44).elbow(s, 0.1, -1, 0.2).fingers(s, 1, 0, 0).palm(s, 0, 1, 0).curl(s, 0.2);
      }
      Sketch bounce = new Sketch(lies.pose()).pelvis(0, hips + 0.09, BACK_M).spine(0, 0.12, 1);
      return Keyed.from(c.unhurried()).withFace(0.6, tips.pose()).withFace(0.5, lies.pose()).event(at -> new Event.Contact(at, bed.name()))
          .withFace(0.18, bounce.pose()).withFace(0.22, lies.pose()).withFace(1.8, lies.pose()).exit(Posture.LYING_BACK);
    });
  }

  private static void begs(Moment m) {
    double reach = 0.5 + 0.5 * m.wave(0.5);
    float hips = m.s().vector(Channel.PELVIS).y;
    m.s().lean(0.20, 0).look(0.1, 0.10 * reach - 0.05, -1).brows(1.2, -0.5).mouth(0.12 + 0.1 * reach, -0.7)
        .hand(RIGHT, 0.12, hips + 0.36, -0.44 - 0.08 * reach).elbow(RIGHT, 0.8, -0.8, 0.3).fingers(RIGHT, -0.5, 0.1, -0.9).palm(RIGHT, -0.3, 0.9, 0).curl(RIGHT, 0.9)
        .hand(LEFT, 0.20, hips + 0.42, -0.46 - 0.06 * reach).elbow(LEFT, 0.8, -0.8, 0.3).fingers(LEFT, 0, 0.1, -1).palm(LEFT, -0.1, 1, 0).curl(LEFT, 0.2);
  }

  private static void washes(Moment m) {
    double along = 0.5 + 0.5 * m.wave(0.5);
    float hips = m.s().vector(Channel.PELVIS).y;
    m.s().look(0.25, -0.1, -1).mouth(0.05, 0.7).lids(0.3)
        .hand(LEFT, 0.06, hips + 0.56, -0.34).elbow(LEFT, 0.9, -0.2, 0.2).fingers(LEFT, -0.2, 0.6, -0.8).palm(LEFT, -0.5, 0, 0.8).curl(LEFT, 0.3)
        .hand(RIGHT, -0.06 + 0.22 * along, hips + 0.56 - 0.08 * along, -0.30 + 0.12 * along).elbow(RIGHT, 0.9, -0.1, 0.2).fingers(RIGHT, -1, 0.1, -0.2).palm(RIGHT, 0, -0.4, -1).curl(RIGHT, 0.6);
  }
}
