package dev.actionline.timeline;

import dev.actionline.stage.Mesh;
import dev.actionline.stage.Model;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * What a set fills of its space, as cells of a grid: where a camera cannot stand and what it cannot
 * see through. Read from the meshes, so that it knows the ladle overhead and the tree by the path.
 */
final class Bulk {
  private static final float CELL = 0.2f;

  /** A set is read this far around its marks, metres. */
  private static final float AROUND = 10;

  private static final float HIGHEST = 9;

  /** What lies lower than this over the floor is trodden on, not looked through. */
  private static final float FLOOR = 0.16f;

  private static final Map<String, Bulk> KNOWN = new ConcurrentHashMap<>();

  private final Model set;
  private final Vector3f low = new Vector3f(Float.MAX_VALUE);
  private final int columns;
  private final int layers;
  private final int rows;
  private final BitSet filled = new BitSet();

  private Bulk(Model set) {
    this.set = set;
    Vector3f high = new Vector3f(-Float.MAX_VALUE);
    for (Model.Mark mark : set.marks()) {
      if (!mark.type().equals("look")) {
        low.min(mark.position());
        high.max(mark.position());
      }
    }
    low.sub(AROUND, 0, AROUND).max(set.low());
    high.add(AROUND, 0, AROUND).min(set.high());
    low.y = Math.max(set.low().y, -3);
    high.y = Math.min(set.high().y, HIGHEST);
    columns = cells(high.x - low.x);
    layers = cells(high.y - low.y);
    rows = cells(high.z - low.z);
    for (Model.Part part : set.parts()) {
      for (Matrix4f placement : part.placements()) {
        fill(part.mesh(), new Matrix4f(placement).mul(part.motion().at(0)));
      }
    }
  }

  /** The bulk of a set; worked out once for a model. */
  static Bulk of(Model set) {
    return KNOWN.compute(
        set.name(), (name, known) -> known != null && known.set == set ? known : new Bulk(set));
  }

  private static int cells(float metres) {
    return Math.max(1, (int) Math.ceil(metres / CELL) + 1);
  }

  /** Whether a point lies in something solid, metres in the set. */
  boolean holds(Vector3f p) {
    int c = (int) Math.floor((p.x - low.x) / CELL);
    int l = (int) Math.floor((p.y - low.y) / CELL);
    int r = (int) Math.floor((p.z - low.z) / CELL);
    boolean inside = c >= 0 && l >= 0 && r >= 0 && c < columns && l < layers && r < rows;
    return inside && p.y > FLOOR && filled.get((l * rows + r) * columns + c);
  }

  private void fill(Mesh mesh, Matrix4f placement) {
    Vector3f a = new Vector3f();
    Vector3f b = new Vector3f();
    Vector3f c = new Vector3f();
    for (int i = 0; i + 2 < mesh.indices().length; i += 3) {
      corner(mesh, i, placement, a);
      corner(mesh, i + 1, placement, b);
      corner(mesh, i + 2, placement, c);
      triangle(a, b, c);
    }
  }

  private static void corner(Mesh mesh, int index, Matrix4f placement, Vector3f into) {
    int v = 3 * mesh.indices()[index];
    into.set(mesh.positions()[v], mesh.positions()[v + 1], mesh.positions()[v + 2]);
    placement.transformPosition(into);
  }

  /** Points no further apart than half a cell, over the whole triangle. */
  private void triangle(Vector3f a, Vector3f b, Vector3f c) {
    float longest = Math.max(a.distance(b), Math.max(b.distance(c), c.distance(a)));
    boolean floor = a.y < FLOOR && b.y < FLOOR && c.y < FLOOR;
    if (floor || longest > 400) {
      return;
    }
    int n = Math.max(1, (int) Math.ceil(longest / (CELL * 0.5f)));
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= n - i; j++) {
        float u = (float) i / n;
        float v = (float) j / n;
        float w = 1 - u - v;
        mark(a.x * w + b.x * u + c.x * v, a.y * w + b.y * u + c.y * v, a.z * w + b.z * u + c.z * v);
      }
    }
  }

  private void mark(float x, float y, float z) {
    int c = (int) Math.floor((x - low.x) / CELL);
    int l = (int) Math.floor((y - low.y) / CELL);
    int r = (int) Math.floor((z - low.z) / CELL);
    if (c >= 0 && l >= 0 && r >= 0 && c < columns && l < layers && r < rows) {
      filled.set((l * rows + r) * columns + c);
    }
  }
}
