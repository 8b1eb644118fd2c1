package dev.actionline.timeline;

import dev.actionline.stage.Model;
import java.util.List;
import org.joml.Vector3f;

/** What a set offers to feet and falling things: the height of its floor, its liquids, its ways. */
final class Ground implements Flight.Ground {
  private final Model set;
  private final Walkways walkways;

  private Ground(Model set) {
    this.set = set;
    this.walkways = new Walkways(set.obstacles());
  }

  static Ground of(Model set) {
    return new Ground(set);
  }

  @Override
  public float height(float x, float z) {
    Model.Mark nearest = null;
    double best = 2.0;
    for (Model.Mark mark : set.marks()) {
      boolean stands = mark.type().equals("floor") || mark.type().equals("edge") || mark.type().equals("liquid");
      double far = Math.hypot(mark.position().x - x, mark.position().z - z);
      if (stands && far < best) {
        best = far;
        nearest = mark;
      }
    }
    return nearest == null ? 0 : nearest.position().y;
  }

  @Override
  public boolean liquid(float x, float z) {
    Model.Mark nearest = null;
    double best = 2.0;
    for (Model.Mark mark : set.marks()) {
      double far = Math.hypot(mark.position().x - x, mark.position().z - z);
      if (far < best) {
        best = far;
        nearest = mark;
      }
    }
    return nearest != null && nearest.type().equals("liquid");
  }

  /** Corners of a walk on the floor, around the set's furniture and some more obstacles. */
  List<Vector3f> path(Vector3f from, Vector3f to, List<Model.Obstacle> more) {
    return walkways.path(from, to, more).stream()
        .map(p -> new Vector3f(p.x, height(p.x, p.z), p.z))
        .toList();
  }
}
