package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Target;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Stance;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.joml.Vector3f;

/**
 * What was seen once. Two who look at one another's way would otherwise ask each other in circles, and
 * a plan would change with what is planned after it. Planning asks for all that a motion will need.
 */
final class Remembered implements Aim {
  private final Aim seen;
  private final Map<Object, Object> known = new ConcurrentHashMap<>();

  Remembered(Aim seen) {
    this.seen = seen;
  }

  private record Joint(String performer, Bone bone) {}

  private record Mark(String prop, String mark) {}

  private record Root(String performer) {}

  @SuppressWarnings("unchecked")
  private <T> T once(Object key, Supplier<T> ask) {
    Object value = known.get(key);
    if (value == null) {
      value = ask.get();
      known.put(key, value);
    }
    return (T) value;
  }

  @Override
  public Vector3f point(Target target) {
    return new Vector3f(once(target, () -> seen.point(target)));
  }

  @Override
  public Vector3f joint(String performer, Bone bone) {
    return new Vector3f(once(new Joint(performer, bone), () -> seen.joint(performer, bone)));
  }

  @Override
  public Stance stance(String performer) {
    return once(new Root(performer), () -> seen.stance(performer));
  }

  @Override
  public Optional<Vector3f> mark(String prop, String mark) {
    return once(new Mark(prop, mark), () -> seen.mark(prop, mark)).map(Vector3f::new);
  }
}
