package dev.actionline.stage.description;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;

/** A cylinder or cone standing on its origin, or a rod between two points. */
final class CylinderShape implements ShapeKind {
  @Override
  public String word() {
    return "cylinder";
  }

  @Override
  public String doc() {
    return "a cylinder or cone standing on \"at\", or a rod from one point to another";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.number("radius", "metres").must(),
        Param.number("top", "radius at the top, metres; as below"),
        Param.number("height", "metres; 1"),
        Param.number("bevel", "radius of its rims, metres; 0.005"),
        Param.count("sides", 3, 128, "corners of its round; by its radius"),
        Param.point("from", "rod: its beginning"),
        Param.point("to", "rod: its end"));
  }

  @Override
  public void build(Args args, Clay clay, Work work) {
    float r = args.number("radius", 0.1);
    float top = args.number("top", r);
    int sides = args.count("sides", sides(Math.max(r, top)));
    if (args.has("from")) {
      Vector3f a = args.point("from", 0, 0, 0);
      Solids.rod(clay, a, args.point("to", 0, 1, 0), r, top, sides);
      return;
    }
    float h = args.number("height", 1);
    float b = Math.min(args.number("bevel", 0.005), Math.min(Math.max(r, top), h) * 0.45f);
    Solids.lathe(clay, profile(r, top, h, b), sides, 50);
    work.solidRound(Math.max(r, top), 0, h);
  }

  private static List<float[]> profile(float r, float top, float h, float b) {
    List<float[]> p = new ArrayList<>();
    p.add(new float[] {0, 0});
    p.add(new float[] {Math.max(0, r - b), 0});
    if (b > 0 && r > b) {
      p.add(new float[] {r, b});
    }
    if (b > 0 && top > b) {
      p.add(new float[] {top, h - b});
    }
    p.add(new float[] {top > b ? top - b : top, h});
    if (top > 0) {
      p.add(new float[] {0, h});
    }
    return p;
  }

  /** Corners that a round of some size needs to look round. */
  static int sides(double radius) {
    return radius < 0.02 ? 6 : radius < 0.06 ? 8 : radius < 0.25 ? 14 : radius < 1 ? 24 : 40;
  }
}
