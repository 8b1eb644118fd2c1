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
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Ground;
import dev.actionline.catalogue.motion.HalfWay;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose.Channel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What one does to another with a small thing: a ring on a finger, a tape about the shoulders, a knife through bonds, a drink in the face. */
public final class Attentions {
  private Attentions() {}

  /** From body to body of two whose hands meet half way, metres. */
  private static final double HANDS_MEET_M = 0.78;

  private static Lead before(Call call, double metres) {
    Lead lead = Lead.of(call).standing();
    call.target().ifPresent(t -> lead.within(t, metres).facing(t, 4));
    return lead;
  }

  /** The other, once one stands before him. */
  private static List<Action.Reaction> meets(Call call, Lead before, String does) {
    double after = before.motion().seconds();
    return call.target().stream().map(t -> new Action.Reaction(t.name(), does, Math.max(0, after - 0.3), Optional.empty())).toList();
  }

  public static final Action RING_ON =
      Verb.named("put ring on finger")
          .words("put a ring on, slip ring on finger, slide ring on finger, slip ring onto finger, slide ring onto finger, place ring on finger, push ring on finger, put ring on hand, slip a ring on, "
              + "slide a ring on, put ring onto finger, put a ring on finger")
          .doc("Takes somebody's hand, who holds it out, and puts a ring on its finger")
          .needs(PERFORMER)
          .with(Tool.held("ring"))
          .answers(call -> meets(call, HalfWay.before(call, HANDS_MEET_M), "give hand to ring"))
          .plays(call -> HalfWay.before(call, HANDS_MEET_M).act(c -> Gesture.lasting(4.2).eased(0.5, 0.45).draws(Attentions::ring).paced().events(Attentions::ringed).of(c)));

  public static final Action HOLD_OUT_HAND =
      Verb.named("give hand to ring")
          .words("offer a hand for a ring, hold out hand for a ring")
          .doc("Holds a hand out, its back up").sustained()
          .plays(call -> Gesture.lasting(4.0).eased(0.6, 0.5).onFeet().looking().draws(m -> m.s()
              .arm(LEFT, 0.03, HalfWay.up(call, 1.13), -0.32).elbow(LEFT, 0.9, -0.7, 0.3).fingers(LEFT, -0.25, 0, -1).palm(LEFT, 0, -1, 0).curl(LEFT, 0.2).nod(14).mouth(0.02, 0.5)).facing(call));

  /** Held out at another's breast. */
  private static final Matrix4f ABOUT_THE_BREAST = new Matrix4f().translation(0, 0.46f, -0.46f);

  public static final Action MEASURE =
      Verb.named("take measurements")
          .words("take a measurement, take measurement, take the measurements, measure with tape, measure waist, measure chest, measure shoulders, measure shoulder, measure arm, measure for suit, "
              + "measure for dress, take measure, fit for suit, measure up")
          .doc("Holds a tape out with both hands over somebody's breast, then lower at the waist")
          .needs(PERFORMER)
          .with(Tool.inBoth(ABOUT_THE_BREAST, "tape measure"))
          .answers(call -> meets(call, before(call, 0.66), "be measured"))
          .plays(call -> before(call, 0.66).act(c -> Gesture.lasting(4.4).eased(0.5, 0.5).draws(Attentions::tape).of(c)));

  public static final Action CUT_BONDS =
      Verb.named("cut bonds")
          .words("cut rope on wrist, cut ropes on wrists, cut rope on wrists, cut rope around wrist, cut ropes around wrist, cut rope from wrist, cut ropes from wrist, cut the bonds, cut the ropes off, cut loose, cut free, "
              + "cut rope off wrist, slice through bonds, cut through bonds, cut restraints, cut zip tie, slash bonds")
          .doc("Saws with a knife between the wrists that somebody holds out; they come free")
          .needs(PERFORMER)
          .with(Tool.held("knife", "scissors", "sword", "dagger"))
          .answers(call -> meets(call, HalfWay.before(call, HANDS_MEET_M), "be cut free"))
          .plays(call -> HalfWay.before(call, HANDS_MEET_M).act(c -> Gesture.lasting(3.6).eased(0.5, 0.4).draws(m -> {
            double saw = m.wave(1.9) * (1 - m.ramp(2.5, 2.7));
            Vector3f at = theirs(m, Bone.HAND_L).lerp(theirs(m, Bone.HAND_R), 0.5f);
            m.s().lean(0.12, 0);
            HalfWay.down(m.s(), c, 1);
            m.s().hand(RIGHT, at.x + 0.16, at.y + 0.12 + 0.03 * saw, at.z + 0.14 + 0.05 * saw).elbow(RIGHT, 0.9, -0.4, 0.4).fingers(RIGHT, -0.75, -0.35, -0.8).palm(RIGHT, -0.6, 0.3, 0).curl(RIGHT, 1.4)
                .hand(LEFT, -at.x + 0.13, at.y - 0.03, at.z + 0.04).elbow(LEFT, 0.9, -0.6, 0.4).fingers(LEFT, -0.6, 0.3, -0.9).palm(LEFT, -0.6, 0.8, 0).curl(LEFT, 0.9).nod(22).brows(-0.5, 0);
          }).paced().events(g -> List.of(new Event.Contact(0.6, Contacts.name(g.call())))).of(c)));

  public static final Action BE_MEASURED =
      Verb.named("be measured").words("hold arms out, hold out arms, hold his arms out, hold her arms out").doc("Holds both arms out from the sides").sustained()
          .plays(call -> Gesture.lasting(4.0).eased(0.5, 0.5).onFeet().draws(m -> {
            for (Side side : Side.values()) {
              m.s().arm(side, 0.66, 1.30, -0.06).elbow(side, 0, -1, 0.5).fingers(side, 1, 0, -0.1).palm(side, 0, -1, 0).curl(side, 0.2);
            }
            m.s().nod(-4);
          }).of(call));

  /** Round two wrists that are held together: from the left hand's bone. */
  private static final Matrix4f AT_WRISTS = new Matrix4f().translation(0.07f, 0, 0);

  public static final Action BE_FREED =
      Verb.named("be cut free").words("be freed, be cut loose").doc("Holds out both wrists, bound together; then they come apart")
          .with(Tool.on(Bone.HAND_L, AT_WRISTS, "wrist rope"))
          .plays(call -> Gesture.lasting(4.2).eased(0.4, 0.5).onFeet().looking().draws(m -> {
            double free = m.ramp(2.9, 3.3);
            for (Side side : Side.values()) {
              m.s().arm(side, 0.07 + 0.20 * free, HalfWay.up(call, 1.08), -0.34 + 0.06 * free).elbow(side, 0.8, -0.7, 0.4).fingers(side, -0.1, 0.15, -1).palm(side, -1 + free, 0.8 * free, 0).curl(side, 1.2 - 0.9 * free);
            }
            m.s().nod(18).brows(0.5, -0.1);
          }).paced().events(g -> g.call().with().<List<Event>>map(t -> List.of(new Event.Release(2.95, t.name(), new Vector3f()))).orElse(List.of())).facing(call));

  /** From who throws to whom it hits, metres. */
  private static final double SPLASH_M = 1.15;

  /** Seconds until what is in the glass flies, and until it is there. */
  private static final double FLIES = 1.0;

  private static final double HITS = 1.14;

  public static final Action SPLASH =
      Verb.named("throw drink in face")
          .words("throw water in face, throw wine in face, throw glass in face, toss drink in face, fling drink in face, throw champagne in face, toss wine in face, toss water in face, fling wine in face, "
              + "throw beer in face, throw coffee in face, splash drink in face, splash wine in face, dash water in face, throw milk in face, throw juice in face, fling water in face, "
              + "throw drink into face, throw water into face, throw wine into face, empty glass in face, empty glass into face, throw whiskey in face")
          .doc("Swings a glass at somebody: what is in it flies in his face")
          .needs(PERFORMER)
          .with(Tool.held("glass", "cup", "mug"))
          .answers(call -> call.target().stream().map(t -> new Action.Reaction(t.name(), "be splashed", before(call, SPLASH_M).motion().seconds() + HITS, Optional.empty())).toList())
          .plays(call -> before(call, SPLASH_M).act(c -> Gesture.lasting(2.6).eased(0.25, 0.5).draws(Attentions::fling).paced().events(Attentions::flies).of(c)));

  public static final Action SPLASH_AT =
      Verb.named("splash water at").words("splash somebody, spray somebody, splash water on, flick water at, spatter somebody, souse somebody").doc("Scoops up water with both hands and flings it at somebody").needs(PERFORMER)
          .answers(call -> call.target().stream().map(t -> new Action.Reaction(t.name(), "be splashed", before(call, SPLASH_M).motion().seconds() + HITS, Optional.empty())).toList())
          .plays(call -> before(call, SPLASH_M).act(c -> Gesture.lasting(3.0).eased(0.25, 0.5).draws(m -> {
            double scoop = m.ramp(0.15, 0.6) * (1 - m.ramp(0.72, 1.0));
            double out = Easing.smooth((m.t() - 0.80) / 0.2) * (1 - m.ramp(1.8, 2.4));
            m.s().lean(0.75 * scoop + 0.14 * out, 0).add(Channel.PELVIS, 0, -0.24 * scoop, 0.05 * scoop).mouth(0.4 * out, 1).brows(0.3, 0.6);
            for (Side side : Side.values()) {
              m.s().hand(side, 0.16, 0.30 + 0.60 * (1 - scoop) + 0.45 * out, -0.36 - 0.18 * out).elbow(side, 0.8, -0.3, 0.5).fingers(side, -0.2, 0.6 * out - 0.5 * scoop, -1).palm(side, -0.4, 1 - out, -out).curl(side, 0.5 - 0.4 * out);
            }
          }).paced().events(g -> scooped(g)).of(c)));

  private static List<Event> scooped(Gesture g) {
    return Stream.concat(Stream.of((Event) new Event.Effect(0.75, 0.8, "splash", Contacts.before(g.call(), 0.55, 0.5), new Vector3f(0, 1, 0), Map.of("size", 0.5))),
        flies(g).stream().map(e -> e instanceof Event.Effect f ? new Event.Effect(f.at(), f.seconds(), f.effect(), f.point(), f.direction(), Map.of("size", 0.6)) : e)).toList();
  }

  public static final Action BE_SPLASHED =
      Verb.named("be splashed").words("be drenched, be doused").doc("Jerks back, eyes shut, hands up, then wipes the face; it drips")
          .plays(call -> Gesture.lasting(3.0).eased(0.12, 0.5).draws(m -> {
            double hit = 1 - m.ramp(0.5, 1.0);
            double wipe = m.ramp(1.0, 1.4);
            m.s().lean(-0.22 * hit + 0.06 * wipe, 0).nod(-16 * hit + 14 * wipe).lids(1).mouth(0.5 * hit + 0.15, -0.7).brows(-0.8, 0.2);
            for (Side side : Side.values()) {
              m.s().arm(side, 0.32 - 0.24 * wipe, 1.34 + 0.18 * wipe - 0.05 * wipe * Math.max(0, m.wave(1.1)), -0.34 + 0.14 * wipe).elbow(side, 0.9, -0.6, 0.2)
                  .fingers(side, -0.2 * wipe, 1, -0.2).palm(side, -0.3 * wipe, 0.1, -1 + 2 * wipe).curl(side, 0.3);
            }
          }).paced().events(g -> List.of(drops(g, 0.0, 40), drops(g, 0.3, 16), drops(g, 0.8, 10))).of(call));

  /** A joint of the other's, root frame. */
  private static Vector3f theirs(Moment m, Bone bone) {
    return Ground.local(m.call().entry(), m.call().scale(), m.aim().joint(Contacts.name(m.call()), bone));
  }

  private static void ring(Moment m) {
    double on = m.ramp(1.3, 2.4);
    double away = m.ramp(3.0, 3.4);
    Vector3f hand = theirs(m, Bone.HAND_L);
    HalfWay.down(m.s(), m.call(), 1);
    m.s().hand(LEFT, -hand.x + 0.02 + 0.1 * away, hand.y - 0.06, hand.z + 0.10).elbow(LEFT, 0.9, -0.7, 0.4).fingers(LEFT, -0.6, 0.2, -0.9).palm(LEFT, -0.2, 1, 0).curl(LEFT, 0.7)
        .hand(RIGHT, hand.x + 0.07 + 0.1 * away, hand.y + 0.07 - 0.06 * on + 0.05 * away, hand.z + 0.20 - 0.06 * on).elbow(RIGHT, 0.9, -0.4, 0.4).fingers(RIGHT, -0.5, -0.3, -0.9).palm(RIGHT, -0.5, -0.8, 0).curl(RIGHT, 1.0)
        .pointing(RIGHT, 0.5).nod(22).mouth(0.02, 0.5);
  }

  private static List<Event> ringed(Gesture g) {
    Optional<String> held = g.call().with().map(Target::name);
    return g.call().target().filter(t -> held.isPresent()).<List<Event>>map(t -> List.of(
        new Event.Contact(1.3, t.name()), new Event.Attach(2.6, held.get(), t.name(), Bone.HAND_L))).orElse(List.of());
  }

  private static void tape(Moment m) {
    double low = m.ramp(2.1, 2.7);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.25, 1.39 - 0.02 * low, -0.42).elbow(side, 0.9, -0.5, 0.3).fingers(side, -0.15, 0.1, -1).palm(side, -0.9, -0.3, 0).curl(side, 1.2);
    }
    m.s().nod(10 + 6 * low).turnHead(10 * m.wave(0.3));
  }

  private static void fling(Moment m) {
    double back = m.ramp(0.4, 0.8);
    double out = Easing.smooth((m.t() - 0.88) / 0.16);
    double over = 1 - m.ramp(1.7, 2.1);
    m.s().arm(RIGHT, 0.26 + 0.06 * back - 0.16 * out, 1.20 + 0.06 * back + 0.12 * out, -0.24 + 0.10 * back - 0.36 * out).elbow(RIGHT, 0.9, -0.6, 0.4)
        .fingers(RIGHT, -0.2, 0.1 + 0.3 * out * over, -1).palm(RIGHT, -0.9 + 0.9 * out * over, -0.1 - 0.8 * out * over, 0).curl(RIGHT, 1.2)
        .twist(-16 * back + 30 * out).lean(0.12 * out, 0).brows(-1, 0.3).mouth(0.1, -0.7);
  }

  private static List<Event> flies(Gesture g) {
    Optional<Vector3f> face = g.call().target().map(t -> g.call().view().joint(t.name(), Bone.HEAD, g.call().start()));
    return face.<List<Event>>map(f -> {
      Vector3f from = Contacts.before(g.call(), 1.36, 0.62);
      Vector3f way = new Vector3f(f).sub(from).normalize();
      Vector3f half = new Vector3f(from).lerp(f, 0.45f);
      return List.of(
          new Event.Effect(FLIES, 0.7, "splash", from, way, Map.of("size", 0.22)),
          new Event.Effect(FLIES + 0.08, 0.7, "splash", half, way, Map.of("size", 0.2)),
          new Event.Contact(HITS, Contacts.name(g.call())));
    }).orElse(List.of());
  }

  private static Event drops(Gesture g, double at, int count) {
    Vector3f face = Contacts.before(g.call(), 1.52, 0.12);
    return new Event.Effect(at, 1.0, "splash", face, new Vector3f(g.call().entry().forward()).add(0, 0.4f, 0).normalize(), Map.of("size", 0.1 + count / 200.0));
  }
}
