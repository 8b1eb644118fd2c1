package dev.actionline.timeline;

import dev.actionline.stage.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.joml.Vector3f;

/**
 * What a set offers to feet and falling things: the height of its floor, its liquids, its ways.
 *
 * <p>The floor is read from the set's own surfaces. Of those that lie above each other at a place
 * it is the one nearest to the height of who asks, so that a table's top is no floor and a gallery
 * is one for who stands on it; else nearest to that of the nearest mark. A liquid wins over the
 * floor below.
 */
final class Ground implements Flight.Ground {
  /** Where a mark and the surfaces disagree, a mark is right this far around it, metres. */
  private static final double MARK = 0.45;

  private static final Map<String, Ground> KNOWN = new ConcurrentHashMap<>();

  private final Model set;
  private final Surfaces surfaces;
  private final Walkways walkways;
  /** Marks at which one stands. */
  private final List<Vector3f> stands;

  private Ground(Model set) {
    this.set = set;
    this.surfaces = new Surfaces(set);
    this.stands = set.marks().stream().filter(m -> m.type().equals("floor") || m.type().equals("edge")).map(Model.Mark::position).toList();
    List<Model.Obstacle> walkedRound = new ArrayList<>(set.obstacles());
    set.marks().stream().filter(m -> m.type().equals("liquid")).flatMap(m -> surfaces.basin(m.position()).stream())
        .forEach(walkedRound::add);
    this.walkways = new Walkways(walkedRound);
  }

  /** The ground of a set; worked out once for a model. */
  static Ground of(Model set) {
    return KNOWN.compute(
        set.name(), (name, known) -> known != null && known.set == set ? known : new Ground(set));
  }

  @Override
  public float height(float x, float z) {
    return height(x, z, surfaces.wanted(x, z));
  }

  /** The floor at a place, of several above one another the one nearest to a height. */
  float height(float x, float z, float near) {
    float height = surfaces.height(x, z, near);
    for (Vector3f p : stands) {
      double dx = p.x - x;
      double dz = p.z - z;
      boolean here = dx * dx + dz * dz < MARK * MARK && Math.abs(p.y - near) < 0.7;
      if (here && Math.abs(p.y - height) > 0.1) {
        return p.y;
      }
    }
    return height;
  }

  @Override
  public boolean liquid(float x, float z) {
    return surfaces.liquid(x, z);
  }

  /** Corners of a walk on the floor, around the set's furniture and some more obstacles. */
  List<Vector3f> path(Vector3f from, Vector3f to, List<Model.Obstacle> more) {
    return walkways.path(from, to, more).stream()
        .map(p -> new Vector3f(p.x, height(p.x, p.z, nearer(p, from, to)), p.z))
        .toList();
  }

  private static float nearer(Vector3f p, Vector3f from, Vector3f to) {
    return p.distance(from) < p.distance(to) ? from.y : to.y;
  }
}
