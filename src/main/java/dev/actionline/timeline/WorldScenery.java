package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.shotlist.Term;
import dev.actionline.stage.Model;
import dev.actionline.timeline.camera.Scenery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/** The scene as its cameras see it. */
final class WorldScenery implements Scenery {
  /** Over what stands on a floor, metres. */
  private static final float HEAD_M = 1.8f;

  /** A lens wants this much room around it, metres. */
  private static final float LENS_ROOM = 0.16f;

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
  private static final String HANDS = "hands";
  private static final Set<String> DOORS = Set.of("enter", "exit");

  private final SceneDesk desk;
  private final World world;
  private final Extents extents;
  private final Handwork handwork;
  private final Bystanders bystanders;
  private Opaque opaque;
  private Optional<Box> room;

  WorldScenery(SceneDesk desk) {
    this.desk = desk;
    this.world = desk.world();
    this.extents = new Extents(world, desk.happenings());
    this.handwork = new Handwork(world, desk.happenings());
    this.bystanders = new Bystanders(desk, extents);
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
    List<Track> busy = crowd.stream().filter(t -> does(t, said, sceneSeconds)).toList();
    // in the midst of them, and not by the one who plays alone
    Track first = (busy.isEmpty() ? crowd : busy).stream()
        .max(Comparator.comparingLong(t -> crowd.stream().filter(o -> near(o, t, sceneSeconds)).count() * crowd.size() - crowd.indexOf(t))).orElseThrow();
    List<Subject> all = new ArrayList<>(List.of(whole(first)));
    crowd.stream()
        .filter(t -> t != first)
        .filter(t -> near(t, first, sceneSeconds))
        .limit(CROWD_SIZE - 1)
        .forEach(t -> all.add(whole(t)));
    return all;
  }

  private static boolean near(Track one, Track other, double seconds) {
    return one.stance(seconds).position().distance(other.stance(seconds).position()) < CROWD;
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
                    t -> part(track, target, t))
                : named(target.name(), target.name(), t -> extents.whole(track, t)));
      case PROP:
        return Optional.of(named(target.name(), target.name(), t -> extents.prop(target, t)));
      case PLACE:
        return Optional.of(named(target.name(), target.name(), t -> extents.place(target)));
      default:
        return Optional.empty();
    }
  }

  /** A part of somebody; of hands that do something, with what they do it to. */
  private Extent part(Track track, Target target, double t) {
    return target.part().filter(HANDS::equals).flatMap(p -> handwork.framed(track, t)).orElseGet(() -> extents.part(target, t));
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
  boolean behindTheDoor(String performer, double sceneSeconds) {
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
    return bystanders.at(sceneSeconds);
  }

  /**
   * Where people are: around the marks of the set, since what lies beyond them is walls and what is
   * behind the walls.
   */
  @Override
  public Optional<Box> room() {
    room = room == null ? measured() : room;
    return room;
  }

  private Optional<Box> measured() {
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
    high.y = ceiling(set);
    return Optional.of(new Box(low, high));
  }

  /** The highest ceiling over any place where people can be: what is built outside a room may be higher, metres. */
  private float ceiling(Model set) {
    return (float) set.marks().stream().filter(m -> !m.type().equals("look") && m.position().y + HEAD_M < set.high().y).mapToDouble(m -> {
      Vector3f from = new Vector3f(m.position()).add(0, HEAD_M, 0);
      Vector3f to = new Vector3f(from.x, set.high().y, from.z);
      return from.y + free(from, to) * (to.y - from.y);
    }).max().orElse(set.high().y);
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
  public boolean blinds(Vector3f eye) {
    return opaque().buries(eye, LENS_ROOM);
  }

  @Override
  public boolean buried(Vector3f eye) {
    if (blinds(eye)) {
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
