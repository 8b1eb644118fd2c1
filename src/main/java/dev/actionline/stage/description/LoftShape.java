package dev.actionline.stage.description;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.joml.Vector3f;

/** A skin over cross-sections from front to back: car bodies, boats, hats, cushions. */
final class LoftShape implements ShapeKind {
  private static final List<Param> SECTION =
      List.of(
          Param.point("at", "middle of the section").must(),
          Param.numbers("size", 2, 2, "width and height, metres").must(),
          Param.number("square", "0 an ellipse, 1 nearly a rectangle; 0.5"));

  @Override
  public String word() {
    return "loft";
  }

  @Override
  public String doc() {
    return "a skin over cross-sections, a line \"section\" each, in order along z (or y)";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.count("sides", 3, 64, "corners of a section; 20"),
        Param.flag("upright", "sections lie flat and are stacked along y"),
        Param.number("crease", "degrees; edges that bend more stay sharp; 45"));
  }

  @Override
  public Map<String, List<Param>> details() {
    return Map.of("section", SECTION);
  }

  @Override
  public void build(Args args, Clay clay, Work work) {
    int sides = args.count("sides", 20);
    boolean upright = args.has("upright");
    List<List<Vector3f>> rows = new ArrayList<>();
    for (Detail s : work.details(details())) {
      rows.add(section(s.args(), sides, upright));
    }
    if (rows.size() < 2) {
      return;
    }
    Vector3f way = middle(rows.get(rows.size() - 1)).sub(middle(rows.get(0)));
    boolean back = (upright ? way.y : way.z) > 0;
    if (back) {
      Collections.reverse(rows);
    }
    Solids.skin(clay, rows, true, args.number("crease", 45));
    cap(clay, rows.get(0), true);
    cap(clay, rows.get(rows.size() - 1), false);
  }

  private static List<Vector3f> section(Args s, int sides, boolean upright) {
    Vector3f c = s.point("at", 0, 0, 0);
    float[] size = s.numbers("size", 1, 1);
    double power = 1 - 0.9 * Math.min(1, Math.max(0, s.number("square", 0.5)));
    List<Vector3f> row = new ArrayList<>();
    for (int i = 0; i < sides; i++) {
      double a = 2 * Math.PI * (i + 0.5) / sides;
      double u = size[0] / 2 * Math.signum(Math.cos(a)) * Math.pow(Math.abs(Math.cos(a)), power);
      double v = size[1] / 2 * Math.signum(Math.sin(a)) * Math.pow(Math.abs(Math.sin(a)), power);
      row.add(
          upright
              ? new Vector3f(c).add((float) u, 0, (float) -v)
              : new Vector3f(c).add((float) u, (float) v, 0));
    }
    return row;
  }

  private static Vector3f middle(List<Vector3f> row) {
    Vector3f c = new Vector3f();
    row.forEach(c::add);
    return c.div(row.size());
  }

  private static void cap(Clay clay, List<Vector3f> row, boolean first) {
    Vector3f c = middle(row);
    for (int i = 0; i < row.size(); i++) {
      Vector3f a = row.get(i);
      Vector3f b = row.get((i + 1) % row.size());
      if (a.distance(b) > 1e-6f && a.distance(c) > 1e-6f) {
        clay.face(c, first ? a : b, first ? b : a);
      }
    }
  }
}
