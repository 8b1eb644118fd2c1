package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Action.Needs;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Face;
import dev.actionline.catalogue.motion.Falling;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Keyed;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Postures;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import java.util.Optional;
import org.joml.Vector3f;

/** Moods in the legs and mischief between two: stamping, pacing, slipping, tickling, tackling, courting. */
public final class Habits {
  private Habits() {}

  public static final Action STOMP =
      Verb.named("stomp foot").words("stamp foot, stomp his foot, stomp her foot, stamp his foot, stamp her foot, stomp feet, stamp feet, "
              + "throw a tantrum")
          .doc("Lifts a knee high and slams the foot down, fists clenched")
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(2.4).eased(0.2, 0.3).draws(Habits::stomp).of(c)));

  public static final Action PACE =
      Verb.named("pace").words("pace up and down, pace back and forth, pace the floor, pace the room, walk up and down, walk back and forth")
          .doc("Walks to and fro, head down")
          .parameter("distance", "m", 0.8, 8, 1.8, "how far before each turn")
          .plays(Habits::pace);

  public static final Action SLIP =
      Verb.named("slip").words("slip and fall, lose footing, slip over, slip on a banana, slip on banana peel, slip on peel, slip on ice")
          .doc("The feet shoot out from under the body, which lands on its back")
          .things(Things::drop)
          .plays(call -> call.posture() == Posture.STANDING ? slip(call) : Bearing.fall(call));

  public static final Action TICKLE =
      Verb.named("tickle").words("tickle ribs, poke in the ribs").doc("Wriggles all fingers in somebody's ribs, who doubles up laughing")
          .needs(Needs.PERFORMER)
          .answeredOnContact("be tickled")
          .plays(call -> Lead.of(call).standing().act(c -> Contacts.near(c, 0.58, h -> h.lasting(0.4, 2.0, 0.4).withBoth()
              .moving(t -> new Vector3f((float) (0.05 * Math.sin(2 * Math.PI * 3.1 * t)),
                  (float) (0.04 * Math.cos(2 * Math.PI * 2.3 * t)) - 0.40f, 0.02f))
              .held((s, side) -> s.curl(side, 0.5).palm(side, -0.8, 0, -0.4).mouth(0.3, 1))
              .events((g, all) -> all.add(new Event.Contact(g.touches(), Contacts.name(g.call())))))));

  public static final Action BE_TICKLED =
      Verb.named("be tickled").words("squirm with laughter, wriggle with laughter").doc("Doubles up laughing, arms clamped to the ribs")
          .plays(call -> Gesture.lasting(2.1).eased(0.2, 0.4).draws(Habits::tickled).of(call));

  public static final Action TACKLE =
      Verb.named("tackle").words("bring down, body slam, rugby tackle, bowl over, throw to the ground, take down, wrestle to the ground")
          .doc("Runs at somebody, takes the waist and bears both down")
          .needs(Needs.PERFORMER)
          .answeredOnContact("be tackled")
          .plays(Habits::tackle);

  public static final Action BE_TACKLED =
      Verb.named("be tackled").words("be knocked down, be bowled over, be brought down").doc("Goes down backwards under somebody")
          .plays(call -> call.posture() == Posture.STANDING ? Falling.backward(call) : Bearing.fall(call));

  public static final Action PROPOSE =
      Verb.named("propose").words("propose marriage, ask to marry, pop the question, offer a ring")
          .doc("Goes down on one knee and holds a ring up in both hands")
          .with(Tool.held("ring"))
          .plays(Habits::propose);

  public static final Action BITE_NAILS =
      Verb.named("bite nails").words("bite his nails, bite her nails, chew nails, bite fingernails, gnaw nails, chew fingernails")
          .doc("Both hands' fingers at the teeth, the eyes going to and fro").sustained()
          .plays(call -> Gesture.lasting(2.8).eased(0.4, 0.4).draws(Habits::nails).of(call));

  public static final Action TOAST =
      Verb.named("toast").words("raise a glass, raise a toast, drink to, propose a toast, make a toast, raise glass")
          .doc("Holds a glass up high to somebody, and drinks")
          .with(Tool.held("glass", "cup", "bottle"))
          .plays(call -> Gesture.lasting(3.4).eased(0.4, 0.4).onFeet().looking().draws(Habits::toast).facing(call));

  public static final Action CLINK =
      Verb.named("clink glasses").words("touch glasses, knock glasses together, clink cups, clink bottles, clink mugs")
          .doc("Two reach out their glasses and touch them together")
          .needs(Needs.PERFORMER).sustained()
          .with(Tool.held("glass", "cup", "bottle"))
          .plays(call -> near(call).act(Habits::clink));

  /** From middle to middle of two whose glasses meet, metres. */
  private static final double CLINK_M = 1.06;

  /** Half way up to the other, who comes the other half. */
  private static Lead near(Call call) {
    Lead lead = Lead.of(call).standing();
    call.target().ifPresent(t -> {
      Vector3f from = lead.at().position();
      Vector3f way = call.view().stance(t.name(), call.start()).position().sub(from);
      way.y = 0;
      float all = way.length();
      if (all > CLINK_M) {
        lead.walkTo(from.fma((float) (all - CLINK_M) / (2 * all), way), Gait.WALK);
      }
      lead.facing(t, 6);
    });
    return lead;
  }

  /** Out to the middle between two, there a touch, and back before the chest. */
  private static Motion clink(Call call) {
    return Gesture.lasting(2.6).eased(0.35, 0.4).staying().looking().draws(m -> {
      double out = m.ramp(0.1, 0.7) * (1 - m.ramp(1.7, 2.3));
      double touch = Easing.bump((m.t() - 0.65) / 0.3);
      m.s().arm(RIGHT, 0.17 - 0.14 * out, 1.16 + 0.24 * out, -0.32 - 0.17 * out - 0.02 * touch).elbow(RIGHT, 0.8, -0.9, 0.3)
          .fingers(RIGHT, -0.75, 0.15, -0.6).palm(RIGHT, -0.2, 0.1, 1).curl(RIGHT, 1.05).mouth(0.05, 0.9).lids(0.2);
    }).of(call);
  }

  private static boolean stands(Moment m) {
    return m.call().posture() == Posture.STANDING;
  }

  private static void stomp(Moment m) {
    double u = (m.t() * 1.25) % 1;
    double up = Easing.ramp(u, 0, 0.42) * (1 - Easing.smooth((u - 0.48) / 0.10));
    double jolt = Easing.bump((u - 0.56) / 0.3);
    m.s().pelvis(-0.07 * up, 0.905 - 0.04 * jolt, 0.02).lean(0.10 + 0.10 * jolt, 0).nod(6 + 12 * jolt)
        .foot(RIGHT, 0.12, 0.40 * up, -0.16 * up).knee(RIGHT, 0.2, 0.6, -1).toes(RIGHT, 8, 10 * up)
        .brows(-1, 0.3).mouth(0.25, -0.8);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.36, 0.98 + 0.10 * up, -0.02).elbow(side, 0.8, -0.2, 0.5).fingers(side, 0, -1, -0.3).palm(side, -1, 0, 0)
          .curl(side, 1.65);
    }
  }

  private static Motion pace(Call call) {
    Lead lead = Lead.of(call).standing();
    Call slow = lead.call();
    Vector3f here = lead.at().position();
    Vector3f right = lead.at().right();
    float far = (float) slow.number("distance", 1.8);
    Vector3f a = new Vector3f(here).fma(0.5f * far, right);
    Vector3f b = new Vector3f(here).fma(-0.5f * far, right);
    Gait brooding = Gait.WALK.with(Gait.Trait.HEAD_DOWN, 0.45).with(Gait.Trait.ARM_SWING, 0.5);
    return lead.walkTo(a, brooding).walkTo(b, brooding).walkTo(a, brooding).motion();
  }

  private static Motion slip(Call call) {
    Sketch skid = new Sketch(Pose.STANDING).pelvis(0, 0.80, 0.06).spine(0, 1, 0.34).look(0, -0.3, -1)
        .foot(RIGHT, 0.10, 0.42, -0.62).toes(RIGHT, 6, -50).knee(RIGHT, 0.1, 0.6, -1)
        .foot(LEFT, 0.12, 0, -0.16).toes(LEFT, 10, -12);
    Sketch air = new Sketch(Postures.LYING_BACK).pelvis(0, 0.52, 0).spine(0, 0.6, 1).look(0, 0.7, -1);
    for (Side side : Side.values()) {
      skid.arm(side, 0.62, 1.52, side == LEFT ? -0.10 : 0.12).elbow(side, 0.5, -0.5, 0.4).curl(side, 0.1).fingers(side, 1, 0.4, 0);
      air.hand(side, 0.62, 0.66, -0.05).elbow(side, 1, -0.4, 0.3).foot(side, 0.13, 0.66 + 0.06 * side.sign, -0.62).knee(side, 0.2, 1, -0.4)
          .toes(side, 10, -20);
    }
    skid.mouth(0.8, -0.3).brows(0.9, 0.8);
    Sketch hit = new Sketch(Postures.LYING_BACK).spine(0, 0.06, 1).look(0, 1, -0.5);
    for (Side side : Side.values()) {
      hit.hand(side, 0.55, 0.10, 0.25).foot(side, 0.13, 0.24, -0.70).knee(side, 0.2, 1, -0.2);
    }
    return Keyed.from(call)
        .withFace(0.24, skid.pose())
        .root(0, 0, 0.10)
        .after(0.26, air.pose())
        .root(0, 0, 0.22)
        .after(0.18, hit.pose())
        .event(at -> new Event.Contact(at, "floor"))
        .after(0.7, Postures.LYING_BACK)
        .exit(Posture.LYING_BACK);
  }

  private static void tickled(Moment m) {
    double n = m.noise("squirm", 3.2);
    double shake = Math.abs(m.wave(3));
    Face glee = Face.LAUGH;
    m.s().lean(0.42 + 0.10 * shake, 0.22 * n).twist(24 * n).set(Channel.TILT, 12 * n).nod(-18)
        .brows(glee.browInner(), glee.browOuter()).mouth(0.45 + 0.35 * shake, 1).lids(0.85)
        .add(Channel.PELVIS, 0.04 * n, stands(m) ? -0.10 - 0.02 * shake : 0, stands(m) ? 0.10 : 0);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.04, 1.06 + 0.03 * n, -0.22).elbow(side, 1, -0.4, 0.1).fingers(side, -1, 0, 0).palm(side, 0, 0, 1).curl(side, 1.0)
          .knee(side, -0.25, 0, -1);
    }
  }

  private static Motion tackle(Call call) {
    Lead lead = Lead.of(call).standing();
    Optional<Target> whom = call.target();
    whom.ifPresent(t -> {
      Vector3f to = call.view().point(t, call.start());
      Vector3f here = lead.at().position();
      Vector3f way = new Vector3f(to.x - here.x, 0, to.z - here.z);
      if (way.length() > 1.25f) {
        lead.walkTo(new Vector3f(here).fma((way.length() - 1.1f) / way.length(), way), Gait.RUN);
      }
      lead.facing(t, 8);
    });
    return lead.act(c -> {
      Sketch lunge = new Sketch(Pose.STANDING).pelvis(0, 0.70, -0.06).spine(0, 0.7, -0.75).look(0.1, 0, -1)
          .foot(LEFT, 0.12, 0, -0.20).rolled(RIGHT, 0.12, 0.34, 8, 40);
      Sketch down = new Sketch(Postures.LYING_FRONT).pelvis(0, 0.42, 0).spine(0, 0.30, -1).look(0.2, 0.1, -1);
      for (Side side : Side.values()) {
        lunge.hand(side, 0.17, 1.02, -0.62).elbow(side, 1, 0, 0.2).fingers(side, -0.8, 0, -0.6).palm(side, -0.6, 0, 0.6).curl(side, 0.6);
        down.hand(side, 0.22, 0.36, -0.62).elbow(side, 1, 0.2, 0.2).fingers(side, -0.8, 0, -0.6).palm(side, -0.6, 0, 0.6).curl(side, 0.6)
            .foot(side, 0.12, 0.14, 0.66).toes(side, 8, 80).knee(side, 0.6, -0.6, -0.5);
      }
      lunge.brows(-0.9, 0.3).mouth(0.3, -0.5);
      Sketch on = new Sketch(Postures.LYING_FRONT).spine(0, 0.24, -1).pelvis(0, 0.36, 0.12);
      for (Side side : Side.values()) {
        on.hand(side, 0.26, 0.18, -0.62).elbow(side, 1, 0.3, 0.3);
      }
      return Keyed.from(c)
          .root(0, 0, -0.40)
          .withFace(0.26, lunge.pose())
          .event(at -> new Event.Contact(at, whom.map(Target::name).orElse("floor")))
          .root(0, 0, -0.66)
          .after(0.42, down.pose())
          .root(0, 0, -0.92)
          .after(0.26, on.pose())
          .root(-0.34, 0, -0.86)
          .after(0.7, Postures.LYING_FRONT)
          .exit(Posture.LYING_FRONT);
    });
  }

  private static Motion propose(Call call) {
    Lead lead = Lead.of(call).standing();
    call.target().filter(t -> t.kind() == Target.Kind.PERFORMER).ifPresent(t -> lead.within(t, 0.95).facing(t, 8));
    return lead.act(c -> {
      Sketch held = new Sketch(Postures.ONE_KNEE).look(0, 0.55, -1).mouth(0.15, 0.8).brows(0.6, 0.3);
      for (Side side : Side.values()) {
        held.hand(side, 0.05, 1.02, -0.52).elbow(side, 0.8, -0.8, 0.4).fingers(side, -0.2, 0.4, -1).palm(side, -0.7, 0.7, 0).curl(side, 0.5);
      }
      return Keyed.from(c).after(0.9, Postures.ONE_KNEE).withFace(0.6, held.pose()).withFace(1.9, held.pose()).exit(Posture.KNEELING);
    });
  }

  private static void nails(Moment m) {
    double gnaw = Math.abs(m.wave(2.6));
    m.s().nod(10).lean(0.10, 0).look(0.5 * m.noise("eyes", 1.1), -0.12, -1).brows(0.9, -0.2).mouth(0.22 + 0.14 * gnaw, -0.4);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.05, 1.485 + 0.008 * gnaw, -0.24).elbow(side, 0.6, -1, 0.1).fingers(side, -0.6, 0.7, 0.45).palm(side, -0.2, -0.5, 0.8)
          .curl(side, 1.1);
    }
  }

  private static void toast(Moment m) {
    double sip = m.ramp(m.seconds() - 1.5, m.seconds() - 1.0);
    m.s().arm(RIGHT, 0.22 - 0.12 * sip, 1.66 - 0.20 * sip, -0.50 + 0.26 * sip).elbow(RIGHT, 0.8, -0.9 + 0.5 * sip, 0.2)
        .fingers(RIGHT, -0.75, 0.15, -0.6 + 0.5 * sip).palm(RIGHT, -0.2, 0.1, 1).curl(RIGHT, 1.05)
        .nod(-6 - 10 * sip).mouth(0.2 * sip, 0.8 * (1 - sip)).lean(-0.03, 0);
  }
}
