package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Bench;
import dev.actionline.catalogue.motion.Downhill;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.stage.Bone;
import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix4f;

/** Sports of grass and snow that are known by what one stands on and holds. */
public final class Slopes {
  private Slopes() {}

  /** A ski under a foot, metres from its ankle. */
  private static final Matrix4f UNDER = new Matrix4f().translation(0, -0.075f, -0.12f);

  public static final Action SKI =
      Verb.named("ski").words("ski down, ski off, ski away, ski past, ski across, slalom, ski down a slope, ski down the slope, ski downhill").doc("Skis: knees bent, swinging from one turn into the next, a pole in each hand")
          .parameter("distance", "m", 2, 80, 9, "how far").parameter("speed", "m/s", 0.5, 20, 2.6, "how fast")
          .with(Tool.held("ski pole"), Tool.inLeft("ski pole"), Tool.on(Bone.FOOT_L, UNDER, "alpine ski"), Tool.on(Bone.FOOT_R, UNDER, "alpine ski")).plays(Downhill::of);

  private static final double PUTT_S = 4.2;
  private static final double HIT_S = 1.5;
  private static final double BALL_M = 0.42;

  public static final Action PUTT =
      Verb.named("putt").words("tee off, play golf, swing a golf club, putt ball, putt a ball, putt the ball, putt a golf ball, sink a putt, putt golf ball, make a putt, hole a putt, tap in a putt, putt ball into hole, putt ball in hole, putt ball toward hole, putt ball towards hole, putt ball to hole, putt ball at hole").doc("Strikes a golf ball softly over the green: it rolls into the hole")
          .with(Tool.held("putter"), Tool.stands(BALL_M, "putting green"))
          .plays(call -> Bench.paced(call, BALL_M, PUTT_S, (m, top) -> {
            double back = m.ramp(0.5, 1.1) * (1 - m.ramp(1.2, HIT_S));
            double on = m.ramp(1.2, HIT_S + 0.3) * (1 - m.ramp(2.2, 3.0));
            double swing = 0.16 * back - 0.20 * on;
            m.s().hand(RIGHT, 0.02 + swing, 0.84, -0.36).elbow(RIGHT, 0.8, -0.2, 0.5).fingers(RIGHT, 0.5 * swing, -1, -0.12).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.5)
                .hand(LEFT, -0.02 - swing, 0.96, -0.34).elbow(LEFT, 0.8, -0.2, 0.5).fingers(LEFT, 0, -1, -0.12).palm(LEFT, -1, 0, 0).curl(LEFT, 1.5)
                .lean(0.42, 0).nod(22 - 16 * m.ramp(2, 2.6)).turnHead(-50 * m.ramp(1.9, 2.5) * (1 - m.ramp(3.8, 4.2))).twist(10 * back - 10 * on).foot(LEFT, 0.17, 0, 0).foot(RIGHT, 0.17, 0, 0);
          }, g -> {
            List<Event> all = new ArrayList<>();
            g.call().target().filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> {
              all.add(new Event.Contact(HIT_S, t.name()));
              all.add(new Event.Move(HIT_S, 1.7, t.name(), "ball", 0, 1));
              all.add(new Event.Move(HIT_S + 1.7, 0.15, t.name(), "ball in", 0, 1));
            });
            return all;
          }));
}
