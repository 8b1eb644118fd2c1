package dev.actionline.render;

import dev.actionline.render.effects.Bit;
import dev.actionline.stage.Mesh;
import java.util.EnumMap;
import java.util.Map;

/** Meshes for the bits that effects throw about; a metre across, of one material. */
final class UnitShapes {
  private UnitShapes() {}

  private static final Map<Bit.Shape, Mesh> SHAPES = new EnumMap<>(Bit.Shape.class);

  static {
    SHAPES.put(Bit.Shape.CHIP, turned(4, 0.7f, false));
    SHAPES.put(Bit.Shape.CASE, turned(10, 0.5f, false));
    SHAPES.put(Bit.Shape.DROP, turned(10, 0.5f, true));
  }

  static Mesh of(Bit.Shape shape) {
    return SHAPES.get(shape);
  }

  /** A prism with flat ends, or a ball. */
  private static Mesh turned(int sides, float radius, boolean ball) {
    return ball ? ball(sides, radius) : prism(sides, radius);
  }

  private static Mesh ball(int sides, float radius) {
    int rings = sides / 2 + 1;
    int columns = sides + 1;
    Builder b = new Builder((rings + 1) * columns, rings * sides * 6);
    for (int r = 0; r <= rings; r++) {
      double polar = Math.PI * r / rings;
      for (int s = 0; s <= sides; s++) {
        double turn = 2 * Math.PI * s / sides;
        double x = Math.sin(polar) * Math.cos(turn);
        double y = Math.cos(polar);
        double z = Math.sin(polar) * Math.sin(turn);
        b.vertex(radius * x, radius * y, radius * z, x, y, z);
      }
    }
    for (int r = 0; r < rings; r++) {
      for (int s = 0; s < sides; s++) {
        int a = r * columns + s;
        b.quad(a, a + 1, a + columns + 1, a + columns);
      }
    }
    return b.mesh();
  }

  private static Mesh prism(int sides, float radius) {
    Builder b = new Builder(sides * 4 + sides * 2, sides * 6 + (sides - 2) * 6);
    for (int s = 0; s < sides; s++) {
      double from = 2 * Math.PI * s / sides;
      double to = 2 * Math.PI * (s + 1) / sides;
      double mid = (from + to) / 2;
      int at = b.count();
      for (double[] corner : new double[][] {{from, -0.5}, {from, 0.5}, {to, 0.5}, {to, -0.5}}) {
        b.vertex(
            radius * Math.cos(corner[0]), corner[1], radius * Math.sin(corner[0]), Math.cos(mid), 0,
            Math.sin(mid));
      }
      b.quad(at, at + 1, at + 2, at + 3);
    }
    for (int end = -1; end <= 1; end += 2) {
      int at = b.count();
      for (int s = 0; s < sides; s++) {
        double turn = 2 * Math.PI * s / sides;
        b.vertex(radius * Math.cos(turn), 0.5 * end, radius * Math.sin(turn), 0, end, 0);
      }
      for (int s = 1; s < sides - 1; s++) {
        b.triangle(at, end > 0 ? at + s + 1 : at + s, end > 0 ? at + s : at + s + 1);
      }
    }
    return b.mesh();
  }

  private static final class Builder {
    private final float[] positions;
    private final float[] normals;
    private final int[] indices;
    private int vertices;
    private int used;

    Builder(int vertices, int indices) {
      positions = new float[vertices * 3];
      normals = new float[vertices * 3];
      this.indices = new int[indices];
    }

    int count() {
      return vertices;
    }

    void vertex(double x, double y, double z, double nx, double ny, double nz) {
      double[] p = {x, y, z};
      double[] n = {nx, ny, nz};
      for (int k = 0; k < 3; k++) {
        positions[3 * vertices + k] = (float) p[k];
        normals[3 * vertices + k] = (float) n[k];
      }
      vertices++;
    }

    void triangle(int a, int b, int c) {
      indices[used++] = a;
      indices[used++] = b;
      indices[used++] = c;
    }

    void quad(int a, int b, int c, int d) {
      triangle(a, b, c);
      triangle(a, c, d);
    }

    Mesh mesh() {
      return new Mesh(positions, normals, new byte[vertices], indices, new byte[0], new float[0]);
    }
  }
}
