package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3f;

/** What somebody is told to stand, kneel or crouch on, where that is higher than a step: a table, a chair, a crate. */
final class Upon {
  private static final Set<String> ON = Set.of("on", "upon", "atop", "onto", "on top of");
  /** Marks of what bears somebody, the best first. */
  private static final List<String> TOPS = List.of("top", "seat", "middle");
  /** What is no higher is stepped on, and nobody stands on what is higher than he can climb, metres. */
  private static final float STEP_M = 0.25f;

  private static final float HIGHEST_M = 1.6f;

  private Upon() {}

  /** The top to be climbed onto, metres in the set; empty where one stays on the floor. */
  static Optional<Vector3f> top(Call call) {
    return call.target().filter(t -> ON.contains(call.relation())).flatMap(t -> top(call, t))
        .filter(p -> p.y - call.entry().y() > STEP_M && p.y - call.entry().y() < HIGHEST_M);
  }

  private static Optional<Vector3f> top(Call call, Target target) {
    if (target.kind() == Target.Kind.PLACE && Set.of("surface", "seat").contains(target.markType())) {
      return Optional.of(new Vector3f(target.point()));
    }
    return target.kind() != Target.Kind.PROP ? Optional.empty()
        : TOPS.stream().flatMap(m -> call.view().propMark(target.name(), m, call.start()).stream()).findFirst();
  }
}
