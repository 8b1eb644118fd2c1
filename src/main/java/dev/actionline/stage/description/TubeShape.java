package dev.actionline.stage.description;

import java.util.List;
import org.joml.Vector3f;

/** A pipe, wire or rope along points. */
final class TubeShape implements ShapeKind {
  @Override
  public String word() {
    return "tube";
  }

  @Override
  public String doc() {
    return "a pipe, wire or rope along points";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.points("through", 3, "its points").must(),
        Param.numbers("radius", 1, 2, "metres at its beginning, and at its end").must(),
        Param.flag("smooth", "a curve through the points instead of straight runs"),
        Param.number("bend", "straight runs: where a corner begins to round, metres; 0"),
        Param.flag("closed", "it runs back to its beginning"),
        Param.flag("round", "half balls for ends"),
        Param.count("steps", 1, 64, "pieces of a smooth run; 6"),
        Param.count("sides", 3, 64, "corners of its round; by its radius"));
  }

  @Override
  public void build(Args args, Clay clay, Work work) {
    List<Vector3f> p = args.points("through");
    if (p.size() < 2) {
      return;
    }
    boolean closed = args.has("closed");
    float[] r = args.numbers("radius", 0.05f);
    List<Vector3f> way =
        args.has("smooth")
            ? Rope.smooth(p, args.count("steps", 6), closed)
            : closed ? p : Rope.bent(p, args.number("bend", 0));
    int sides = args.count("sides", CylinderShape.sides(Math.max(r[0], r[r.length - 1])));
    Rope.tube(clay, way, r, sides, closed, args.has("round"));
  }
}
