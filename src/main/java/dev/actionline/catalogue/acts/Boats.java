package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Afloat;
import dev.actionline.catalogue.motion.Bench;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.stage.Pose.Channel;

/** What is done sitting in a boat, which goes along. */
public final class Boats {
  private Boats() {}

  /** How far a boat goes when nothing is told, metres. */
  private static final double WAY_M = 4;

  public static final Action ROW =
      Verb.named("row").words("pull the oars, scull, ply the oars, pull at the oars, row away")
          .doc("Rows in a boat: leans out, draws both oars to the chest; it goes backwards").parameter("distance", "m", 0, 50, WAY_M, "how far the boat goes")
          .with(Tool.held("oar"), Tool.inLeft("oar"), Tool.stands(-0.25, "rowing boat"))
          .plays(call -> Afloat.of(Bench.seated(call, 0.3, 4.4, (m, top) -> rows(m)), call, -1, call.number("distance", WAY_M)));

  private static void rows(Moment m) {
    double pull = 0.5 - 0.5 * Math.cos(2 * Math.PI * 0.5 * m.t());
    float hips = m.s().vector(Channel.PELVIS).y;
    m.s().lean(0.55 - 0.95 * pull, 0);
    for (Side side : Side.values()) {
      m.s().hand(side, 0.20, hips + 0.40 + 0.08 * pull, -0.60 + 0.40 * pull).elbow(side, 0.8, -0.1, 1)
          .fingers(side, 1, -0.32 + 0.10 * pull, 0.35 - 0.75 * pull).palm(side, 0.2, -0.6, -0.7).curl(side, 1.6);
    }
  }

  public static final Action PADDLE =
      Verb.named("paddle a boat").words("paddle canoe, paddle kayak, paddle a canoe along").doc("Kneels or sits in a canoe and draws a paddle through the water beside it; it goes ahead")
          .parameter("distance", "m", 0, 50, WAY_M, "how far the boat goes").with(Tool.held("paddle"), Tool.stands(-0.25, "canoe"))
          .plays(call -> Afloat.of(Bench.seated(call, 0.3, 4.4, (m, top) -> paddles(m)), call, 1, call.number("distance", WAY_M)));

  /** In ahead, drawn back, and out. */
  private static void paddles(Moment m) {
    double turn = 2 * Math.PI * 0.6 * m.t();
    double back = 0.5 - 0.5 * Math.cos(turn);
    double up = Math.max(0, -Math.sin(turn));
    float hips = m.s().vector(Channel.PELVIS).y;
    m.s().lean(0.34 - 0.34 * back, 0.06).twist(16 - 30 * back)
        .hand(RIGHT, 0.30, hips + 0.52 + 0.10 * up, -0.52 + 0.30 * back).elbow(RIGHT, 1, 0.1, 0.4).fingers(RIGHT, 0.16, -1, -0.35 + 0.6 * back).palm(RIGHT, -0.9, 0, -0.2).curl(RIGHT, 1.5)
        .hand(LEFT, -0.34, hips + 0.16 + 0.14 * up, -0.62 + 0.46 * back).elbow(LEFT, 0.6, -0.4, 0.3).fingers(LEFT, -0.8, -0.3, -0.6).palm(LEFT, -0.4, 0, -0.9).curl(LEFT, 1.4);
  }
}
