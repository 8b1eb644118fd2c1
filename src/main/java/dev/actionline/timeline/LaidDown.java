package dev.actionline.timeline;

import dev.actionline.stage.Stance;
import java.util.List;
import org.joml.Vector3f;

/** Where that is which was in the hands of who takes somebody in his arms: on the floor beside him, if it is in the way. */
final class LaidDown {
  /** What is larger is in the way, metres. */
  private static final float IN_THE_WAY_M = 0.25f;

  /** So far aside it is laid, metres. */
  private static final float BESIDE_M = 0.5f;

  private LaidDown() {}

  static void beside(SceneDesk desk, Role role, double start) {
    Stance stance = desk.world().stance(role.name(), start);
    for (PropTrack prop : List.copyOf(desk.world().props().values())) {
      Vector3f size = Resting.size(prop.model());
      boolean held = prop.held(start).filter(h -> h.performer().equals(role.name())).isPresent();
      if (held && Math.max(size.x, Math.max(size.y, size.z)) > IN_THE_WAY_M) {
        prop.lies(start, Resting.at(prop.model(), stance.position().fma(BESIDE_M, stance.right()), stance.heading()));
      }
    }
  }
}
