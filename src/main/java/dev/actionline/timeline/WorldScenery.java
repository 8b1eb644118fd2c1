package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.shotlist.Term;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Model;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import dev.actionline.timeline.camera.Scenery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** The scene as its cameras see it. */
final class WorldScenery implements Scenery {
  /** Crown above and chin below the middle of the eyes, reference metres. */
  private static final float CROWN = 0.13f;

  /** What is farther from the set's middle is looked at from the set, metres. */
  private static final float DISTANT = 60;

  /** From the outermost marks to the walls, metres. */
  private static final float WALL = 0.7f;

  private final SceneDesk desk;
  private final World world;

  WorldScenery(SceneDesk desk) {
    this.desk = desk;
    this.world = desk.world();
  }

  @Override
  public Optional<Subject> subject(List<Term> words) {
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
                    target.name() + " " + target.part().get(), target.name(), t -> part(target, t))
                : named(target.name(), target.name(), t -> whole(track, t)));
      case PROP:
        return Optional.of(named(target.name(), target.name(), t -> prop(target, t)));
      case PLACE:
        boolean far = target.point().distance(centre()) > DISTANT;
        return Optional.of(named(target.name(), target.name(), far, t -> place(target)));
      default:
        return Optional.empty();
    }
  }

  private interface At {
    Extent at(double seconds);
  }

  private static Subject named(String name, String owner, At at) {
    return named(name, owner, false, at);
  }

  private static Subject named(String name, String owner, boolean distant, At at) {
    return new Subject() {
      @Override
      public boolean distant() {
        return distant;
      }

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
    };
  }

  private Extent whole(Track track, double t) {
    String name = track.role().name();
    if (!track.role().isFigure()) {
      return thing(world.prop(name, t), world.modelOf(name), track.role().standInMetres());
    }
    float scale = track.role().scale();
    Vector3f face = world.joint(name, Bone.EYE_L, t).lerp(world.joint(name, Bone.EYE_R, t), 0.5f);
    Stance stance = world.stance(name, t);
    Vector3f high = new Vector3f(face).add(0, CROWN * scale, 0);
    Vector3f low = new Vector3f(high.x, lowest(name, t), high.z);
    for (Bone bone : new Bone[] {Bone.HAND_L, Bone.HAND_R, Bone.PELVIS, Bone.FOOT_L, Bone.FOOT_R}) {
      high.y = Math.max(high.y, world.joint(name, bone, t).y);
    }
    Vector3f pelvis = world.joint(name, Bone.PELVIS, t);
    low.x = (face.x + pelvis.x) / 2;
    low.z = (face.z + pelvis.z) / 2;
    high.x = low.x;
    high.z = low.z;
    float spread = (float) Math.hypot(face.x - pelvis.x, face.z - pelvis.z);
    Pose pose = world.basePose(name, t);
    Vector3f look = stance.worldFromRoot().transformDirection(pose.vector(Pose.Channel.LOOK));
    double heading =
        Math.hypot(look.x, look.z) < 0.2 ? stance.heading() : Stance.headingOf(look.x, look.z);
    return new Extent(low, high, face, (float) heading, Math.max(0.5f * scale, spread), true);
  }

  private float lowest(String name, double t) {
    float lowest = Float.MAX_VALUE;
    for (Bone bone : new Bone[] {Bone.FOOT_L, Bone.FOOT_R, Bone.PELVIS}) {
      lowest = Math.min(lowest, world.joint(name, bone, t).y - 0.08f);
    }
    return lowest;
  }

  private Extent part(Target target, double t) {
    Vector3f at = world.point(target, t);
    float scale = world.track(target.name()).role().scale();
    String part = target.part().orElse("");
    float half =
        (part.matches(".*(face|head|chest|back|belly|legs|arms).*") ? 0.16f : 0.09f) * scale;
    Stance stance = world.stance(target.name(), t);
    return new Extent(
        new Vector3f(at).sub(half, half, half),
        new Vector3f(at).add(half, half, half),
        at,
        stance.heading(),
        2 * half,
        false);
  }

  private Extent prop(Target target, double t) {
    if (target.part().isPresent()) {
      Vector3f at = world.point(target, t);
      return new Extent(
          new Vector3f(at).sub(0, 0.08f, 0),
          new Vector3f(at).add(0, 0.08f, 0),
          at,
          (float) Resting.yaw(world.prop(target.name(), t)),
          0.16f,
          false);
    }
    return thing(world.prop(target.name(), t), world.modelOf(target.name()), 0.3f);
  }

  private static Extent thing(Matrix4f m, Optional<Model> model, float standIn) {
    Vector3f from =
        model.map(x -> new Vector3f(x.low())).orElse(new Vector3f(-standIn / 2, 0, -standIn / 2));
    Vector3f to =
        model
            .map(x -> new Vector3f(x.high()))
            .orElse(new Vector3f(standIn / 2, standIn, standIn / 2));
    Vector3f low = new Vector3f();
    Vector3f high = new Vector3f();
    m.transformAab(from, to, low, high);
    Vector3f middle = new Vector3f(low).add(high).mul(0.5f);
    float width = Math.max(high.x - low.x, high.z - low.z);
    return new Extent(
        new Vector3f(middle.x, low.y, middle.z),
        new Vector3f(middle.x, high.y, middle.z),
        middle,
        (float) Resting.yaw(m),
        width,
        false);
  }

  /** A mark has no size of its own: about that of what stands or lies there. */
  private static Extent place(Target target) {
    Vector3f p = target.point();
    float half =
        target.markType().equals("liquid") ? 1.4f : target.markType().equals("door") ? 0.6f : 0.5f;
    float high = target.markType().equals("door") ? 2.1f : 1;
    Vector3f low =
        target.markType().equals("look") ? new Vector3f(p).sub(0, half, 0) : new Vector3f(p);
    Vector3f top = new Vector3f(low).add(0, high, 0);
    return new Extent(
        low,
        top,
        new Vector3f(low).lerp(top, 0.5f),
        target.heading().orElse(0f) + 180,
        2 * half,
        false);
  }

  @Override
  public List<Subject> performers(double sceneSeconds) {
    return seen(sceneSeconds, false);
  }

  @Override
  public List<Subject> everybody(double sceneSeconds) {
    return seen(sceneSeconds, true);
  }

  private List<Subject> seen(double sceneSeconds, boolean extras) {
    List<Subject> all = new ArrayList<>();
    for (Track track : world.tracks().values()) {
      boolean seen =
          track.role().isFigure()
              && (extras || !track.role().extra())
              && desk.happenings().visible(track.role().name(), sceneSeconds);
      if (seen) {
        all.add(named(track.role().name(), track.role().name(), t -> whole(track, t)));
      }
    }
    return all;
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
  public boolean solid(Vector3f point) {
    if (Bulk.of(world.set()).holds(point)) {
      return true;
    }
    for (Model.Obstacle o : world.furniture()) {
      if (point.x > o.minX()
          && point.x < o.maxX()
          && point.z > o.minZ()
          && point.z < o.maxZ()
          && point.y < o.height()) {
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
