package dev.actionline.stage.description;

import java.util.List;
import org.joml.Vector3f;

/** A floor of bevelled plates, or one smooth ground. */
final class FloorShape implements ShapeKind {
  /** Along a side. */
  private static final int MOST_PLATES = 200;

  @Override
  public String word() {
    return "floor";
  }

  @Override
  public String doc() {
    return "a floor whose top is at the height of \"at\": one sheet, or plates with joints";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.numbers("area", 4, 4, "least x and z, greatest x and z, metres").must(),
        Param.number("plates", "side of a plate, metres; without it one sheet").between(0.01, 200),
        Param.number("joint", "width of the joints, metres; 0.04"),
        Param.number("bevel", "radius of the plates' edges, metres; 0.02"),
        Param.number("thick", "metres; 0 for a sheet, 0.2 for plates"),
        Param.points("without", 4, "areas left open: least x and z, greatest x and z"));
  }

  @Override
  public void build(Args args, Clay clay, Work work) {
    float[] a = args.numbers("area", -1, -1, 1, 1);
    float plate = args.number("plates", 0);
    if (plate <= 0) {
      sheet(args, clay, a);
      return;
    }
    float joint = args.number("joint", 0.04) / 2;
    float thick = args.number("thick", 0.2);
    int nx = Math.max(1, Math.min(MOST_PLATES, Math.round((a[2] - a[0]) / plate)));
    int nz = Math.max(1, Math.min(MOST_PLATES, Math.round((a[3] - a[1]) / plate)));
    float w = (a[2] - a[0]) / nx;
    float d = (a[3] - a[1]) / nz;
    for (int i = 0; i < nx; i++) {
      for (int j = 0; j < nz; j++) {
        float x = a[0] + i * w;
        float z = a[1] + j * d;
        if (!open(args, x + w / 2, z + d / 2)) {
          tile(clay, x + joint, z + joint, x + w - joint, z + d - joint, thick, args);
        }
      }
    }
  }

  private static boolean open(Args args, float x, float z) {
    return args.tuples("without").stream()
        .anyMatch(o -> x > o[0] && z > o[1] && x < o[2] && z < o[3]);
  }

  /** Top, chamfer and sides down to the joint's bottom; what nobody can see is left out. */
  private static void tile(
      Clay clay, float x0, float z0, float x1, float z1, float thick, Args args) {
    float b = args.number("bevel", 0.02);
    Vector3f[] top = corners(x0 + b, z0 + b, x1 - b, z1 - b, 0);
    Vector3f[] edge = corners(x0, z0, x1, z1, -b);
    Vector3f[] foot = corners(x0, z0, x1, z1, -thick);
    clay.face(top[0], top[1], top[2], top[3]);
    for (int i = 0; i < 4; i++) {
      int n = (i + 1) % 4;
      clay.face(edge[i], edge[n], top[n], top[i]);
      clay.face(foot[i], foot[n], edge[n], edge[i]);
    }
  }

  private static void sheet(Args args, Clay clay, float[] a) {
    float thick = args.number("thick", 0);
    if (thick > 0) {
      Solids.box(
          clay, new Vector3f(a[0], -thick, a[1]), new Vector3f(a[2], 0, a[3]),
          args.has("bevel") ? args.number("bevel", 0) : 0, 1);
      return;
    }
    Vector3f[] c = corners(a[0], a[1], a[2], a[3], 0);
    clay.face(c[0], c[1], c[2], c[3]);
  }

  /** Counter-clockwise from above, from the south-west corner. */
  private static Vector3f[] corners(float x0, float z0, float x1, float z1, float y) {
    return new Vector3f[] {
      new Vector3f(x0, y, z1), new Vector3f(x1, y, z1),
      new Vector3f(x1, y, z0), new Vector3f(x0, y, z0)
    };
  }
}
