package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Target;
import dev.actionline.shotlist.Term;
import dev.actionline.stage.Model;
import dev.actionline.timeline.camera.Scenery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joml.Matrix4f;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/** The scene as its cameras see it. */
final class WorldScenery implements Scenery {
  /** A lens wants this much room around it, metres. */
  private static final float LENS_ROOM = 0.16f;

  /** Smaller props hide nobody. */
  private static final float LARGE = 0.3f;

  /** Extras so near to the first of them are framed with it, metres. */
  private static final float CROWD = 4.5f;

  private static final int CROWD_SIZE = 3;

  /** The frame of a swing or a seesaw stands within this of who is on it, metres. */
  private static final float RIDE = 2.3f;

  private static final Set<String> RIDES = Set.of("swing", "drive", "ride", "slide");

  /** Seconds in which somebody on a cycle is elsewhere. */
  private static final double SOON = 4;

  /** From the outermost marks to the walls, metres. */
  private static final float WALL = 0.7f;
  private static final Set<String> DOORS = Set.of("enter", "exit");

  private final SceneDesk desk;
  private final World world;
  private final Extents extents;
  private Opaque opaque;

  WorldScenery(SceneDesk desk) {
    this.desk = desk;
    this.world = desk.world();
    this.extents = new Extents(world, desk.happenings());
  }

  @Override
  public Optional<Subject> subject(List<Term> words) {
    return extra(words).or(() -> known(words));
  }

  @Override
  public List<Subject> together(List<Term> words, double sceneSeconds) {
    List<Track> crowd = crowd(words);
    if (crowd.isEmpty() || travels(crowd.get(0))) {
      return subject(words).stream().toList();
    }
    String said = words.get(words.size() - 1).text();
    Track first = crowd.stream().filter(t -> does(t, said, sceneSeconds)).findFirst().orElse(crowd.get(0));
    List<Subject> all = new ArrayList<>(List.of(whole(first)));
    crowd.stream()
        .filter(t -> t != first)
        .filter(t -> t.stance(sceneSeconds).position().distance(first.stance(sceneSeconds).position()) < CROWD)
        .limit(CROWD_SIZE - 1)
        .forEach(t -> all.add(whole(t)));
    return all;
  }

  /** Whether somebody does what a participle says just then: those who take turns wait for theirs. */
  private static boolean does(Track track, String participle, double seconds) {
    return track.running(seconds)
        .filter(s -> participle.startsWith(s.action().replaceFirst("e$", "")))
        .isPresent();
  }

  /** Who rides by is soon far from who rides behind. */
  private static boolean travels(Track track) {
    return track.stance(0).position().distance(track.stance(SOON).position()) > CROWD;
  }

  /** {@code children cycling}: the first of the extras whose line says so. */
  private Optional<Subject> extra(List<Term> words) {
    return crowd(words).stream().findFirst().map(this::whole);
  }

  private Subject whole(Track track) {
    String name = track.role().name();
    return named(name, name, t -> extents.whole(track, t));
  }

  /** The extras whose line says what the words say. */
  private List<Track> crowd(List<Term> words) {
    String said = " " + String.join(" ", words.stream().map(Term::text).toList());
    return words.size() < 2
        ? List.of()
        : world.tracks().values().stream()
            .filter(t -> t.role().extra())
            .filter(t -> desk.film().source().slice(t.role().span()).contains(said))
            .toList();
  }

  private Optional<Subject> known(List<Term> words) {
    return desk.nouns()
        .find(words, 0, "", "")
        .filter(
            f -> f.next() >= words.size() || words.get(words.size() - 1).kind() != Term.Kind.NAME)
        .flatMap(f -> subject(f.target()));
  }

  private Optional<Subject> subject(Target target) {
    switch (target.kind()) {
      case PERFORMER:
        Track track = world.track(target.name());
        if (track == null) {
          return Optional.empty();
        }
        return Optional.of(
            target.part().isPresent() && track.role().isFigure()
                ? named(
                    target.name() + " " + target.part().get(),
                    target.name(),
                    t -> extents.part(target, t))
                : named(target.name(), target.name(), t -> extents.whole(track, t)));
      case PROP:
        return Optional.of(named(target.name(), target.name(), t -> extents.prop(target, t)));
      case PLACE:
        return Optional.of(named(target.name(), target.name(), t -> extents.place(target)));
      default:
        return Optional.empty();
    }
  }

  private interface At {
    Extent at(double seconds);
  }

  private Subject named(String name, String owner, At at) {
    return new Subject() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public String owner() {
        return owner;
      }

      @Override
      public Extent at(double sceneSeconds) {
        return at.at(sceneSeconds);
      }

      @Override
      public Quaternionf head(double sceneSeconds) {
        return extents.head(owner, sceneSeconds).orElseGet(() -> Subject.super.head(sceneSeconds));
      }

      @Override
      public boolean seen(double sceneSeconds) {
        PropTrack prop = world.props().get(owner);
        return desk.happenings().visible(owner, sceneSeconds) && !behindTheDoor(owner, sceneSeconds)
            && (prop == null || prop.placed() && !world.sunk(prop, sceneSeconds));
      }
    };
  }

  /** Who comes in or goes out and is not in the room: no camera goes through the wall for that. */
  private boolean behindTheDoor(String performer, double sceneSeconds) {
    Track track = world.track(performer);
    boolean goes = track != null && track.at(sceneSeconds).filter(s -> DOORS.contains(s.action())).isPresent();
    return goes && room().filter(r -> !r.holds(track.stance(sceneSeconds).position())).isPresent();
  }

  @Override
  public List<Subject> performers(double sceneSeconds) {
    List<Subject> all = new ArrayList<>();
    for (Track track : world.tracks().values()) {
      String name = track.role().name();
      boolean seen =
          track.role().isFigure()
              && !track.role().extra()
              && desk.happenings().visible(name, sceneSeconds);
      if (seen) {
        all.add(named(name, name, t -> extents.whole(track, t)));
      }
    }
    return all;
  }

  @Override
  public List<Ball> ridden(double sceneSeconds) {
    List<Ball> all = new ArrayList<>();
    for (Track track : world.tracks().values()) {
      String name = track.role().name();
      boolean rides = world.rides().sitsThen(name) || track.at(sceneSeconds).filter(s -> RIDES.contains(s.action())).isPresent();
      if (!track.role().extra() && rides) {
        all.add(new Ball(track.stance(sceneSeconds).position(), RIDE, Region.THING));
      }
    }
    return all;
  }

  @Override
  public List<Bystander> bystanders(double sceneSeconds) {
    List<Bystander> all = new ArrayList<>();
    for (Track track : world.tracks().values()) {
      String name = track.role().name();
      // extras make way for a camera, not the other way round
      if (!track.role().extra() && desk.happenings().visible(name, sceneSeconds)) {
        all.add(
            track.role().isFigure()
                ? new Somebody(name, extents.solid(track, sceneSeconds))
                : Something.of(name, track.role().thing(), world.prop(name, sceneSeconds), false));
      }
    }
    for (PropTrack prop : world.props().values()) {
      boolean there =
          prop.placed()
              && desk.happenings().visible(prop.name(), sceneSeconds)
              && !world.sunk(prop, sceneSeconds);
      // what is worn is part of who wears it
      boolean worn = prop.bearer(sceneSeconds).isPresent() && prop.held(sceneSeconds).isEmpty();
      if (there && !worn && Resting.size(prop.model()).get(Resting.size(prop.model()).maxComponent()) > LARGE) {
        Optional<Role> rider = rider(prop.name());
        boolean movable = prop.held(sceneSeconds).isEmpty() && rider.isEmpty() && !prop.isWorkedAt() && !played(prop.name());
        Matrix4f at = world.prop(prop.name(), sceneSeconds);
        if (rider.filter(Role::extra).isEmpty()) {
          all.add(Something.of(prop.name(), Optional.of(prop.model()), at, movable));
        }
      }
    }
    return all;
  }

  /** What somebody does something to, or with, is what the picture is about: nobody clears it away. */
  private boolean played(String prop) {
    return world.tracks().values().stream()
        .flatMap(t -> t.actions().stream())
        .flatMap(a -> Stream.of(a.call().target(), a.call().with(), a.call().second()).flatMap(Optional::stream))
        .anyMatch(t -> t.kind() == Target.Kind.PROP && t.name().equals(prop));
  }

  /** Who rides a thing in the scene: it is part of what is seen and not cleared away. */
  private Optional<Role> rider(String prop) {
    return world.tracks().values().stream()
        .filter(t -> t.actions().stream().flatMap(a -> a.motion().events().stream())
            .anyMatch(e -> e instanceof Event.Attach attached && attached.what().equals(prop)))
        .map(Track::role)
        .findFirst();
  }

  /** Whether a segment passes a ball; the end may lie in it. */
  private static boolean passes(Vector3f from, Vector3f to, Vector3f centre, float radius) {
    float wx = to.x - from.x;
    float wy = to.y - from.y;
    float wz = to.z - from.z;
    float cx = centre.x - from.x;
    float cy = centre.y - from.y;
    float cz = centre.z - from.z;
    float length = wx * wx + wy * wy + wz * wz;
    float along = Math.max(0, Math.min(1, (cx * wx + cy * wy + cz * wz) / Math.max(1e-9f, length)));
    float dx = cx - along * wx;
    float dy = cy - along * wy;
    float dz = cz - along * wz;
    return dx * dx + dy * dy + dz * dz < radius * radius;
  }

  /** A body in the way. */
  private record Somebody(String name, List<Ball> balls) implements Bystander {
    /** No part of a body is farther from its chest, metres. */
    private static final float REACH = 1.5f;

    @Override
    public boolean movable() {
      return false;
    }

    @Override
    public boolean person() {
      return true;
    }

    @Override
    public boolean between(Vector3f from, Vector3f to) {
      if (!passes(from, to, balls.get(1).centre(), REACH)) {
        return false;
      }
      for (Ball ball : balls) {
        boolean within = to.distanceSquared(ball.centre()) < ball.radius() * ball.radius();
        if (!within && passes(from, to, ball.centre(), ball.radius())) {
          return true;
        }
      }
      return false;
    }
  }

  /** A thing in the way: its triangles, and a ball around it. */
  private record Something(
      String name, Opaque opaque, Matrix4f thingFromWorld, Vector3f middle, float radius, boolean movable)
      implements Bystander {
    private static Something of(
        String name, Optional<Model> model, Matrix4f worldFromThing, boolean movable) {
      Model known = model.orElse(null);
      if (known == null) {
        return new Something(name, null, worldFromThing, new Vector3f(), 0, movable);
      }
      Vector3f middle = worldFromThing.transformPosition(Resting.middle(known));
      Vector3f scale = worldFromThing.getScale(new Vector3f());
      float radius = Resting.size(known).length() / 2 * scale.get(scale.maxComponent());
      Matrix4f thingFromWorld = new Matrix4f(worldFromThing).invertAffine();
      return new Something(name, Opaque.of(known), thingFromWorld, middle, radius, movable);
    }

    @Override
    public boolean person() {
      return false;
    }

    @Override
    public boolean between(Vector3f from, Vector3f to) {
      if (opaque == null || !passes(from, to, middle, radius)) {
        return false;
      }
      Vector3f a = thingFromWorld.transformPosition(new Vector3f(from));
      Vector3f b = thingFromWorld.transformPosition(new Vector3f(to));
      return !opaque.clear(a, b);
    }
  }

  /**
   * Where people are: around the marks of the set, since what lies beyond them is walls and what is
   * behind the walls.
   */
  @Override
  public Optional<Box> room() {
    Model set = world.set();
    boolean exterior =
        set.words().contains("exterior") || set.air().map(Model.Air::clouds).orElse(false);
    if (exterior) {
      return Optional.empty();
    }
    Vector3f low = new Vector3f(Float.MAX_VALUE);
    Vector3f high = new Vector3f(-Float.MAX_VALUE);
    for (Model.Mark mark : set.marks()) {
      if (!mark.type().equals("look")) {
        low.min(mark.position());
        high.max(mark.position());
      }
    }
    low.sub(WALL, 0, WALL).max(set.low());
    high.add(WALL, 0, WALL).min(set.high());
    low.y = set.low().y;
    high.y = set.high().y;
    return Optional.of(new Box(low, high));
  }

  @Override
  public double free(Vector3f from, Vector3f to) {
    return opaque().free(from, to);
  }

  @Override
  public boolean clear(Vector3f from, Vector3f to) {
    return opaque().clear(from, to);
  }

  private Opaque opaque() {
    if (opaque == null) {
      opaque = Opaque.of(world.set());
    }
    return opaque;
  }

  @Override
  public boolean buried(Vector3f eye) {
    if (opaque().buries(eye, LENS_ROOM)) {
      return true;
    }
    for (Model.Obstacle o : world.furniture()) {
      if (eye.x > o.minX()
          && eye.x < o.maxX()
          && eye.z > o.minZ()
          && eye.z < o.maxZ()
          && eye.y < o.height()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Vector3f centre() {
    return FreePlaces.centre(world).position();
  }
}
