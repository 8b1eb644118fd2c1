package dev.actionline.stage;

import java.util.Arrays;
import org.joml.Matrix3f;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * The surface of a field as a mesh: one vertex in each cell that the surface crosses, at the mean
 * of the crossings (Gibson 1998, "Constrained elastic surface nets"), drawn onto the surface along
 * the field's gradient, which is also its normal.
 *
 * <p>The lattice lies on whole multiples of the cell, so equal fields give equal meshes.
 */
public final class SurfaceNets {
  /** Creases are rounded over this part of a cell, in their normals alone. */
  private static final float CREASE = 0.6f;

  private final FieldBlocks grid;

  /** Whether sharp edges are kept: a liquid has none. */
  private final boolean edged;

  private final int[][] vertexOfCell;
  private final float[] corner = new float[8];
  private final Vector3f[] crossing = vectors(12);

  private final Vector3f[] slope = vectors(12);
  private final Vector3f scratch = new Vector3f();
  private float[] positions = new float[3 << 12];
  private float[] normals = new float[3 << 12];
  private byte[] materials = new byte[1 << 12];
  private int[] indices = new int[3 << 13];
  private int vertices;
  private int corners;

  private SurfaceNets(FieldBlocks grid, boolean edged) {
    this.grid = grid;
    this.edged = edged;
    this.vertexOfCell = new int[grid.blocks.length][];
  }

  /**
   * Meshes a field.
   *
   * @param cellMetres edge of a cell: details smaller than about two cells are lost
   * @return a rigid mesh; its material indices are those of the nearest piece
   */
  public static Mesh mesh(Field field, float cellMetres) {
    if (field.isEmpty()) {
      return new Mesh(
          new float[0], new float[0], new byte[0], new int[0], new byte[0], new float[0]);
    }
    return new SurfaceNets(new FieldBlocks(field, cellMetres), true).run();
  }

  /** The same for a liquid, whose edges are all round; the field must not be empty. */
  public static Mesh liquid(Field field, float cellMetres) {
    return new SurfaceNets(new FieldBlocks(field, cellMetres), false).run();
  }

  /**
   * Meshes the part of a field that lies in a box, and a little more; the mesh is open where it
   * leaves the box.
   */
  public static Mesh mesh(Field field, float cellMetres, Vector3fc low, Vector3fc high) {
    return new SurfaceNets(new FieldBlocks(field, cellMetres, low, high), true).run();
  }

  private Mesh run() {
    for (int b = 0; b < grid.blocks.length; b++) {
      if (grid.blocks[b] != null) {
        vertexOfCell[b] = placeVertices(grid.blocks[b]);
      }
    }
    for (FieldBlocks.Block block : grid.blocks) {
      if (block != null) {
        joinVertices(block);
      }
    }
    return new Mesh(
        Arrays.copyOf(positions, 3 * vertices),
        Arrays.copyOf(normals, 3 * vertices),
        Arrays.copyOf(materials, vertices),
        Arrays.copyOf(indices, corners),
        new byte[0],
        new float[0]);
  }

  private static Vector3f[] vectors(int n) {
    Vector3f[] all = new Vector3f[n];
    Arrays.setAll(all, i -> new Vector3f());
    return all;
  }

  private static int sample(int i, int j, int k) {
    return i + FieldBlocks.SAMPLES * (j + FieldBlocks.SAMPLES * k);
  }

  private static int cell(int i, int j, int k) {
    return i + FieldBlocks.CELLS * (j + FieldBlocks.CELLS * k);
  }

  private int[] placeVertices(FieldBlocks.Block block) {
    int n = FieldBlocks.CELLS;
    int[] ids = new int[n * n * n];
    Arrays.fill(ids, -1);
    for (int k = 0; k < n; k++) {
      for (int j = 0; j < n; j++) {
        for (int i = 0; i < n; i++) {
          if (crosses(block.distances, i, j, k)) {
            ids[cell(i, j, k)] = vertices;
            placeVertex(block, i, j, k);
          }
        }
      }
    }
    return ids;
  }

  private boolean crosses(float[] d, int i, int j, int k) {
    int inside = 0;
    for (int c = 0; c < 8; c++) {
      float v = d[sample(i + (c & 1), j + (c >> 1 & 1), k + (c >> 2))];
      corner[c] = v;
      inside += v < 0 ? 1 : 0;
    }
    return inside > 0 && inside < 8;
  }

  private void placeVertex(FieldBlocks.Block block, int i, int j, int k) {
    float h = grid.step;
    Vector3f corner0 =
        new Vector3f(
            grid.x(block.bx * FieldBlocks.CELLS + i),
            grid.y(block.by * FieldBlocks.CELLS + j),
            grid.z(block.bz * FieldBlocks.CELLS + k));
    int crossings = 0;
    Vector3f p = new Vector3f();
    for (int axis = 1; axis < 8; axis <<= 1) {
      for (int c = 0; c < 8; c++) {
        if ((c & axis) != 0 || (corner[c] < 0) == (corner[c | axis] < 0)) {
          continue;
        }
        float t = corner[c] / (corner[c] - corner[c | axis]);
        Vector3f at =
            crossing[crossings++].set(
                (c & 1) + (axis == 1 ? t : 0),
                (c >> 1 & 1) + (axis == 2 ? t : 0),
                (c >> 2) + (axis == 4 ? t : 0));
        p.add(at.mul(h).add(corner0));
      }
    }
    p.div(crossings);
    Term[] terms = block.terms(i, j, k);
    Vector3f normal = new Vector3f();
    float off = normal(terms, p, normal);
    if (!edged || !block.crisp || !toEdge(terms, p, normal, crossings)) {
      p.fma(-Math.max(-0.4f * h, Math.min(0.4f * h, off)), normal);
    }
    append(p, normal, materialAt(block, p));
  }

  /**
   * Where the surface bends sharply within a cell (a hem, a cut), the vertex goes to where the
   * planes at the crossings meet, least squares (Ju, Losasso, Schaefer, Warren 2002, "Dual
   * contouring of Hermite data"), so that edges stay straight on a coarse lattice.
   *
   * @return false, and nothing changed, when it does not bend sharply
   */
  private boolean toEdge(Term[] terms, Vector3f p, Vector3f normal, int crossings) {
    Vector3f mean = new Vector3f();
    float straight = 1;
    for (int c = 0; c < crossings; c++) {
      Vector3f n = slope[c];
      normal(terms, crossing[c], n);
      straight = Math.min(straight, n.dot(slope[0]));
      mean.add(n);
    }
    if (straight > 0.75f || mean.lengthSquared() < 0.01f) {
      return false;
    }
    // Normal equations, held to the mean of the crossings where the planes leave a direction free.
    float hold = 0.04f * crossings;
    Matrix3f a = new Matrix3f().scale(hold);
    Vector3f b = new Vector3f();
    for (int c = 0; c < crossings; c++) {
      Vector3f n = slope[c];
      float d = n.dot(crossing[c]) - n.dot(p);
      b.fma(d, n);
      a.m00 += n.x * n.x;
      a.m11 += n.y * n.y;
      a.m22 += n.z * n.z;
      a.m01 += n.x * n.y;
      a.m02 += n.x * n.z;
      a.m12 += n.y * n.z;
    }
    a.m10 = a.m01;
    a.m20 = a.m02;
    a.m21 = a.m12;
    Vector3f move = a.invert().transform(b);
    float most = grid.step * 0.8f;
    if (move.length() > most) {
      move.normalize(most);
    }
    p.add(move);
    normal.set(mean.normalize());
    return true;
  }

  /** The field's distance, and its unit gradient. */
  private float normal(Term[] terms, Vector3f p, Vector3f n) {
    float d = Term.distance(terms, p.x, p.y, p.z, CREASE * grid.step, n, scratch);
    if (n.lengthSquared() > 1e-12f) {
      n.normalize();
    } else {
      n.set(0, 1, 0);
    }
    return d;
  }

  private byte materialAt(FieldBlocks.Block block, Vector3f p) {
    if (block.plain) {
      return (byte) block.terms[0].material;
    }
    float best = Float.POSITIVE_INFINITY;
    int material = 0;
    for (Term t : block.terms) {
      float d = t.formula.at(p.x, p.y, p.z);
      if (!t.carves && d < best) {
        best = d;
        material = t.material;
      }
    }
    for (Term t : block.terms) {
      // On a carved surface the carving shape's own surface runs through the vertex.
      if (t.carves
          && t.material >= 0
          && t.formula.at(p.x, p.y, p.z) < 0.1f * grid.step + t.blend / 2) {
        material = t.material;
      }
    }
    return (byte) material;
  }

  private void append(Vector3f p, Vector3f normal, byte material) {
    if (vertices == materials.length) {
      positions = Arrays.copyOf(positions, 2 * positions.length);
      normals = Arrays.copyOf(normals, 2 * normals.length);
      materials = Arrays.copyOf(materials, 2 * materials.length);
    }
    put(positions, 3 * vertices, p);
    put(normals, 3 * vertices, normal);
    materials[vertices++] = material;
  }

  private static void put(float[] numbers, int at, Vector3f v) {
    numbers[at] = v.x;
    numbers[at + 1] = v.y;
    numbers[at + 2] = v.z;
  }

  /**
   * Each edge of the lattice that the surface crosses joins the vertices of the four cells round
   * it.
   */
  private void joinVertices(FieldBlocks.Block block) {
    int n = FieldBlocks.CELLS;
    float[] d = block.distances;
    for (int k = 0; k < n; k++) {
      for (int j = 0; j < n; j++) {
        for (int i = 0; i < n; i++) {
          boolean inside = d[sample(i, j, k)] < 0;
          if (inside != d[sample(i + 1, j, k)] < 0) {
            quad(
                inside,
                at(block, i, j - 1, k - 1),
                at(block, i, j, k - 1),
                at(block, i, j, k),
                at(block, i, j - 1, k));
          }
          if (inside != d[sample(i, j + 1, k)] < 0) {
            quad(
                inside,
                at(block, i - 1, j, k - 1),
                at(block, i - 1, j, k),
                at(block, i, j, k),
                at(block, i, j, k - 1));
          }
          if (inside != d[sample(i, j, k + 1)] < 0) {
            quad(
                inside,
                at(block, i - 1, j - 1, k),
                at(block, i, j - 1, k),
                at(block, i, j, k),
                at(block, i - 1, j, k));
          }
        }
      }
    }
  }

  private int at(FieldBlocks.Block block, int i, int j, int k) {
    int n = FieldBlocks.CELLS;
    int bx = block.bx + (i < 0 ? -1 : 0);
    int by = block.by + (j < 0 ? -1 : 0);
    int bz = block.bz + (k < 0 ? -1 : 0);
    if (grid.block(bx, by, bz) == null) {
      return -1;
    }
    int[] ids = vertexOfCell[bx + grid.nx * (by + grid.ny * bz)];
    return ids[cell((i + n) % n, (j + n) % n, (k + n) % n)];
  }

  /** Two triangles, split along the shorter diagonal, seen from outside counter-clockwise. */
  private void quad(boolean outward, int a, int b, int c, int d) {
    if (a < 0 || b < 0 || c < 0 || d < 0) {
      return;
    }
    if (distanceSquared(a, c) <= distanceSquared(b, d)) {
      triangle(outward, a, b, c);
      triangle(outward, a, c, d);
    } else {
      triangle(outward, a, b, d);
      triangle(outward, b, c, d);
    }
  }

  private float distanceSquared(int a, int b) {
    float x = positions[3 * a] - positions[3 * b];
    float y = positions[3 * a + 1] - positions[3 * b + 1];
    float z = positions[3 * a + 2] - positions[3 * b + 2];
    return x * x + y * y + z * z;
  }

  private void triangle(boolean outward, int a, int b, int c) {
    if (corners + 3 > indices.length) {
      indices = Arrays.copyOf(indices, 2 * indices.length);
    }
    indices[corners++] = a;
    indices[corners++] = outward ? b : c;
    indices[corners++] = outward ? c : b;
  }
}
