package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;

/** A bat swung level with both hands from over the shoulder; a ball that is told of comes flying and is struck away. */
public final class Batting {
  private static final double SECONDS = 2.6;

  /** When the bat meets the ball, and how long that has been on its way, seconds. */
  private static final double HIT_S = 1.12;
  private static final double COMES_S = 0.55;

  /** From where the ball comes, metres ahead; where it is met, metres of the reference body. */
  private static final float FROM_M = 9;
  private static final float MET_AHEAD_M = 0.95f;
  private static final float MET_UP_M = 1.02f;

  /** How fast it leaves, ahead and up, metres a second. */
  private static final float AWAY_M_S = 19;
  private static final float UP_M_S = 9;

  private static final double SIDE_ON = 78;

  private Batting() {}

  /** Side on to where the ball comes from, and the blow. */
  public static Motion of(Call call) {
    Lead lead = Lead.of(call).standing();
    call.target().filter(t -> t.kind() != Target.Kind.PERFORMER).ifPresent(t -> lead.facing(t, 6));
    Vector3f ahead = lead.at().forward();
    lead.turnTo(lead.at().heading() + SIDE_ON, 2);
    return lead.act(c -> Gesture.lasting(SECONDS).eased(0.35, 0.5).draws(Batting::swing).events(g -> ball(c, ahead)).of(c));
  }

  private static void swing(Gesture.Moment m) {
    double through = Easing.smooth((m.t() - HIT_S + 0.20) / 0.22);
    double after = Easing.smooth((m.t() - HIT_S) / 0.34);
    // over the right shoulder, level before the body towards the left, round to the left shoulder
    Vector3f hands = new Vector3f(0.26f, 1.42f, -0.12f).lerp(new Vector3f(-0.16f, 1.08f, -0.46f), (float) through)
        .lerp(new Vector3f(-0.34f, 1.40f, -0.16f), (float) after);
    Vector3f bat = new Vector3f(0.25f, 0.95f, 0.30f).lerp(new Vector3f(-0.75f, -0.05f, -0.65f), (float) through)
        .lerp(new Vector3f(-0.30f, 0.45f, 0.85f), (float) after);
    m.s().twist(24 * (1 - through) - 46 * through).set(Channel.HIPS, -26 * through).lean(0.14, -0.05 * through)
        .foot(RIGHT, 0.24, 0, 0.02).foot(LEFT, 0.26 + 0.10 * through, 0, -0.04).toes(LEFT, 20 + 30 * through, 0).toes(RIGHT, 4, 20 * after)
        .add(Channel.PELVIS, -0.10 * through, -0.07, 0).look(-1, -0.08, -0.35).brows(-0.8, 0.2);
    for (Side side : Side.values()) {
      double down = side == LEFT ? -0.07 : 0.03;
      m.s().arm(side, side.sign * (hands.x + down * bat.x), hands.y + down * bat.y, hands.z + down * bat.z).elbow(side, 0.8, -0.3, 0.4)
          .fingers(side, side.sign * bat.x, bat.y, bat.z).palm(side, -0.6, -0.2, 0.5).curl(side, 1.6);
    }
  }

  private static List<Event> ball(Call call, Vector3f ahead) {
    List<Event> all = new ArrayList<>();
    call.target().filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> {
      Vector3f here = call.entry().position();
      Vector3f met = new Vector3f(here).fma(MET_AHEAD_M * call.scale(), ahead).add(0, MET_UP_M * call.scale(), 0);
      Vector3f from = new Vector3f(here).fma(FROM_M, ahead).add(0, 1.6f * call.scale(), 0);
      float fall = (float) (0.5 * call.view().gravity() * COMES_S);
      all.add(new Event.Show(0, t.name(), false));
      all.add(new Event.Put(HIT_S - COMES_S - 0.02, t.name(), from));
      all.add(new Event.Show(HIT_S - COMES_S, t.name(), true));
      all.add(new Event.Release(HIT_S - COMES_S, t.name(), new Vector3f(met).sub(from).div((float) COMES_S).add(0, fall, 0)));
      all.add(new Event.Contact(HIT_S, t.name()));
      all.add(new Event.Put(HIT_S, t.name(), met));
      all.add(new Event.Release(HIT_S + 0.01, t.name(), new Vector3f(ahead).mul(AWAY_M_S).add(0, UP_M_S, 0)));
    });
    return all;
  }
}
