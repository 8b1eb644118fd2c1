package dev.actionline.catalogue.motion;

import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;

/** A line over the floor, its corners rounded, measured along its length. Metres of the set. */
public final class Way {
  private final List<Vector3f> points;
  private final double[] along;

  private Way(List<Vector3f> points) {
    this.points = points;
    this.along = new double[points.size()];
    for (int i = 1; i < along.length; i++) {
      along[i] = along[i - 1] + points.get(i).distance(points.get(i - 1));
    }
  }

  /** Through corners, start and end included; corners are cut (Chaikin 1974), never overshot. */
  public static Way through(List<Vector3f> corners) {
    List<Vector3f> line = new ArrayList<>(corners);
    for (int round = 0; round < 3 && corners.size() > 2; round++) {
      List<Vector3f> next = new ArrayList<>();
      next.add(line.get(0));
      for (int i = 0; i + 1 < line.size(); i++) {
        Vector3f a = line.get(i);
        Vector3f b = line.get(i + 1);
        if (i > 0) {
          next.add(new Vector3f(a).lerp(b, 0.25f));
        }
        if (i + 2 < line.size()) {
          next.add(new Vector3f(a).lerp(b, 0.75f));
        }
      }
      next.add(line.get(line.size() - 1));
      line = next;
    }
    return new Way(line);
  }

  public double metres() {
    return along[along.length - 1];
  }

  public Vector3f point(double s) {
    int last = along.length - 1;
    if (s <= 0 || last == 0) {
      return new Vector3f(points.get(0));
    }
    if (s >= along[last]) {
      return new Vector3f(points.get(last));
    }
    int i = 0;
    while (s > along[i + 1]) {
      i++;
    }
    double span = along[i + 1] - along[i];
    float u = span > 0 ? (float) ((s - along[i]) / span) : 0;
    return new Vector3f(points.get(i)).lerp(points.get(i + 1), u);
  }

  /** The way it leads at a place, from half a step behind to half a step ahead, degrees. */
  public double heading(double s) {
    double look = Math.min(0.3, metres() / 2);
    double mid = Math.max(look, Math.min(metres() - look, s));
    Vector3f a = point(mid - look);
    Vector3f b = point(mid + look);
    return Stance.headingOf(b.x - a.x, b.z - a.z);
  }
}
