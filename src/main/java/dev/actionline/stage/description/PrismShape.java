package dev.actionline.stage.description;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;

/** An outline, hollow corners allowed, given depth. */
final class PrismShape implements ShapeKind {
  @Override
  public String word() {
    return "prism";
  }

  @Override
  public String doc() {
    return "an outline given depth: seen from above and raised, or drawn upright and made thick";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.points("outline", 2, "x z seen from above; upright: x y, or z y along x").must(),
        Param.number("depth", "metres").must(),
        Param.word("along", "y: raised from \"at\"; x or z: upright, as thick to both sides; y"),
        Param.number("bevel", "radius of its edges, metres; 0"),
        Param.number("crease", "degrees; walls that bend less are shaded round; 30"));
  }

  @Override
  public void build(Args args, Clay clay, Work work) {
    String along = args.word("along", "y");
    List<float[]> outline = new ArrayList<>(args.tuples("outline"));
    if (outline.size() < 3) {
      return;
    }
    boolean flip = along.equals("z") != Outlines.area(outline) < 0;
    if (flip) {
      java.util.Collections.reverse(outline);
    }
    float depth = args.number("depth", 1);
    float from = along.equals("y") ? 0 : -depth / 2;
    float b = Math.min(args.number("bevel", 0), depth * 0.45f);
    List<float[]> inner = b > 0 ? Outlines.inset(outline, b) : outline;
    List<List<Vector3f>> rows = new ArrayList<>();
    if (b > 0) {
      rows.add(row(inner, along, from));
      rows.add(row(outline, along, from + b));
      rows.add(row(outline, along, from + depth - b));
      rows.add(row(inner, along, from + depth));
    } else {
      rows.add(row(outline, along, from));
      rows.add(row(outline, along, from + depth));
    }
    Solids.skin(clay, rows, true, args.number("crease", 30));
    cap(clay, inner, along, from + depth, true);
    cap(clay, inner, along, from, false);
    if (along.equals("y")) {
      ground(outline, depth, work);
    }
  }

  private static void ground(List<float[]> outline, float depth, Work work) {
    float[] b = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
    for (float[] p : outline) {
      b[0] = Math.min(b[0], p[0]);
      b[1] = Math.min(b[1], p[1]);
      b[2] = Math.max(b[2], p[0]);
      b[3] = Math.max(b[3], p[1]);
    }
    work.solid(b[0], b[1], b[2], b[3], 0, depth);
  }

  private static Vector3f at(float[] p, String along, float d) {
    return switch (along) {
      case "x" -> new Vector3f(d, p[1], p[0]);
      case "z" -> new Vector3f(p[0], p[1], d);
      default -> new Vector3f(p[0], d, p[1]);
    };
  }

  private static List<Vector3f> row(List<float[]> outline, String along, float d) {
    return outline.stream().map(p -> at(p, along, d)).toList();
  }

  private static void cap(Clay clay, List<float[]> outline, String along, float d, boolean top) {
    Vector3f n = at(new float[] {0, 0}, along, top ? 1 : -1);
    int[] v = new int[outline.size()];
    for (int i = 0; i < v.length; i++) {
      v[i] = clay.vertex(at(outline.get(i), along, d), n);
    }
    for (int[] t : Outlines.triangles(outline)) {
      // the outline runs clockwise as seen from its far end
      if (top) {
        clay.triangle(v[t[2]], v[t[1]], v[t[0]]);
      } else {
        clay.triangle(v[t[0]], v[t[1]], v[t[2]]);
      }
    }
  }
}
