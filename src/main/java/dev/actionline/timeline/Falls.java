package dev.actionline.timeline;

import java.util.Map;
import org.joml.Vector3f;

/** What falling props cause: a clatter on the floor, a splash in a liquid. */
final class Falls {
  private Falls() {}

  /** Adds them; the scene must be planned to its end. */
  static void tell(SceneDesk desk) {
    if (desk.world().weightless().isPresent()) {
      return;
    }
    for (PropTrack prop : desk.world().props().values()) {
      for (PropTrack.Fall fall : desk.world().falls(prop)) {
        Flight flight = fall.flight();
        double at = fall.at() + flight.lands();
        desk.happenings()
            .sound(at, 0, "contact", prop.name(), flight.sinks() ? "liquid" : "floor", 0);
        if (flight.sinks()) {
          Vector3f point = flight.landing();
          Vector3f size = Resting.size(prop.model());
          double large = Math.max(0.2, Math.min(1.5, Math.max(size.x, Math.max(size.y, size.z))));
          desk.happenings()
              .effect(
                  "splash",
                  at,
                  1.2,
                  t -> point,
                  new Vector3f(0, 1, 0),
                  Map.of("size", large),
                  0,
                  prop.name());
        }
      }
    }
  }
}
