package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Consoling;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Speaking;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.stage.Pose.Channel;
import java.util.Optional;

/** Using the voice, as far as it can be seen. */
public final class Voice {
  private Voice() {}

  public static final Action SPEAK =
      Verb.named("speak")
          .words("say, talk, ask, answer, reply, tell, mouth, chat, converse, mumble, mutter, speak to, "
              + "talk to, explain, announce, address, speak into, argue, joke, respond, chatter, read "
              + "aloud, promise, warn, order, recite, discuss, swear, confess, comment")
          .doc("Speaks, with small movements of head and hands")
          .things(Things::voice)
          .plays(call -> Gesture.lasting(2.4).eased(0.25, 0.35).looking()
              .draws(Voice::speak).facing(call));

  public static final Action SHOUT =
      Verb.named("shout")
          .words("yell, call, call out, holler, shout at, yell at, shout out, call to, exclaim, "
              + "bark, cry for help, call for help, yell out, rant, rave")
          .doc("Shouts, a hand at the mouth")
          .things(Things::voice)
          .plays(call -> Gesture.lasting(1.8).eased(0.25, 0.35).looking()
              .draws(Voice::shout).facing(call));

  public static final Action WHISPER =
      Verb.named("whisper")
          .words("murmur, breathe to, whisper to, hiss, confide")
          .doc("Whispers into an ear behind a hand")
          .things(Things::voice)
          .answeredBeforeContact("lend an ear", 0.5, c -> Optional.empty())
          .plays(Voice::whisper);

  public static final Action LEND_EAR =
      Verb.named("lend an ear").words("incline an ear, be whispered to").doc("Holds an ear out to who whispers")
          .plays(Consoling::lendEar);

  public static final Action SING =
      Verb.named("sing")
          .words("hum, croon, chant, serenade, sing along, sing to, whistle tune, whistle a tune, whistle song, whistle a song, whistle melody, whistle along")
          .doc("Sings, swaying, a hand on the heart")
          .things(Things::voice)
          .plays(call -> Gesture.lasting(4.0).eased(0.5, 0.5).draws(Voice::sing).of(call));

  private static void mouth(Moment m, double loud) {
    double open = Speaking.mouthOpen(m.call().seed(), m.t(), loud);
    m.s().set(Channel.MOUTH_OPEN, open);
  }

  private static void speak(Moment m) {
    mouth(m, 0.55);
    m.s().nod(4 * m.noise("nod", 1.7)).turnHead(5 * m.noise("turn", 0.8))
        .brows(0.25 * m.noise("brow", 0.7), 0.3 * m.noise("brow2", 0.6));
    m.s().arm(RIGHT, 0.22 + 0.06 * m.noise("out", 1.1), 1.12 + 0.07 * m.noise("up", 1.4), -0.34)
        .elbow(RIGHT, 0.5, -1, 0.6).fingers(RIGHT, 0.1, 0.15 + 0.3 * m.noise("up", 1.4), -1)
        .palm(RIGHT, -0.6, 0.7, 0).curl(RIGHT, 0.35);
  }

  private static void shout(Moment m) {
    mouth(m, 1);
    m.s().lean(0.14, 0).nod(-9).brows(-0.4, 0.3);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.135, 1.50, -0.20).elbow(side, 1, -0.9, 0).fingers(side, 0.02, 0.75, -0.7)
          .palm(side, -1, 0.1, 0).curl(side, 0.35);
    }
  }

  /** Into an ear when somebody is meant; else to the side, behind a hand. */
  private static Motion whisper(Call call) {
    if (call.target().filter(t -> t.kind() == Target.Kind.PERFORMER).isPresent() && call.posture() == Posture.STANDING) {
      return Consoling.whisper(call);
    }
    return Gesture.lasting(2.4).eased(0.45, 0.45).looking()
        .draws(m -> {
          mouth(m, 0.3);
          m.s().lean(0.22, 0.03)
              .arm(RIGHT, 0.10, 1.50, -0.20).elbow(RIGHT, 0.9, -1, 0)
              .fingers(RIGHT, -0.15, 1, -0.2).palm(RIGHT, -1, 0, 0.2).curl(RIGHT, 0.15);
        })
        .facing(call);
  }

  private static void sing(Moment m) {
    double phrase = Math.pow(Math.abs(Math.sin(Math.PI * 0.55 * m.t())), 0.6);
    double sway = Math.sin(2 * Math.PI * 0.4 * m.t());
    boolean whistles = m.call().verb().startsWith("whistle");
    m.s().set(Channel.LIPS_WIDE, whistles ? -1 : 0).mouth(whistles ? 0.22 + 0.06 * phrase : 0.25 + 0.6 * phrase, whistles ? 0 : 0.15).nod(-10 - 6 * phrase).lean(-0.05, 0.05 * sway)
        .brows(0.6 * phrase, 0.3).lids(0.35 * phrase)
        .set(Channel.TILT, 6 * sway)
        .arm(RIGHT, 0.0, 1.28, -0.17).elbow(RIGHT, 1, -0.7, 0).fingers(RIGHT, -1, 0.3, 0)
        .palm(RIGHT, 0, 0, 1).curl(RIGHT, 0.15)
        .arm(Side.LEFT, 0.45, 1.25 + 0.08 * phrase, -0.32).elbow(Side.LEFT, 0.3, -1, 0.4)
        .fingers(Side.LEFT, 0.6, 0.3, -0.8).palm(Side.LEFT, -0.1, 1, 0).curl(Side.LEFT, 0.2);
  }
}
