package dev.actionline.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joml.Vector3f;

/**
 * Where everybody is over a whole scene, on a grid of time, so that extras keep out of the way: of
 * those who play first of all, and of each other.
 */
final class Bustle {
  private static final double STEP = 0.5;

  private final World world;
  private final int steps;
  private final Map<String, Vector3f[]> ways = new LinkedHashMap<>();

  /**
   * Everybody who is in the scene now.
   *
   * @param end of the scene, seconds
   */
  Bustle(World world, double end) {
    this.world = world;
    this.steps = (int) Math.ceil((end + 1) / STEP) + 1;
    List.copyOf(world.tracks().keySet()).forEach(this::note);
  }

  /** Looks again where somebody is, who has got something to do. */
  void note(String name) {
    Vector3f[] way = new Vector3f[steps];
    for (int i = 0; i < steps; i++) {
      way[i] = world.stance(name, i * STEP).position();
    }
    ways.put(name, way);
  }

  /** The least distance of anybody else to a point, over the whole scene, metres. */
  double room(String me, Vector3f at) {
    double least = Double.MAX_VALUE;
    for (Map.Entry<String, Vector3f[]> other : ways.entrySet()) {
      if (other.getKey().equals(me)) {
        continue;
      }
      for (Vector3f p : other.getValue()) {
        least = Math.min(least, Math.hypot(p.x - at.x, p.z - at.z));
      }
    }
    return least;
  }

  /** Whether somebody who goes straight from one point to another meets nobody on the way. */
  boolean clear(String me, Vector3f from, Vector3f to, double start, double seconds, double apart) {
    for (Map.Entry<String, Vector3f[]> other : ways.entrySet()) {
      for (int i = 0; i < steps && !other.getKey().equals(me); i++) {
        double t = i * STEP;
        if (t < start - STEP || t > start + seconds + STEP) {
          continue;
        }
        float share = (float) Math.max(0, Math.min(1, (t - start) / Math.max(0.1, seconds)));
        Vector3f p = other.getValue()[i];
        double x = from.x + (to.x - from.x) * share - p.x;
        double z = from.z + (to.z - from.z) * share - p.z;
        if (Math.hypot(x, z) < apart) {
          return false;
        }
      }
    }
    return true;
  }
}
