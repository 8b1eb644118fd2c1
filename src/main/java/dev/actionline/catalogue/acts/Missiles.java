package dev.actionline.catalogue.acts;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Manner;
import dev.actionline.catalogue.motion.ThingMotion;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Stance;
import org.joml.Vector3f;

/** Things that fly because somebody threw them, whoever that was. */
final class Missiles {
  private Missiles() {}

  /** What is no longer than twice this somebody may have thrown, metres; it is seen so far before and behind whom it misses, and so far over the joint of the head. */
  private static final float FLUNG_M = 0.4f;
  private static final float MISSES_M = 3.2f;
  private static final float OVER_HEAD_M = 0.34f;

  /** Whether it is a small thing that flies over somebody or past him. */
  static boolean misses(Call call) {
    return call.target().filter(t -> t.kind() == Target.Kind.PERFORMER).isPresent() && call.relation().matches("over|past|by")
        && Things.half(call, call.performer()) < FLUNG_M && !Wildlife.beast(call);
  }

  /** Tumbling through the air over somebody's head or close by it. */
  static Motion past(Call call, String whom) {
    Vector3f at = call.view().stance(whom, call.start()).position();
    Vector3f way = new Vector3f(at).sub(call.entry().position());
    way.y = 0;
    Vector3f ahead = way.length() < 0.1f ? call.entry().forward() : way.normalize();
    Vector3f aside = call.relation().equals("over") ? new Vector3f() : new Vector3f(-ahead.z, 0, ahead.x).mul(0.45f);
    Vector3f from = new Vector3f(at).fma(-MISSES_M, ahead).add(aside);
    double seconds = Manner.seconds(call, 1.1);
    double high = call.view().joint(whom, Bone.HEAD, call.start() + seconds / 2).y - call.view().floor(at.x, at.z) + OVER_HEAD_M; // over one who ducks it flies lower
    return ThingMotion.of(call, seconds)
        .along(t -> {
          double u = Easing.clamp(t / seconds);
          Vector3f p = new Vector3f(from).fma((float) (2 * MISSES_M * u), ahead);
          p.y = (float) (call.view().floor(at.x, at.z) + high - 0.9 * (u - 0.5) * (u - 0.5));
          return Stance.at(p, call.entry().heading());
        })
        .tilting(t -> -540 * t, t -> 0);
  }
}
