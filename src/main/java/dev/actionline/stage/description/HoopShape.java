package dev.actionline.stage.description;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;

/** A torus lying flat: tyres, hoops, handles. */
final class HoopShape implements ShapeKind {
  @Override
  public String word() {
    return "hoop";
  }

  @Override
  public String doc() {
    return "a torus lying flat about \"at\"";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.number("radius", "metres to the middle of its wire").must(),
        Param.number("wire", "radius of its wire, metres").must(),
        Param.number("squash", "its depth against its width; 1"),
        Param.numbers("arc", 2, 2, "degrees clockwise from north, when it is open"),
        Param.count("sides", 3, 128, "corners round the hoop; by its radius"),
        Param.count("round", 3, 32, "corners round the wire; by its radius"));
  }

  @Override
  public void build(Args args, Clay clay, Work work) {
    float r = args.number("radius", 1);
    float wire = args.number("wire", 0.1);
    int sides = args.count("sides", Math.max(16, CylinderShape.sides(r)));
    int round = args.count("round", Math.min(10, CylinderShape.sides(wire)));
    float squash = args.number("squash", 1);
    float[] arc = args.numbers("arc", 0, 360);
    boolean closed = !args.has("arc");
    List<Vector3f> p = new ArrayList<>();
    int n = closed ? sides : sides + 1;
    for (int i = 0; i < n; i++) {
      double a = Math.toRadians(arc[0] + (arc[1] - arc[0]) * i / sides);
      p.add(new Vector3f((float) Math.sin(a) * r, 0, (float) -Math.cos(a) * r * squash));
    }
    Rope.tube(clay, p, new float[] {wire}, round, closed, false);
  }
}
