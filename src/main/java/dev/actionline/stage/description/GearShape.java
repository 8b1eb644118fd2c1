package dev.actionline.stage.description;

import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** A toothed wheel with spokes, its axle along z. */
final class GearShape implements ShapeKind {
  @Override
  public String word() {
    return "gear";
  }

  @Override
  public String doc() {
    return "a toothed wheel with spokes about \"at\", its axle along z";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.number("radius", "metres to the tips of its teeth").must(),
        Param.number("width", "metres along the axle").must(),
        Param.count("teeth", 3, 200, "how many; 16"),
        Param.count("spokes", 0, 40, "how many; 6; 0 for a full disc"),
        Param.number("hub", "radius of the hub against the wheel's; 0.2"));
  }

  @Override
  public void build(Args args, Clay clay, Work work) {
    float r = args.number("radius", 1);
    float w = args.number("width", 0.2);
    int teeth = Math.max(3, args.count("teeth", 16));
    int spokes = args.count("spokes", 6);
    wheel(clay, r, w, teeth, spokes > 0 ? 0.62f * r : 0);
    Matrix4f before = clay.frame();
    int material = clay.materialIndex();
    for (int i = 0; i < spokes; i++) {
      clay.with(new Matrix4f(before).rotateZ((float) (2 * Math.PI * i / spokes)), material);
      float half = 0.06f * r;
      Solids.box(
          clay, new Vector3f(-half, 0.1f * r, -0.3f * w), new Vector3f(half, 0.66f * r, 0.3f * w),
          half * 0.3f, 1);
    }
    float hub = args.number("hub", 0.2) * r;
    clay.with(new Matrix4f(before).rotateX((float) Math.PI / 2), material);
    float c = 0.12f * hub;
    Solids.lathe(
        clay,
        List.of(new float[] {0, -0.7f * w}, new float[] {hub - c, -0.7f * w},
            new float[] {hub, -0.7f * w + c}, new float[] {hub, 0.7f * w - c},
            new float[] {hub - c, 0.7f * w}, new float[] {0, 0.7f * w}),
        20,
        50);
    clay.with(before, material);
  }

  /** Rim and teeth; edges of the faces are chamfered, so that they catch the light. */
  private static void wheel(Clay clay, float r, float w, int teeth, float inner) {
    int n = teeth * 4;
    float chamfer = Math.min(0.02f * r, 0.15f * w);
    for (int i = 0; i < n; i++) {
      Vector3f a = rim(i, n, r, 0, 0);
      Vector3f b = rim(i + 1, n, r, 0, 0);
      Vector3f ai = rim(i, n, r, chamfer, 0);
      Vector3f bi = rim(i + 1, n, r, chamfer, 0);
      Vector3f ha = new Vector3f(0, 0, w / 2 - chamfer);
      Vector3f hb = new Vector3f(0, 0, w / 2);
      clay.face(minus(a, ha), minus(b, ha), plus(b, ha), plus(a, ha));
      clay.face(plus(a, ha), plus(b, ha), plus(bi, hb), plus(ai, hb));
      clay.face(minus(b, ha), minus(a, ha), minus(ai, hb), minus(bi, hb));
      Vector3f ci = inward(i, n, inner);
      Vector3f di = inward(i + 1, n, inner);
      if (inner > 0) {
        clay.face(plus(ai, hb), plus(bi, hb), plus(di, hb), plus(ci, hb));
        clay.face(minus(bi, hb), minus(ai, hb), minus(ci, hb), minus(di, hb));
        clay.face(minus(di, hb), minus(ci, hb), plus(ci, hb), plus(di, hb));
      } else {
        clay.face(plus(ai, hb), plus(bi, hb), hb);
        clay.face(minus(bi, hb), minus(ai, hb), new Vector3f(hb).negate());
      }
    }
  }

  private static Vector3f rim(int i, int n, float r, float less, float z) {
    boolean tip = Math.floorMod(i, 4) < 2;
    double lean = tip ? (i % 4 == 0 ? 0.18 : -0.18) : 0;
    double a = 2 * Math.PI * (i + lean) / n;
    float at = (tip ? r : 0.86f * r) - less;
    return new Vector3f((float) Math.cos(a) * at, (float) Math.sin(a) * at, z);
  }

  private static Vector3f inward(int i, int n, float r) {
    double a = 2 * Math.PI * i / n;
    return new Vector3f((float) Math.cos(a) * r, (float) Math.sin(a) * r, 0);
  }

  private static Vector3f plus(Vector3f a, Vector3f b) {
    return new Vector3f(a).add(b);
  }

  private static Vector3f minus(Vector3f a, Vector3f b) {
    return new Vector3f(a).sub(b);
  }
}
