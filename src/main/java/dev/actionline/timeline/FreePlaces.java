package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.stage.Model;
import dev.actionline.stage.Stance;
import java.util.Optional;
import org.joml.Vector3f;

/** Places that nobody named: near the middle, by the door, beside where somebody stands already. */
final class FreePlaces {
  private static final double APART = 0.85;

  private FreePlaces() {}

  /** The set's {@code centre} mark, else its origin. */
  static Stance centre(World world) {
    return world.set().mark("centre")
        .map(m -> Stance.at(m.position(), m.heading()))
        .orElseGet(() -> new Stance(0, world.floor(0, 0), 0, 0));
  }

  static double towardsMiddle(World world, Vector3f from) {
    Stance centre = centre(world);
    double far = Math.hypot(centre.x() - from.x, centre.z() - from.z);
    return far < 0.3 ? 180 : Stance.headingOf(centre.x() - from.x, centre.z() - from.z);
  }

  /** The first free place on a widening spiral about the middle, turned to the others. */
  static Stance inTheMiddle(World world, int others) {
    Stance centre = centre(world);
    for (int i = 0; i < 200; i++) {
      // the golden angle spreads places evenly (Vogel 1979)
      double far = i == 0 && others < 2 && world.tracks().isEmpty() ? 0 : 0.75 * Math.sqrt(i + 0.6);
      double angle = i * Math.toRadians(137.508) + Math.PI / 2;
      float x = (float) (centre.x() + far * Math.sin(angle));
      float z = (float) (centre.z() - far * Math.cos(angle));
      if (isFree(world, x, z)) {
        Vector3f p = new Vector3f(x, world.floor(x, z), z);
        return Stance.at(p, facing(world, p));
      }
    }
    return centre;
  }

  private static double facing(World world, Vector3f p) {
    Vector3f sum = new Vector3f();
    int count = 0;
    for (Track track : world.tracks().values()) {
      Vector3f other = track.stance(0).position();
      if (other.distance(p) < 4) {
        sum.add(other);
        count++;
      }
    }
    return count == 0 ? 180 : Stance.headingOf(sum.x / count - p.x, sum.z / count - p.z);
  }

  /** The set's door; its edge towards the foreground when it has none. */
  static Stance entrance(World world) {
    Optional<Model.Mark> door =
        world.set().marks().stream().filter(m -> m.type().equals("door")).findFirst();
    if (door.isPresent()) {
      Stance at = Stance.at(door.get().position(), door.get().heading());
      return beside(world, at.facing(towardsMiddle(world, at.position())), Optional.empty());
    }
    Stance centre = centre(world);
    float x = Math.min(world.set().high().x - 1, centre.x() + 9);
    Vector3f p = new Vector3f(x, world.floor(x, centre.z()), centre.z());
    return beside(world, Stance.at(p, towardsMiddle(world, p)), Optional.empty());
  }

  /** A stance moved aside until it touches nobody; {@code by} is not counted. */
  static Stance beside(World world, Stance wanted, Optional<Target> by) {
    Stance stance = wanted;
    for (int i = 1; i <= 6 && touches(world, stance, by); i++) {
      float side = (i % 2 == 1 ? 1 : -1) * 0.45f * ((i + 1) / 2);
      Vector3f aside = wanted.right().mul(side);
      stance = wanted.moved(aside.x, 0, aside.z);
    }
    return stance;
  }

  private static boolean touches(World world, Stance stance, Optional<Target> by) {
    for (Track track : world.tracks().values()) {
      boolean anchor = by.filter(t -> t.name().equals(track.role().name())).isPresent();
      Vector3f p = track.stance(0).position();
      if (!anchor && Math.hypot(p.x - stance.x(), p.z - stance.z()) < 0.42) {
        return true;
      }
    }
    return false;
  }

  static boolean isFree(World world, float x, float z) {
    for (Track track : world.tracks().values()) {
      Vector3f p = track.stance(0).position();
      if (Math.hypot(p.x - x, p.z - z) < APART) {
        return false;
      }
    }
    for (Model.Obstacle o : world.obstacles()) {
      boolean inside =
          x > o.minX() - 0.3 && x < o.maxX() + 0.3 && z > o.minZ() - 0.3 && z < o.maxZ() + 0.3;
      if (inside) {
        return false;
      }
    }
    boolean outside =
        x < world.set().low().x + 0.5 || x > world.set().high().x - 0.5
            || z < world.set().low().z + 0.5 || z > world.set().high().z - 0.5;
    return !outside;
  }
}
