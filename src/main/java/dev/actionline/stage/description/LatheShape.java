package dev.actionline.stage.description;

import java.util.List;

/** A profile turned about the upright axis: cups, crucibles, columns. */
final class LatheShape implements ShapeKind {
  @Override
  public String word() {
    return "lathe";
  }

  @Override
  public String doc() {
    return "a profile turned about the upright axis, told from below the middle outwards and up";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.points("profile", 2, "radius and height of each point, metres").must(),
        Param.count("sides", 3, 128, "corners of its round; by its radius"),
        Param.number("crease", "degrees; edges that bend more stay sharp; 35"));
  }

  @Override
  public void build(Args args, Clay clay, Work work) {
    List<float[]> profile = args.tuples("profile");
    float most = 0;
    float low = Float.MAX_VALUE;
    float high = -Float.MAX_VALUE;
    for (float[] p : profile) {
      most = Math.max(most, p[0]);
      low = Math.min(low, p[1]);
      high = Math.max(high, p[1]);
    }
    int sides = args.count("sides", CylinderShape.sides(most));
    Solids.lathe(clay, profile, sides, args.number("crease", 35));
    work.solidRound(most, low, high);
  }
}
