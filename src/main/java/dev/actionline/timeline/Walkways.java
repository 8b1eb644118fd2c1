package dev.actionline.timeline;

import dev.actionline.stage.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.joml.Vector3f;

/**
 * Ways around furniture: the shortest path over the corners of the obstacles, each grown by the
 * width of a body (a visibility graph, Lozano-Pérez and Wesley 1979). Straight where nothing is in
 * the way.
 */
final class Walkways {
  /** Half a body's width and a little air, metres. */
  private static final float BODY = 0.32f;

  /** Lower things are stepped over, metres. */
  private static final float STEP = 0.25f;

  private record Box(float minX, float minZ, float maxX, float maxZ) {
    private boolean holds(double x, double z) {
      return x > minX && x < maxX && z > minZ && z < maxZ;
    }

    /** Whether a segment passes through the inside (slab test). */
    private boolean cuts(Vector3f a, Vector3f b) {
      if (a.x <= minX && b.x <= minX || a.x >= maxX && b.x >= maxX || a.z <= minZ && b.z <= minZ || a.z >= maxZ && b.z >= maxZ) {
        return false;
      }
      double x = b.x - a.x;
      double z = b.z - a.z;
      double from = Math.max(0, Math.max(enters(a.x, x, minX, maxX), enters(a.z, z, minZ, maxZ)));
      double to = Math.min(1, Math.min(leaves(a.x, x, minX, maxX), leaves(a.z, z, minZ, maxZ)));
      return to - from > 1e-6;
    }

    private static double enters(double start, double way, double low, double high) {
      return Math.abs(way) < 1e-9 ? 0 : Math.min((low - start) / way, (high - start) / way);
    }

    private static double leaves(double start, double way, double low, double high) {
      return Math.abs(way) < 1e-9 ? 1 : Math.max((low - start) / way, (high - start) / way);
    }
  }

  private final List<Box> boxes;

  Walkways(List<Model.Obstacle> obstacles) {
    this.boxes = grown(obstacles);
  }

  private static List<Box> grown(List<Model.Obstacle> obstacles) {
    return obstacles.stream()
        .filter(o -> o.height() > STEP)
        .map(o -> new Box(o.minX() - BODY, o.minZ() - BODY, o.maxX() + BODY, o.maxZ() + BODY))
        .toList();
  }

  /** Corners of a walk, start and end included; heights are those of the start. */
  List<Vector3f> path(Vector3f from, Vector3f to, List<Model.Obstacle> more) {
    // Who stands against a table already, or goes to it, is not kept from there.
    Box[] all = Stream.concat(boxes.stream(), grown(more).stream()).filter(b -> !b.holds(from.x, from.z) && !b.holds(to.x, to.z)).toArray(Box[]::new);
    if (free(from, to, all)) {
      return List.of(new Vector3f(from), new Vector3f(to));
    }
    List<Vector3f> nodes = new ArrayList<>(List.of(from, to));
    for (Box box : all) {
      corners(box, all, from.y, nodes);
    }
    return shortest(nodes.toArray(Vector3f[]::new), all);
  }

  private static void corners(Box box, Box[] all, float y, List<Vector3f> nodes) {
    for (float x : new float[] {box.minX - 0.01f, box.maxX + 0.01f}) {
      for (float z : new float[] {box.minZ - 0.01f, box.maxZ + 0.01f}) {
        if (Stream.of(all).noneMatch(b -> b.holds(x, z))) {
          nodes.add(new Vector3f(x, y, z));
        }
      }
    }
  }

  private static boolean free(Vector3f a, Vector3f b, Box[] all) {
    for (Box box : all) {
      if (box.cuts(a, b)) {
        return false;
      }
    }
    return true;
  }

  /** Dijkstra from node 0 to node 1; straight through when there is no way at all. */
  private static List<Vector3f> shortest(Vector3f[] nodes, Box[] all) {
    int n = nodes.length;
    double[] far = new double[n];
    int[] before = new int[n];
    boolean[] done = new boolean[n];
    Arrays.fill(far, Double.POSITIVE_INFINITY);
    Arrays.fill(before, -1);
    far[0] = 0;
    float[] left = new float[n];
    for (int i = 0; i < n; i++) {
      left[i] = nodes[i].distance(nodes[1]);
    }
    for (int round = 0; round < n; round++) {
      int next = nearest(far, done);
      if (next < 0 || next == 1) {
        break;
      }
      done[next] = true;
      for (int i = 0; i < n; i++) {
        double way = done[i] ? 0 : far[next] + nodes[next].distance(nodes[i]);
        boolean leads = way + left[i] < far[1] + 1e-3; // else it is further than what is found
        if (leads && !done[i] && way < far[i] - 1e-9 && free(nodes[next], nodes[i], all)) {
          far[i] = way;
          before[i] = next;
        }
      }
    }
    if (before[1] < 0) {
      return List.of(new Vector3f(nodes[0]), new Vector3f(nodes[1]));
    }
    List<Vector3f> path = new ArrayList<>();
    for (int at = 1; at >= 0; at = before[at]) {
      path.add(new Vector3f(nodes[at]));
    }
    Collections.reverse(path);
    return List.copyOf(path);
  }

  private static int nearest(double[] far, boolean[] done) {
    int best = -1;
    for (int i = 0; i < far.length; i++) {
      if (!done[i] && far[i] < Double.POSITIVE_INFINITY && (best < 0 || far[i] < far[best])) {
        best = i;
      }
    }
    return best;
  }
}
