package dev.actionline.director;

import dev.actionline.breakdown.ActionClass;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3f;

/** About where everybody is, so that nobody crawls across the whole set while the audience waits. */
final class Whereabouts {
  /** A way that takes longer is gone faster than in life, seconds. */
  private static final double PATIENCE = 5;
  private static final double LONGEST = 7;
  /** As much faster as still looks possible. */
  private static final double HASTE = 2.5;

  private static final Set<ActionClass> WAYS =
      Set.of(ActionClass.MOVE, ActionClass.ENTER, ActionClass.EXIT, ActionClass.CRAWL,
          ActionClass.CARRY, ActionClass.CLIMB);

  private final Map<String, Vector3f> points = new LinkedHashMap<>();
  private final Ground ground;

  Whereabouts(Ground ground) {
    this.ground = ground;
  }

  void isAt(String performer, Vector3f point) {
    points.put(performer, new Vector3f(point));
  }

  Optional<Vector3f> of(String performer) {
    return Optional.ofNullable(points.get(performer)).map(Vector3f::new);
  }

  /**
   * Somebody goes somewhere.
   *
   * @param action name in the catalogue
   * @return how long the way may take, as the end of a phrase; empty when its own time will do
   */
  String goes(String performer, ActionClass kind, String action, String verb, Optional<Aim> to) {
    Optional<Vector3f> goal = to.flatMap(this::point);
    Optional<Vector3f> from = of(performer);
    goal.ifPresent(g -> isAt(performer, g));
    if (!WAYS.contains(kind) || goal.isEmpty() || from.isEmpty()) {
      return "";
    }
    double seconds = from.get().distance(goal.get()) / speed(action, verb);
    if (seconds <= PATIENCE) {
      return "";
    }
    double hurried = Math.max(PATIENCE, Math.min(LONGEST, Math.round(2 * seconds / HASTE) / 2.0));
    return " over " + String.format(Locale.ROOT, "%.1f", hurried).replace(".0", "") + "s";
  }

  private Optional<Vector3f> point(Aim aim) {
    if (aim.performer().isPresent()) {
      return of(aim.performer().get());
    }
    return aim.kind() == Aim.Kind.MARK
        ? aim.frame().flatMap(ground::named).map(m -> new Vector3f(m.position()))
        : Optional.empty();
  }

  /** Metres a second, about, of the catalogue's gaits. */
  private static double speed(String action, String verb) {
    if (Set.of("limp", "hobble", "shuffle", "stagger", "stumble", "creep").contains(verb)) {
      return 0.8;
    }
    return switch (action) {
      case "run" -> 3.4;
      case "crawl" -> verb.equals("scuttle") || verb.equals("scramble") ? 1.25 : 0.6;
      case "sneak" -> 0.62;
      case "climb" -> 0.5;
      default -> 1.35;
    };
  }
}
