package dev.actionline.render;

import dev.actionline.stage.Model;
import dev.actionline.timeline.FrameState;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;

/** The box that holds the set and its backdrops, metres: no shadow can be seen beyond. */
record Reach(Vector3f low, Vector3f high) {

  static Reach of(Library library, FrameState state) {
    List<Model> models = new ArrayList<>();
    library.model(Model.Kind.SET, state.set().model()).ifPresent(models::add);
    for (String name : state.set().backdrops()) {
      library.model(Model.Kind.BACKDROP, name).ifPresent(models::add);
    }
    Vector3f low = new Vector3f(-1, -1, -1);
    Vector3f high = new Vector3f(1, 1, 1);
    for (Model m : models) {
      low.min(m.low());
      high.max(m.high());
    }
    return new Reach(low.sub(0.1f, 0.1f, 0.1f), high.add(0.1f, 0.1f, 0.1f));
  }

  /** Metres along a unit direction to where it leaves the box for good; 0 when it already has. */
  float exit(Vector3f from, Vector3f way) {
    float exit = Float.POSITIVE_INFINITY;
    for (int axis = 0; axis < 3; axis++) {
      float speed = way.get(axis);
      if (Math.abs(speed) > 1e-5f) {
        float edge = speed > 0 ? high.get(axis) : low.get(axis);
        exit = Math.min(exit, Math.max(0, (edge - from.get(axis)) / speed));
      }
    }
    return exit;
  }
}
