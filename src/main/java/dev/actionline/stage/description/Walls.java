package dev.actionline.stage.description;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Builds one straight wall with its openings. Its inside is on the right of its run. */
final class Walls {
  /** What an opening in a wall can be told. */
  static final List<Param> OPENING =
      List.of(
          Param.number("along", "metres from the wall's left end, seen from inside, to its middle")
              .must(),
          Param.numbers("size", 2, 2, "width and height, metres").must(),
          Param.number("sill", "metres above the wall's foot; 0"),
          Param.word("frame", "material of a frame round it; without it none"),
          Param.number("bar", "width of frame and bars, metres; 0.06"),
          Param.word("pane", "material of a pane in it; without it one sees the sky"),
          Param.numbers("panes", 2, 2, "how many across and up; 1 1"));

  private record Opening(Args args, float from, float to, float low, float high) {}

  private final Clay clay;
  private final ShapeKind.Work work;
  private final Matrix4f local;
  private final float height;
  private final float thick;
  private final boolean shell;
  private final int material;
  private final String skirting;

  /**
   * A wall from one point of the floor to another.
   *
   * @param shell only its inner face is there: cameras outside look through it, and light passes
   * @param skirting name of a material, or null
   */
  Walls(
      Clay clay, ShapeKind.Work work, float[] from, float[] to, float height, float thick,
      boolean shell, int material, String skirting) {
    this.clay = clay;
    this.work = work;
    float turn = (float) -Math.atan2(to[1] - from[1], to[0] - from[0]);
    this.local = new Matrix4f().translate(from[0], 0, from[1]).rotateY(turn);
    this.height = height;
    this.thick = thick;
    this.shell = shell;
    this.material = material;
    this.skirting = skirting;
  }

  void build(float length, List<Args> openings) {
    List<Opening> holes = new ArrayList<>();
    for (Args o : openings) {
      float[] size = o.numbers("size", 1, 1);
      float sill = o.number("sill", 0);
      float mid = o.number("along", 0);
      holes.add(new Opening(o, mid - size[0] / 2, mid + size[0] / 2, sill, sill + size[1]));
    }
    holes.sort(Comparator.comparingDouble(Opening::from));
    Matrix4f before = clay.frame();
    int had = clay.materialIndex();
    clay.with(new Matrix4f(before).mul(local), material);
    float x = 0;
    for (Opening o : holes) {
      piece(x, o.from(), 0, height);
      piece(o.from(), o.to(), 0, o.low());
      piece(o.from(), o.to(), o.high(), height);
      fill(o);
      x = o.to();
    }
    piece(x, length, 0, height);
    clay.with(before, had);
  }

  private void piece(float x0, float x1, float y0, float y1) {
    if (x1 - x0 < 1e-3f || y1 - y0 < 1e-3f) {
      return;
    }
    float t = thick / 2;
    if (shell) {
      clay.face(corners(x0, x1, y0, y1, t));
    } else {
      block(x0, x1, y0, y1, -t, t, 0);
    }
    if (skirting != null && y0 == 0) {
      clay.with(clay.frame(), work.material(skirting));
      block(x0, x1, 0, Math.min(y1, 0.1f), shell ? t : -t - 0.015f, t + 0.015f, 0);
      clay.with(clay.frame(), material);
    }
    Vector3f p = local.transformPosition(new Vector3f(x0, y0, 0));
    Vector3f q = local.transformPosition(new Vector3f(x1, y1, 0));
    work.solid(
        Math.min(p.x, q.x) - t, Math.min(p.z, q.z) - t, Math.max(p.x, q.x) + t,
        Math.max(p.z, q.z) + t, y0, y1);
  }

  /** A whole box, or of a shell all but what faces outwards. */
  private void block(
      float x0, float x1, float y0, float y1, float z0, float z1, float bevel) {
    if (!shell) {
      Solids.box(clay, new Vector3f(x0, y0, z0), new Vector3f(x1, y1, z1), bevel, 1);
      return;
    }
    Vector3f[] front = corners(x0, x1, y0, y1, z1);
    Vector3f[] back = corners(x0, x1, y0, y1, z0);
    clay.face(front[0], front[1], front[2], front[3]);
    for (int i = 0; i < 4; i++) {
      int n = (i + 1) % 4;
      clay.face(back[i], back[n], front[n], front[i]);
    }
  }

  private static Vector3f[] corners(float x0, float x1, float y0, float y1, float z) {
    return new Vector3f[] {
      new Vector3f(x0, y0, z), new Vector3f(x1, y0, z),
      new Vector3f(x1, y1, z), new Vector3f(x0, y1, z)
    };
  }

  private void fill(Opening o) {
    Args args = o.args();
    if (shell) {
      reveal(o);
    }
    if (args.has("pane")) {
      clay.with(clay.frame(), work.material(args.word("pane", null)));
      block(o.from(), o.to(), o.low(), o.high(), -0.01f, 0.01f, 0);
    }
    if (args.has("frame")) {
      clay.with(clay.frame(), work.material(args.word("frame", null)));
      frame(o, args.number("bar", 0.06), args.numbers("panes", 1, 1));
    }
    clay.with(clay.frame(), material);
  }

  /** The sides of a hole in a shell, so that the wall seems to have thickness. */
  private void reveal(Opening o) {
    Vector3f[] front = corners(o.from(), o.to(), o.low(), o.high(), thick / 2);
    Vector3f[] back = corners(o.from(), o.to(), o.low(), o.high(), -thick / 2);
    for (int i = o.low() > 0.01f ? 0 : 1; i < 4; i++) {
      int n = (i + 1) % 4;
      clay.face(front[i], front[n], back[n], back[i]);
    }
  }

  private void frame(Opening o, float bar, float[] panes) {
    float t = thick / 2 + 0.02f;
    float deep = shell ? 0 : -t;
    upright(o.from(), o, bar, deep, t);
    upright(o.to(), o, bar, deep, t);
    level(o.high(), o, bar, deep, t);
    if (o.low() > 0.01f) {
      level(o.low(), o, bar, deep, t);
    }
    for (int i = 1; i < panes[0]; i++) {
      upright(o.from() + (o.to() - o.from()) * i / panes[0], o, bar * 0.7f, -0.02f, 0.03f);
    }
    for (int i = 1; i < panes[1]; i++) {
      level(o.low() + (o.high() - o.low()) * i / panes[1], o, bar * 0.7f, -0.02f, 0.03f);
    }
  }

  private void upright(float x, Opening o, float bar, float z0, float z1) {
    block(x - bar / 2, x + bar / 2, o.low(), o.high(), z0, z1, 0.008f);
  }

  private void level(float y, Opening o, float bar, float z0, float z1) {
    block(o.from() - bar / 2, o.to() + bar / 2, y - bar / 2, y + bar / 2, z0, z1, 0.008f);
  }
}
