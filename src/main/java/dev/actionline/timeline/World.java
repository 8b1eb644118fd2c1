package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.View;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Model;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * A scene's people and things in time. Filled while the scene is planned, in the order of the
 * clock, so that an action sees what came before it; frozen then, and a pure function of time from
 * there on.
 */
final class World implements View {
  /** Two who look at each other's way look no deeper than this into one another's plans. */
  static final int DEEPEST = 5;

  static final ThreadLocal<int[]> DEPTH = ThreadLocal.withInitial(() -> new int[1]);

  private final Model set;
  private final Ground ground;
  private final Map<String, Track> tracks = new LinkedHashMap<>();
  private final Map<String, PropTrack> props = new LinkedHashMap<>();
  private final Bearers bearers = new Bearers();
  private final Passengers passengers = new Passengers(this);
  private final Skeletons skeletons = new Skeletons(this);
  private final Rides rides;
  private final Eye eye = new Eye();
  private final Furniture furniture = new Furniture();
  private final Cradled inArms = new Cradled(this);
  private final Level level = new Level(this);
  private final Optional<Weightless> weightless;

  World(Model set, boolean weighsNothing) {
    this.set = set;
    this.weightless = weighsNothing ? Optional.of(new Weightless(this)) : Optional.empty();
    this.ground = Ground.of(set);
    this.rides = new Rides(set);
  }

  Rides rides() {
    return rides;
  }

  Model set() {
    return set;
  }

  Ground ground() {
    return ground;
  }

  /** Empty where things have their weight. */
  Optional<Weightless> weightless() {
    return weightless;
  }

  @Override
  public double gravity() {
    return weightless.isPresent() ? 0 : View.super.gravity();
  }

  void add(Track track) {
    tracks.put(track.role().name(), track);
  }

  void add(PropTrack prop) {
    props.put(prop.name(), prop);
  }

  Map<String, Track> tracks() {
    return tracks;
  }

  Map<String, PropTrack> props() {
    return props;
  }

  Track track(String performer) {
    return tracks.get(performer);
  }

  /** Who bears whom. */
  Bearers bearers() {
    return bearers;
  }

  /** Lets people walk around a prop that stands in the way. */
  void furnish(PropTrack prop) {
    furniture.add(prop.name(), prop.model(), prop.worldFromProp(0, where));
  }

  /** Where everybody's bones are. */
  Skeletons skeletons() {
    return skeletons;
  }

  /** The large props that stand in the set. */
  Collection<Model.Obstacle> furniture() {
    return furniture.all();
  }

  /** The set's furniture and the large props. */
  List<Model.Obstacle> obstacles() {
    List<Model.Obstacle> all = new ArrayList<>(set.obstacles());
    all.addAll(furniture.all());
    return all;
  }

  void freeze() {
    skeletons.forget();
    tracks.values().forEach(Track::freeze);
    props.values().forEach(PropTrack::freeze);
  }

  @Override
  public Stance stance(String performer, double sceneSeconds) {
    Track track = tracks.get(performer);
    if (track == null) {
      return Stance.at(prop(performer, sceneSeconds).getTranslation(new Vector3f()), 0);
    }
    int[] depth = DEPTH.get();
    if (depth[0] >= DEEPEST) {
      return track.at(sceneSeconds).map(s -> s.call().entry()).orElseGet(() -> track.stance(-1e9));
    }
    depth[0]++;
    try {
      Optional<Stance> borne = bearers.stance(this, track, sceneSeconds);
      if (borne.isPresent()) {
        return borne.get();
      }
      Optional<Stance> brought = passengers.at(track, sceneSeconds);
      if (brought.isPresent()) {
        return brought.get();
      }
      Optional<Rides.Carried> ridden = rides.of(track, sceneSeconds);
      return ridden.isPresent() ? ridden.get().stance() : track.stance(sceneSeconds);
    } finally {
      depth[0]--;
    }
  }

  /**
   * The body at a time, with what carries it; {@code view} null for the body before anything live.
   */
  Pose pose(Track track, double seconds, View view) {
    String name = track.role().name();
    Pose own = level.over(name, inArms.over(name, track.pose(seconds, view), seconds), seconds);
    Pose pose = weightless.map(w -> w.afloat(track, own, seconds)).orElse(own);
    return rides.of(track, seconds).map(r -> pose.plus(Pose.Channel.PITCH, r.pitch())).orElse(pose);
  }

  /** The body before anything live. */
  Pose basePose(String performer, double sceneSeconds) {
    return pose(tracks.get(performer), sceneSeconds, null);
  }

  @Override
  public Vector3f joint(String performer, Bone bone, double sceneSeconds) {
    Track track = tracks.get(performer);
    if (track == null || !track.role().isFigure()) {
      return middle(performer, sceneSeconds);
    }
    return skeletons.base(performer, sceneSeconds)[bone.ordinal()].getTranslation(new Vector3f());
  }

  private Vector3f middle(String thing, double sceneSeconds) {
    Matrix4f world = prop(thing, sceneSeconds);
    return world.transformPosition(modelOf(thing).map(Resting::middle).orElseGet(Vector3f::new));
  }

  Optional<Model> modelOf(String thing) {
    if (props.containsKey(thing)) {
      return Optional.of(props.get(thing).model());
    }
    Track track = tracks.get(thing);
    return track == null ? Optional.empty() : track.role().thing();
  }

  @Override
  public float height(String performer) {
    Track track = tracks.get(performer);
    return track != null
        ? track.role().heightM()
        : modelOf(performer).map(m -> Resting.size(m).y).orElse(1f);
  }

  @Override
  public Matrix4f prop(String prop, double sceneSeconds) {
    PropTrack track = props.get(prop);
    if (track != null) {
      Matrix4f lies = kept(track, track.worldFromProp(sceneSeconds, where), sceneSeconds);
      return weightless.isPresent() && track.placed() ? weightless.get().adrift(track, lies, sceneSeconds) : lies;
    }
    if (tracks.containsKey(prop)) {
      return thing(prop, sceneSeconds);
    }
    return new Matrix4f();
  }

  /** World from a thing that acts: its root, pitched and rolled about its middle. */
  Matrix4f thing(String performer, double sceneSeconds) {
    Track track = tracks.get(performer);
    Matrix4f world = stance(performer, sceneSeconds).worldFromRoot().scale(track.role().size());
    Pose pose = track.pose(sceneSeconds, this);
    float pitch = pose.get(Pose.Channel.PITCH);
    float roll = pose.get(Pose.Channel.ROLL);
    if (pitch == 0 && roll == 0) {
      return world;
    }
    Vector3f about = modelOf(performer).map(Resting::middle).orElseGet(Vector3f::new);
    return world
        .translate(about)
        .rotateX((float) -Math.toRadians(pitch))
        .rotateZ((float) -Math.toRadians(roll))
        .translate(about.negate(new Vector3f()));
  }

  @Override
  public Optional<Vector3f> propMark(String prop, String mark, double sceneSeconds) {
    return modelOf(prop)
        .flatMap(m -> m.mark(mark).or(() -> ofType(m, mark)))
        .map(m -> prop(prop, sceneSeconds).transformPosition(new Vector3f(m.position())));
  }

  private static Optional<Model.Mark> ofType(Model model, String type) {
    return model.marks().stream().filter(m -> m.type().equals(type)).findFirst();
  }

  /** Where the camera is. */
  Eye eye() {
    return eye;
  }

  @Override
  public Vector3f point(Target target, double sceneSeconds) {
    switch (target.kind()) {
      case PERFORMER:
        return BodyParts.point(this, target.name(), target.part(), sceneSeconds);
      case PROP:
        return target
            .part()
            .flatMap(p -> propMark(target.name(), p, sceneSeconds))
            .orElseGet(() -> middle(target.name(), sceneSeconds));
      case CAMERA:
        return eye.at(sceneSeconds).orElseGet(() -> new Vector3f(target.point()));
      default:
        return new Vector3f(target.point());
    }
  }

  @Override
  public Optional<Door> door(Vector3f place, double metres) {
    return MovedParts.door(this, place, metres);
  }

  @Override
  public float floor(float x, float z) {
    return ground.height(x, z);
  }

  @Override
  public float floor(float x, float z, float near) {
    return ground.height(x, z, near);
  }

  @Override
  public List<Vector3f> path(Vector3f from, Vector3f to) {
    List<Model.Obstacle> people = new ArrayList<>(furniture.all());
    for (Track track : tracks.values()) {
      Stance last = track.stance(1e9);
      Vector3f p = last.position();
      boolean mover = Math.hypot(p.x - from.x, p.z - from.z) < 0.4;
      boolean goal = Math.hypot(p.x - to.x, p.z - to.z) < 1.1;
      if (!mover && !goal) {
        people.add(new Model.Obstacle(p.x - 0.2f, p.z - 0.2f, p.x + 0.2f, p.z + 0.2f, 1.7f));
      }
    }
    return ground.path(from, to, people);
  }

  /** A prop's falls. */
  /** World from a prop that is in a hand: level, when something lies on it. */
  Matrix4f kept(PropTrack prop, Matrix4f worldFromProp, double seconds) {
    return level.kept(prop, worldFromProp, seconds);
  }

  /** The model that shows a prop at a time. */
  Model shape(PropTrack prop, double seconds) {
    return prop.shape(seconds, where);
  }

  List<PropTrack.Fall> falls(PropTrack prop) {
    return prop.falls(where);
  }

  boolean sunk(PropTrack prop, double seconds) {
    return prop.sunk(seconds, where);
  }

  /** A prop's fall at a time, when it ends in a liquid. */
  Optional<PropTrack.Fall> goesUnder(PropTrack prop, double seconds) {
    return prop.placed() ? prop.goesUnder(seconds, where) : Optional.empty();
  }

  /** Where something that just falls down comes to rest; empty for what flies far or sinks. */
  Optional<Matrix4f> comesDown(PropTrack prop, double seconds) {
    Optional<PropTrack.Fall> fall = prop.placed() ? prop.falling(seconds, where) : Optional.empty();
    return fall.filter(f -> !f.flight().sinks() && seconds < f.at() + f.flight().rests())
        .filter(f -> f.flight().landing().distance(f.flight().at(0).getTranslation(new Vector3f())) < DROP_M)
        .map(f -> f.flight().at(f.flight().rests()));
  }

  /** What comes down no farther away than this falls, metres. */
  private static final float DROP_M = 1.8f;

  /** Props beside bodies as planned, before hands are put on moving things. */
  private final PropTrack.Where where = new BaseWhere();

  private final class BaseWhere implements PropTrack.Where {
    @Override
    public Matrix4f bone(String performer, Bone bone, double seconds) {
      Track track = tracks.get(performer);
      if (bone == Bone.PELVIS && track != null) {
        return root(performer, seconds);
      }
      return track != null && track.role().isFigure()
          ? new Matrix4f(skeletons.base(performer, seconds)[bone.ordinal()])
          : prop(performer, seconds);
    }

    @Override
    public Matrix4f root(String performer, double seconds) {
      return tracks.containsKey(performer) ? stance(performer, seconds).worldFromRoot() : prop(performer, seconds);
    }

    @Override
    public Matrix4f grip(String performer, Event.Hand hand, double seconds) {
      return Grip.of(b -> bone(performer, b, seconds), hand);
    }

    @Override
    public Matrix4f prop(String prop, double seconds) {
      return World.this.prop(prop, seconds);
    }

    @Override
    public Matrix4f thing(String performer, double seconds) {
      return World.this.thing(performer, seconds);
    }

    @Override
    public Flight flight(Matrix4f from, Vector3f velocity, Model model) {
      return new Flight(from, velocity, model, ground, gravity());
    }
  }
}
