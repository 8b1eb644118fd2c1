package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/** Several who go to one place stand there side by side, or each on a seat of his own. */
final class Abreast {
  /** From one to the next, metres. */
  private static final float APART = 0.85f;

  private final SceneDesk desk;
  private final List<String> names;
  private final double start;

  /**
   * @param names who goes there together
   * @param start when they set out, seconds of the scene
   */
  Abreast(SceneDesk desk, List<String> names, double start) {
    this.desk = desk;
    this.names = names;
    this.start = start;
  }

  /** The same intent with the place that one of them takes. */
  Intent spread(Intent intent, String name) {
    Optional<Target> target = intent.target().map(t -> Seats.free(desk.nouns(), t, name, start));
    if (!target.equals(intent.target())) {
      return intent.with(target);
    }
    boolean place =
        target.isPresent()
            && target.get().kind() == Target.Kind.PLACE
            && !target.get().markType().equals("seat");
    if (names.size() < 2 || !place) {
      return intent;
    }
    Target t = target.get();
    Vector3f from = desk.world().stance(name, start).position();
    Vector3f point = t.point();
    double heading =
        t.heading().map(Float::doubleValue).orElse(Stance.headingOf(point.x - from.x, point.z - from.z));
    Vector3f right = new Stance(0, 0, 0, (float) heading).right();
    float aside = APART * (slot(name, right) - (names.size() - 1) / 2f);
    Vector3f own = new Vector3f(point).fma(aside, right);
    return intent.with(
        Optional.of(new Target(t.kind(), t.name(), t.part(), own, t.heading(), t.markType())));
  }

  /** Whoever comes from the right stands on the right, so that nobody crosses another's way. */
  private int slot(String name, Vector3f right) {
    List<String> order = new ArrayList<>(names);
    order.sort(Comparator.comparingDouble(n -> from(n, right)));
    return order.indexOf(name);
  }

  private float from(String name, Vector3f right) {
    return desk.world().track(name) == null ? 0 : desk.world().stance(name, start).position().dot(right);
  }
}
