package dev.actionline.timeline;

import dev.actionline.shotlist.Term;
import dev.actionline.stage.Model;
import dev.actionline.stage.Stance;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * Places that belong to a building rather than to its marks: {@code on wall}, {@code above door},
 * {@code on ceiling}, {@code against wall}, {@code outside}. They are felt for with lines from the set's middle, so that every
 * set has them. What hangs or stands so is modelled looking south.
 */
final class Fittings {
  private static final Set<String> PLACES = Set.of("on wall", "on wall by door", "above door", "against wall", "on ceiling", "outside", "outside window");

  /** How far a wall may be, metres. */
  private static final float REACH = 14;

  /** What hangs has its middle at eye level, metres. */
  private static final float EYES = 1.6f;

  /** What is pressed there is where a hand finds it. */
  private static final float REACHED = 1.25f;

  /** What is nearer to a piece of wall stands at it, metres. */
  private static final float AT_WALL = 1;

  /** A wall is flat where its distances differ no more than this, metres. */
  private static final float FLAT = 0.05f;

  /** What is outside is seen across a yard, metres from the wall. */
  private static final float YARD = 6.5f;

  /** From a window's mark to what is seen behind the glass, metres. */
  private static final float BEYOND_GLASS = 0.6f;

  private static final float[] ASIDE = {0, 0.6f, -0.6f, 1.2f, -1.2f, 1.8f, -1.8f, 2.6f, -2.6f, 3.4f, -3.4f};
  /** What hangs over a door, metres. */
  private static final float LINTEL = 2.42f;
  private static final float[] OVER_DOOR = {0, 0.3f, -0.3f, 0.9f, -0.9f};

  /** From the middle of a door to a switch beside it, metres. */
  private static final float[] BY_DOOR = {0.7f, -0.7f, 0.95f, -0.95f, 1.3f, -1.3f};

  private static final List<Vector3f> WAYS =
      List.of(new Vector3f(0, 0, -1), new Vector3f(1, 0, 0), new Vector3f(-1, 0, 0), new Vector3f(0, 0, 1));

  private final World world;
  private final Model prop;
  private final Opaque set;
  private final Vector3f middle;
  private final Vector3f size;

  private Fittings(World world, Model prop) {
    this.world = world;
    this.prop = prop;
    this.set = Opaque.of(world.set());
    this.middle = FreePlaces.centre(world).position();
    this.size = Resting.size(prop);
  }

  /** Whether words name such a place. */
  static boolean says(List<Term> place) {
    return PLACES.contains(words(place));
  }

  private static String words(List<Term> place) {
    return place.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
  }

  /** Where a prop is by such words; empty for other words, and where a set has no such place. */
  static Optional<Matrix4f> of(List<Term> place, World world, Model prop) {
    if (!says(place)) {
      return Optional.empty();
    }
    Fittings fittings = new Fittings(world, prop);
    return switch (words(place)) {
      case "on wall" -> fittings.wall(prop.mark("button").isPresent() ? REACHED : EYES, true);
      case "on wall by door" -> fittings.door(REACHED, BY_DOOR).or(() -> fittings.wall(REACHED, true));
      case "above door" -> fittings.door(LINTEL, OVER_DOOR).or(() -> fittings.wall(LINTEL, true));
      case "against wall" -> fittings.wall(0, false);
      case "on ceiling" -> fittings.ceiling();
      case "outside window" -> fittings.beyondTheGlass();
      case "outside" -> Optional.of(fittings.outside());
      default -> Optional.empty();
    };
  }

  /** Flat and bare wall as wide and high as the prop, nearest to straight ahead of who looks north. */
  private Optional<Matrix4f> wall(float height, boolean hangs) {
    float base = hangs ? height - size.y / 2 : 0;
    for (Vector3f way : WAYS) {
      Vector3f side = new Vector3f(way).cross(0, 1, 0);
      for (float aside : ASIDE) {
        Vector3f from = new Vector3f(middle).fma(aside, side);
        float far = bare(from, way, side, base);
        if (far > 0.6f + size.z) {
          Vector3f foot = new Vector3f(from).fma(far, way).add(0, base, 0);
          if (room(foot) && clear(foot, side)) {
            return Optional.of(facing(foot, way));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Close behind a window: at eye level what is small, on the ground what is not. */
  private Optional<Matrix4f> beyondTheGlass() {
    return window(world).map(m -> {
      Vector3f way = way(m, middle);
      Vector3f at = new Vector3f(m.position()).fma(BEYOND_GLASS, way);
      Optional<Model.Mark> face = prop.mark("face"); // who goes by there is seen through the glass, however low the ground is
      at.y = face.isPresent() ? m.position().y - face.get().position().y : size.y > 1 ? world.floor(at.x, at.z) : EYES - size.y / 2;
      return facing(at, way);
    });
  }

  /** Where somebody stands outside a window, looking in; empty for other words and in a set without one. */
  static Optional<Stance> outsideWindow(List<Term> place, World world) {
    return window(world).filter(m -> words(place).equals("outside window")).map(m -> {
      Vector3f way = way(m, FreePlaces.centre(world).position());
      Vector3f at = new Vector3f(m.position()).fma(3 * BEYOND_GLASS, way);
      at.y = world.floor(at.x, at.z);
      return Stance.at(at, Stance.headingOf(-way.x, -way.z));
    });
  }

  private static Optional<Model.Mark> window(World world) {
    return world.set().marks().stream().filter(m -> m.name().endsWith("window") || m.words().contains("window")).findFirst();
  }

  /** The way out through a window, along an axis. */
  private static Vector3f way(Model.Mark window, Vector3f middle) {
    Vector3f to = new Vector3f(window.position()).sub(middle);
    return WAYS.stream().max(Comparator.comparingDouble(w -> w.dot(to))).orElseThrow();
  }

  /** The bare wall at the door, at the first distance from its middle where it is free. */
  private Optional<Matrix4f> door(float height, float[] from) {
    Optional<Model.Mark> door = world.set().marks().stream().filter(m -> m.type().equals("door")).findFirst();
    if (door.isEmpty()) {
      return Optional.empty();
    }
    Vector3f to = new Vector3f(door.get().position()).sub(middle);
    float base = height - size.y / 2;
    for (Vector3f way : WAYS.stream().sorted(Comparator.comparingDouble(w -> -w.dot(to))).limit(2).toList()) {
      Vector3f side = new Vector3f(way).cross(0, 1, 0);
      for (float aside : from) {
        Vector3f at = new Vector3f(middle).fma(to.dot(side) + aside, side);
        float far = bare(at, way, side, base);
        if (far > 0.6f + size.z) {
          return Optional.of(facing(new Vector3f(at).fma(far, way).add(0, base, 0), way));
        }
      }
    }
    return Optional.empty();
  }

  /** How far a bare piece of wall is; 0 when there is none. */
  private float bare(Vector3f from, Vector3f way, Vector3f side, float base) {
    float first = 0;
    for (float across : new float[] {0, -0.5f, 0.5f}) {
      for (float up : new float[] {0.5f, 0.15f, 1}) {
        Vector3f p = new Vector3f(from).fma(across * (size.x + 0.1f), side).add(0, base + up * size.y, 0);
        double share = set.free(p, new Vector3f(p).fma(REACH, way));
        float far = (float) share * REACH;
        if (share >= 1 || first > 0 && Math.abs(far - first) > FLAT) {
          return 0;
        }
        first = first > 0 ? first : far;
      }
    }
    return first;
  }

  /** Whether no other prop hangs or stands there. */
  private boolean room(Vector3f at) {
    return world.props().values().stream()
        .filter(PropTrack::placed)
        .noneMatch(p -> world.prop(p.name(), 0).getTranslation(new Vector3f()).distance(at)
            < 0.15f + 0.5f * (size.x + Resting.size(p.model()).x));
  }

  /** Whether nothing that stands at the wall covers what hangs on it, nor the other way round. */
  private boolean clear(Vector3f at, Vector3f side) {
    return world.props().values().stream().filter(PropTrack::placed).noneMatch(p -> {
      Vector3f off = world.prop(p.name(), 0).getTranslation(new Vector3f()).sub(at.x, 0, at.z).setComponent(1, 0);
      return off.length() < AT_WALL && Math.abs(off.dot(side)) < 0.25f + 0.5f * (size.x + Resting.size(p.model()).x);
    });
  }

  /** Its back against the wall. */
  private Matrix4f facing(Vector3f foot, Vector3f way) {
    float turn = (float) Math.atan2(-way.x, -way.z);
    return new Matrix4f().translation(foot).rotateY(turn)
        .translate(-Resting.middle(prop).x, -prop.low().y, -prop.low().z + 0.01f);
  }

  private Optional<Matrix4f> ceiling() {
    for (float north : new float[] {0.8f, 0, 1.6f, -0.8f}) {
      for (float east : new float[] {0, 0.8f, -0.8f}) {
        Vector3f from = new Vector3f(middle).add(east, 1.2f, -north);
        double share = set.free(from, new Vector3f(from).add(0, REACH, 0));
        Vector3f at = new Vector3f(from).add(0, (float) share * REACH, 0);
        if (share < 1 && room(at)) {
          return Optional.of(new Matrix4f().translation(at).rotateX((float) Math.PI)
              .translate(-Resting.middle(prop).x, -prop.low().y, -Resting.middle(prop).z));
        }
      }
    }
    return Optional.empty();
  }

  /** Beyond a window, else beyond a door, broadside to whoever looks out. */
  private Matrix4f outside() {
    Vector3f way = new Vector3f(0, 0, -1);
    Vector3f at = new Vector3f(middle);
    Optional<Model.Mark> opening = world.set().mark("window").or(() -> world.set().mark("door"));
    if (opening.isPresent()) {
      at.set(opening.get().position());
      way = new Vector3f(at).sub(middle);
      // straight out of the wall
      way =
          Math.abs(way.x) > Math.abs(way.z) ? new Vector3f(Math.signum(way.x), 0, 0)
              : new Vector3f(0, 0, Math.signum(way.z));
    }
    at.fma(YARD + size.z / 2, way);
    at.y = 0;
    while (!room(at)) {
      at.fma(2.5f, way);
    }
    return Resting.at(prop, at, Stance.headingOf(way.x, way.z) + 90);
  }
}
