package dev.actionline.stage.description;

import java.util.List;
import org.joml.Vector3f;

/** A ball or an ellipsoid about its origin. */
final class BallShape implements ShapeKind {
  @Override
  public String word() {
    return "ball";
  }

  @Override
  public String doc() {
    return "a ball or ellipsoid about \"at\"";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.numbers("radius", 1, 3, "metres; three for an ellipsoid").must(),
        Param.count("sides", 3, 64, "corners of its round; by its radius"));
  }

  @Override
  public void build(Args args, Clay clay, Work work) {
    float[] r = args.numbers("radius", 1);
    Vector3f radii = r.length < 3 ? new Vector3f(r[0]) : new Vector3f(r);
    float most = radii.get(radii.maxComponent());
    int sides = args.count("sides", most < 0.05 ? 8 : most < 0.3 ? 14 : 20);
    Solids.ball(clay, new Vector3f(), radii, sides);
    work.solid(-radii.x, -radii.z, radii.x, radii.z, -radii.y, radii.y);
  }
}
