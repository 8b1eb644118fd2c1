package dev.actionline.stage.description;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** A wall with holes, windows and doorways. */
final class WallShape implements ShapeKind {
  private static final List<Param> OPENING =
      List.of(
          Param.number("along", "metres from the wall's beginning to the opening's middle").must(),
          Param.numbers("size", 2, 2, "width and height, metres").must(),
          Param.number("sill", "metres above the wall's foot; 0"),
          Param.word("frame", "material of a frame round it; without it none"),
          Param.number("bar", "width of frame and bars, metres; 0.06"),
          Param.word("pane", "material of a pane in it; without it open"),
          Param.numbers("panes", 2, 2, "how many across and up; 1 1"));

  private record Opening(Args args, float from, float to, float low, float high) {}

  @Override
  public String word() {
    return "wall";
  }

  @Override
  public String doc() {
    return "a wall between two points of the floor, with a line \"opening\" for each hole in it";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.numbers("from", 2, 2, "x and z where it begins").must(),
        Param.numbers("to", 2, 2, "x and z where it ends").must(),
        Param.number("height", "metres; 2.7"),
        Param.number("thick", "metres; 0.15"),
        Param.word("skirting", "material of a skirting board; without it none"));
  }

  @Override
  public void build(Args args, Clay clay, Work work) {
    float[] a = args.numbers("from", 0, 0);
    float[] b = args.numbers("to", 1, 0);
    float length = (float) Math.hypot(b[0] - a[0], b[1] - a[1]);
    float height = args.number("height", 2.7);
    float thick = args.number("thick", 0.15);
    List<Opening> holes = new ArrayList<>();
    for (Args o : work.details("opening", OPENING)) {
      float half = o.numbers("size", 1, 1)[0] / 2;
      float sill = o.number("sill", 0);
      float mid = o.number("along", 0);
      holes.add(new Opening(o, mid - half, mid + half, sill, sill + o.numbers("size", 1, 1)[1]));
    }
    holes.sort(Comparator.comparingDouble(Opening::from));
    Matrix4f before = clay.frame();
    int material = clay.materialIndex();
    float turn = (float) -Math.atan2(b[1] - a[1], b[0] - a[0]);
    Matrix4f local = new Matrix4f().translate(a[0], 0, a[1]).rotateY(turn);
    clay.with(new Matrix4f(before).mul(local), material);
    Course course = new Course(clay, work, local, thick, args.word("skirting", null), material);
    float x = 0;
    for (Opening o : holes) {
      course.piece(x, o.from(), 0, height);
      course.piece(o.from(), o.to(), 0, o.low());
      course.piece(o.from(), o.to(), o.high(), height);
      fill(o, clay, work, thick, material);
      x = o.to();
    }
    course.piece(x, length, 0, height);
    clay.with(before, material);
  }

  /** Lays the wall's pieces in its own frame: x along it, z through it. */
  private record Course(
      Clay clay, Work work, Matrix4f local, float thick, String skirting, int material) {
    void piece(float x0, float x1, float y0, float y1) {
      if (x1 - x0 < 1e-3f || y1 - y0 < 1e-3f) {
        return;
      }
      float t = thick / 2;
      Solids.box(clay, new Vector3f(x0, y0, -t), new Vector3f(x1, y1, t), 0, 1);
      if (skirting != null && y0 == 0) {
        clay.with(clay.frame(), work.material(skirting));
        Vector3f low = new Vector3f(x0, 0, -t - 0.015f);
        Solids.box(clay, low, new Vector3f(x1, Math.min(y1, 0.1f), t + 0.015f), 0.006f, 1);
        clay.with(clay.frame(), material);
      }
      Vector3f p = local.transformPosition(new Vector3f(x0, y0, 0));
      Vector3f q = local.transformPosition(new Vector3f(x1, y1, 0));
      work.solid(
          Math.min(p.x, q.x) - t, Math.min(p.z, q.z) - t, Math.max(p.x, q.x) + t,
          Math.max(p.z, q.z) + t, y0, y1);
    }
  }

  private static void fill(Opening o, Clay clay, Work work, float thick, int material) {
    float bar = o.args().number("bar", 0.06);
    if (o.args().has("pane")) {
      clay.with(clay.frame(), work.material(o.args().word("pane", null)));
      Solids.box(
          clay, new Vector3f(o.from(), o.low(), -0.01f), new Vector3f(o.to(), o.high(), 0.01f), 0,
          1);
    }
    if (o.args().has("frame")) {
      clay.with(clay.frame(), work.material(o.args().word("frame", null)));
      float t = thick / 2 + 0.02f;
      upright(clay, o.from(), o, bar, t);
      upright(clay, o.to(), o, bar, t);
      level(clay, o.high(), o, bar, t);
      if (o.low() > 0.01f) {
        level(clay, o.low(), o, bar, t);
      }
      float[] panes = o.args().numbers("panes", 1, 1);
      for (int i = 1; i < panes[0]; i++) {
        upright(clay, o.from() + (o.to() - o.from()) * i / panes[0], o, bar * 0.7f, 0.03f);
      }
      for (int i = 1; i < panes[1]; i++) {
        level(clay, o.low() + (o.high() - o.low()) * i / panes[1], o, bar * 0.7f, 0.03f);
      }
    }
    clay.with(clay.frame(), material);
  }

  private static void upright(Clay clay, float x, Opening o, float bar, float t) {
    Solids.box(
        clay, new Vector3f(x - bar / 2, o.low(), -t), new Vector3f(x + bar / 2, o.high(), t),
        0.008f, 1);
  }

  private static void level(Clay clay, float y, Opening o, float bar, float t) {
    Solids.box(
        clay,
        new Vector3f(o.from() - bar / 2, y - bar / 2, -t),
        new Vector3f(o.to() + bar / 2, y + bar / 2, t),
        0.008f,
        1);
  }
}
