package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Keyed;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import java.util.List;
import java.util.function.Consumer;

/** Iron that is lifted: on a bench, on the shoulders, in either hand. */
public final class Weights {
  private Weights() {}

  /** How high the pad of a bench is, and half of what lies on it is thick, metres of the reference body. */
  private static final double PAD_M = 0.48;
  private static final double HALF_BACK_M = 0.11;

  /** From the middle of a bar to either hand, metres. */
  private static final double GRIP_M = 0.28;

  private static final List<Channel> DRAWN = List.of(Channel.PELVIS, Channel.SPINE, Channel.LOOK, Channel.HAND_L, Channel.HAND_R, Channel.ELBOW_L, Channel.ELBOW_R, Channel.PALM_L, Channel.PALM_R,
      Channel.FINGERS_L, Channel.FINGERS_R, Channel.FOOT_L, Channel.FOOT_R, Channel.KNEE_L, Channel.KNEE_R);

  public static final Action BENCH_PRESS =
      Verb.named("bench-press")
          .words("bench press, benchpress, bench barbell, do bench presses, press a barbell on bench, lift barbell on bench, press barbell on bench, press weights on bench, lift weights on bench")
          .doc("Lies on a bench on the back and presses a barbell up from the chest, again and again")
          .with(Tool.stands(0.01, "press bench"), Tool.held("barbell"))
          .plays(call -> Lead.of(call).standing()
              .then(c -> Keyed.from(c.unhurried()).after(0.5, sits()).after(0.6, lies(0)).exit(Posture.SITTING))
              .act(c -> Gesture.lasting(5.2).eased(0.1, 0.3).staying().draws(m -> {
                double up = beat(m);
                Pose lies = lies(up);
                DRAWN.forEach(ch -> m.s().set(ch, lies.vector(ch)));
                m.s().curl(LEFT, 1.5).curl(RIGHT, 1.5).brows(-0.7, -0.2).mouth(0.2 * up, -0.6).lids(0.2);
              }).of(c)));

  public static final Action SQUAT_BAR =
      Verb.named("squat barbell").words("squat with barbell, squat weights, squat with weights, squat weight, back-squat, squat a barbell, do squats with barbell, squat under barbell")
          .doc("A barbell across the shoulders, goes deep down into the knees and up again").with(Tool.held("barbell"))
          .plays(call -> standing(call, m -> {
            double down = 1 - beat(m);
            m.s().add(Channel.PELVIS, 0, -0.42 * down, 0.16 * down).lean(0.10 + 0.34 * down, 0).brows(-0.7, -0.2).mouth(0.15, -0.7);
            for (Side side : Side.values()) {
              m.s().arm(side, GRIP_M, 1.47, 0.08).elbow(side, 0.9, -0.7, 0.5).fingers(side, 0, 1, 0).palm(side, 0, 0, -1).curl(side, 1.5)
                  .foot(side, 0.20, 0, 0).toes(side, 22, 0).knee(side, 0.5, 0, -1);
            }
          }));

  public static final Action CURL_DUMBBELLS =
      Verb.named("curl dumbbell").words("lift dumbbell, lift a dumbbell, lift kettlebell, curl weight, curl weights, pump dumbbell, work out with dumbbell, exercise with dumbbell, train with dumbbell, do curls, do bicep curls")
          .doc("A dumbbell in either hand, bends one arm and then the other up to the shoulder").with(Tool.held("dumbbell"), Tool.inLeft("dumbbell"))
          .plays(call -> standing(call, m -> {
            for (Side side : Side.values()) {
              double up = side == RIGHT ? beat(m) : 1 - beat(m);
              double a = Math.toRadians(12 + 118 * up);
              m.s().arm(side, 0.27, 1.12 - 0.27 * Math.cos(a), -0.02 - 0.27 * Math.sin(a)).elbow(side, 0.3, -1, 0.4)
                  .fingers(side, 0, -Math.cos(a), -Math.sin(a)).palm(side, 0, Math.sin(a), -Math.cos(a)).curl(side, 1.6).foot(side, 0.16, 0, 0);
            }
            m.s().lean(-0.03, 0).brows(-0.6, -0.1).mouth(0.1, -0.5);
          }));

  private static Motion standing(Call call, Consumer<Moment> draws) {
    return Lead.of(call).standing().act(c -> Gesture.lasting(4.8).eased(0.35, 0.45).draws(draws).of(c));
  }

  /** 0 low, 1 up: a lift takes two seconds. */
  private static double beat(Moment m) {
    return 0.5 - 0.5 * Math.cos(Math.PI * m.t());
  }

  private static Pose sits() {
    Sketch s = legs(new Sketch(Pose.STANDING)).spine(0, 1, 0);
    for (Side side : Side.values()) {
      s.hand(side, GRIP_M, PAD_M + 0.42, -0.34).elbow(side, 0.8, -0.6, 0.3).fingers(side, 0, 1, 0).palm(side, 0, 0, -1).curl(side, 1.5);
    }
    return s.pose();
  }

  /** On the back, the bar over the chest: at it for 0, as far above as arms reach for 1. */
  private static Pose lies(double up) {
    Sketch s = legs(new Sketch(Pose.STANDING)).spine(0, 0.02, 1).look(0, 1, -0.25);
    for (Side side : Side.values()) {
      s.hand(side, GRIP_M, PAD_M + 0.30 + 0.36 * up, 0.46 + 0.06 * up).elbow(side, 1, -0.9, -0.1).fingers(side, 0, 1, 0).palm(side, 0, 0, -1).curl(side, 1.5);
    }
    return s.pose();
  }

  private static Sketch legs(Sketch s) {
    s.pelvis(0, PAD_M + HALF_BACK_M, 0.08);
    for (Side side : Side.values()) {
      s.foot(side, 0.26, 0, -0.34).toes(side, 16, 0).knee(side, 0.5, 0.6, -1);
    }
    return s;
  }
}
