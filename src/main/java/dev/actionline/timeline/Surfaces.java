package dev.actionline.timeline;

import dev.actionline.stage.Material.Pattern;
import dev.actionline.stage.Mesh;
import dev.actionline.stage.Model;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** A set seen from above: the height of what one would stand on, on a grid of ten centimetres. */
final class Surfaces {
  private static final float CELL = 0.1f;

  /** Larger grounds are read on a coarser grid, so that no more cells than this are kept. */
  private static final int MOST = 1_000_000;

  /** A set is read this far around its marks, metres: the land beyond is for the eye. */
  private static final float AROUND = 12;

  /** What leans more than about fifty degrees is no floor. */
  private static final float STEEP = 0.64f;

  /** A liquid this far above the floor still hides it: a basin; higher is a ladle overhead. */
  private static final float BASIN = 1.2f;

  /**
   * What lies this far above is a ceiling, even where a joint in the boards leaves nothing below.
   */
  private static final float OVERHEAD = 1.3f;

  /** Surfaces this near to one another are one floor: boards, rugs, bevels. */
  private static final float SAME = 0.12f;

  /** What is wider is a lake, metres. */
  private static final float POOL = 14;

  /** One walks nearer to a brink than to a wall, metres. */
  private static final float RIM = 0.2f;

  private final float cell;
  private final float minX;
  private final float minZ;
  private final int columns;
  private final int rows;

  /** Up to three floors above one another at a place, row by row; not a number where there is none, and no row where there are none. */
  private final float[][][] floors;

  /** The same of liquids. */
  private final float[][] liquid;
  private boolean dry = true;

  /** Where people stand by the set's marks, three numbers a mark; none where all is level. */
  private final float[] stands;

  Surfaces(Model set) {
    Vector3f low = new Vector3f(Float.MAX_VALUE);
    Vector3f high = new Vector3f(-Float.MAX_VALUE);
    set.marks().stream()
        .filter(m -> !m.type().equals("look"))
        .forEach(
            m -> {
              low.min(m.position());
              high.max(m.position());
            });
    this.minX = Math.max(set.low().x, low.x - AROUND);
    this.minZ = Math.max(set.low().z, low.z - AROUND);
    float wide = Math.max(0.1f, Math.min(set.high().x, high.x + AROUND) - minX);
    float deep = Math.max(0.1f, Math.min(set.high().z, high.z + AROUND) - minZ);
    this.cell = Math.max(CELL, (float) Math.sqrt(wide * deep / MOST));
    this.columns = (int) Math.ceil(wide / cell) + 1;
    this.rows = (int) Math.ceil(deep / cell) + 1;
    this.stands = stands(set);
    this.floors = new float[3][rows][];
    this.liquid = new float[rows][];
    for (Model.Part part : set.parts()) {
      if (part.motion().type() == Model.Motion.Type.NONE) {
        for (Matrix4f placement : part.placements()) {
          lay(set, part.mesh(), placement);
        }
      }
    }
  }

  /** A row of a layer in which something is to be laid. */
  private float[] row(float[][] layer, int r) {
    if (layer[r] == null) {
      layer[r] = new float[columns];
      Arrays.fill(layer[r], Float.NaN);
    }
    return layer[r];
  }

  private float at(float[][] layer, int i) {
    float[] row = layer[i / columns];
    return row == null ? Float.NaN : row[i % columns];
  }

  private static float[] stands(Model set) {
    List<Vector3f> marks =
        set.marks().stream()
            .filter(m -> List.of("floor", "edge", "door").contains(m.type()))
            .map(Model.Mark::position)
            .toList();
    boolean level = marks.stream().allMatch(p -> Math.abs(p.y) < 0.02);
    float[] all = new float[level ? 0 : 3 * marks.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = marks.get(i / 3).get(i % 3);
    }
    return all;
  }

  /** The height of the mark nearest to a cell that people stand on; the floor where none is. */
  private float wanted(int i) {
    float x = minX + (i % columns) * cell;
    float z = minZ + (i / columns) * cell;
    double best = Double.MAX_VALUE;
    float height = 0;
    for (int mark = 0; mark < stands.length; mark += 3) {
      double dx = stands[mark] - x;
      double dz = stands[mark + 2] - z;
      double far = dx * dx + dz * dz;
      if (far < best) {
        best = far;
        height = stands[mark + 1];
      }
    }
    return height;
  }

  private void lay(Model set, Mesh mesh, Matrix4f placement) {
    Vector3f[] p = {new Vector3f(), new Vector3f(), new Vector3f()};
    for (int i = 0; i + 2 < mesh.indices().length; i += 3) {
      for (int k = 0; k < 3; k++) {
        int v = 3 * mesh.indices()[i + k];
        p[k].set(mesh.positions()[v], mesh.positions()[v + 1], mesh.positions()[v + 2]);
        placement.transformPosition(p[k]);
      }
      Vector3f normal = new Vector3f(p[1]).sub(p[0]).cross(new Vector3f(p[2]).sub(p[0]));
      float length = normal.length();
      if (length > 1e-9f && normal.y / length > STEEP) {
        int material = mesh.materials()[mesh.indices()[i]] & 0xff;
        Pattern pattern = set.materials().get(material).pattern();
        triangle(p, pattern == Pattern.MOLTEN || pattern == Pattern.WATER);
      }
    }
  }

  private void triangle(Vector3f[] p, boolean wet) {
    int c0 = column(Math.min(p[0].x, Math.min(p[1].x, p[2].x)));
    int c1 = column(Math.max(p[0].x, Math.max(p[1].x, p[2].x))) + 1;
    int r0 = row(Math.min(p[0].z, Math.min(p[1].z, p[2].z)));
    int r1 = row(Math.max(p[0].z, Math.max(p[1].z, p[2].z))) + 1;
    float area = cross(p[0], p[1], p[2].x, p[2].z);
    if (Math.abs(area) < 1e-9f) {
      return;
    }
    for (int r = Math.max(0, r0); r <= Math.min(rows - 1, r1); r++) {
      for (int c = Math.max(0, c0); c <= Math.min(columns - 1, c1); c++) {
        float x = minX + c * cell;
        float z = minZ + r * cell;
        float a = cross(p[1], p[2], x, z) / area;
        float b = cross(p[2], p[0], x, z) / area;
        float d = 1 - a - b;
        if (a >= -1e-4f && b >= -1e-4f && d >= -1e-4f) {
          put(r, c, a * p[0].y + b * p[1].y + d * p[2].y, wet);
        }
      }
    }
  }

  private static float cross(Vector3f a, Vector3f b, float x, float z) {
    return (b.x - a.x) * (z - a.z) - (b.z - a.z) * (x - a.x);
  }

  private void put(int r, int c, float y, boolean wet) {
    if (wet) {
      dry = false;
      float[] row = row(liquid, r);
      boolean basin = y < wanted(r * columns + c) + BASIN;
      if (basin && (Float.isNaN(row[c]) || y > row[c])) {
        row[c] = y;
      }
      return;
    }
    float[] highest = floors[0][r];
    for (float[][] layer : floors) {
      float[] row = row(layer, r);
      float known = row[c];
      if (Float.isNaN(known) || Math.abs(known - y) < SAME) {
        row[c] = Float.isNaN(known) ? y : Math.max(known, y);
        return;
      }
      highest = highest == null || known > highest[c] ? row : highest;
    }
    // of more than three the highest goes: roofs and beams are no floors
    if (y < highest[c]) {
      highest[c] = y;
    }
  }

  private int column(float x) {
    return (int) Math.floor((x - minX) / cell);
  }

  private int row(float z) {
    return (int) Math.floor((z - minZ) / cell);
  }

  private int nearest(float x, float z) {
    int c = Math.max(0, Math.min(columns - 1, Math.round((x - minX) / cell)));
    int r = Math.max(0, Math.min(rows - 1, Math.round((z - minZ) / cell)));
    return r * columns + c;
  }

  boolean liquid(float x, float z) {
    if (dry) {
      return false;
    }
    int i = nearest(x, z);
    return wet(i, floor(i, wanted(i)));
  }

  /**
   * The pit, pool or vat at a mark, which one walks round; empty for a sea or a lake, whose shore is no
   * straight edge. Who stands at its very edge is not in it.
   */
  Optional<Model.Obstacle> basin(Vector3f mark) {
    int from = nearest(mark.x, mark.z);
    if (!wet(from, floor(from, wanted(from)))) {
      return Optional.empty();
    }
    BitSet seen = new BitSet(columns * rows);
    ArrayDeque<Integer> open = new ArrayDeque<>(List.of(from));
    seen.set(from);
    int[] low = {columns, rows};
    int[] high = {0, 0};
    while (!open.isEmpty()) {
      int i = open.poll();
      int c = i % columns;
      int r = i / columns;
      low = new int[] {Math.min(low[0], c), Math.min(low[1], r)};
      high = new int[] {Math.max(high[0], c), Math.max(high[1], r)};
      boolean border = c == 0 || r == 0 || c == columns - 1 || r == rows - 1;
      if (border || (high[0] - low[0]) * cell > POOL || (high[1] - low[1]) * cell > POOL) {
        return Optional.empty();
      }
      for (int next : new int[] {i - 1, i + 1, i - columns, i + columns}) {
        if (!seen.get(next) && wet(next, floor(next, wanted(next)))) {
          seen.set(next);
          open.add(next);
        }
      }
    }
    return Optional.of(new Model.Obstacle(
        minX + low[0] * cell + RIM, minZ + low[1] * cell + RIM, minX + high[0] * cell - RIM, minZ + high[1] * cell - RIM, 1));
  }

  /** The height of the nearest mark that people stand on, where no floor is asked for by height. */
  float wanted(float x, float z) {
    return wanted(nearest(x, z));
  }

  /**
   * The floor at a place: smooth on slopes, sharp at steps.
   *
   * @param near of several floors above one another the one nearest to this height, metres; the
   *     answer where the set has no surface
   */
  float height(float x, float z, float near) {
    float fx = Math.max(0, Math.min(columns - 1.001f, (x - minX) / cell));
    float fz = Math.max(0, Math.min(rows - 1.001f, (z - minZ) / cell));
    int c = (int) fx;
    int r = (int) fz;
    int i = r * columns + c;
    int right = Math.min(c + 1, columns - 1) - c;
    int down = (Math.min(r + 1, rows - 1) - r) * columns;
    float a = top(i, near);
    float b = top(i + right, near);
    float d = top(i + down, near);
    float e = top(i + right + down, near);
    float least = Math.min(Math.min(a, b), Math.min(d, e));
    float most = Math.max(Math.max(a, b), Math.max(d, e));
    if (most - least > 0.08f) {
      return top(nearest(x, z), near);
    }
    float wx = fx - c;
    float wz = fz - r;
    return (a * (1 - wx) + b * wx) * (1 - wz) + (d * (1 - wx) + e * wx) * wz;
  }

  private float floor(int i, float near) {
    float best = Float.NaN;
    for (float[][] layer : floors) {
      float y = at(layer, i);
      if (Float.isNaN(y)) {
        break;
      }
      boolean nearer = Float.isNaN(best) || Math.abs(y - near) < Math.abs(best - near);
      if (y - near < OVERHEAD && nearer) {
        best = y;
      }
    }
    return best;
  }

  private boolean wet(int i, float floor) {
    float surface = dry ? Float.NaN : at(liquid, i);
    return !Float.isNaN(surface) && (Float.isNaN(floor) || surface > floor - 0.02f);
  }

  private float top(int i, float near) {
    float floor = floor(i, near);
    return wet(i, floor) ? at(liquid, i) : Float.isNaN(floor) ? near : floor;
  }
}
