package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.Action.Needs.PERFORMER;
import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Aim;
import dev.actionline.catalogue.motion.Astride;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.HalfWay;
import dev.actionline.catalogue.motion.Handling;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Staggering;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose.Channel;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/** How one lays hold of another: by the collar, by the wrist, by both arms; how one elbows, pinches, or yanks him back. */
public final class Grips {
  private Grips() {}

  /** From body to body, metres: at a wrist that is held up between the two, and chest to chest. */
  private static final double WRIST_M = 0.74;

  private static final double CLOSE_M = 0.56;

  /** From the wrist to the middle of a closed hand, metres. */
  private static final double FIST_M = 0.08;

  private enum Hold {
    WRIST, COLLAR, ARMS
  }

  private static Hold hold(Optional<String> part) {
    String p = part.orElse("").replaceFirst("^(left|right) ", "");
    return switch (p) {
      case "hand", "hands", "wrist", "finger", "fingers", "arm" -> Hold.WRIST;
      case "neck", "chest", "throat" -> Hold.COLLAR;
      default -> Hold.ARMS;
    };
  }

  /** Whether it is somebody else who is laid hold of, and not by the hair or the foot. */
  static boolean grips(Call call) {
    return call.target().filter(t -> t.kind() == Target.Kind.PERFORMER && !t.name().equals(call.performer()))
        .filter(t -> t.part().filter(p -> p.matches("(left |right )?(hair|leg|foot|head|face)|legs|feet")).isEmpty()).isPresent();
  }

  static Optional<Action.Reaction> answer(Call call) {
    return call.target().map(t -> new Action.Reaction(t.name(), "be gripped", Math.max(0, lead(call).motion().seconds() - 0.1), Optional.of(t)));
  }

  private static Lead lead(Call call) {
    Target t = call.target().orElseThrow();
    Target spot = Target.place(t.name(), call.view().stance(t.name(), call.start()).position());
    return Lead.of(call).standing().within(spot, (hold(t.part()) == Hold.WRIST ? WRIST_M : CLOSE_M) * Math.max(0.75, call.scale())).facing(spot, 6);
  }

  /** Lays hold of somebody, and keeps hold for a while. */
  static Motion seize(Call call) {
    Hold hold = hold(call.target().flatMap(Target::part));
    return lead(call).act(c -> {
      Handling.Builder h = Handling.to((g, side, aim) -> place(g, hold, side, aim)).lasting(0.4, 2.4, 0.5).upright().handM(FIST_M)
          .moving(t -> hold == Hold.WRIST ? new Vector3f() : new Vector3f(0, 0, (float) (0.04 * Math.sin(2 * Math.PI * 1.2 * t))))
          .held((s, side) -> s.curl(side, 1.4).thumb(side, 0.6).palm(side, -0.6, -0.5, 0).brows(-1.1, 0.3).mouth(0.06, -0.8).lean(hold == Hold.WRIST ? 0 : 0.10, 0))
          .events((g, all) -> all.add(new Event.Contact(g.touches(), Contacts.name(c))));
      return (hold == Hold.WRIST ? h.with(c.target().flatMap(Target::part).filter(p -> p.startsWith("left")).isPresent() ? RIGHT : LEFT) : h.withBoth()).of(c);
    });
  }

  private static Vector3f place(Call call, Hold hold, Side side, Aim aim) {
    String whom = Contacts.name(call);
    float k = call.view().height(whom) / 1.8f;
    return switch (hold) {
      case WRIST -> {
        boolean left = call.target().flatMap(Target::part).filter(p -> p.startsWith("left")).isPresent();
        yield aim.joint(whom, left ? Bone.FOREARM_L : Bone.FOREARM_R).lerp(aim.joint(whom, left ? Bone.HAND_L : Bone.HAND_R), 0.9f);
      }
      case COLLAR -> aim.joint(whom, Bone.NECK).add(0, -0.03f * k, 0).fma(0.075f * side.sign, call.entry().right()).fma(-0.07f * k, call.entry().forward());
      case ARMS -> {
        Side theirs = side == RIGHT ? LEFT : RIGHT; // they face each other
        Vector3f shoulder = aim.joint(whom, theirs == LEFT ? Bone.UPPER_ARM_L : Bone.UPPER_ARM_R);
        yield shoulder.lerp(aim.joint(whom, theirs == LEFT ? Bone.FOREARM_L : Bone.FOREARM_R), 0.45f).fma(0.05f * side.sign, call.entry().right());
      }
    };
  }

  public static final Action BE_GRIPPED =
      Verb.named("be gripped").words("be seized, be grabbed, be collared, be held by the arm").doc("Is held by the wrist, which is drawn up, by the collar or by both arms, and strains away")
          .plays(call -> Lead.of(call).act(c -> Gesture.lasting(3.0).eased(0.4, 0.45).looking().draws(m -> gripped(m, hold(c.second().flatMap(Target::part)))).of(c)));

  private static void gripped(Moment m, Hold hold) {
    double strain = m.wave(1.2);
    m.s().brows(0.9, 0.2).mouth(0.35, -0.7).lids(-0.4);
    if (hold == Hold.WRIST) {
      boolean left = m.call().second().flatMap(Target::part).filter(p -> p.startsWith("left")).isPresent();
      Side held = left ? LEFT : RIGHT;
      m.s().lean(-0.16 + 0.03 * strain, 0).twist(left ? 10 : -10)
          .arm(held, 0.20, 1.30 + 0.02 * strain, -0.36 + 0.02 * strain).elbow(held, 0.7, -1, 0.2).fingers(held, 0.1, 1, -0.1).palm(held, -0.3, 0, -1).curl(held, 0.35);
    } else if (hold == Hold.COLLAR) {
      m.s().lean(-0.12 + 0.03 * strain, 0).nod(-16).add(Channel.PELVIS, 0, 0.015, 0.02);
      for (Side side : Side.values()) {
        m.s().arm(side, 0.20, 1.28, -0.30).elbow(side, 0.9, -0.8, 0.2).fingers(side, -0.4, 0.7, -0.5).palm(side, -0.7, 0, -0.3).curl(side, 1.0);
      }
    } else {
      m.s().lean(-0.10, 0.06 * strain).twist(14 * strain).turnHead(-12 * strain);
      for (Side side : Side.values()) {
        m.s().arm(side, 0.28, 1.06 + 0.04 * strain * side.sign, -0.28).elbow(side, 0.9, -0.5, 0.4).fingers(side, -0.2, 0.6, -0.8).palm(side, -0.6, 0, -0.6).curl(side, 0.6);
      }
    }
  }

  /** How high the fist is of who digs an elbow into the ribs of somebody as tall, metres. */
  private static final double JAB_M = 1.26;

  public static final Action NUDGE =
      Verb.named("nudge").words("elbow in ribs, dig in ribs, give a nudge, jog elbow, jab in ribs, jab in rib, poke in ribs")
          .doc("Steps up to somebody, a shoulder to him, and digs an elbow into his ribs, twice").needs(PERFORMER)
          .answeredOnContact("be nudged")
          .plays(call -> beside(call).act(c -> Gesture.lasting(2.4).eased(0.35, 0.4).draws(m -> {
            Side to = near(c);
            double jab = Math.max(0, m.wave(1.1)) * (1 - m.ramp(1.9, 2.1));
            HalfWay.down(m.s(), c, 1);
            double lower = 0.6 * Math.max(0, JAB_M - HalfWay.up(c, JAB_M));
            m.s().lean(0.02, to.sign * (0.05 + 0.10 * jab)).turnHead(to.sign * 34).set(Channel.TILT, to.sign * 8).mouth(0.1, 0.8).brows(0.2, 0.8)
                .arm(to, 0.22 + 0.03 * jab, JAB_M - lower, -0.24).elbow(to, 1, -0.15 - 2 * lower + 0.1 * jab, 0.35).fingers(to, -1, 0.15, -0.2).palm(to, 0, -0.4, 1).curl(to, 1.4);
          }).events(g -> List.of(new Event.Contact(0.3, Contacts.name(c)))).of(c)));

  public static final Action BE_NUDGED =
      Verb.named("be nudged").words("be elbowed, be poked").doc("Gives way to the side, a hand at the ribs, and looks who that was")
          .plays(call -> Gesture.lasting(2.0).eased(0.2, 0.4).looking().draws(m -> {
            double hit = Math.max(0, m.wave(1.1)) * (1 - m.ramp(1.5, 1.8));
            m.s().lean(0, -0.12 * hit * near(m.call()).sign).brows(0.7, 0.5).mouth(0.15, -0.3)
                .arm(near(m.call()), 0.14, 1.06, -0.16).elbow(near(m.call()), 1, -0.2, 0.3).fingers(near(m.call()), -0.9, -0.2, 0).palm(near(m.call()), 0, 0, 1).curl(near(m.call()), 0.4);
          }).of(call));

  /** The side on which the other stands. */
  private static Side near(Call call) {
    return call.target().map(t -> call.view().stance(t.name(), call.start()).position().sub(call.entry().position()).dot(call.entry().right()) < 0 ? LEFT : RIGHT).orElse(RIGHT);
  }

  /** From body to body, metres: an elbow away. */
  private static final double BESIDE_M = 0.55;

  /** Up to somebody, and a shoulder turned to him. */
  private static Lead beside(Call call) {
    Target t = call.target().orElseThrow();
    Target spot = Target.place(t.name(), call.view().stance(t.name(), call.start()).position());
    Lead lead = Lead.of(call).standing().within(spot, HalfWay.apart(call, BESIDE_M));
    return lead.turnTo(lead.at().headingTo(spot.point()) + SHOULDER_ON, 10);
  }

  /** Clockwise from the way to somebody to where one looks whose left elbow points at him, degrees. */
  private static final double SHOULDER_ON = 75;

  public static final Action PINCH =
      Verb.named("pinch").words("tweak, nip, pinch arm, pinch cheek, twist ear, tweak ear").doc("Takes a fold of somebody's upper arm, or of what is named, between two fingers and twists it").needs(PERFORMER)
          .answeredOnContact("be pinched")
          .plays(call -> Contacts.near(at(call, "arm"), 0.66, h -> h.lasting(0.5, 1.5, 0.5).fingertips().upright()
              .moving(t -> new Vector3f((float) (0.02 * Math.sin(2 * Math.PI * 1.3 * t)), 0, 0.02f))
              .held((s, side) -> s.curl(side, 0.9).thumb(side, 0.9).palm(side, -0.5, -0.8, 0).mouth(0.1, 0.9).brows(-0.2, 0.7))
              .events((g, all) -> all.add(new Event.Contact(g.touches(), Contacts.name(call))))));

  public static final Action BE_PINCHED =
      Verb.named("be pinched").words("cry ouch, be stung, get pinched").doc("Winces, draws the shoulder away, and holds the arm")
          .plays(call -> Gesture.lasting(2.2).eased(0.15, 0.4).draws(m -> {
            double late = m.ramp(1.1, 1.4);
            m.s().lean(-0.10, -0.14).set(Channel.TILT, 12).lids(0.7).mouth(0.5, -0.5).set(Channel.LIPS_WIDE, 0.8).brows(0.6, -0.9)
                .arm(LEFT, -0.06 * late, 1.04 + 0.14 * late, -0.16 - 0.08 * late).elbow(LEFT, 0.9, -0.5, 0.4).fingers(LEFT, -1, 0.2, -0.1).palm(LEFT, 0, 0, 1).curl(LEFT, 0.8);
          }).of(call));

  /** The same at a part of the body, unless another is named. */
  static Call at(Call call, String part) {
    return call.target().filter(t -> t.kind() == Target.Kind.PERFORMER && t.part().isEmpty())
        .map(t -> call.at(new Target(t.kind(), t.name(), Optional.of(part), t.point(), t.heading(), t.markType()))).orElse(call);
  }

  public static final Action PIN_DOWN =
      Verb.named("pin down").words("hold down, pin to floor, pin to ground, pin on floor, pin on ground").doc("Kneels astride somebody who lies there and holds him down; takes who stands by the throat").needs(PERFORMER)
          .answers(call -> Astride.of(call).isPresent() ? List.of() : Blows.CHOKE.reactions(call))
          .plays(call -> Astride.of(call).orElseGet(() -> Blows.CHOKE.plan(call)));

  public static final Action SPANK =
      Verb.named("spank").words("swat on bottom, smack bottom, slap bottom").doc("From behind, claps an open hand on somebody's seat, three times").needs(PERFORMER)
          .answeredOnContact("be pinched")
          .plays(call -> Tending.behind(call, 0.62).act(c -> Handling.to((g, side, aim) -> aim.joint(Contacts.name(g), Bone.PELVIS).fma(-0.13f * call.view().height(Contacts.name(g)) / 1.8f, aim.stance(Contacts.name(g)).forward()).add(0, -0.05f, 0))
              .with(RIGHT).lasting(0.45, 1.3, 0.4).upright()
              .moving(t -> new Vector3f((float) (0.16 * Math.max(0, Math.sin(2 * Math.PI * 2.2 * t))), (float) (0.05 * Math.max(0, Math.sin(2 * Math.PI * 2.2 * t))), (float) (0.14 * Math.max(0, Math.sin(2 * Math.PI * 2.2 * t)))))
              .held((s, side) -> s.curl(side, 0.05).palm(side, -0.5, 0, -1).brows(-0.6, 0.2))
              .events((h, all) -> all.add(new Event.Contact(h.touches(), Contacts.name(c)))).of(c)));

  public static final Action YANK =
      Verb.named("yank back")
          .words("jerk back somebody, yank back somebody, pull back somebody, haul back somebody, drag back somebody, tug back somebody, yank somebody, jerk somebody, tug somebody, snatch back somebody, hold back somebody")
          .doc("From behind, takes somebody by the arm and wrenches him back").needs(PERFORMER)
          .answeredOnContact("be yanked back")
          .plays(call -> Tending.behind(call, 0.94).act(c -> Handling.to((g, side, aim) -> aim.joint(Contacts.name(g), Bone.FOREARM_R).lerp(aim.joint(Contacts.name(g), Bone.UPPER_ARM_R), 0.3f))
              .withBoth().lasting(0.5, 1.4, 0.5).upright().handM(FIST_M)
              .held((s, side) -> s.curl(side, 1.4).palm(side, -0.8, 0, 0).lean(-0.14, 0).brows(-0.9, 0.3).mouth(0.2, -0.6))
              .events((h, all) -> all.add(new Event.Contact(h.touches(), Contacts.name(c)))).of(c)));

  public static final Action BE_YANKED =
      Verb.named("be yanked back").words("be jerked back, be pulled back").doc("Is wrenched back by the arm and stumbles a step").plays(Staggering::of);
}
