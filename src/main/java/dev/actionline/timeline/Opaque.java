package dev.actionline.timeline;

import dev.actionline.stage.Mesh;
import dev.actionline.stage.Model;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * The triangles of a set or a prop as lines of sight meet them: what hides something, and where a
 * camera cannot stand. Like the picture it knows fronts from backs: a wall seen from behind is not
 * there. Parts are where they are at rest. A tree of boxes over triangles, so that a line costs
 * little.
 */
final class Opaque {
  private static final int LEAF = 4;
  private static final Vector3f UP = new Vector3f(0, 1, 0);
  private static final Vector3f[] AROUND = {
    new Vector3f(1, 0, 0),
    new Vector3f(-1, 0, 0),
    new Vector3f(0, 0, 1),
    new Vector3f(0, 0, -1),
    new Vector3f(0, 1, 0),
    new Vector3f(0, -1, 0)
  };
  private static final double MISS = 2;

  private static final Map<String, Opaque> KNOWN = new ConcurrentHashMap<>();

  private final Model model;

  /** Nine numbers a triangle, as the tree holds them: what is near in space is near in memory. */
  private final float[] sorted;
  private final float[] boxes;
  private final int[] nodes;

  private Opaque(Model model) {
    this.model = model;
    Tree tree = new Tree(corners(model));
    this.sorted = tree.sorted();
    this.boxes = Arrays.copyOf(tree.boxes, 6 * tree.used);
    this.nodes = Arrays.copyOf(tree.nodes, 3 * tree.used);
  }

  /** The triangles of a model; sorted once. */
  static Opaque of(Model model) {
    return KNOWN.compute(
        model.name() + "/" + model.kind(),
        (name, known) -> known != null && known.model == model ? known : new Opaque(model));
  }

  /**
   * The share of the way from one point to another, model frame, at which a front is met; 1 when
   * nothing is in between.
   */
  double free(Vector3f from, Vector3f to) {
    Line line = new Line(from, to, false, false);
    nearest(line);
    return Math.min(1, line.at);
  }

  /** Whether nothing is between two points, model frame; quicker than {@link #free}. */
  boolean clear(Vector3f from, Vector3f to) {
    Line line = new Line(from, to, false, true);
    nearest(line);
    return line.at > 1;
  }

  /** Whether a lens has no room at a point, model frame: within something, or nearer to it. */
  boolean buries(Vector3f p, float margin) {
    for (Vector3f way : AROUND) {
      float room = way.y < 0 ? 0.4f * margin : margin;
      Line line = new Line(p, new Vector3f(way).mul(room).add(p), true, true);
      nearest(line);
      if (line.at <= 1) {
        return true;
      }
    }
    return behind(p, UP) && behind(p, AROUND[0]) && behind(p, AROUND[2]);
  }

  /** Whether the first that is met in a direction is met from behind. */
  private boolean behind(Vector3f p, Vector3f way) {
    Line line = new Line(p, new Vector3f(way).mul(60).add(p), true, false);
    nearest(line);
    return line.at <= 1 && line.back;
  }

  /** A segment that is followed to what it meets first. */
  private static final class Line {
    private final float x;
    private final float y;
    private final float z;
    private final float dx;
    private final float dy;
    private final float dz;
    private final boolean bothSides;
    private final boolean any;
    private final float ix;
    private final float iy;
    private final float iz;
    private float far = 1;
    private double at = MISS;
    private boolean back;

    private Line(Vector3f from, Vector3f to, boolean bothSides, boolean any) {
      x = from.x;
      y = from.y;
      z = from.z;
      dx = to.x - from.x;
      dy = to.y - from.y;
      dz = to.z - from.z;
      ix = inverse(dx);
      iy = inverse(dy);
      iz = inverse(dz);
      this.bothSides = bothSides;
      this.any = any;
    }
  }

  /** One over a length, and a large number over none. */
  private static float inverse(float way) {
    return 1 / (Math.abs(way) < 1e-7f ? Math.copySign(1e-7f, way) : way);
  }

  /**
   * Follows a line through the boxes that it passes before what it has met (the slabs of Kay, Kajiya 1986). Millions of
   * boxes are asked, and no number of theirs is not a number: plain comparisons are quicker than Math.min.
   */
  private void nearest(Line line) {
    if (nodes.length == 0) {
      return;
    }
    float[] box = boxes;
    float x = line.x;
    float y = line.y;
    float z = line.z;
    float ix = line.ix;
    float iy = line.iy;
    float iz = line.iz;
    // the side of a box at which a line comes in, for each axis, and at which it goes out
    int inX = ix < 0 ? 3 : 0;
    int inY = iy < 0 ? 4 : 1;
    int inZ = iz < 0 ? 5 : 2;
    int outX = 3 - inX;
    int outY = 5 - inY;
    int outZ = 7 - inZ;
    int[] stack = new int[64];
    int depth = 1;
    while (depth > 0) {
      int node = stack[--depth];
      int b = 6 * node;
      float near = (box[b + inX] - x) * ix;
      float far = (box[b + outX] - x) * ix;
      float in = (box[b + inY] - y) * iy;
      float out = (box[b + outY] - y) * iy;
      near = in > near ? in : near;
      far = out < far ? out : far;
      in = (box[b + inZ] - z) * iz;
      out = (box[b + outZ] - z) * iz;
      near = in > near ? in : near;
      far = out < far ? out : far;
      if (near > far || far < 0 || near > line.far) {
        continue;
      }
      int left = nodes[3 * node];
      if (left > 0) {
        stack[depth++] = left;
        stack[depth++] = left + 1;
        continue;
      }
      for (int i = nodes[3 * node + 1]; i < nodes[3 * node + 2]; i++) {
        meet(line, i);
      }
      if (line.any && line.at <= 1) {
        return;
      }
    }
  }

  /** Where a line meets a triangle (Möller, Trumbore 1997). */
  private void meet(Line line, int triangle) {
    int c = 9 * triangle;
    double e1x = sorted[c + 3] - sorted[c];
    double e1y = sorted[c + 4] - sorted[c + 1];
    double e1z = sorted[c + 5] - sorted[c + 2];
    double e2x = sorted[c + 6] - sorted[c];
    double e2y = sorted[c + 7] - sorted[c + 1];
    double e2z = sorted[c + 8] - sorted[c + 2];
    double px = line.dy * e2z - line.dz * e2y;
    double py = line.dz * e2x - line.dx * e2z;
    double pz = line.dx * e2y - line.dy * e2x;
    double det = e1x * px + e1y * py + e1z * pz;
    if (Math.abs(det) < 1e-12 || det < 0 && !line.bothSides) {
      return;
    }
    double tx = line.x - sorted[c];
    double ty = line.y - sorted[c + 1];
    double tz = line.z - sorted[c + 2];
    double u = (tx * px + ty * py + tz * pz) / det;
    if (u < 0 || u > 1) {
      return;
    }
    double qx = ty * e1z - tz * e1y;
    double qy = tz * e1x - tx * e1z;
    double qz = tx * e1y - ty * e1x;
    double v = (line.dx * qx + line.dy * qy + line.dz * qz) / det;
    if (v < 0 || u + v > 1) {
      return;
    }
    double at = (e2x * qx + e2y * qy + e2z * qz) / det;
    if (at > 0 && at < line.at) {
      line.at = at;
      line.far = (float) Math.min(1, at);
      line.back = det < 0;
    }
  }

  private static float[] corners(Model model) {
    int count = 0;
    for (Model.Part part : model.parts()) {
      count += part.mesh().indices().length * part.placements().size();
    }
    float[] corners = new float[3 * count];
    int at = 0;
    Vector3f p = new Vector3f();
    for (Model.Part part : model.parts()) {
      Mesh mesh = part.mesh();
      for (int copy = 0; copy < part.placements().size(); copy++) {
        Matrix4f place = part.modelFromPart(copy, 0, 0);
        boolean mirrored = place.determinant3x3() < 0;
        for (int i = 0; i < mesh.indices().length; i++) {
          int k = mirrored && i % 3 > 0 ? i + (i % 3 == 1 ? 1 : -1) : i;
          int v = 3 * mesh.indices()[k];
          p.set(mesh.positions()[v], mesh.positions()[v + 1], mesh.positions()[v + 2]);
          place.transformPosition(p);
          corners[at++] = p.x;
          corners[at++] = p.y;
          corners[at++] = p.z;
        }
      }
    }
    return corners;
  }

  /** Sorts triangles: the boxes around them, from which more boxes come, or few triangles. */
  private static final class Tree {
    private final float[] corners;
    /** The least and the greatest of each triangle, axis by axis. */
    private final float[] extents;
    private final int[] order;
    private final float[] boxes;
    private final int[] nodes;
    private int used;

    private Tree(float[] corners) {
      this.corners = corners;
      this.extents = extents(corners);
      int count = corners.length / 9;
      this.order = new int[count];
      for (int i = 0; i < count; i++) {
        order[i] = i;
      }
      int most = Math.max(1, 2 * count);
      this.boxes = new float[6 * most];
      this.nodes = new int[3 * most];
      if (count > 0) {
        used = 1;
        build(0, 0, count);
      }
    }

    private static float[] extents(float[] corners) {
      float[] all = new float[corners.length / 3 * 2];
      for (int t = 0; t < all.length / 6; t++) {
        for (int axis = 0; axis < 3; axis++) {
          int c = 9 * t + axis;
          all[6 * t + 2 * axis] = Math.min(corners[c], Math.min(corners[c + 3], corners[c + 6]));
          all[6 * t + 2 * axis + 1] = Math.max(corners[c], Math.max(corners[c + 3], corners[c + 6]));
        }
      }
      return all;
    }

    private float[] sorted() {
      float[] all = new float[corners.length];
      for (int i = 0; i < order.length; i++) {
        System.arraycopy(corners, 9 * order[i], all, 9 * i, 9);
      }
      return all;
    }

    /** Halves the triangles at the middle of the longest side until few are left. */
    private void build(int node, int begin, int end) {
      bound(node, begin, end);
      nodes[3 * node + 1] = begin;
      nodes[3 * node + 2] = end;
      if (end - begin <= LEAF) {
        return;
      }
      int axis = 0;
      for (int i = 1; i < 3; i++) {
        axis = extent(node, i) > extent(node, axis) ? i : axis;
      }
      float middle = (boxes[6 * node + axis] + boxes[6 * node + 3 + axis]) / 2;
      int split = begin;
      for (int i = begin; i < end; i++) {
        if (centre(order[i], axis) < middle) {
          swap(i, split++);
        }
      }
      if (split == begin || split == end) {
        split = (begin + end) / 2;
      }
      int left = used;
      used += 2;
      nodes[3 * node] = left;
      build(left, begin, split);
      build(left + 1, split, end);
    }

    private float extent(int node, int axis) {
      return boxes[6 * node + 3 + axis] - boxes[6 * node + axis];
    }

    private float centre(int triangle, int axis) {
      int c = 9 * triangle + axis;
      return (corners[c] + corners[c + 3] + corners[c + 6]) / 3;
    }

    private void swap(int a, int b) {
      int kept = order[a];
      order[a] = order[b];
      order[b] = kept;
    }

    private void bound(int node, int begin, int end) {
      for (int axis = 0; axis < 3; axis++) {
        float low = Float.MAX_VALUE;
        float high = -Float.MAX_VALUE;
        for (int i = begin; i < end; i++) {
          int at = 6 * order[i] + 2 * axis;
          low = extents[at] < low ? extents[at] : low;
          high = extents[at + 1] > high ? extents[at + 1] : high;
        }
        boxes[6 * node + axis] = low - 1e-4f;
        boxes[6 * node + 3 + axis] = high + 1e-4f;
      }
    }
  }
}
