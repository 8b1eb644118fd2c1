package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.stage.Model;
import dev.actionline.stage.Stance;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * What one sits at: a top as high as a table's or a bar's, and how far it reaches.
 *
 * @param middle of its top, metres
 * @param floor the height of the floor there, metres
 * @param box its outline seen from above
 * @param turn where it faces, degrees: its sides are square to that
 */
record Table(Vector3f middle, float floor, Model.Obstacle box, double turn) {
  /** Tops that one sits at, metres above the floor; at a lower one on what stands there, and no chair is brought. */
  private static final float LOWEST_M = 0.3f;

  private static final float CHAIRS_FROM_M = 0.55f;

  private static final float HIGHEST_M = 1.25f;

  /** Half a table whose outline nobody knows, metres. */
  private static final float HALF_M = 0.45f;

  /** From the edge of a top to the middle of the chair before it, and to where it is free enough for one, metres. */
  private static final float CHAIR_M = 0.22f;

  private static final float STANDING_M = 0.4f;

  /** Higher than this one sits on a stool, metres above the floor. */
  private static final float BAR_M = 0.95f;

  private static final double BEFORE = -1e6;

  /** Who sits looks no further past the middle than this, degrees. */
  private static final double ASKEW = 75;

  /** The table that a target is; empty for what is none. */
  static Optional<Table> of(World world, Target target, double seconds) {
    Optional<Table> table = target.kind() == Target.Kind.PROP ? prop(world, target.name(), seconds) : mark(world, target);
    return table.filter(t -> t.middle.y - t.floor > LOWEST_M && t.middle.y - t.floor < HIGHEST_M);
  }

  private static Optional<Table> prop(World world, String name, double seconds) {
    Matrix4f at = world.prop(name, seconds);
    return world.modelOf(name).filter(m -> m.marks().stream().anyMatch(k -> k.type().equals("surface"))).map(m -> {
      Vector3f low = new Vector3f(Float.MAX_VALUE);
      Vector3f high = new Vector3f(-Float.MAX_VALUE);
      at.transformAab(m.low(), m.high(), low, high);
      Vector3f top = world.propMark(name, "surface", seconds).orElseThrow();
      return new Table(top, at.getTranslation(new Vector3f()).y, new Model.Obstacle(low.x, low.z, high.x, high.z, high.y), Resting.yaw(at));
    });
  }

  private static Optional<Table> mark(World world, Target target) {
    Vector3f p = target.point();
    Model.Obstacle box = world.set().obstacles().stream()
        .filter(o -> p.x > o.minX() && p.x < o.maxX() && p.z > o.minZ() && p.z < o.maxZ())
        .min(Comparator.comparingDouble(o -> (o.maxX() - o.minX()) * (o.maxZ() - o.minZ())))
        .orElse(new Model.Obstacle(p.x - HALF_M, p.z - HALF_M, p.x + HALF_M, p.z + HALF_M, p.y));
    return Optional.of(new Table(new Vector3f(p), around(world, box), box, target.heading().orElse(0f)));
  }

  /** The lowest floor at its corners: at one of them there may be a bench. */
  private static float around(World world, Model.Obstacle box) {
    float low = Float.MAX_VALUE;
    for (float x : new float[] {box.minX() - 0.3f, box.maxX() + 0.3f}) {
      for (float z : new float[] {box.minZ() - 0.3f, box.maxZ() + 0.3f}) {
        low = Math.min(low, world.floor(x, z));
      }
    }
    return low;
  }

  /** Metres from its outline; 0 inside. */
  double far(Vector3f p) {
    double x = Math.max(0, Math.max(box.minX() - p.x, p.x - box.maxX()));
    double z = Math.max(0, Math.max(box.minZ() - p.z, p.z - box.maxZ()));
    return Math.hypot(x, z);
  }

  /** Whether who is on a seat looks over it. */
  boolean faced(Target seat) {
    double across = Stance.headingOf(middle.x - seat.point().x, middle.z - seat.point().z);
    return Math.abs(Math.IEEEremainder(seat.heading().orElse(0f) - across, 360)) < ASKEW;
  }

  /** A chair at the free side that is nearest to somebody, or to the middle of the set when nobody stands anywhere yet. */
  Optional<Target> chair(SceneDesk desk, String performer, double seconds) {
    World world = desk.world();
    if (middle.y - floor < CHAIRS_FROM_M) {
      return Optional.empty();
    }
    Vector3f from = world.track(performer) == null ? FreePlaces.centre(world).position() : world.stance(performer, seconds).position();
    String noun = middle.y - floor > BAR_M ? "stool" : "chair";
    return Stream.of(0, 90, 180, 270)
        .filter(side -> {
          Stance room = before(side, STANDING_M);
          return FreePlaces.isFree(world, room.x(), room.z());
        })
        .map(side -> before(side, CHAIR_M))
        .min(Comparator.comparingDouble(s -> Math.hypot(s.x() - from.x, s.z() - from.z)))
        .flatMap(s -> desk.film().library().model(Model.Kind.PROP, noun).map(found -> {
          PropTrack prop = new PropTrack(desk.unused(noun), found.model(), "", 1);
          world.add(prop);
          prop.lies(BEFORE, Resting.at(prop.model(), s.position(), s.heading()));
          return Seats.of(world, prop, seconds).findFirst();
        }).flatMap(t -> t));
  }

  /** Outside a side of it, metres from its edge, facing it. */
  private Stance before(double side, float out) {
    Vector3f way = new Stance(0, 0, 0, (float) (turn + side)).forward();
    float x = (box.maxX() - box.minX()) / 2;
    float z = (box.maxZ() - box.minZ()) / 2;
    float half = Math.abs(way.x) * x + Math.abs(way.z) * z + out;
    Vector3f centre = new Vector3f((box.minX() + box.maxX()) / 2, floor, (box.minZ() + box.maxZ()) / 2);
    return Stance.at(centre.fma(half, way), turn + side + 180);
  }
}
