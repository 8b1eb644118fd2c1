package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.motion.Face;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Lowering;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import java.util.function.Consumer;

/** What somebody feels, as the whole body shows it: face, head, spine, hands and breath at once. */
public final class Moods {
  private Moods() {}

  /** A mood that the whole body stays in. */
  private static Action mood(String name, String words, String doc, double seconds, Consumer<Moment> draws) {
    return Verb.named(name).words(words).doc(doc).sustained().things(Creatures::bounce)
        .plays(call -> Gesture.lasting(seconds).eased(0.45, 0.4).looking().staying().draws(draws).facing(call));
  }

  /** A mood that only the face stays in. */
  private static Action outburst(String name, String words, String doc, double seconds, Face after, Consumer<Moment> draws) {
    return Verb.named(name).words(words).doc(doc).sustained().things(Creatures::bounce)
        .plays(call -> Gesture.lasting(seconds).eased(0.45, 0.5).looking().leaving(after).draws(draws).facing(call));
  }

  public static final Action FEAR =
      mood("be afraid",
          "be scared, be frightened, be terrified, be fearful, be petrified, be horrified, be panicked, be panicky, dread, quail",
          "Shrinks and trembles, the fists clutched under the chin, eyes wide and darting", 3.0, Moods::fear);

  public static final Action COWER =
      Verb.named("cower").words("huddle, cower away, crouch in fear, cower down, shrink into a corner").doc("Goes down on bent knees, both arms over the ducked head, trembling")
          .things(Creatures::stay)
          .plays(call -> Lead.of(call).standing().then(Lowering::toCrouch)
              .act(c -> Gesture.lasting(2.6).eased(0.35, 0.4).staying().draws(Moods::cower).of(c)));

  public static final Action SHIVER =
      Verb.named("shiver").words("shiver with cold, be cold, be freezing, be frozen, freeze with cold, hug himself, hug herself, hug oneself, hug themselves, "
              + "rub arms, rub his arms, rub her arms, wrap arms, wrap arms around himself, wrap arms around herself")
          .doc("Hugs oneself, hunched, rubbing the arms and shaking with cold").sustained().things(Things::shake)
          .plays(call -> Gesture.lasting(2.8).eased(0.45, 0.4).draws(Moods::shiver).of(call));

  public static final Action CRINGE =
      outburst("cringe", "wince away, shrink in embarrassment, squirm in embarrassment, be embarrassed, be mortified",
          "Pulls the head between the shoulders and turns away behind raised hands, eyes shut", 2.4, Face.WORRIED, Moods::cringe);

  public static final Action ANGER =
      outburst("be angry",
          "be furious, be mad, be livid, be enraged, be irate, be outraged, be infuriated, rage, fume, seethe, lose temper, lose his temper, "
              + "lose her temper, be annoyed, be irritated, be cross, be incensed",
          "Bent forward, baring the teeth, both fists shaken", 3.0, Face.ANGRY, Moods::anger);

  public static final Action WORRY =
      outburst("be worried",
          "worry, be anxious, be nervous, be uneasy, be concerned, be troubled, be tense, be apprehensive, fret, agonize, wring his hands, wring her hands, wring hands",
          "Wrings the hands, the brow creased, looking from side to side", 3.0, Face.WORRIED, Moods::worry);

  public static final Action DISGUST =
      outburst("be disgusted",
          "be revolted, be repulsed, be repelled, be sickened, be nauseated, be grossed out, recoil in disgust, grimace in disgust, gag at",
          "Turns the face away, the mouth drawn down, pushes it off with both hands, then gags behind one", 2.8, Face.STERN, Moods::disgust);

  public static final Action GRIEF =
      mood("mourn", "grieve, lament, be grief-stricken, be heartbroken, be bereaved, be devastated, be desolate, be inconsolable",
          "Head deeply bowed over clasped hands, in tears", 3.2, Moods::grief);

  public static final Action SADNESS =
      mood("be sad",
          "be unhappy, be miserable, be dejected, be depressed, be crestfallen, be gloomy, be disappointed, be ashamed, be downcast, hang head, hang his head, hang her head",
          "Head and shoulders hang, a long breath out", 2.8, Moods::sadness);

  public static final Action JOY =
      outburst("be happy",
          "be glad, be delighted, be joyful, be overjoyed, be pleased, be elated, be thrilled, be ecstatic, be jubilant, be excited, be cheerful",
          "Beams, the hands clasped before the chest, bouncing", 2.6, Face.SMILE, Moods::joy);

  public static final Action CALM =
      outburst("be calm", "be serene, be relaxed, be peaceful, calm down, be at peace, be content, be composed",
          "Eyes shut, a deep breath, the palms let down", 2.8, Face.CALM, Moods::calm);

  public static final Action WEARINESS =
      mood("be tired", "be exhausted, be weary, be sleepy, be drowsy, be worn out",
          "The head sinks, jerks up and sinks again, shoulders hanging", 3.0, Moods::weary);

  public static final Action PRIDE =
      outburst("be proud", "be smug, be triumphant, gloat, swell with pride", "Chest out, chin up, fists on the hips", 2.4, Face.SMILE, Moods::pride);

  private static boolean stands(Moment m) {
    return m.call().posture() == Posture.STANDING;
  }

  private static Sketch face(Moment m, Face f) {
    Sketch s = m.s().brows(f.browInner(), f.browOuter()).mouth(f.mouthOpen(), f.mouthCorners()).lids(f.lids());
    return f.tears() > 0 ? s.set(Channel.TEARS, f.tears()) : s;
  }

  /** The knees give by so many metres; who is not on his feet keeps the seat. */
  private static void sinks(Moment m, double metres, double back) {
    if (stands(m)) {
      m.s().add(Channel.PELVIS, 0, -metres, back);
    }
  }

  private static void fear(Moment m) {
    double n = m.noise("shiver", 12);
    double k = m.noise("shudder", 10);
    face(m, Face.AFRAID).brows(1.2, 0.2).mouth(0.5, -0.9).lids(-1).lean(-0.10 + 0.015 * n, 0.02 * k).nod(8);
    m.s().turnHead(26 * Math.signum(m.wave(0.55)) * Math.min(1, 3 * Math.abs(m.wave(0.55)))).set(Channel.TILT, 3 * n);
    sinks(m, 0.15 + 0.006 * n, 0.07);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.055 + 0.010 * n, (side == LEFT ? 1.43 : 1.36) + 0.012 * k, -0.22).elbow(side, 0.7, -1, 0)
          .fingers(side, -0.5, 0.9, 0.1).palm(side, -0.4, 0, 1).curl(side, 1.3);
      if (stands(m)) {
        m.s().knee(side, -0.15, 0, -1);
      }
    }
  }

  private static void cower(Moment m) {
    double n = m.noise("shiver", 11);
    double k = m.noise("shudder", 9);
    face(m, Face.AFRAID).lids(0.8).lean(0.34 + 0.02 * n, 0.02 * k).nod(24 + 3 * n).set(Channel.TILT, 3 * k);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.06 + 0.008 * n, 1.76 + 0.008 * k, -0.02).elbow(side, 0.7, -0.1, -0.8).fingers(side, -0.8, 0.1, 0.5)
          .palm(side, 0, -1, 0).curl(side, 0.4);
    }
  }

  private static void shiver(Moment m) {
    boolean cold = !m.call().verb().startsWith("hug") && !m.call().verb().startsWith("wrap");
    double n = cold ? m.noise("shiver", 13) : 0;
    double k = cold ? m.noise("shudder", 11) : 0;
    double rub = 0.06 * m.wave(1.6);
    m.s().brows(1, -0.3).mouth(0.12 + 0.10 * Math.abs(n), -0.6).lids(0.3).lean(0.15 + 0.03 * n, 0.04 * k).nod(10 + 4 * n).turnHead(9 * k).set(Channel.TILT, 6 * n);
    sinks(m, cold ? 0.07 + 0.005 * n : 0.02, 0.02);
    m.s().arm(RIGHT, -0.13 + 0.008 * n, 1.28 + rub, -0.20).elbow(RIGHT, 0.7, -1, 0.1).fingers(RIGHT, -0.7, 0.5, 0.7).palm(RIGHT, 0.5, 0, 1).curl(RIGHT, 0.8)
        .arm(LEFT, -0.13 + 0.008 * k, 1.24 - rub, -0.25).elbow(LEFT, 0.7, -1, 0.1).fingers(LEFT, -0.7, 0.5, 0.7).palm(LEFT, 0.5, 0, 1).curl(LEFT, 0.8);
    if (stands(m) && cold) {
      for (Side side : Side.values()) {
        m.s().knee(side, -0.25, 0, -1);
      }
    }
  }

  private static void cringe(Moment m) {
    double n = m.noise("squirm", 5);
    face(m, Face.PAIN).brows(0.4, -0.9).mouth(0.35, -1).lids(1).lean(-0.12, -0.20).twist(-22).turnHead(-42).nod(14)
        .set(Channel.TILT, -16 + 2 * n);
    sinks(m, 0.13, 0.06);
    m.s().arm(RIGHT, 0.18, 1.50, -0.32).elbow(RIGHT, 0.9, -0.8, 0).fingers(RIGHT, -0.3, 1, 0).palm(RIGHT, -0.1, 0, -1).curl(RIGHT, 0.25)
        .arm(LEFT, 0.10, 1.44, -0.26).elbow(LEFT, 0.9, -0.8, 0).fingers(LEFT, 0.2, 1, 0).palm(LEFT, 0, 0, -1).curl(LEFT, 0.35);
  }

  /** Twice the fists go up, shaken, and are flung down with a shout. */
  private static void anger(Moment m) {
    double u = (m.t() / 1.5) % 1;
    double down = Easing.smooth((u - 0.62) / 0.10) * (1 - Easing.ramp(u, 0.85, 1));
    double shake = m.wave(7) * (1 - down);
    face(m, Face.ANGRY).brows(-1.3, 0.5).mouth(0.32 + 0.45 * down, -0.9).lids(-0.1).lean(0.16 + 0.16 * down, 0).nod(2 + 8 * down)
        .turnHead(3 * shake);
    sinks(m, 0.03 + 0.07 * down, 0.02);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.32 + 0.05 * down, 1.46 - 0.44 * down + 0.016 * shake, -0.30 + 0.08 * down).elbow(side, 1, -0.5, 0.3)
          .fingers(side, -0.2, 0.9 - 1.5 * down, -0.5).palm(side, -0.6, 0, 0.5).curl(side, 1.7);
    }
  }

  /** First the hands are wrung, then one goes to the mouth. */
  private static void worry(Moment m) {
    double mouth = m.ramp(1.5, 1.9);
    double rub = 0.03 * m.wave(1.7) * (1 - mouth);
    double side = m.wave(0.6);
    face(m, Face.WORRIED).brows(1.3, -0.7).mouth(0.14 * (1 - mouth), -1).lids(-0.2).lean(0.07, 0.03 * side).nod(6).turnHead(22 * side)
        .set(Channel.TILT, 7 * mouth);
    m.s().arm(RIGHT, 0.045 + rub + 0.03 * mouth, 1.27 + 0.20 * mouth, -0.30 + 0.09 * mouth).elbow(RIGHT, 1, -0.6 - 0.4 * mouth, 0.1)
        .fingers(RIGHT, -0.55, 0.7, 0.15 * mouth).palm(RIGHT, -0.8 + 0.7 * mouth, -0.2, 0.5 + 0.5 * mouth).curl(RIGHT, 1.2 - 0.5 * mouth)
        .arm(LEFT, 0.045 - rub - 0.14 * mouth, 1.25 - 0.12 * mouth, -0.28 + 0.04 * mouth).elbow(LEFT, 1, -0.6, 0.1)
        .fingers(LEFT, -0.7, 0.6 - 0.5 * mouth, 0).palm(LEFT, -0.8 + 0.8 * mouth, 0.2, 0.4 + 0.4 * mouth).curl(LEFT, 1.0);
    sinks(m, 0.02, 0);
  }

  private static void disgust(Moment m) {
    double push = 0.03 * m.wave(1.6);
    // the face is seen first, then a hand goes to the mouth
    double gags = m.ramp(1.3, 1.7);
    m.s().brows(-1.1, -0.5).mouth(0.28, -1.2).lids(0.55).lean(-0.20, -0.10).turnHead(-38).nod(-8).set(Channel.TILT, -12);
    m.s().arm(RIGHT, 0.24, 1.36, -0.50 - push).elbow(RIGHT, 0.7, -1, 0.1).fingers(RIGHT, 0.15, 1, 0).palm(RIGHT, 0, 0, -1).curl(RIGHT, 0.1)
        .arm(LEFT, 0.20 - 0.13 * gags, 1.28 + 0.19 * gags, -0.44 + 0.20 * gags - push).elbow(LEFT, 0.8, -1, 0.1)
        .fingers(LEFT, 0.15 - 0.9 * gags, 1 - 0.5 * gags, 0).palm(LEFT, 0, 0, -1 + 2 * gags).curl(LEFT, 0.1 + 0.2 * gags);
    sinks(m, 0.05, 0.06);
  }

  private static void grief(Moment m) {
    double sob = Math.max(0, m.wave(1.1)) * (0.7 + 0.3 * m.noise("sob", 1));
    face(m, Face.CRY).lids(0.7).mouth(0.12 + 0.15 * sob, -1).lean(0.14 - 0.05 * sob, 0.02 * m.wave(0.35)).nod(34 - 6 * sob);
    sinks(m, 0.02 - 0.01 * sob, 0.02);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.02, side == LEFT ? 0.98 : 1.01, -0.27).elbow(side, 1, -0.3, 0.3).fingers(side, -0.9, -0.5, -0.2)
          .palm(side, 0, 0, 1).curl(side, 0.5);
    }
  }

  private static void sadness(Moment m) {
    double breath = Easing.bump(m.part() * 1.3);
    face(m, Face.SAD).brows(1.1, -0.6).mouth(0.06, -1).lids(0.45).lean(0.20 - 0.10 * breath, 0).nod(32 - 10 * breath).set(Channel.TILT, 6);
    sinks(m, 0.03, 0.02);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.20, 0.83, -0.16).curl(side, 0.35);
    }
  }

  private static void joy(Moment m) {
    double up = Math.abs(m.wave(1.5));
    face(m, Face.LAUGH).mouth(0.45, 1.1).lids(0.2).brows(0.6, 0.7).lean(-0.04, 0).nod(-8).set(Channel.TILT, 7 * m.wave(0.75));
    for (Side side : Side.values()) {
      m.s().arm(side, 0.03, 1.30 + 0.03 * up, -0.24).elbow(side, 1, -0.5, 0).fingers(side, -0.3, 1, -0.1).palm(side, -1, 0, 0.2).curl(side, 0.5);
      if (stands(m)) {
        m.s().rolled(side, 0.11, 0, 8, 26 * up);
      }
    }
    sinks(m, -0.045 * up + 0.02, 0);
  }

  private static void calm(Moment m) {
    double in = Easing.bump(m.part() * 1.15);
    m.s().lids(1).mouth(0, 0.45).brows(0.2, 0.1).lean(-0.05 * in, 0).nod(-6 * in + 4 * (1 - in));
    for (Side side : Side.values()) {
      m.s().arm(side, 0.26, 1.00 + 0.20 * in, -0.34).elbow(side, 0.6, -0.8, 0.5).fingers(side, -0.3, 0, -1).palm(side, 0, -1, 0).curl(side, 0.1);
    }
  }

  private static void weary(Moment m) {
    double u = (m.t() / 1.5) % 1;
    double sunk = Easing.ramp(u, 0, 0.75) * (1 - Easing.smooth((u - 0.82) / 0.10));
    m.s().brows(0.5, -0.3).mouth(0.15, -0.4).lids(0.55 + 0.45 * sunk).lean(0.12 + 0.08 * sunk, 0.04).nod(6 + 30 * sunk)
        .set(Channel.TILT, 12 * sunk);
    sinks(m, 0.03, 0.02);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.23, 0.83, -0.14).curl(side, 0.3);
    }
  }

  private static void pride(Moment m) {
    m.s().brows(-0.1, 0.6).mouth(0, 0.7).lids(0.35).lean(-0.10, 0).nod(-16).turnHead(12 * m.wave(0.4));
    for (Side side : Side.values()) {
      m.s().arm(side, 0.185, 1.02, -0.05).elbow(side, 1, 0, 0.25).fingers(side, -0.5, -0.5, -0.8).palm(side, -1, 0, 0).curl(side, 1.3);
    }
  }
}
