package dev.actionline.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.joml.Vector3f;

/**
 * A field sampled where its surface is: the space is cut into blocks of 8 x 8 x 8 cells, each block
 * knows the few pieces that can matter in it, and only blocks that the surface can cross are sampled.
 * The lattice is anchored at the frame's origin, so that a moving field does not make it crawl.
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

    Block(int bx, int by, int bz, Field.Piece[] pieces, float[] distances) {
      this.bx = bx;
      this.by = by;
      this.bz = bz;
      this.pieces = pieces;
      this.distances = distances;
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

  FieldBlocks(Field field, float step) {
    this.step = step;
    this.pieces = field.pieces();
    Vector3f low = new Vector3f();
    Vector3f high = new Vector3f();
    field.extent(low, high);
    float size = CELLS * step;
    originX = CELLS * (int) Math.floor(low.x / size - 0.2f);
    originY = CELLS * (int) Math.floor(low.y / size - 0.2f);
    originZ = CELLS * (int) Math.floor(low.z / size - 0.2f);
    nx = (int) Math.ceil((high.x / step - originX) / CELLS + 0.2f);
    ny = (int) Math.ceil((high.y / step - originY) / CELLS + 0.2f);
    nz = (int) Math.ceil((high.z / step - originZ) / CELLS + 0.2f);
    blocks = new Block[nx * ny * nz];
    IntStream.range(0, ny * nz).parallel().forEach(row -> sampleRow(row % ny, row / ny));
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
    float[] scratch = new float[SAMPLES * SAMPLES * SAMPLES];
    for (int bx = 0; bx < nx; bx++) {
      List<Field.Piece> near = near(row, x(bx * CELLS) + half, y, z, radius);
      if (near.stream().anyMatch(p -> !p.carves())) {
        blocks[bx + nx * (by + ny * bz)] = sample(near, bx, by, bz, scratch);
      }
    }
  }

  /** The pieces that can move the surface within a ball; two cells wider, so that blocks agree. */
  private List<Field.Piece> near(
      List<Field.Piece> from, float x, float y, float z, float radius) {
    List<Field.Piece> near = new ArrayList<>();
    for (Field.Piece p : from) {
      if (p.shape().leastNear(x, y, z, radius) < p.blend() + 2 * step) {
        near.add(p);
      }
    }
    return near;
  }

  private Block sample(List<Field.Piece> near, int bx, int by, int bz, float[] scratch) {
    int i0 = originX + bx * CELLS;
    int j0 = originY + by * CELLS;
    int k0 = originZ + bz * CELLS;
    float[] d = new float[scratch.length];
    Arrays.fill(d, Field.FAR);
    for (Field.Piece p : near) {
      p.shape().distances(scratch, SAMPLES, i0, j0, k0, step);
      join(p, d, scratch);
    }
    boolean inside = d[0] < 0;
    for (float v : d) {
      if ((v < 0) != inside) {
        return new Block(bx, by, bz, near.toArray(new Field.Piece[0]), d);
      }
    }
    return null;
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
