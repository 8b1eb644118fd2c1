package dev.actionline.stage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * A field sampled where its surface is: the space is cut into blocks of 8 x 8 x 8 cells, each block
 * knows the few pieces that can matter in it, and so does each of its eight parts; only parts that the
 * surface can come near are sampled. Every sample belongs to one block, and its neighbours take it from
 * there, so that they agree on it to the last bit. The lattice is anchored at the frame's origin, so
 * that a moving field does not make it crawl.
 */
final class FieldBlocks {
  /** Cells along a block's edge. */
  static final int CELLS = 8;

  /** Samples along a block's edge; neighbours share a face of samples. */
  static final int SAMPLES = CELLS + 1;

  /** Cells along the edge of a block's part. */
  private static final int HALF = CELLS / 2;

  /**
   * About the middle of n samples, in cells: what holds them and all edges of the lattice that end in
   * one of them.
   */
  private static final float PART_REACH = (float) Math.sqrt(2.5 * 2.5 + 2 * 1.5 * 1.5);

  /** About the middle of a block, in cells: what holds the reach of its parts. */
  private static final float REACH = (float) Math.sqrt(5 * 5 + 2 * 4 * 4);

  private static final float[] SOLID = new float[CELLS * CELLS * CELLS];

  static {
    Arrays.fill(SOLID, -Field.FAR);
  }

  /** A block that the surface crosses. */
  static final class Block {
    final int bx;
    final int by;
    final int bz;
    final Term[] terms;
    final float[] distances;

    /** True when a seam here is narrower than a cell. */
    final boolean crisp;

    /** True when all that is added here is of the first piece's material, and nothing is carved in another. */
    final boolean plain;

    private final Term[][] parts;

    Block(int bx, int by, int bz, Rough rough, float[] distances, boolean crisp) {
      this.bx = bx;
      this.by = by;
      this.bz = bz;
      this.terms = rough.terms;
      this.parts = rough.parts;
      this.distances = distances;
      this.crisp = crisp;
      int material = terms[0].material;
      this.plain =
          !terms[0].carves
              && Arrays.stream(terms)
                  .allMatch(t -> t.material == material || t.carves && t.material < 0);
    }

    /** The terms that matter near the surface in a cell. */
    Term[] terms(int i, int j, int k) {
      return parts[i / HALF + 2 * (j / HALF + 2 * (k / HALF))];
    }
  }

  /** A block while the samples are made: what it owns. */
  private static final class Rough {
    final Term[] terms;
    final Term[][] parts = new Term[8][];
    float[] own = SOLID;

    Rough(Term[] terms) {
      this.terms = terms;
      Arrays.fill(parts, terms);
    }
  }

  private enum Lies {
    OUTSIDE,
    INSIDE,
    ACROSS
  }

  final float step;
  final int nx;
  final int ny;
  final int nz;
  private final int originX;
  private final int originY;
  private final int originZ;
  private final Term[] terms;

  /** By block index, x fastest; null where there is no surface. */
  final Block[] blocks;

  private Rough[] rough;

  FieldBlocks(Field field, float step) {
    this(field, step, new Vector3f(-Field.FAR), new Vector3f(Field.FAR));
  }

  /** Only the blocks that a box touches. */
  FieldBlocks(Field field, float step, Vector3fc lowest, Vector3fc highest) {
    this(field, step, lowest, highest, true);
  }

  /** Adds the blocks that the surface can come near, unsampled. */
  static void lists(Field field, float step, List<FieldLists.Block> out) {
    Vector3f all = new Vector3f(Field.FAR);
    FieldBlocks plan = new FieldBlocks(field, step, new Vector3f(all).negate(), all, false);
    for (int b = 0; b < plan.rough.length; b++) {
      if (plan.rough[b] != null) {
        int x = plan.originX / CELLS + b % plan.nx;
        int y = plan.originY / CELLS + b / plan.nx % plan.ny;
        int z = plan.originZ / CELLS + b / plan.nx / plan.ny;
        List<Field.Piece> pieces =
            Arrays.stream(plan.rough[b].terms).map(t -> t.piece).toList();
        out.add(new FieldLists.Block(x, y, z, pieces));
      }
    }
  }

  private FieldBlocks(
      Field field, float step, Vector3fc lowest, Vector3fc highest, boolean sampled) {
    this.step = step;
    this.terms = Term.of(field.pieces());
    Vector3f low = new Vector3f();
    Vector3f high = new Vector3f();
    field.extent(low, high);
    low.max(lowest);
    high.min(highest).max(low);
    float size = CELLS * step;
    originX = CELLS * (int) Math.floor(low.x / size - 0.2f);
    originY = CELLS * (int) Math.floor(low.y / size - 0.2f);
    originZ = CELLS * (int) Math.floor(low.z / size - 0.2f);
    nx = (int) Math.ceil((high.x / step - originX) / CELLS + 0.2f);
    ny = (int) Math.ceil((high.y / step - originY) / CELLS + 0.2f);
    nz = (int) Math.ceil((high.z / step - originZ) / CELLS + 0.2f);
    blocks = new Block[nx * ny * nz];
    rough = new Rough[blocks.length];
    IntStream.range(0, ny * nz).parallel().forEach(row -> sampleRow(row % ny, row / ny, sampled));
    if (sampled) {
      IntStream.range(0, ny * nz).parallel().forEach(row -> joinRow(row % ny, row / ny));
      rough = null;
    }
  }

  float x(int cell) {
    return (originX + cell) * step;
  }

  float y(int cell) {
    return (originY + cell) * step;
  }

  float z(int cell) {
    return (originZ + cell) * step;
  }

  Block block(int bx, int by, int bz) {
    if (bx < 0 || by < 0 || bz < 0 || bx >= nx || by >= ny || bz >= nz) {
      return null;
    }
    return blocks[bx + nx * (by + ny * bz)];
  }

  private void sampleRow(int by, int bz, boolean sampled) {
    float half = HALF * step;
    float radius = REACH * step;
    float y = y(by * CELLS) + half;
    float z = z(bz * CELLS) + half;
    Term[] row = near(terms, x(0) + nx * half, y, z, nx * half + radius);
    float[] scratch = new float[HALF * HALF * HALF];
    float[] joined = new float[scratch.length];
    for (int bx = 0; bx < nx; bx++) {
      float x = x(bx * CELLS) + half;
      Term[] here = near(row, x, y, z, radius);
      Lies lies = lies(here, x, y, z, radius);
      if (lies != Lies.OUTSIDE) {
        Rough block = new Rough(here);
        rough[bx + nx * (by + ny * bz)] = block;
        if (sampled && lies == Lies.ACROSS) {
          sample(block, bx * CELLS, by * CELLS, bz * CELLS, scratch, joined);
        }
      }
    }
  }

  /**
   * The pieces that can move the surface within a ball, in their order. A later piece may draw the
   * surface towards it over all its blend, and what it draws on may be a seam of this one's; and two
   * cells more.
   */
  private Term[] near(Term[] from, float x, float y, float z, float radius) {
    Term[] near = new Term[from.length];
    int first = near.length;
    float widest = 0;
    for (int i = near.length - 1; i >= 0; i--) {
      Term t = from[i];
      float reach = widest + t.blend + 2 * step;
      if (t.formula.leastNear(x, y, z, radius) < reach) {
        near[--first] = t;
        widest = Math.max(widest, t.blend);
      }
    }
    return first == 0 ? near : Arrays.copyOfRange(near, first, near.length);
  }

  /**
   * Whether the surface can come into a ball: a seam moves it outward by a quarter of its width, and two
   * that meet by no more than half of the wider; inward only carving does.
   */
  private static Lies lies(Term[] here, float x, float y, float z, float radius) {
    float least = Float.POSITIVE_INFINITY;
    float widest = 0;
    boolean carved = false;
    boolean filled = false;
    for (Term t : here) {
      float l = t.formula.leastNear(x, y, z, radius);
      if (t.carves) {
        carved |= l <= t.blend;
      } else {
        least = Math.min(least, l);
        widest = Math.max(widest, t.blend);
        filled |= t.formula.mostNear(x, y, z, radius) < 0;
      }
    }
    if (least > 0.5f * widest) {
      return Lies.OUTSIDE;
    }
    return filled && !carved ? Lies.INSIDE : Lies.ACROSS;
  }

  /** @param cx the block's first cell along x */
  private void sample(Rough block, int cx, int cy, int cz, float[] scratch, float[] joined) {
    float[] d = new float[CELLS * CELLS * CELLS];
    float half = 0.5f * (HALF - 1) * step;
    float radius = PART_REACH * step;
    for (int part = 0; part < 8; part++) {
      int i0 = HALF * (part & 1);
      int j0 = HALF * (part >> 1 & 1);
      int k0 = HALF * (part >> 2);
      float x = x(cx + i0) + half;
      float y = y(cy + j0) + half;
      float z = z(cz + k0) + half;
      Term[] here = near(block.terms, x, y, z, radius);
      block.parts[part] = here;
      Lies lies = lies(here, x, y, z, radius);
      Arrays.fill(joined, lies == Lies.INSIDE ? -Field.FAR : Field.FAR);
      if (lies == Lies.ACROSS) {
        for (Term t : here) {
          t.formula.sample(
              scratch, HALF, originX + cx + i0, originY + cy + j0, originZ + cz + k0, step);
          join(t, joined, scratch);
        }
      }
      for (int row = 0; row < HALF * HALF; row++) {
        int to = i0 + CELLS * (j0 + row % HALF + CELLS * (k0 + row / HALF));
        System.arraycopy(joined, HALF * row, d, to, HALF);
      }
    }
    block.own = d;
  }

  private void joinRow(int by, int bz) {
    for (int bx = 0; bx < nx; bx++) {
      int b = bx + nx * (by + ny * bz);
      if (rough[b] == null) {
        continue;
      }
      float[] d = withNeighbours(bx, by, bz);
      boolean inside = d[0] < 0;
      for (float v : d) {
        if ((v < 0) != inside) {
          blocks[b] = new Block(bx, by, bz, rough[b], d, isCrisp(rough[b].terms, bx, by, bz));
          break;
        }
      }
    }
  }

  /** A block's own samples, and on its far faces its neighbours' first ones. */
  private float[] withNeighbours(int bx, int by, int bz) {
    float[] d = new float[SAMPLES * SAMPLES * SAMPLES];
    for (int k = 0; k < SAMPLES; k++) {
      for (int j = 0; j < SAMPLES; j++) {
        float[] from = own(bx, by + j / CELLS, bz + k / CELLS);
        float[] next = own(bx + 1, by + j / CELLS, bz + k / CELLS);
        int row = CELLS * (j % CELLS + CELLS * (k % CELLS));
        int to = SAMPLES * (j + SAMPLES * k);
        if (from == null) {
          Arrays.fill(d, to, to + CELLS, Field.FAR);
        } else {
          System.arraycopy(from, row, d, to, CELLS);
        }
        d[to + CELLS] = next == null ? Field.FAR : next[row];
      }
    }
    return d;
  }

  /** The samples that a block owns; null where all is outside. */
  private float[] own(int bx, int by, int bz) {
    boolean beyond = bx >= nx || by >= ny || bz >= nz;
    Rough block = beyond ? null : rough[bx + nx * (by + ny * bz)];
    return block == null ? null : block.own;
  }

  private boolean isCrisp(Term[] here, int bx, int by, int bz) {
    float half = HALF * step;
    float x = x(bx * CELLS) + half;
    float y = y(by * CELLS) + half;
    float z = z(bz * CELLS) + half;
    for (Term t : here) {
      boolean seam = t.blend < 0.7f * step && here.length > 1;
      if (seam || t.formula.hasEdgeNear(x, y, z, half * 1.8f)) {
        return true;
      }
    }
    return false;
  }

  private static void join(Term t, float[] d, float[] shape) {
    float k = t.blend;
    if (t.carves) {
      for (int i = 0; i < d.length; i++) {
        d[i] = Field.smoothMax(d[i], -shape[i], k);
      }
    } else {
      for (int i = 0; i < d.length; i++) {
        d[i] = Field.smoothMin(d[i], shape[i], k);
      }
    }
  }
}
