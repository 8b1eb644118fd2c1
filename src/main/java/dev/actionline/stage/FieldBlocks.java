package dev.actionline.stage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * A field sampled where its surface is: the space is cut into blocks of 8 x 8 x 8 cells, each block
 * knows the few pieces that can matter in it, and only blocks that the surface can come near are
 * sampled. Every sample belongs to one block, and its neighbours take it from there, so that they
 * agree on it to the last bit. The lattice is anchored at the frame's origin, so that a moving
 * field does not make it crawl.
 */
final class FieldBlocks {
  /** Cells along a block's edge. */
  static final int CELLS = 8;

  /** Samples along a block's edge; neighbours share a face of samples. */
  static final int SAMPLES = CELLS + 1;

  /** A block that the surface crosses. */
  static final class Block {
    final int bx;
    final int by;
    final int bz;
    final Field.Piece[] pieces;
    final float[] distances;

    /** True when a seam here is narrower than a cell. */
    final boolean crisp;

    /** True when all that is added here is of the first piece's material, and nothing is carved in another. */
    final boolean plain;

    Block(int bx, int by, int bz, Field.Piece[] pieces, float[] distances, boolean crisp) {
      this.bx = bx;
      this.by = by;
      this.bz = bz;
      this.pieces = pieces;
      this.distances = distances;
      this.crisp = crisp;
      int material = pieces[0].material();
      this.plain =
          !pieces[0].carves()
              && Arrays.stream(pieces)
                  .allMatch(p -> p.material() == material || p.carves() && p.material() < 0);
    }

    float distance(float x, float y, float z) {
      float d = Field.FAR;
      for (Field.Piece p : pieces) {
        d = p.join(d, p.shape().distance(x, y, z));
      }
      return d;
    }
  }

  final float step;
  final int nx;
  final int ny;
  final int nz;
  private final int originX;
  private final int originY;
  private final int originZ;
  private final List<Field.Piece> pieces;

  /** By block index, x fastest; null where there is no surface. */
  final Block[] blocks;

  private Field.Piece[][] near;

  /** The samples that a block owns, while all are being made. */
  private float[][] own;

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
    for (int b = 0; b < plan.near.length; b++) {
      if (plan.near[b] != null) {
        int x = plan.originX / CELLS + b % plan.nx;
        int y = plan.originY / CELLS + b / plan.nx % plan.ny;
        int z = plan.originZ / CELLS + b / plan.nx / plan.ny;
        out.add(new FieldLists.Block(x, y, z, List.of(plan.near[b])));
      }
    }
  }

  private FieldBlocks(
      Field field, float step, Vector3fc lowest, Vector3fc highest, boolean sampled) {
    this.step = step;
    this.pieces = field.pieces();
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
    near = new Field.Piece[blocks.length][];
    own = sampled ? new float[blocks.length][] : null;
    IntStream.range(0, ny * nz).parallel().forEach(row -> sampleRow(row % ny, row / ny));
    if (sampled) {
      IntStream.range(0, ny * nz).parallel().forEach(row -> joinRow(row % ny, row / ny));
      near = null;
      own = null;
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

  private void sampleRow(int by, int bz) {
    float half = CELLS * step / 2;
    float radius = half * (float) Math.sqrt(3);
    float y = y(by * CELLS) + half;
    float z = z(bz * CELLS) + half;
    List<Field.Piece> row = near(pieces, x(0) + nx * half, y, z, nx * half + radius);
    float[] scratch = new float[CELLS * CELLS * CELLS];
    for (int bx = 0; bx < nx; bx++) {
      Field.Piece[] here =
          near(row, x(bx * CELLS) + half, y, z, radius).toArray(Field.Piece[]::new);
      if (surfaceNear(here, x(bx * CELLS) + half, y, z, radius)) {
        int b = bx + nx * (by + ny * bz);
        near[b] = here;
        if (own != null) {
          own[b] = sample(here, bx, by, bz, scratch);
        }
      }
    }
  }

  /**
   * The pieces that can move the surface within a ball, in their order. A piece can where its
   * distance is within its own blend, or that of a later piece that is near too, for that one may
   * draw the surface towards it; and two cells more.
   */
  private List<Field.Piece> near(List<Field.Piece> from, float x, float y, float z, float radius) {
    Field.Piece[] near = new Field.Piece[from.size()];
    int first = near.length;
    float widest = 0;
    for (int i = near.length - 1; i >= 0; i--) {
      Field.Piece p = from.get(i);
      float reach = Math.max(widest, p.blend()) + 2 * step;
      if (p.shape().leastNear(x, y, z, radius) < reach) {
        near[--first] = p;
        widest = Math.max(widest, p.blend());
      }
    }
    return Arrays.asList(near).subList(first, near.length);
  }

  /**
   * Whether the surface can come into a ball: a seam moves it by a quarter of its width, and two that
   * meet by no more than half of the wider.
   */
  private static boolean surfaceNear(
      Field.Piece[] here, float x, float y, float z, float radius) {
    float least = Float.POSITIVE_INFINITY;
    float widest = 0;
    for (Field.Piece p : here) {
      if (!p.carves()) {
        least = Math.min(least, p.shape().leastNear(x, y, z, radius));
        widest = Math.max(widest, p.blend());
      }
    }
    return least <= 0.5f * widest;
  }

  private float[] sample(Field.Piece[] here, int bx, int by, int bz, float[] scratch) {
    float[] d = new float[scratch.length];
    Arrays.fill(d, Field.FAR);
    for (Field.Piece p : here) {
      p.shape()
          .distances(
              scratch,
              CELLS,
              originX + bx * CELLS,
              originY + by * CELLS,
              originZ + bz * CELLS,
              step);
      join(p, d, scratch);
    }
    return d;
  }

  private void joinRow(int by, int bz) {
    for (int bx = 0; bx < nx; bx++) {
      int b = bx + nx * (by + ny * bz);
      if (own[b] == null) {
        continue;
      }
      float[] d = withNeighbours(bx, by, bz);
      boolean inside = d[0] < 0;
      for (float v : d) {
        if ((v < 0) != inside) {
          blocks[b] = new Block(bx, by, bz, near[b], d, isCrisp(near[b], bx, by, bz));
          break;
        }
      }
    }
  }

  /** A block's own samples, and on its far faces its neighbours' first ones. */
  private float[] withNeighbours(int bx, int by, int bz) {
    float[] d = new float[SAMPLES * SAMPLES * SAMPLES];
    for (int part = 0; part < 8; part++) {
      int px = part & 1;
      int py = part >> 1 & 1;
      int pz = part >> 2;
      boolean outside = bx + px >= nx || by + py >= ny || bz + pz >= nz;
      float[] from = outside ? null : own[bx + px + nx * (by + py + ny * (bz + pz))];
      for (int k = pz * CELLS; k < CELLS + pz; k++) {
        for (int j = py * CELLS; j < CELLS + py; j++) {
          for (int i = px * CELLS; i < CELLS + px; i++) {
            d[i + SAMPLES * (j + SAMPLES * k)] =
                from == null
                    ? Field.FAR
                    : from[i % CELLS + CELLS * (j % CELLS + CELLS * (k % CELLS))];
          }
        }
      }
    }
    return d;
  }

  private boolean isCrisp(Field.Piece[] here, int bx, int by, int bz) {
    float half = CELLS * step / 2;
    float x = x(bx * CELLS) + half;
    float y = y(by * CELLS) + half;
    float z = z(bz * CELLS) + half;
    for (Field.Piece p : here) {
      boolean seam = p.blend() < 0.7f * step && here.length > 1;
      if (seam || p.shape().hasEdgeNear(x, y, z, half * 1.8f)) {
        return true;
      }
    }
    return false;
  }

  private static void join(Field.Piece p, float[] d, float[] shape) {
    float k = p.blend();
    if (p.carves()) {
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
