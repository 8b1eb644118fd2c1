package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.LEFT;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.stage.Pose.Channel;
import java.util.Optional;
import org.joml.Vector3f;

/** Hanging by the hands, or by one, over an edge, the face to the wall below it. */
public final class Ledges {
  private Ledges() {}

  /** The fists of who hangs are so high over the feet, metres of the reference body. */
  private static final double FISTS_M = 1.90;

  /** From the edge's outer side to the middle of who hangs from it, metres. */
  private static final double OUT_M = 0.14;

  /** So far ahead of an edge's mark its outer side is looked for, and so much lower the floor is beyond it, metres. */
  private static final double FAR_M = 1.6;

  private static final double STEP_M = 0.05;
  private static final double DROP_M = 0.8;

  /** Hangs from the edge it is told; empty when it is told none and hangs nowhere yet. */
  public static Optional<Motion> hang(Call call) {
    if (call.posture() == Posture.HANGING) {
      return Optional.of(dangle(call));
    }
    return call.target().filter(t -> t.kind() == Target.Kind.PLACE && t.markType().equals("edge")).map(t -> over(call, t));
  }

  private static Motion over(Call call, Target edge) {
    Lead lead = Lead.of(call).standing().walkTo(new Vector3f(edge.point()), Gait.WALK);
    edge.heading().ifPresent(h -> lead.turnTo(h, 2));
    Call at = lead.call();
    Vector3f ahead = at.entry().forward();
    double out = 0;
    float top = at.entry().y();
    for (double d = 0; d < FAR_M; d += STEP_M) {
      Vector3f p = at.entry().position().fma((float) d, ahead);
      float floor = at.view().floor(p.x, p.z);
      if (floor < at.entry().y() - DROP_M) {
        break;
      }
      out = d;
      top = floor;
    }
    double far = (out + STEP_M + OUT_M) / at.scale();
    double up = (top - at.entry().y()) / at.scale() - FISTS_M;
    return lead.then(c -> Keyed.from(c.unhurried()).after(0.4, Postures.CROUCHING)
            .root(0, up, -far).turned(180).after(0.5, Postures.HANGING)
            .event(t -> new Event.Contact(t, edge.name())).exit(Posture.HANGING))
        .act(Ledges::dangle);
  }

  /** The feet tread the air. */
  private static Motion dangle(Call call) {
    return Gesture.lasting(Manner.seconds(call, 3.6)).eased(0.3, 0.4).draws(m -> {
      double kick = m.wave(0.9);
      m.s().add(Channel.PELVIS, 0.03 * m.wave(0.45), 0, 0.05 * m.wave(0.6)).look(0.25 * m.wave(0.35), 0.35, -1).brows(1, -0.3).mouth(0.35, -0.6);
      for (Side side : Side.values()) {
        double way = kick * side.sign;
        if (side == LEFT && call.has("one-handed")) { // the other has slipped off
          m.s().hand(LEFT, 0.36 + 0.05 * m.wave(0.45), 0.90, -0.06 + 0.06 * m.wave(0.6)).elbow(LEFT, 0.8, -0.3, 0.5).curl(LEFT, 0.5);
        }
        m.s().foot(side, 0.10, 0.16 + 0.16 * Math.max(0, way), -0.10 * way + 0.10).toes(side, 5, 45).knee(side, 0.1, 0.2, -1);
      }
    }).of(call);
  }
}
