package dev.actionline.timeline;

import dev.actionline.stage.Model;
import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** The large props that people walk around. */
final class Furniture {
  /** What is narrower or lower is stepped over, metres. */
  private static final float NARROW_M = 0.4f;

  private static final float LOW_M = 0.25f;

  private final List<Model.Obstacle> all = new ArrayList<>();

  /** A prop where it stands, if it is large enough to stand in the way. */
  void add(Model model, Matrix4f worldFromProp) {
    Vector3f size = Resting.size(model);
    if (Math.max(size.x, size.z) < NARROW_M || size.y < LOW_M) {
      return;
    }
    Vector3f low = new Vector3f(Float.MAX_VALUE);
    Vector3f high = new Vector3f(-Float.MAX_VALUE);
    worldFromProp.transformAab(model.low(), model.high(), low, high);
    all.add(new Model.Obstacle(low.x, low.z, high.x, high.z, high.y));
  }

  List<Model.Obstacle> all() {
    return all;
  }
}
