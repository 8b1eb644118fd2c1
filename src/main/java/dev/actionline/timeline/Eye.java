package dev.actionline.timeline;

import java.util.Optional;
import java.util.function.Supplier;
import org.joml.Vector3f;

/** Where a scene's camera is, for those who look or aim at it; nobody knows while it is looked for. */
final class Eye {
  private static final ThreadLocal<Boolean> CLOSED = ThreadLocal.withInitial(() -> false);

  private Camera camera = t -> Optional.empty();

  /** Where a camera stands at a time, seconds of the scene; metres of the set. */
  interface Camera {
    Optional<Vector3f> at(double sceneSeconds);
  }

  /** Known from now on: cameras are solved. */
  void opens(Camera solved) {
    this.camera = solved;
  }

  /** Whether nobody on this thread knows where the camera is. */
  static boolean closed() {
    return CLOSED.get();
  }

  Optional<Vector3f> at(double sceneSeconds) {
    return closed() ? Optional.empty() : camera.at(sceneSeconds);
  }

  /** Does something while nobody knows where the camera is. */
  static <T> T shut(Supplier<T> work) {
    boolean before = CLOSED.get();
    CLOSED.set(true);
    try {
      return work.get();
    } finally {
      CLOSED.set(before);
    }
  }
}
