package dev.actionline.stage.description;

import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Links from one point to another, every second one turned. */
final class ChainShape implements ShapeKind {
  private static final int MOST_LINKS = 2000;

  @Override
  public String word() {
    return "chain";
  }

  @Override
  public String doc() {
    return "links from one point to another";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.point("from", "where it begins").must(),
        Param.point("to", "where it ends").must(),
        Param.number("link", "length of a link, metres; 0.22").between(0.005, 20),
        Param.number("wire", "radius of its wire, metres; 0.15 of the link"));
  }

  @Override
  public void build(Args args, Clay clay, Work work) {
    Vector3f a = args.point("from", 0, 0, 0);
    Vector3f b = args.point("to", 0, 1, 0);
    float link = args.number("link", 0.22);
    float wire = args.number("wire", 0.15 * link);
    float pitch = Math.max(0.3f * link, link - 2.4f * wire);
    int n = Math.min(MOST_LINKS, Math.round(a.distance(b) / pitch));
    Matrix4f before = clay.frame();
    int material = clay.materialIndex();
    Matrix4f along = Solids.along(a, b);
    List<Vector3f> oval = oval(link / 2 - wire, 0.62f * (link / 2 - wire) + 0.3f * wire);
    for (int i = 0; i < n; i++) {
      float y = a.distance(b) * (i + 0.5f) / n;
      Matrix4f frame = new Matrix4f(before).mul(along).translate(0, y, 0);
      clay.with(frame.rotateY((float) Math.PI / 2 * (i % 2) + 0.3f), material);
      Rope.tube(clay, oval, new float[] {wire}, 4, true, false);
    }
    clay.with(before, material);
  }

  private static List<Vector3f> oval(float tall, float wide) {
    List<Vector3f> p = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      double t = 2 * Math.PI * i / 8;
      p.add(new Vector3f((float) Math.sin(t) * wide, (float) Math.cos(t) * tall, 0));
    }
    return p;
  }
}
