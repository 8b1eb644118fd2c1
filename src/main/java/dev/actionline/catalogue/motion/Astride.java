package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3f;

/** One kneels astride another who lies there, facing his head, both hands on his chest or back. */
public final class Astride {
  private Astride() {}

  /** Beside the hips of who lies, and how much nearer to his head one kneels, metres. */
  private static final float BESIDE_M = 0.62f;
  private static final float UP_M = 0.06f;

  /** A head no higher over the root lies, metres. */
  private static final float LIES_M = 0.5f;

  /** Until one is down on the knees over him, and until the hands are on him, seconds. */
  private static final double STEPS_S = 0.6;
  private static final double DOWN_S = 0.6;
  private static final double HANDS_S = 0.5;

  /** The height of the body by whose size distances are told, metres. */
  private static final float GROWN_M = 1.75f;

  private static final Set<String> ON = Set.of("", "on", "upon", "over");

  /** Over whom a call tells to be who lies; empty for any other call. */
  public static Optional<Motion> of(Call call) {
    return call.target().filter(t -> t.kind() == Target.Kind.PERFORMER && !t.name().equals(call.performer()) && ON.contains(call.relation())).filter(t -> lies(call, t))
        .map(t -> astride(call, t));
  }

  private static boolean lies(Call call, Target whom) {
    return call.view().joint(whom.name(), Bone.HEAD, call.start()).y - call.view().stance(whom.name(), call.start()).y() < LIES_M;
  }

  private static Motion astride(Call call, Target whom) {
    Stance body = call.view().stance(whom.name(), call.start());
    Vector3f head = call.view().joint(whom.name(), Bone.HEAD, call.start());
    Vector3f away = new Vector3f(head.x - body.x(), 0, head.z - body.z()).normalize();
    float size = call.view().height(whom.name()) / GROWN_M;
    double heading = Stance.headingOf(away.x, away.z);
    Vector3f over = body.position().fma(UP_M * size, away);
    float side = call.entry().position().sub(over).dot(body.right()) < 0 ? -1 : 1;
    Vector3f beside = new Vector3f(over).fma(side * BESIDE_M * call.scale(), body.right());
    beside.y = call.entry().y();
    Lead lead = Lead.of(call).standing().walkTo(beside, Gait.WALK).turnTo(heading, 5);
    return lead.act(c -> down(c, whom, over, heading, size));
  }

  private static Motion down(Call call, Target whom, Vector3f over, double heading, float size) {
    Vector3f root = Ground.local(call.entry(), call.scale(), over);
    Side first = root.x < 0 ? Side.LEFT : Side.RIGHT;
    double seat = 0.20 * size / call.scale() + 0.20;
    Pose kneels = kneeling(seat).pose();
    Sketch hands = kneeling(seat).spine(0, 0.86, -0.5).look(0, -0.5, -0.85);
    for (Side s : Side.values()) {
      hands.hand(s, 0.14, 0.30 * size / call.scale(), -0.40 * size / call.scale()).elbow(s, 1, 0.1, 0.4).fingers(s, 0.1, -0.35, -1).palm(s, 0, -1, -0.2).curl(s, 0.2);
    }
    // the one leg goes over him first
    Sketch steps = new Sketch(Pose.STANDING).pelvis(0, 0.80, 0).lean(0.15, 0).foot(first, 0.30, 0, 0).foot(first.other(), 0.30, 0, 0);
    return Keyed.from(call).root(root.x, 0, root.z).turned(Ground.between(call.entry().heading(), heading))
        .after(STEPS_S, steps.pose()).after(DOWN_S, kneels).after(HANDS_S, hands.pose())
        .event(t -> new Event.Contact(t, whom.name())).after(HANDS_S, hands.pose()).exit(Posture.KNEELING);
  }

  /** On both knees, wide apart, with the hips on him. */
  private static Sketch kneeling(double seat) {
    Sketch s = new Sketch(Postures.KNEELING).pelvis(0, seat, 0.02).spine(0, 1, -0.06);
    for (Side side : Side.values()) {
      s.rolled(side, 0.25, 0.40, 6, 65).knee(side, 0.7, -0.2, -1);
    }
    return s;
  }
}
