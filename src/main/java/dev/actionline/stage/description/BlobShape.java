package dev.actionline.stage.description;

import dev.actionline.core.Noise;
import dev.actionline.stage.Ellipsoid;
import dev.actionline.stage.Field;
import dev.actionline.stage.SurfaceNets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joml.Matrix3f;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Balls and limbs that flow into each other: animals, crowns of trees, cushions, rocks. */
final class BlobShape implements ShapeKind {
  /** Along a side of the blob: finer cells would take too long. */
  private static final int MOST_CELLS = 160;

  private static final Param BLEND =
      Param.number("blend", "metres over which it flows; the blob's");
  private static final Param OF = Param.word("of", "material; the blob's");
  private static final Param MIRROR = Param.flag("mirror", "and the same on the other side of x 0");
  private static final Map<String, List<Param>> PIECES = pieces();

  private static Map<String, List<Param>> pieces() {
    Map<String, List<Param>> map = new LinkedHashMap<>();
    List<Param> ball =
        List.of(
            Param.point("at", "its middle").must(),
            Param.numbers("radius", 1, 3, "metres; three for an ellipsoid").must(),
            Param.point("rot", "degrees about x, y, z"),
            BLEND, OF, MIRROR);
    map.put("ball", ball);
    map.put("hollow", ball);
    map.put(
        "limb",
        List.of(
            Param.points("through", 3, "its points").must(),
            Param.numbers("radius", 1, 8, "metres at its points; the last for the rest").must(),
            BLEND, OF, MIRROR));
    map.put(
        "puffs",
        List.of(
            Param.count("many", 1, 200, "how many balls").must(),
            Param.point("at", "middle of the ellipsoid on which they sit").must(),
            Param.point("over", "its radii, metres").must(),
            Param.numbers("radius", 2, 2, "least and greatest radius of a ball, metres").must(),
            Param.number("seed", "any number; another one, another crown; 1"),
            Param.number("from", "lowest ball, -1 bottom to 1 top of the ellipsoid; -0.7"),
            BLEND, OF));
    map.put(
        "cut",
        List.of(
            Param.point("at", "a point of the plane").must(),
            Param.point("normal", "towards what is taken away").must(),
            BLEND));
    return map;
  }

  @Override
  public String word() {
    return "blob";
  }

  @Override
  public String doc() {
    return "balls and limbs that flow into each other, a line each: ball, limb, puffs, hollow, cut";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.number("cell", "edge of the mesh's cells, metres; details need two").between(0.002, 10).must(),
        Param.number("blend", "metres over which its pieces flow together; 0.05"));
  }

  @Override
  public Map<String, List<Param>> details() {
    return PIECES;
  }

  @Override
  public void build(Args args, Clay clay, Work work) {
    Field.Builder field = Field.builder();
    float blend = args.number("blend", 0.05);
    for (Detail d : work.details(details())) {
      int material = work.material(d.args().word("of", null));
      field.material(material);
      add(field, d.word(), d.args(), d.args().number("blend", blend));
    }
    Field whole = field.build();
    int[] same = new int[256];
    for (int i = 0; i < same.length; i++) {
      same[i] = i;
    }
    if (whole.isEmpty()) {
      return;
    }
    Vector3f low = new Vector3f();
    Vector3f high = new Vector3f();
    whole.extent(low, high);
    Vector3f size = new Vector3f(high).sub(low);
    float cell = Math.max(args.number("cell", 0.05), size.get(size.maxComponent()) / MOST_CELLS);
    clay.add(SurfaceNets.mesh(whole, cell), new Matrix4f(), same);
    work.solid(low.x, low.z, high.x, high.z, low.y, high.y);
  }

  private static void add(Field.Builder field, String word, Args a, float blend) {
    for (int side = 1; side >= (a.has("mirror") ? -1 : 1); side -= 2) {
      switch (word) {
        case "ball" -> field.add(ellipsoid(a, side), blend);
        case "hollow" -> field.carveInMaterial(ellipsoid(a, side), blend);
        case "limb" -> limb(field, a, side, blend);
        case "puffs" -> puffs(field, a, blend);
        default -> field.cut(a.point("at", 0, 0, 0), a.point("normal", 0, 1, 0), blend);
      }
    }
  }

  private static Ellipsoid ellipsoid(Args a, int side) {
    float[] r = a.numbers("radius", 0.1f);
    Vector3f rot = a.point("rot", 0, 0, 0).mul((float) Math.PI / 180);
    Matrix3f axes = new Matrix3f().rotationZ(rot.z * side).rotateY(rot.y * side).rotateX(rot.x);
    Vector3f at = a.point("at", 0, 0, 0).mul(side, 1, 1);
    Vector3f radii = r.length < 3 ? new Vector3f(r[0]) : new Vector3f(r);
    return new Ellipsoid(at, radii, axes);
  }

  private static void limb(Field.Builder field, Args a, int side, float blend) {
    List<Vector3f> p = a.points("through");
    float[] r = a.numbers("radius", 0.05f);
    for (int i = 0; i + 1 < p.size(); i++) {
      field.cone(
          new Vector3f(p.get(i)).mul(side, 1, 1),
          new Vector3f(p.get(i + 1)).mul(side, 1, 1),
          r[Math.min(i, r.length - 1)],
          r[Math.min(i + 1, r.length - 1)],
          blend);
    }
  }

  /** Spread evenly over the ellipsoid by the golden angle, then shaken a little. */
  private static void puffs(Field.Builder field, Args a, float blend) {
    int n = a.count("many", 12);
    Vector3f over = a.point("over", 1, 1, 1);
    Vector3f at = a.point("at", 0, 0, 0);
    float[] r = a.numbers("radius", 0.3f, 0.5f);
    long seed = Noise.seed(a.count("seed", 1), "puffs");
    double from = a.number("from", -0.7);
    for (int i = 0; i < n; i++) {
      double y = from + (1 - from) * (i + Noise.unit(seed, 4L * i)) / n;
      double ring = Math.sqrt(Math.max(0, 1 - y * y));
      double turn = i * 2.39996 + Noise.range(seed, 4L * i + 1, -0.5, 0.5);
      Vector3f c =
          new Vector3f((float) (ring * Math.cos(turn)), (float) y, (float) (ring * Math.sin(turn)));
      float size = (float) Noise.range(seed, 4L * i + 2, r[0], r[1]);
      field.ball(c.mul(over).add(at), size, blend);
    }
  }
}
