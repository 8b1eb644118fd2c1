package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.stage.Model;
import dev.actionline.stage.Stance;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.joml.Matrix4f;
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

  /** The same, from the table's edge, metres. */
  private static final double REACH = 0.9;

  /** A seat further from where somebody sits who is told no seat is another's, metres. */
  private static final double SIDE = 1.2;

  private static final Set<String> ONTO = Vocabulary.kind("on or in");

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
    if (isFurniture(of) && !ONTO.contains(sit.relation())) {
      return atFurniture(desk, of, performer, seconds);
    }
    if (of.kind() == Target.Kind.PERFORMER && of.part().isEmpty()) {
      Stance other = world.stance(of.name(), seconds);
      Vector3f right = other.right().mul(BESIDE);
      return Stream.of(right, right.negate(new Vector3f()))
          .map(v -> other.moved(v.x, 0, v.z))
          .flatMap(s -> nearest(world, s, NEAR, performer, seconds).stream())
          .min(Comparator.comparingDouble(t -> far(t, other)));
    }
    boolean free = of.kind() == Target.Kind.PLACE && of.markType().isEmpty() && of.heading().isPresent();
    return free ? nearest(world, Stance.at(of.point(), of.heading().get()), TABLE, performer, seconds) : Optional.empty();
  }

  /**
   * The seat of somebody who sits at a place that is none when a scene begins: that at the table which is told, or the
   * one there. Empty where there is none, and the floor will do.
   */
  static Optional<Spot> at(SceneDesk desk, Spot told, String performer) {
    Optional<Target> of = told.at().filter(t -> t.kind() != Target.Kind.PERFORMER);
    if (of.isEmpty() || ONTO.contains(told.relation()) || told.markType().equals("seat")) {
      return Optional.empty();
    }
    Optional<Target> seat = isFurniture(of.get()) ? atFurniture(desk, of.get(), performer, 0)
        : nearest(desk.world(), Stance.at(told.point(), told.heading().orElse(0)), SIDE, performer, 0);
    return seat.map(t -> new Spot(t.point(), OptionalDouble.of(t.heading().orElse(0f)), "seat", t.name(), seat, "on"));
  }

  private static boolean isFurniture(Target of) {
    return of.kind() == Target.Kind.PROP || of.kind() == Target.Kind.PLACE && of.markType().equals("surface");
  }

  /** The free seat at a table that looks at it best; a chair is brought to one that has none. */
  private static Optional<Target> atFurniture(SceneDesk desk, Target of, String performer, double seconds) {
    World world = desk.world();
    Optional<Table> table = Table.of(world, of, seconds);
    if (table.isEmpty()) {
      return Optional.empty();
    }
    Vector3f middle = table.get().middle();
    Optional.ofNullable(world.props().get(of.name())).ifPresent(PropTrack::workedAt);
    return free(world, performer, seconds)
        .filter(t -> Math.abs(t.point().y - table.get().floor()) < 1 && table.get().far(t.point()) < REACH)
        .min(Comparator.comparingDouble((Target t) -> far(t, Stance.at(middle, Stance.headingOf(middle.x - t.point().x, middle.z - t.point().z)))))
        .filter(t -> table.get().faced(t))
        .or(() -> table.get().chair(desk, performer, seconds));
  }

  /** Metres to a seat; to one that faces another way it seems further. */
  private static double far(Target seat, Stance from) {
    double turned = Math.abs(Math.IEEEremainder(seat.heading().orElse(0f) - from.heading(), 360)) / 180;
    return Math.hypot(seat.point().x - from.x(), seat.point().z - from.z()) + turned * TURNED;
  }

  private static Optional<Target> nearest(World world, Stance to, double most, String performer, double seconds) {
    return free(world, performer, seconds)
        .filter(t -> Math.abs(t.point().y - to.y()) < 1)
        .filter(t -> far(t, to) < most)
        .min(Comparator.comparingDouble(t -> far(t, to)));
  }

  /** The seats of the set and of the chairs in it that nobody has. */
  private static Stream<Target> free(World world, String performer, double seconds) {
    Stream<Target> fixed = world.set().marks().stream()
        .filter(m -> m.type().equals("seat") && !m.name().equals("centre"))
        .map(Nouns::place);
    Stream<Target> moved = world.props().values().stream().filter(p -> p.placed() && !p.isBrought()).flatMap(p -> of(world, p, seconds));
    return Stream.concat(fixed, moved).filter(t -> isFree(world, t.point(), performer, seconds));
  }

  /** The seats of a chair, a bench, where it stands at a time. */
  static Stream<Target> of(World world, PropTrack prop, double seconds) {
    Matrix4f at = world.prop(prop.name(), seconds);
    float turn = (float) Resting.yaw(at);
    return prop.model().marks().stream().filter(m -> m.type().equals("seat")).map(m -> new Target(Target.Kind.PLACE, prop.name(),
        Optional.empty(), at.transformPosition(new Vector3f(m.position())), Optional.of(turn + m.heading()), "seat"));
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
