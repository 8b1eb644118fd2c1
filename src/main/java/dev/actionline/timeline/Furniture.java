package dev.actionline.timeline;

import dev.actionline.stage.Model;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** The large props that people walk around. */
final class Furniture {
  /** What is narrower or lower is stepped over, metres. */
  private static final float NARROW_M = 0.4f;

  private static final float LOW_M = 0.25f;

  private final Map<String, Model.Obstacle> byName = new LinkedHashMap<>();

  /** A prop where it stands, if it is large enough to stand in the way; where it stood before it stands no more. */
  void add(String name, Model model, Matrix4f worldFromProp) {
    Vector3f size = Resting.size(model);
    if (Math.max(size.x, size.z) < NARROW_M || size.y < LOW_M) {
      return;
    }
    Vector3f low = new Vector3f(Float.MAX_VALUE);
    Vector3f high = new Vector3f(-Float.MAX_VALUE);
    worldFromProp.transformAab(model.low(), model.high(), low, high);
    byName.put(name, new Model.Obstacle(low.x, low.z, high.x, high.z, high.y));
  }

  Collection<Model.Obstacle> all() {
    return byName.values();
  }
}
