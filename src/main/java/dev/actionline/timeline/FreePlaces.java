package dev.actionline.timeline;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.stage.Model;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.joml.Vector3f;

/** Places that nobody named: near the middle, by the door, beside where somebody stands already. */
final class FreePlaces {
  private static final double APART = 0.85;

  /** Bodies nearer than this are inside each other, metres. */
  private static final double BODY_M = 0.5;

  /** Who stands near somebody stands not so much lower, metres. */
  private static final float STEP_M = 0.9f;

  /** Parts of the distance that is asked for, where there is no room for all of it; and more, where furniture stands about it. */
  private static final float[] SHARES = {1, 0.7f, 0.45f, 1.4f, 2};

  /** So high one sees over counters, and not through a wall, metres. */
  private static final float EYES_M = 1.6f;

  /** Who stands side by side has room for the elbows, metres. */
  private static final float ELBOWS_M = 0.6f;

  private FreePlaces() {}

  /** The set's {@code centre} mark, else its origin. */
  static Stance centre(World world) {
    return world
        .set()
        .mark("centre")
        .map(m -> Stance.at(m.position(), m.heading()))
        .orElseGet(() -> new Stance(0, world.floor(0, 0), 0, 0));
  }

  /** Where one looks who is at a spot: at a door into the room, not at the door; else as the spot says, or to the middle. */
  static double heading(World world, Spot spot) {
    double turned = spot.markType().equals("door") ? 180 : 0;
    return spot.heading().isPresent() ? spot.heading().getAsDouble() + turned : towardsMiddle(world, spot.point());
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

  /**
   * A spot where a body can be: before what is only looked at or lain on, and not inside walls or
   * furniture. Seats, floors and measured places stay.
   */
  static Spot standing(World world, Spot spot) {
    String type = spot.markType();
    boolean before = List.of("look", "surface", "grip", "muzzle", "rail").contains(type);
    Vector3f p = new Vector3f(spot.point());
    if (before) {
      return beforeIt(world, spot, p);
    }
    if (!type.isEmpty() || spot.at().isEmpty()) {
      return spot;
    }
    Vector3f from = anchor(world, spot.at().get());
    if (reaches(world, from, p)) {
      return spot;
    }
    // a thing is looked at from straight before it, nearer or farther
    boolean thing = spot.at().get().kind() == Target.Kind.PROP;
    return (thing ? about(world, spot, from, p, 0) : Optional.<Spot>empty()).or(() -> about(world, spot, from, p, 180)).orElse(spot);
  }

  /** The first free place about another, turned so far at most from the way to it, degrees. */
  private static Optional<Spot> about(World world, Spot spot, Vector3f from, Vector3f p, int most) {
    for (float share : SHARES) {
      Vector3f way = new Vector3f(p).sub(from).mul(share, 1, share);
      for (int turn = share != 1 ? 0 : 20; turn <= most; turn += 20) {
        for (int side = -1; side <= 1; side += 2) {
          Vector3f other = new Vector3f(way).rotateY((float) Math.toRadians(side * turn)).add(from);
          if (reaches(world, from, other)) {
            other.y = world.floor(other.x, other.z);
            double faces = Stance.headingOf(from.x - other.x, from.z - other.z);
            return Optional.of(spot.at(
                other, spot.heading().isPresent() ? OptionalDouble.of(faces) : spot.heading()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a place is free of walls and furniture, and on the floor of who is near it and in the same room: not outside a carriage,
   * nor under a brink, nor behind the wall.
   */
  private static boolean reaches(World world, Vector3f from, Vector3f p) {
    float eyes = world.floor(from.x, from.z) + EYES_M;
    return world.floor(p.x, p.z) > world.floor(from.x, from.z) - STEP_M && isInside(world, p.x, p.z)
        && Opaque.of(world.set()).clear(new Vector3f(from.x, eyes, from.z), new Vector3f(p.x, eyes, p.z));
  }

  /**
   * The place to go to instead, for a walk that would end inside furniture, a wall or a liquid that
   * it was only to lead to; empty when it ends well.
   */
  static Optional<Target> beforeTarget(World world, Call call, Motion motion) {
    boolean leads =
        List.of("to", "at", "towards", "toward", "by", "near", "beside", "")
            .contains(call.relation());
    boolean solid =
        call.target()
            .filter(
                t ->
                    t.kind() == Target.Kind.PROP
                        || List.of("surface", "look", "liquid", "grip", "rail").contains(t.markType()))
            .isPresent();
    boolean handles = motion.events().stream().anyMatch(e -> !(e instanceof Event.Footstep));
    if (!leads || !solid || handles) {
      return Optional.empty();
    }
    Vector3f from = call.entry().position();
    Vector3f end = motion.stance(motion.seconds()).position();
    boolean travels = Math.hypot(end.x - from.x, end.z - from.z) > 0.3;
    boolean bad = !isInside(world, end.x, end.z) || world.ground().liquid(end.x, end.z);
    if (!travels || !bad) {
      return Optional.empty();
    }
    Target target = call.target().get();
    Vector3f at = world.point(target, call.start());
    Vector3f way = new Vector3f(from.x - end.x, 0, from.z - end.z);
    float far = way.length();
    for (float back = 0.1f; back < far; back += 0.1f) {
      Vector3f p = new Vector3f(way).mul(back / far).add(end);
      if (isInside(world, p.x, p.z) && !world.ground().liquid(p.x, p.z)) {
        p.y = world.floor(p.x, p.z);
        float faces = (float) Stance.headingOf(at.x - p.x, at.z - p.z);
        return Optional.of(
            new Target(
                Target.Kind.PLACE,
                target.name(),
                Optional.empty(),
                p,
                Optional.of(faces),
                "floor"));
      }
    }
    return Optional.empty();
  }

  private static Vector3f anchor(World world, Target target) {
    return target.kind() == Target.Kind.PERFORMER
        ? world.stance(target.name(), 0).position()
        : world.point(target, 0);
  }

  private static Spot beforeIt(World world, Spot spot, Vector3f p) {
    Vector3f centre = centre(world).position();
    Vector3f way = new Vector3f(centre.x - p.x, 0, centre.z - p.z);
    if (way.length() < 0.1f) {
      way.set(0, 0, 1);
    }
    way.normalize();
    for (float far = 0.5f; far < 2.5f; far += 0.1f) {
      Vector3f at = new Vector3f(way).mul(far).add(p.x, 0, p.z);
      if (isInside(world, at.x, at.z)) {
        at.y = world.floor(at.x, at.z);
        return spot.at(at, OptionalDouble.of(Stance.headingOf(p.x - at.x, p.z - at.z)));
      }
    }
    return spot;
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
      float side = (i % 2 == 1 ? 1 : -1) * ELBOWS_M * ((i + 1) / 2);
      Vector3f aside = wanted.right().mul(side);
      stance = wanted.moved(aside.x, 0, aside.z);
    }
    return stance;
  }

  private static boolean touches(World world, Stance stance, Optional<Target> by) {
    for (Track track : world.tracks().values()) {
      boolean anchor = by.filter(t -> t.name().equals(track.role().name())).isPresent();
      Vector3f p = track.stance(0).position();
      if (!anchor && Math.hypot(p.x - stance.x(), p.z - stance.z()) < 0.9f * ELBOWS_M) {
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
    return isInside(world, x, z);
  }

  /** Whether nobody but those who are not counted is there at a time, and no furniture or liquid. */
  static boolean isClear(World world, Vector3f at, double seconds, Set<String> except) {
    return isInside(world, at.x, at.z)
        && !world.ground().liquid(at.x, at.z)
        && world.tracks().keySet().stream()
            .filter(n -> !except.contains(n))
            .map(n -> world.stance(n, seconds).position())
            .noneMatch(p -> Math.hypot(p.x - at.x, p.z - at.z) < BODY_M && Math.abs(p.y - at.y) < 1);
  }

  /** Nobody stands nearer to furniture, metres. */
  static final double MARGIN_M = 0.3;

  /** What lies no higher over furniture lies on it or in what stands on it; and so far one looks for the floor beside it, metres. */
  private static final float LIES_ON_M = 0.6f;
  private static final float BESIDE_M = 1.5f;

  /** How high the furniture is that something lies on, metres; empty when it lies on none. */
  static OptionalDouble topUnder(World world, Vector3f at) {
    return world.obstacles().stream()
        .filter(o -> at.x > o.minX() && at.x < o.maxX() && at.z > o.minZ() && at.z < o.maxZ() && at.y > o.height() - 0.1 && at.y < o.height() + LIES_ON_M)
        .mapToDouble(Model.Obstacle::height).max();
  }

  /** The nearest place on the floor beside the furniture that something lies on; empty when it lies on none, or there is no room. */
  static Optional<Vector3f> beside(World world, Vector3f at) {
    boolean on = topUnder(world, at).isPresent();
    Opaque walls = Opaque.of(world.set());
    for (float far = 0.1f; on && far < BESIDE_M; far += 0.1f) {
      for (int way = 0; way < 16; way++) {
        Vector3f p = new Vector3f(at).add(far * (float) Math.sin(way * Math.PI / 8), 0.1f, far * (float) Math.cos(way * Math.PI / 8));
        if (isInside(world, p.x, p.z) && walls.clear(new Vector3f(at.x, p.y, at.z), p)) {
          return Optional.of(new Vector3f(p.x, world.floor(p.x, p.z), p.z));
        }
      }
    }
    return Optional.empty();
  }

  /** Within the set, and not inside what people walk around. */
  static boolean isInside(World world, float x, float z) {
    for (Model.Obstacle o : world.obstacles()) {
      boolean inside =
          x > o.minX() - MARGIN_M && x < o.maxX() + MARGIN_M && z > o.minZ() - MARGIN_M && z < o.maxZ() + MARGIN_M;
      if (inside) {
        return false;
      }
    }
    boolean outside =
        x < world.set().low().x + 0.5
            || x > world.set().high().x - 0.5
            || z < world.set().low().z + 0.5
            || z > world.set().high().z - 0.5;
    return !outside;
  }
}
