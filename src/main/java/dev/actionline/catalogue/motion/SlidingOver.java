package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;

/** A glass down the bar, a file across a desk: set down, pushed, and on its way by itself to whom it is for. */
public final class SlidingOver {
  /** Heights of a counter and of a table, metres. */
  private static final float COUNTER_M = 1.075f;
  private static final float TABLE_M = 0.77f;

  /** Whose head is lower than this sits at a table, metres. */
  private static final float SITS_M = 1.4f;

  private static final double SET_S = 0.9;
  private static final double GOES_S = 1.25;
  private static final double STOPS_S = 2.3;
  private static final double STEP_S = 0.05;

  /** From where it is pushed to where it stops: ahead of who pushes, metres of the reference body. */
  private static final double NEAR_M = 0.50;
  private static final double FAR_M = 1.04;

  private SlidingOver() {}

  public static Motion of(Call call) {
    Lead lead = Lead.of(call);
    call.second().filter(t -> t.kind() == Target.Kind.PERFORMER).ifPresent(t -> lead.facing(t, 15));
    return lead.act(c -> Gesture.lasting(3.0).eased(0.4, 0.5).draws(SlidingOver::pushes).events(SlidingOver::slides).of(c));
  }

  private static void pushes(Gesture.Moment m) {
    double on = m.ramp(0.2, SET_S);
    double push = m.ramp(GOES_S - 0.15, GOES_S + 0.35);
    double top = top(m.call()) / m.call().scale();
    m.s().hand(RIGHT, 0.14, top + 0.05 + 0.10 * (1 - on), -0.34 - 0.12 * on - 0.24 * push).elbow(RIGHT, 0.8, -0.4, 0.5).fingers(RIGHT, -0.15, 0.05, -1).palm(RIGHT, -1, 0, 0)
        .curl(RIGHT, 1.0 - 0.8 * push).hand(LEFT, 0.26, top + 0.02, -0.36).elbow(LEFT, 0.9, -0.2, 0.5).fingers(LEFT, -0.4, 0, -0.9).palm(LEFT, 0, -1, 0).curl(LEFT, 0.2)
        .lean(0.10 + 0.20 * push, 0).nod(8).twist(-8 * push);
  }

  private static float top(Call call) {
    boolean sits = call.posture() == Posture.SITTING || call.second().filter(t -> t.kind() == Target.Kind.PERFORMER)
        .filter(t -> call.view().joint(t.name(), Bone.HEAD, call.start()).y - call.entry().y() < SITS_M).isPresent();
    return sits ? TABLE_M : COUNTER_M;
  }

  private static List<Event> slides(Gesture g) {
    List<Event> all = new ArrayList<>();
    double pace = g.seconds() / 3.0;
    g.call().target().filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> {
      for (double at = SET_S; at < STOPS_S; at += STEP_S) {
        double u = Easing.clamp((at - GOES_S) / (STOPS_S - GOES_S));
        double ahead = NEAR_M + (FAR_M - NEAR_M) * (1 - (1 - u) * (1 - u));
        Vector3f point = g.call().entry().position().fma((float) ahead, g.call().entry().forward()).fma(0.14f * g.call().scale(), g.call().entry().right());
        point.y = g.call().entry().y() + top(g.call());
        all.add(new Event.Put(at * pace, t.name(), point));
      }
    });
    return all;
  }
}
