package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.Action.Needs.PERFORMER;
import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Ground;
import dev.actionline.catalogue.motion.HalfWay;
import dev.actionline.catalogue.motion.Handling;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Props;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.joml.Vector3f;

/** What one does to another who faces him: shakes him, trips him, knocks fists with him, kisses his hand, threatens or feeds him. */
public final class Dealings {
  private Dealings() {}

  private static Lead before(Call call, double metres) {
    Lead lead = Lead.of(call).standing();
    call.target().ifPresent(t -> {
      Target spot = Target.place(t.name(), call.view().stance(t.name(), call.start()).position());
      lead.within(spot, metres * Math.max(0.75, call.scale())).facing(spot, 6);
    });
    return lead;
  }

  private static List<Action.Reaction> answers(Call call, double metres, String does, double after) {
    double there = before(call, metres).motion().seconds();
    return call.target().filter(t -> t.kind() == Target.Kind.PERFORMER).stream().map(t -> new Action.Reaction(t.name(), does, there + after, Optional.empty())).toList();
  }

  /** A joint of the other's, root frame. */
  private static Vector3f joint(Moment m, Bone bone) {
    return Ground.local(m.call().entry(), m.call().scale(), m.aim().joint(Contacts.name(m.call()), bone));
  }

  /** From who feeds to who is fed, and from a spoon's grip to what is on it, metres. */
  private static final double FED_M = 0.62;
  private static final float SPOON_M = 0.10f;

  private static final double SHAKES_HERTZ = 2.1;

  public static final Action SHAKE_ANOTHER =
      Verb.named("shake roughly").words("shake somebody, rattle somebody, jolt somebody, shake awake, shake somebody awake").doc("Takes somebody by both shoulders and shakes him to and fro").needs(PERFORMER)
          .answers(call -> answers(call, 0.58, "be shaken", 0.35))
          .plays(call -> before(call, 0.58).act(c -> Handling.to((g, side, aim) -> aim.joint(Contacts.name(g), side == RIGHT ? Bone.UPPER_ARM_L : Bone.UPPER_ARM_R).add(0, -0.02f, 0).fma(0.03f * side.sign, g.entry().right()))
              .withBoth().lasting(0.4, 2.4, 0.5).upright().handM(0.08)
              .held((s, side) -> s.curl(side, 1.2).palm(side, -0.8, -0.3, -0.3).brows(-1, 0.3).mouth(0.5, -0.5))
              .events((h, all) -> all.add(new Event.Contact(h.touches(), Contacts.name(c)))).of(c)));

  public static final Action BE_SHAKEN =
      Verb.named("be shaken").words("be shaken by the shoulders, be rattled").doc("Is shaken by the shoulders, the head flying back and forth")
          .plays(call -> Gesture.lasting(2.6).eased(0.2, 0.4).draws(m -> {
            double way = m.wave(SHAKES_HERTZ);
            m.s().lean(-0.16 * way, 0).nod(-26 * Math.sin(2 * Math.PI * SHAKES_HERTZ * m.t() - 0.9)).brows(0.9, 0.2).mouth(0.45, -0.6).lids(-0.4);
            for (Side side : Side.values()) {
              m.s().arm(side, 0.30, 0.98, -0.18 - 0.06 * way).elbow(side, 0.7, -0.4, 0.6).fingers(side, 0, -0.7, -0.7).curl(side, 0.3);
            }
          }).of(call));

  /** So far from where he sets out one's foot is caught who trips, and so far a leg is put out, metres of the reference body. */
  private static final double CAUGHT_M = 0.94;
  private static final double LEG_M = 0.56;

  /** Seconds from the leg that is put out to the foot that is caught. */
  private static final double CAUGHT_S = 1.2;

  public static final Action TRIP_ANOTHER =
      Verb.named("trip up").words("trip somebody, stick out foot, stick foot out, put out a foot, make somebody stumble").doc("Puts a leg out before somebody, who stumbles over it and falls").needs(PERFORMER)
          .answers(call -> call.target().stream().map(t -> new Action.Reaction(t.name(), "trip", athwart(call).motion().seconds() + 0.2, Optional.empty())).toList())
          .plays(call -> athwart(call).act(c -> Gesture.lasting(2.4).eased(0.3, 0.5).draws(m -> {
            double out = m.ramp(0.1, 0.4) * (1 - m.ramp(1.6, 2.1));
            m.s().pelvis(-0.10 * out, 0.90 - 0.04 * out, 0.05 * out).lean(-0.12 * out, -0.14 * out).nod(24).mouth(0.1, 0.8)
                .foot(RIGHT, 0.12 + 0.05 * out, 0.06 * out, -0.46 * out).toes(RIGHT, 10, -20 * out).knee(RIGHT, 0.2, 0.2, -1).foot(LEFT, 0.12, 0, 0.05);
          }).events(g -> List.of(new Event.Contact(CAUGHT_S, Contacts.name(c)))).of(c)));

  /** Beside the way that somebody is about to go, and turned to it. */
  private static Lead athwart(Call call) {
    Stance whom = call.view().stance(Contacts.name(call), call.start());
    float side = whom.right().dot(call.entry().position().sub(whom.position())) < -0.05f ? -1 : 1;
    float ahead = (float) (CAUGHT_M * HalfWay.other(call));
    float aside = (float) (LEG_M * call.scale()) * side;
    Lead lead = Lead.of(call).standing().walkTo(whom.position().fma(ahead, whom.forward()).fma(aside, whom.right()), Gait.WALK);
    return lead.turnTo(whom.heading() - 90 * side, 6);
  }

  public static final Action BUMP_FISTS =
      Verb.named("bump fists").words("bump fists with, fist-bump, fist bump, give a fist bump, knock fists, bump fist, touch fists").doc("Two hold out their right fists and knock the knuckles together").needs(PERFORMER).mutual()
          .answeredBeforeContact("bump fists", 0.5, c -> Optional.empty())
          .plays(call -> meet(call, 1.02, 1.24, 0.10, (s, side) -> s.curl(side, 1.65).fingers(side, -0.1, 0, -1).palm(side, 0, -1, 0).elbow(side, 0.6, -1, 0.5).mouth(0.1, 0.9)));

  public static final Action SLAP_PALMS =
      Verb.named("slap palms").words("high-five, high five, give a high-five, give a high five, give five, slap hands, high-five with, high-five somebody, clap hands with").doc("Two slap their right palms together, high up").needs(PERFORMER).mutual()
          .answeredBeforeContact("slap palms", 0.5, c -> Optional.empty())
          .plays(call -> meet(call, 0.92, 1.66, 0.03, (s, side) -> s.curl(side, 0).fingers(side, 0, 1, -0.1).palm(side, 0, 0, -1).elbow(side, 0.8, -0.8, 0).mouth(0.45, 1.1).brows(0.3, 0.7)));

  /** Two right hands meet half way, as high as suits both, draw back and meet again. */
  private static Motion meet(Call call, double metres, double high, double handM, BiConsumer<Sketch, Side> held) {
    return HalfWay.before(call, metres).act(c -> Handling.to((g, side, aim) -> {
      Vector3f other = aim.stance(Contacts.name(g)).position();
      return g.entry().position().lerp(other, (float) HalfWay.share(g)).add(0, (float) HalfWay.height(g, high), 0);
    }).with(RIGHT).lasting(0.5, 0.9, 0.5).upright().lookingElsewhere().handM(handM).palmThere()
        .moving(t -> new Vector3f(0, 0, (float) (0.07 * Math.max(0, Math.sin(2 * Math.PI * 1.3 * t - 1.2)))))
        .held(held)
        .events((h, all) -> all.add(new Event.Contact(h.touches(), Contacts.name(c)))).of(c));
  }

  /** Seconds after both hold it out until each has what the other had. */
  private static final double SWAPPED_S = 1.4;

  /** From root to root of two who hold something out to each other, and how high they do, metres. */
  private static final double SWAP_M = 1.05;

  private static final double HELD_OUT_M = 1.08;

  public static final Action EXCHANGE_CASES = exchange("exchange briefcases", "swap briefcases, exchange suitcases, swap suitcases, exchange cases, swap cases, exchange bags, swap bags, trade briefcases, switch briefcases", "briefcase");
  public static final Action EXCHANGE_CASES_BACK = exchangeBack("exchange briefcases", "briefcase");
  public static final Action EXCHANGE_GIFTS = exchange("exchange presents", "exchange gifts, swap presents, swap gifts, give each other presents, trade presents", "present");
  public static final Action EXCHANGE_GIFTS_BACK = exchangeBack("exchange presents", "present");

  private static Action exchange(String name, String words, String noun) {
    return Verb.named(name).words(words).doc("Two hold a " + noun + " out to each other, one like the other, and take each other's").needs(PERFORMER).mutual().with(Tool.held(noun))
        .answers(call -> call.target().filter(t -> t.kind() == Target.Kind.PERFORMER).stream()
            .map(t -> new Action.Reaction(t.name(), name + " back", HalfWay.before(call, SWAP_M).motion().seconds(), Optional.empty())).toList())
        .plays(call -> HalfWay.before(call, SWAP_M).act(Dealings::swaps));
  }

  private static Action exchangeBack(String name, String noun) {
    return Verb.named(name + " back").words(name + " in turn").doc("Does the same who answers").with(Tool.held(noun)).plays(Dealings::swaps);
  }

  /** Two that are alike are held out side by side and drawn back: nobody sees which was whose. */
  private static Motion swaps(Call call) {
    return Gesture.lasting(3.6).eased(0.3, 0.5).looking().draws(m -> {
      double out = m.ramp(0.2, 0.9) * (1 - m.ramp(SWAPPED_S + 0.2, SWAPPED_S + 0.9));
      double got = m.ramp(SWAPPED_S - 0.1, SWAPPED_S + 0.1);
      HalfWay.down(m.s(), call, out);
      for (Side side : Side.values()) {
        m.s().hand(side, 0.28 - 0.10 * out, 0.88 + (HalfWay.up(call, HELD_OUT_M) - 0.88) * out, -0.08 - 0.36 * out).elbow(side, 0.6, -0.7, 0.5).fingers(side, 0, -1 + 0.7 * out, -0.3 - 0.7 * out).palm(side, -1, 0, 0)
            .curl(side, side == RIGHT ? 1.4 : 0.3 + 0.9 * got);
      }
    }).events(g -> call.target().<List<Event>>map(t -> List.of(new Event.Contact(SWAPPED_S - 0.2, t.name()))).orElse(List.of())).of(call);
  }

  public static final Action JEER =
      Verb.named("jeer").words("jeer at, mock, taunt, make fun of, point and laugh, point and laugh at, ridicule, laugh at").doc("Points at somebody and laughs, rocking to and fro")
          .plays(call -> Gesture.lasting(3.2).eased(0.3, 0.4).onFeet().looking().draws(m -> {
            double shake = m.wave(3.6);
            m.s().lean(0.10 * m.wave(0.7), 0).nod(-8 + 4 * shake).mouth(0.7 + 0.2 * shake, 1.2).lids(0.5).brows(0.2, 0.6)
                .arm(RIGHT, 0.14, 1.38 + 0.02 * m.wave(1.8), -0.52).elbow(RIGHT, 0.8, -0.6, 0.2).fingers(RIGHT, -0.1, 0.05, -1).palm(RIGHT, -0.8, -0.4, 0).curl(RIGHT, 1.6).pointing(RIGHT, 1)
                .arm(LEFT, 0.06, 1.06, -0.18).elbow(LEFT, 1, -0.3, 0.3).fingers(LEFT, -1, 0, 0).palm(LEFT, 0, 0, 1).curl(LEFT, 0.4);
          }).facing(call));

  public static final Action KISS_HAND =
      Verb.named("kiss hand").words("kiss hand of, kiss fingers, kiss knuckles, kiss ring, kiss her hand, kiss his hand").doc("Takes somebody's hand, bows over it and brings it to the lips").needs(PERFORMER)
          .answers(call -> answers(call, 0.72, "give hand to kiss", 0))
          .plays(call -> before(call, 0.72).act(c -> Gesture.lasting(3.6).eased(0.6, 0.5).draws(m -> {
            Vector3f hand = joint(m, Bone.HAND_R).lerp(joint(m, Bone.FINGERS_R), 0.5f);
            double down = m.ramp(0.7, 1.4) * (1 - m.ramp(2.4, 3.0));
            m.s().lean(0.10 + 0.62 * down, 0).nod(18).lids(0.9 * down)
                .hand(LEFT, -hand.x - 0.02, hand.y - 0.05, hand.z + 0.08).elbow(LEFT, 0.9, -0.7, 0.3).fingers(LEFT, -0.3, 0.2, -1).palm(LEFT, 0, 1, 0).curl(LEFT, 0.6)
                .arm(RIGHT, 0.10, 1.06, 0.14).elbow(RIGHT, 1, -0.1, 0.6).fingers(RIGHT, -1, -0.1, 0).curl(RIGHT, 0.4);
          }).events(g -> List.of(new Event.Contact(1.4, Contacts.name(c)))).of(c)));

  public static final Action GIVE_HAND =
      Verb.named("give hand to kiss").words("have hand kissed, hold out hand to be kissed").doc("Holds a hand out, its back up, to be kissed")
          .plays(call -> Gesture.lasting(3.4).eased(0.5, 0.5).looking().draws(m -> m.s().arm(RIGHT, 0.04, 1.22, -0.40).elbow(RIGHT, 0.8, -0.8, 0.3).fingers(RIGHT, -0.2, -0.25, -1).palm(RIGHT, 0, -1, -0.2)
              .curl(RIGHT, 0.3).set(Channel.TILT, 8).mouth(0.04, 0.9).nod(8)).of(call));

  public static final Action THREATEN =
      Verb.named("threaten").words("threaten somebody, menace somebody, intimidate somebody, shake fist at, hold at gunpoint, menace, point gun at somebody").doc("Holds what is in the hand, or a fist, at somebody's breast, who raises both hands").needs(PERFORMER)
          .answers(call -> answers(call, 1.05, "surrender", 0.2))
          .plays(call -> before(call, 1.05).act(c -> Gesture.lasting(3.4).eased(0.3, 0.4).looking().staying().draws(m -> {
            double shake = 0.03 * m.wave(2.2);
            boolean armed = c.with().isPresent();
            m.s().lean(0.12, 0).brows(-1.3, 0.4).mouth(0.25 + 0.2 * Math.max(0, m.wave(2.7)), -0.7)
                .arm(RIGHT, 0.12, (armed ? 1.34 : 1.46) + shake, armed ? -0.52 : -0.40).elbow(RIGHT, 0.9, -0.6, 0.3).fingers(RIGHT, -0.1, armed ? 0.05 : 1, armed ? -1 : -0.3).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.6)
                .arm(LEFT, 0.30, 1.00, -0.06).elbow(LEFT, 0.8, -0.3, 0.6).curl(LEFT, 1.4);
          }).of(c)));

  public static final Action FEED_ANOTHER =
      Verb.named("feed").words("feed to, put food in mouth, spoon into mouth, pop into mouth").doc("Holds a bite to somebody's mouth, who opens it and takes it")
          .needs(Action.Needs.TARGET)
          .answers(call -> fed(call).map(c -> answers(c, 0.66, "be fed", 0.3)).orElse(List.of()))
          .plays(call -> fed(call).map(whom -> before(whom, 0.66).act(c -> Handling.to((g, side, aim) -> aim.point(Grips.at(g, "mouth").target().orElseThrow()).fma(-0.03f, g.entry().forward()))
              .with(RIGHT).lasting(0.9, 1.1, 0.6).upright().handM(0.15)
              .held((s, side) -> s.curl(side, 1.0).pointing(side, 0.3).palm(side, -0.9, 0, 0.1).mouth(0.35, 0.7).brows(0.3, 0.6))
              .events((h, all) -> {
                all.add(new Event.Contact(h.touches(), Contacts.name(c)));
                Props.prop(call).ifPresent(p -> all.add(new Event.Show(h.leaves(), p.name(), false)));
              }).of(c))).orElseGet(() -> Props.give(call)));

  public static final Action SPOON_FEED =
      Verb.named("spoon-feed").words("feed with spoon, feed soup to, feed porridge to, feed somebody with spoon").doc("A bowl in the other hand, brings a spoon to somebody's mouth, who opens it and takes what is on it, and again")
          .needs(PERFORMER).with(Tool.held("spoon"), Tool.inLeft("bowl"))
          .answers(call -> answers(call, FED_M, "be fed", 0.3))
          .plays(call -> before(call, FED_M).act(c -> Handling.to((g, side, aim) -> aim.point(Grips.at(g, "mouth").target().orElseThrow()).fma(-SPOON_M, g.entry().forward()))
              .with(RIGHT).lasting(0.9, 2.8, 0.6).upright().handM(0.12)
              .moving(t -> new Vector3f(0, -0.16f, 0.20f).mul((float) (Easing.ramp(t, 1.0, 1.35) * (1 - Easing.ramp(t, 1.6, 2.0)))))
              .held((s, side) -> s.curl(side, 1.2).pointing(side, 0.3).palm(side, -0.9, 0, 0.1).mouth(0.3, 0.6).brows(0.3, 0.6)
                  .arm(LEFT, 0.06, 1.16, -0.34).elbow(LEFT, 0.9, -0.7, 0.3).fingers(LEFT, -0.6, 0, -0.8).palm(LEFT, 0, 1, 0).curl(LEFT, 0.6))
              .events((h, all) -> all.add(new Event.Contact(h.touches(), Contacts.name(c)))).of(c)));

  /** The same done to whom it is given; empty where nobody is fed. */
  private static Optional<Call> fed(Call call) {
    return call.second().or(call::target).filter(t -> t.kind() == Target.Kind.PERFORMER).map(call::at);
  }

  public static final Action BE_FED =
      Verb.named("be fed").words("be spoon-fed, take a bite from").doc("Leans to a bite that is held out, the mouth open, and chews")
          .plays(call -> Gesture.lasting(3.2).eased(0.3, 0.4).looking().draws(m -> {
            double open = m.ramp(0.1, 0.5) * (1 - m.ramp(1.1, 1.4));
            double chews = m.ramp(1.4, 1.6);
            m.s().lean(0.10 * open, 0).nod(-4 * open).mouth(0.7 * open + 0.14 * chews * (0.5 + 0.5 * m.wave(1.8)), 0.4 * chews).brows(0.3, 0.4);
          }).of(call));
}
