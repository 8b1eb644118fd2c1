package dev.actionline.stage.description;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.joml.Vector3f;

/** A trough along points: slides, gutters, chutes; without sides a ribbon, belt or path. */
final class TroughShape implements ShapeKind {
  @Override
  public String word() {
    return "trough";
  }

  @Override
  public String doc() {
    return "a sheet with raised sides along points: slides, chutes; without sides a belt or path";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.points("through", 3, "the middle of its bed").must(),
        Param.number("width", "metres").must(),
        Param.number("sides", "height of its sides, metres; 0"),
        Param.number("thick", "metres; 0.04"),
        Param.flag("smooth", "a curve through the points"),
        Param.count("steps", 1, 64, "pieces of a smooth run; 5"),
        Param.flag("closed", "it runs back to its beginning"));
  }

  @Override
  public void build(Args args, Clay clay, Work work) {
    List<Vector3f> p = args.points("through");
    if (p.size() < 2) {
      return;
    }
    boolean closed = args.has("closed");
    if (args.has("smooth")) {
      p = Rope.smooth(p, args.count("steps", 5), closed);
    }
    float[][] section = section(args);
    List<Vector3f> way = Rope.directions(p, closed);
    List<List<Vector3f>> rows = new ArrayList<>();
    for (int i = 0; i < p.size(); i++) {
      rows.add(row(p.get(i), way.get(i), section));
    }
    if (closed) {
      rows.add(rows.get(0));
    }
    Solids.skin(clay, rows, true, 40);
    if (!closed) {
      end(clay, rows.get(0), true);
      end(clay, rows.get(rows.size() - 1), false);
    }
  }

  /** Points across, seen along the way: to the right and up; round the sheet. */
  private static float[][] section(Args args) {
    float w = args.number("width", 1) / 2;
    float h = args.number("sides", 0);
    float t = args.number("thick", 0.04);
    if (h <= 0) {
      return new float[][] {{-w, 0}, {w, 0}, {w, -t}, {-w, -t}};
    }
    return new float[][] {
      {-w, h}, {-w + t, h}, {-w + t, 0}, {w - t, 0}, {w - t, h}, {w, h}, {w, -t}, {-w, -t}
    };
  }

  private static List<Vector3f> row(Vector3f at, Vector3f way, float[][] section) {
    Vector3f right = new Vector3f(-way.z, 0, way.x);
    right = right.length() < 1e-4f ? right.set(1, 0, 0) : right.normalize();
    Vector3f up = new Vector3f(right).cross(way).normalize();
    List<Vector3f> row = new ArrayList<>();
    for (float[] s : section) {
      row.add(new Vector3f(at).fma(s[0], right).fma(s[1], up));
    }
    Collections.reverse(row);
    return row;
  }

  private static void end(Clay clay, List<Vector3f> r, boolean first) {
    int[][] quads =
        r.size() == 4 ? new int[][] {{0, 1, 2, 3}} : new int[][] {{0, 1, 2, 7}, {2, 3, 6, 7},
          {3, 4, 5, 6}};
    for (int[] q : quads) {
      if (first) {
        clay.face(r.get(q[0]), r.get(q[3]), r.get(q[2]), r.get(q[1]));
      } else {
        clay.face(r.get(q[0]), r.get(q[1]), r.get(q[2]), r.get(q[3]));
      }
    }
  }
}
