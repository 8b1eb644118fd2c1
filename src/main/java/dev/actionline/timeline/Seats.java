package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.stage.Model;
import dev.actionline.stage.Stance;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joml.Vector3f;

/**
 * Seats that are taken, and the next free one of the same bench, row or kind; of those about somebody or at a table
 * the one that is meant.
 */
final class Seats {
  /** A seat further off than this is not what who just sits down makes for, metres. */
  private static final double NEAR = 2.5;

  /** Who sits beside somebody is this far away, metres. */
  private static final float BESIDE = 0.8f;

  /** What a seat that looks the opposite way counts more, metres. */
  private static final double TURNED = 1;

  /** A chair further from its table belongs to another, metres. */
  private static final double TABLE = 2;

  private static final Set<String> ON_THE_FLOOR = Set.of("on floor", "on the floor", "cross-legged");

  /** When all is over that has been planned so far, seconds. */
  private static final double LATER = 1e9;

  private Seats() {}

  /** The seat itself when it is free for somebody at a time, else the next one, else itself. */
  static Target free(Nouns nouns, Target seat, String performer, double seconds) {
    boolean mark = seat.kind() == Target.Kind.PLACE && seat.markType().equals("seat");
    if (!mark || isFree(nouns.world(), seat.point(), performer, seconds)) {
      return seat;
    }
    for (Model.Mark other : nouns.marks(seat.name(), "on")) {
      if (other.type().equals("seat")
          && isFree(nouns.world(), other.position(), performer, seconds)) {
        return Nouns.place(other);
      }
    }
    for (Model.Mark other : nouns.world().set().marks()) {
      boolean alike =
          other.type().equals("seat")
              && other.words().stream().anyMatch(w -> w.equals(seat.name()));
      if (alike && isFree(nouns.world(), other.position(), performer, seconds)) {
        return Nouns.place(other);
      }
    }
    return seat;
  }

  /**
   * The seat that who sits down takes: the nearest one, at the table or bar that is named, across from or beside
   * whom it is said. Empty where there is none, and the floor will do.
   */
  static Optional<Target> toSitDown(SceneDesk desk, Intent sit, String performer, double seconds) {
    World world = desk.world();
    if (sit.manner().stream().anyMatch(ON_THE_FLOOR::contains) || !sit.numbers().isEmpty()) {
      return Optional.empty();
    }
    Optional<Target> target = sit.target();
    if (target.isEmpty()) {
      return nearest(world, world.stance(performer, seconds), NEAR, performer, seconds);
    }
    Target of = target.get();
    if (of.kind() == Target.Kind.PERFORMER && of.part().isEmpty()) {
      Stance other = world.stance(of.name(), seconds);
      Vector3f right = other.right().mul(BESIDE);
      return Stream.of(right, right.negate(new Vector3f()))
          .map(v -> other.moved(v.x, 0, v.z))
          .flatMap(s -> nearest(world, s, NEAR, performer, seconds).stream())
          .min(Comparator.comparingDouble(t -> far(t, other)));
    }
    boolean surface = of.markType().equals("surface") && !sit.relation().equals("on");
    boolean free = of.markType().isEmpty() && of.heading().isPresent();
    if (of.kind() != Target.Kind.PLACE || !surface && !free) {
      return Optional.empty();
    }
    Stance there = Stance.at(of.point(), free ? of.heading().get() : world.stance(performer, seconds).heading());
    return nearest(world, there, TABLE, performer, seconds);
  }

  /** Metres to a seat; to one that faces another way it seems further. */
  private static double far(Target seat, Stance from) {
    double turned = Math.abs(Math.IEEEremainder(seat.heading().orElse(0f) - from.heading(), 360)) / 180;
    return Math.hypot(seat.point().x - from.x(), seat.point().z - from.z()) + turned * TURNED;
  }

  private static Optional<Target> nearest(World world, Stance to, double most, String performer, double seconds) {
    return world.set().marks().stream()
        .filter(m -> m.type().equals("seat") && !m.name().equals("centre"))
        .filter(m -> Math.abs(m.position().y - to.y()) < 1)
        .filter(m -> isFree(world, m.position(), performer, seconds))
        .map(Nouns::place)
        .filter(t -> far(t, to) < most)
        .min(Comparator.comparingDouble(t -> far(t, to)));
  }

  /** Nobody is on it, nor on the way to it. */
  private static boolean isFree(World world, Vector3f seat, String performer, double seconds) {
    for (Track track : world.tracks().values()) {
      boolean other = !track.role().name().equals(performer);
      if (other && (there(track, seat, seconds) || there(track, seat, LATER))) {
        return false;
      }
    }
    return true;
  }

  private static boolean there(Track track, Vector3f seat, double seconds) {
    Vector3f p = track.stance(seconds).position();
    return Math.hypot(p.x - seat.x, p.z - seat.z) < 0.35;
  }
}
