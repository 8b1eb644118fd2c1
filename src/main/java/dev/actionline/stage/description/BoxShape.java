package dev.actionline.stage.description;

import java.util.List;
import org.joml.Vector3f;

/** A box standing on its origin, or a beam between two points. */
final class BoxShape implements ShapeKind {
  @Override
  public String word() {
    return "box";
  }

  @Override
  public String doc() {
    return "a box standing on \"at\"; with from and to a beam of width and height";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.numbers("size", 2, 3, "metres along x, y, z; for a beam width and height").must(),
        Param.number("bevel", "radius of its edges, metres; 0.01"),
        Param.count("steps", 1, 8, "facets of a rounded edge; 1 is shaded round"),
        Param.flag("centred", "its middle, not its underside, is at \"at\""),
        Param.point("from", "beam: its beginning"),
        Param.point("to", "beam: its end"));
  }

  @Override
  public void build(Args args, Clay clay, Work work) {
    float[] s = args.numbers("size", 1, 1, 1);
    float bevel = args.number("bevel", 0.01);
    if (args.has("from")) {
      Vector3f a = args.point("from", 0, 0, 0);
      Solids.beam(clay, a, args.point("to", 0, 1, 0), s[0], s[1], bevel);
      return;
    }
    float depth = s.length > 2 ? s[2] : s[0];
    float base = args.has("centred") ? -s[1] / 2 : 0;
    Vector3f low = new Vector3f(-s[0] / 2, base, -depth / 2);
    Vector3f high = new Vector3f(s[0] / 2, base + s[1], depth / 2);
    Solids.box(clay, low, high, bevel, args.count("steps", 1));
    work.solid(low.x, low.z, high.x, high.z, low.y, high.y);
  }
}
