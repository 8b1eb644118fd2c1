package dev.actionline.stage.description;

import java.util.List;
import org.joml.Vector3f;

/** Posts and rails along points on the floor. */
final class RailingShape implements ShapeKind {
  @Override
  public String word() {
    return "railing";
  }

  @Override
  public String doc() {
    return "posts and rails along points on the floor";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.points("through", 3, "its points on the floor").must(),
        Param.number("height", "metres; 1.05"),
        Param.count("rails", 1, 20, "how many; 2"),
        Param.number("every", "metres from post to post; 1.5").between(0.05, 100),
        Param.number("radius", "of the rails, metres; 0.03"));
  }

  @Override
  public void build(Args args, Clay clay, Work work) {
    List<Vector3f> p = args.points("through");
    float h = args.number("height", 1.05);
    float r = args.number("radius", 0.03);
    int rails = args.count("rails", 2);
    for (int i = 1; i <= rails; i++) {
      float y = h * i / rails;
      List<Vector3f> line = p.stream().map(q -> new Vector3f(q).add(0, y, 0)).toList();
      Rope.tube(clay, Rope.bent(line, 3 * r), new float[] {r}, 6, false, false);
    }
    for (int i = 0; i + 1 < p.size(); i++) {
      posts(args, clay, work, p.get(i), p.get(i + 1), h, r);
    }
  }

  private static void posts(
      Args args, Clay clay, Work work, Vector3f a, Vector3f b, float h, float r) {
    int n = Math.max(1, Math.min(2000, Math.round(a.distance(b) / args.number("every", 1.5))));
    for (int k = 0; k <= n; k++) {
      Vector3f foot = new Vector3f(a).lerp(b, k / (float) n);
      Solids.rod(clay, foot, new Vector3f(foot).add(0, h, 0), r * 1.15f, r * 1.15f, 6);
    }
    float low = Math.min(a.y, b.y);
    work.solid(
        Math.min(a.x, b.x) - r, Math.min(a.z, b.z) - r, Math.max(a.x, b.x) + r,
        Math.max(a.z, b.z) + r, low, low + h);
  }
}
