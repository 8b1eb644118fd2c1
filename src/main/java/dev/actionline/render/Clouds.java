package dev.actionline.render;

import dev.actionline.core.Noise;
import dev.actionline.render.gl.Texture;
import java.nio.ByteBuffer;

/** Soft noise that tiles: clouds, smoke, the unrest of hot air. */
final class Clouds {
  private Clouds() {}

  private static final int SIZE = 256;
  private static final long SEED = Noise.seed(0, "clouds");

  static Texture texture() {
    ByteBuffer texels = ByteBuffer.allocateDirect(SIZE * SIZE);
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        double sum = 0;
        double weight = 0.5;
        for (int cells = 8; cells <= 128; cells *= 2, weight *= 0.5) {
          sum += weight * value((double) x / SIZE * cells, (double) y / SIZE * cells, cells);
        }
        double stretched = 0.5 + 1.25 * (sum / 0.96875 - 0.5);
        texels.put((byte) Math.round(255 * Math.max(0, Math.min(1, stretched))));
      }
    }
    return Texture.tiling(SIZE, SIZE, texels.flip());
  }

  /** Value noise on a lattice that wraps, 0..1. */
  private static double value(double x, double y, int cells) {
    int i = (int) x;
    int j = (int) y;
    double u = smooth(x - i);
    double v = smooth(y - j);
    double low = mix(corner(i, j, cells), corner(i + 1, j, cells), u);
    double high = mix(corner(i, j + 1, cells), corner(i + 1, j + 1, cells), u);
    return mix(low, high, v);
  }

  private static double corner(int i, int j, int cells) {
    return Noise.unit(SEED, ((long) cells << 40) + (long) (j % cells) * cells + i % cells);
  }

  private static double smooth(double t) {
    return t * t * (3 - 2 * t);
  }

  private static double mix(double a, double b, double w) {
    return a + (b - a) * w;
  }
}
