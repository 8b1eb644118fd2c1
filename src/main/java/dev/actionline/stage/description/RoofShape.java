package dev.actionline.stage.description;

import java.util.List;
import org.joml.Vector3f;

/** A pyramid or a hipped or gabled roof. */
final class RoofShape implements ShapeKind {
  @Override
  public String word() {
    return "roof";
  }

  @Override
  public String doc() {
    return "a pyramid on \"at\"; with a ridge a hipped roof, as long as its base a gabled one";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.numbers("size", 3, 3, "metres along x, y, z").must(),
        Param.number("ridge", "length of the ridge along x, metres; 0"));
  }

  @Override
  public void build(Args args, Clay clay, Work work) {
    float[] s = args.numbers("size", 1, 1, 1);
    float half = args.number("ridge", 0) / 2;
    float x = s[0] / 2;
    float z = s[2] / 2;
    Vector3f a = new Vector3f(-x, 0, z);
    Vector3f b = new Vector3f(x, 0, z);
    Vector3f c = new Vector3f(x, 0, -z);
    Vector3f d = new Vector3f(-x, 0, -z);
    Vector3f w = new Vector3f(-half, s[1], 0);
    Vector3f e = new Vector3f(half, s[1], 0);
    if (half > 0) {
      clay.face(a, b, e, w);
      clay.face(c, d, w, e);
    } else {
      clay.face(a, b, e);
      clay.face(c, d, e);
    }
    clay.face(b, c, e);
    clay.face(d, a, w);
    clay.face(d, c, b, a);
  }
}
