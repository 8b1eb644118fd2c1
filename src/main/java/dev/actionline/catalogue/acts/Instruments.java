package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Bench;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Props;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.stage.Bone;
import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix4f;

/** Instruments that each are played in a way of their own. */
public final class Instruments {
  private Instruments() {}

  private static final Tool CHAIR = Tool.stands(-0.40, "chair");

  /** From who sits to the instrument that stands between the knees, metres. */
  private static final double AT_KNEES_M = 0.16;

  private static Lead calm(Call call) {
    return call.posture() == Posture.SITTING ? Lead.of(call) : Lead.of(call).standing();
  }

  public static final Action HARMONICA =
      Verb.named("play harmonica").words("play the harmonica, blow harmonica, play mouth organ, play the mouth organ, play a harmonica, blow into harmonica")
          .doc("Both hands cup it at the mouth; it goes from side to side")
          .with(Tool.held("harmonica"))
          .plays(call -> calm(call).act(c -> Gesture.lasting(3.4).eased(0.4, 0.45).draws(m -> {
            double way = 0.03 * m.wave(0.8);
            m.s().nod(10 + 4 * m.wave(0.5)).lids(0.7).lean(0.05, 0.05 * m.wave(0.4)).mouth(0.06, -0.3)
                .arm(RIGHT, 0.07 + way, 1.50, -0.20).elbow(RIGHT, 1, -0.5, 0).fingers(RIGHT, -0.9, 0.25, -0.25).palm(RIGHT, -0.2, 0, 1).curl(RIGHT, 1.0)
                .arm(LEFT, 0.06 - way, 1.47, -0.22).elbow(LEFT, 1, -0.6, 0).fingers(LEFT, -0.7, 0.7, -0.2 - 0.2 * m.wave(2.5)).palm(LEFT, -0.3, 0, 1).curl(LEFT, 0.7);
          }).of(c)));

  /** At the lips, out to the right. */
  private static final Matrix4f ACROSS_LIPS = new Matrix4f().translation(0, -0.004f, -0.016f).rotateY((float) Math.toRadians(-84)).rotateX((float) Math.toRadians(-8));

  public static final Action FLUTE =
      Verb.named("play flute").words("play the flute, play a flute, play clarinet, play the clarinet, play recorder, play piccolo, play oboe, play the oboe")
          .doc("A flute out to the right of the lips, the fingers of both hands on it")
          .with(Tool.on(Bone.LIP_LOWER, ACROSS_LIPS, "flute"))
          .plays(call -> calm(call).act(c -> Gesture.lasting(3.6).eased(0.4, 0.45).draws(m -> {
            m.s().set(dev.actionline.stage.Pose.Channel.TILT, 6).turnHead(-10).lids(0.6).mouth(0.05, -0.4).lean(0.03 * m.wave(0.4), 0.03 * m.wave(0.3))
                .arm(RIGHT, 0.36, 1.46, -0.20).elbow(RIGHT, 0.8, -0.9, 0.2).fingers(RIGHT, -0.2, 0.5, 0.3).palm(RIGHT, -0.2, 0.2, 1).curl(RIGHT, 0.8 + 0.4 * m.noise("r", 4))
                .arm(LEFT, -0.12, 1.45, -0.28).elbow(LEFT, 0.9, -0.9, 0.1).fingers(LEFT, -0.4, 0.6, 0.6).palm(LEFT, -0.4, 0.2, 0.9).curl(LEFT, 0.8 + 0.4 * m.noise("l", 4));
          }).of(c)));

  /** Before the breast. */
  private static final Matrix4f BEFORE_BREAST = new Matrix4f().translation(0, 0.28f, -0.28f);

  private static final double SQUEEZE_S = 1.8;

  private static final int SQUEEZES = 2;

  public static final Action ACCORDION =
      Verb.named("play accordion").words("play the accordion, squeeze accordion, play an accordion, play concertina, play the concertina, play squeezebox, play the bandoneon")
          .doc("Draws the bellows out with the left arm and presses them in again")
          .with(Tool.on(Bone.PELVIS, BEFORE_BREAST, "accordion"))
          .plays(call -> calm(call).act(c -> Gesture.lasting(SQUEEZES * SQUEEZE_S).eased(0.3, 0.35).draws(m -> {
            double out = 0.5 - 0.5 * Math.cos(2 * Math.PI * m.t() / SQUEEZE_S);
            m.s().hand(RIGHT, 0.27, 1.20 + 0.03 * m.noise("keys", 3), -0.36).elbow(RIGHT, 1, -0.5, 0.2).fingers(RIGHT, -0.7, -0.3, -0.5).palm(RIGHT, -0.4, 0, 1).curl(RIGHT, 0.6 + 0.4 * m.noise("r", 5))
                .hand(LEFT, 0.17 + 0.17 * out, 1.20, -0.33).elbow(LEFT, 1, -0.4, 0.2).fingers(LEFT, -0.4, -0.3, -0.8).palm(LEFT, -1, 0, 0).curl(LEFT, 0.7)
                .turnHead(16).nod(8).lean(0.02, 0.10 * m.wave(0.5)).mouth(0.05, 0.6);
          }).paced().events(Instruments::squeezes).of(c)));

  private static List<Event> squeezes(Gesture g) {
    List<Event> all = new ArrayList<>();
    Props.prop(g.call()).ifPresent(t -> {
      for (int i = 0; i < SQUEEZES; i++) {
        all.add(new Event.Move(i * SQUEEZE_S, SQUEEZE_S / 2, t.name(), "", 0, 1));
        all.add(new Event.Move((i + 0.5) * SQUEEZE_S, SQUEEZE_S / 2 - 0.02, t.name(), "", 1, 0));
      }
    });
    return all;
  }

  public static final Action CELLO =
      Verb.named("play cello").words("play the cello, play a cello, play double bass, play the double bass, bow a cello, play bass fiddle")
          .doc("Seated, a cello between the knees, the bow drawn across, the left hand high on its neck")
          .with(Tool.held("fiddlestick"), Tool.stands(AT_KNEES_M + 0.12, "upright cello"), CHAIR)
          .plays(call -> Bench.seated(call, AT_KNEES_M + 0.12, 4.0, (m, top) -> {
            double bow = m.wave(0.6);
            m.s().hand(RIGHT, 0.24 + 0.16 * bow, 0.72 - 0.03 * bow, -0.40).elbow(RIGHT, 0.9, 0, 0.2).fingers(RIGHT, -0.9, -0.1, -0.4).palm(RIGHT, 0, -1, 0).curl(RIGHT, 1.0)
                .hand(LEFT, 0.10, 1.20 - 0.10 * m.noise("neck", 0.9), -0.30).elbow(LEFT, 1, -0.3, 0).fingers(LEFT, -0.8, 0.3, 0.2).palm(LEFT, -0.3, 0, 0.9).curl(LEFT, 1.0 + 0.2 * m.wave(5))
                .lean(0.10 + 0.05 * bow, 0.04 * bow).nod(14).turnHead(12 * bow).lids(0.6);
            knees(m);
          }));

  public static final Action HARP =
      Verb.named("play harp").words("play the harp, pluck a harp, pluck the harp, play a harp, play the lyre, play lyre")
          .doc("Seated, a harp at the shoulder, both hands plucking its strings from both sides")
          .with(Tool.stands(AT_KNEES_M + 0.12, "harp"), CHAIR)
          .plays(call -> Bench.seated(call, AT_KNEES_M + 0.12, 4.0, (m, top) -> {
            for (Side side : Side.values()) {
              double pluck = Math.max(0, m.wave(1.2) * side.sign);
              m.s().hand(side, 0.11 + 0.05 * pluck, 1.04 + 0.10 * m.noise("run" + side, 0.8), -0.36 + 0.10 * pluck).elbow(side, 1, -0.1, 0.2).fingers(side, -0.35, 0.1, -1)
                  .palm(side, -1, 0, 0).curl(side, 0.4 + 0.6 * pluck);
            }
            m.s().lean(0.08, 0).turnHead(-14).nod(6).lids(0.5).mouth(0, 0.4);
            knees(m);
          }));

  /** Apart, for what stands between them. */
  private static void knees(Moment m) {
    for (Side side : Side.values()) {
      m.s().foot(side, 0.26, 0, -0.42).knee(side, 0.7, 0.5, -1);
    }
  }
}
