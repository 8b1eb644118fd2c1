package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.motion.Acrobatics;
import dev.actionline.catalogue.motion.Batting;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Lowering;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import java.util.function.Consumer;
import java.util.function.Function;

/** Exercises and feats: what whole bodies do for show, for health, for sport. */
public final class Sports {
  private Sports() {}

  private static Motion standing(Call call, double seconds, Consumer<Moment> draws) {
    return Lead.of(call).standing().act(c -> Gesture.lasting(seconds).eased(0.35, 0.45).draws(draws).of(c));
  }

  /** In a posture first, from whatever one is in. */
  private static Lead in(Call call, Posture posture, Function<Call, Motion> down) {
    Lead lead = Lead.of(call);
    return call.posture() == posture ? lead : lead.standing().then(c -> down.apply(c.unhurried()));
  }

  public static final Action BAT =
      Verb.named("bat")
          .words("swing bat, swing a bat, swing racket, swing a racket, hit ball, strike ball, bat ball, hit a home run, swing club, swing golf club, "
              + "smash ball, whack ball, drive ball, take a swing at ball, swing at ball")
          .doc("Swings a bat with both hands; a ball that is told of comes flying and is struck away")
          .with(Tool.held("bat", "racket", "golf club"))
          .plays(Batting::of);

  public static final Action SERVE =
      Verb.named("serve ball").words("serve a ball, serve the ball, serve tennis ball, return serve, return a serve, volley ball, hit a tennis ball, hit tennis ball, serve an ace").doc("Swings a racket at a ball that comes flying, and it is struck away")
          .with(Tool.held("racket")).plays(Batting::of);

  /** Over the water he crouches so high, on a board, metres. */
  private static final double BOARD_M = 0.62;

  public static final Action SURF =
      Verb.named("surf").words("ride a wave, ride wave, ride the wave, ride waves, catch a wave, ride the waves, ride on a wave, surf a wave, surf wave, surf the wave, surf waves").doc("Crouches on a board that a wave carries, the arms out, swaying")
          .with(Tool.stands(0.01, "surfed wave"))
          .plays(call -> dev.actionline.catalogue.motion.Floating.at(standing(call, 5, m -> {
            double sway = m.wave(0.45);
            m.s().pelvis(0.06 * sway, 0.66 + 0.04 * m.wave(0.9), 0.10).lean(0.34, 0.22 * sway).twist(44).look(0.6, 0, -0.8).foot(LEFT, 0.02, 0, -0.34).foot(RIGHT, 0.02, 0, 0.30).knee(LEFT, 0.5, 0, -1).knee(RIGHT, 0.5, 0, -1)
                .arm(LEFT, 0.50, 1.18 + 0.2 * sway, -0.36).fingers(LEFT, 0.7, 0, -0.6).palm(LEFT, 0, -1, 0).curl(LEFT, 0.1).arm(RIGHT, 0.52, 1.20 - 0.2 * sway, 0.26).fingers(RIGHT, 0.8, 0, 0.4).palm(RIGHT, 0, -1, 0).curl(RIGHT, 0.1).mouth(0.2, 0.7);
          }), BOARD_M));

  public static final Action CARTWHEEL =
      Verb.named("cartwheel").words("turn a cartwheel, do a cartwheel, do cartwheels").doc("Wheels sideways over the hands")
          .plays(Acrobatics::cartwheel);

  public static final Action SOMERSAULT =
      Verb.named("somersault").words("flip over, do a flip, roll forward, backflip, forward roll, turn a somersault, do a somersault, "
              + "do a backflip").doc("Turns over in the air, tucked up; backwards when told so")
          .plays(Acrobatics::somersault);

  public static final Action HANDSTAND =
      Verb.named("handstand").words("do a handstand, stand on hands, stand on head, do a headstand").doc("Stands on the hands")
          .plays(Acrobatics::handstand);

  public static final Action PUSH_UPS =
      Verb.named("do push-ups").words("do press-ups, do pushups, do a push-up, do a pushup").doc("Push-ups on the floor")
          .plays(call -> in(call, Posture.LYING_FRONT, Lowering::toFront).act(Acrobatics::pushUps));

  public static final Action SIT_UPS =
      Verb.named("do sit-ups").words("do situps, do crunches, do a sit-up").doc("Sit-ups on the floor")
          .plays(call -> in(call, Posture.LYING_BACK, Lowering::toBack).act(Acrobatics::sitUps));

  public static final Action JUMPING_JACKS =
      Verb.named("do jumping jacks").words("exercise, work out, do star jumps, warm up, train").doc("Star jumps, arms and legs apart")
          .plays(call -> standing(call, 3.2, Sports::jacks));

  public static final Action SQUATS =
      Verb.named("do squats").words("do knee bends, do deep knee bends").doc("Knee bends, arms stretched ahead")
          .plays(call -> standing(call, 3.4, m -> {
            double down = 0.5 - 0.5 * Math.cos(2 * Math.PI * 0.75 * m.t());
            m.s().add(Channel.PELVIS, 0, -0.40 * down, 0.14 * down).lean(0.32 * down, 0);
            for (Side side : Side.values()) {
              m.s().arm(side, 0.16, 0.9 + 0.48 * down, -0.14 - 0.40 * down).elbow(side, 0.6, -1, 0.2).knee(side, 0.4, 0, -1)
                  .fingers(side, 0, 0, -1).palm(side, 0, -1, 0);
            }
          }));

  public static final Action TOUCH_TOES =
      Verb.named("touch toes").words("stretch down, bend to touch toes, limber up, stretch legs").doc("Bends down to the toes and up again")
          .plays(call -> standing(call, 3.0, m -> {
            double down = 0.5 - 0.5 * Math.cos(2 * Math.PI * 0.65 * m.t());
            m.s().add(Channel.PELVIS, 0, -0.04 * down, 0.16 * down).lean(2.6 * down, 0).nod(10 * down);
            for (Side side : Side.values()) {
              m.s().arm(side, 0.16, 1.92 - 0.20 * down, -0.10 - 0.26 * down).elbow(side, 0.8, 0, -0.3)
                  .fingers(side, 0, 1, -0.3).palm(side, -0.3, 0, -1).curl(side, 0.1);
            }
          }));

  public static final Action SPAR =
      Verb.named("spar").words("shadow-box, shadowbox, box the air, put up fists, raise fists, throw punches, jab the air, put up dukes")
          .doc("Dances with fists up, jabbing the air")
          .plays(call -> standing(call, 3.2, Sports::spar));

  public static final Action LIFT_WEIGHTS =
      Verb.named("lift weights").words("lift barbell, lift a barbell, pump iron, press a barbell, lift weight, lift a weight, weight-lift, lift the weights, do weights, "
              + "work out with weights, press weights")
          .doc("Presses a barbell from the chest over the head").with(Tool.held("barbell"))
          .plays(call -> standing(call, 4.4, m -> {
            double up = 0.5 - 0.5 * Math.cos(2 * Math.PI * 0.5 * m.t());
            for (Side side : Side.values()) {
              m.s().hand(side, 0.28, 1.36 + 0.52 * up, -0.30 + 0.20 * up).elbow(side, 0.9, -0.6 + 0.4 * up, -0.1).fingers(side, 0, 1, 0.1).palm(side, 0, 0, -1)
                  .curl(side, 1.5).foot(side, 0.20, 0, 0);
            }
            m.s().add(Channel.PELVIS, 0, -0.05 * (1 - up), 0.03).lean(-0.06, 0).nod(-10 * up).brows(-0.7, -0.2).mouth(0.15, -0.7).lids(0.2);
          }));

  public static final Action BALANCE =
      Verb.named("balance").words("balance on one leg, stand on one leg, walk a tightrope, wobble on one leg")
          .doc("On one leg, the arms spread, wobbling")
          .plays(call -> standing(call, 2.8, m -> {
            double w = m.wave(0.9);
            m.s().add(Channel.PELVIS, -0.09, -0.02, 0).spine(0.10 * w, 1, -0.06).foot(RIGHT, 0.06, 0.36, 0.10).knee(RIGHT, 0.5, 0, -1)
                .toes(RIGHT, 8, 40);
            for (Side side : Side.values()) {
              m.s().arm(side, 0.70, 1.38 + 0.22 * w * side.sign, -0.04).elbow(side, 0.2, -1, 0.3).fingers(side, 1, 0, 0)
                  .palm(side, 0, -1, 0).curl(side, 0.05);
            }
          }));

  public static final Action MEDITATE =
      Verb.named("meditate").words("sit cross-legged, sit in meditation, do yoga").doc("Sits on the floor, hands on the knees, eyes shut")
          .plays(call -> in(call, Posture.SITTING, Lowering::toFloor)
              .act(c -> Gesture.lasting(3.6).eased(0.7, 0.5).staying().draws(m -> {
                float hips = m.s().vector(Channel.PELVIS).y;
                m.s().spine(0, 1, 0.02 + 0.01 * m.wave(0.25)).look(0, -0.05, -1).lids(1).mouth(0, 0.2);
                for (Side side : Side.values()) {
                  m.s().hand(side, 0.34, hips + 0.19, -0.28).elbow(side, 1, -0.4, 0.2).fingers(side, 0.2, 0.1, -1).palm(side, 0, 1, 0)
                      .curl(side, 0.6).foot(side, -0.10, 0.02, -0.30).knee(side, 1, 1, -1.1).toes(side, 60, 20);
                }
              }).of(c)));

  private static void jacks(Moment m) {
    double out = Math.abs(Math.sin(Math.PI * 1.25 * m.t()));
    double hop = Math.abs(Math.sin(2 * Math.PI * 1.25 * m.t()));
    m.s().add(Channel.PELVIS, 0, -0.05 + 0.09 * hop, 0);
    for (Side side : Side.values()) {
      m.s().foot(side, 0.10 + 0.26 * out, 0.06 * hop, 0).toes(side, 12, 20 * hop)
          .arm(side, 0.30 + 0.34 * Easing.bump(out), 0.92 + 1.00 * out, -0.04).elbow(side, 0.4, -0.6, 0.5)
          .fingers(side, 0.4, out * 2 - 1, 0).palm(side, 0, 0, -1).curl(side, 0.1);
    }
  }

  private static void spar(Moment m) {
    double bob = Math.abs(m.wave(1.3));
    double left = Math.pow(Math.max(0, Math.sin(2 * Math.PI * 0.95 * m.t())), 3);
    double right = Math.pow(Math.max(0, Math.sin(2 * Math.PI * 0.95 * m.t() + 2.4)), 3);
    m.s().add(Channel.PELVIS, 0.03 * m.wave(0.65), -0.09 + 0.04 * bob, 0.02).twist(34 * left - 40 * right).lean(0.16, 0)
        .brows(-0.7, 0.3).nod(8);
    for (Side side : Side.values()) {
      double out = side == LEFT ? left : right;
      m.s().arm(side, 0.14 - 0.06 * out, 1.44 + 0.04 * out, -0.28 - 0.36 * out).elbow(side, 0.6, -1, 0.4).fingers(side, -0.2, 0.6 - 0.6 * out, -0.8)
          .palm(side, -0.4, -out, 0.6).curl(side, 1.65)
          .foot(side, side == LEFT ? 0.13 : 0.16, 0, side == LEFT ? -0.14 : 0.16).toes(side, 14, 6);
    }
  }
}
