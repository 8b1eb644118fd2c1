package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.stage.Model;
import dev.actionline.stage.Stance;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** The top of the back of what one sits on, over which a coat is hung. */
final class Backs {
  /** Where the rail of a chair is from the middle of its seat: up and behind who sits, metres. */
  private static final float UP_M = 0.455f;

  private static final float BEHIND_M = 0.25f;

  private Backs() {}

  /** The middle of the rail and where the seat faces; empty for what has no back. */
  static Optional<Stance> of(World world, Target target, double seconds) {
    if (target.kind() == Target.Kind.PLACE) {
      return target.markType().equals("seat")
          ? Optional.of(behind(target.point(), target.heading().orElse(0f))) : Optional.empty();
    }
    PropTrack prop = world.props().get(target.name());
    if (prop == null) {
      return Optional.empty();
    }
    Matrix4f at = world.prop(target.name(), seconds);
    Optional<Model.Mark> seat = prop.model().marks().stream().filter(m -> m.type().equals("seat")).findFirst();
    Optional<Model.Mark> rail = prop.model().mark("back");
    return seat.map(s -> {
      double heading = Resting.yaw(at) + s.heading();
      return rail.map(r -> Stance.at(at.transformPosition(new Vector3f(r.position().x, prop.model().high().y, r.position().z)), heading))
          .orElseGet(() -> behind(at.transformPosition(new Vector3f(s.position())), heading));
    });
  }

  private static Stance behind(Vector3f seat, double heading) {
    Vector3f forward = new Stance(0, 0, 0, (float) heading).forward();
    return Stance.at(new Vector3f(seat).fma(-BEHIND_M, forward).add(0, UP_M, 0), heading);
  }
}
