package dev.actionline.stage.description;

import java.util.List;
import org.joml.Vector3f;

/** A flight of stairs that climbs to the north. */
final class StairsShape implements ShapeKind {
  @Override
  public String word() {
    return "stairs";
  }

  @Override
  public String doc() {
    return "a flight of stairs from \"at\" up to the north";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.number("width", "metres").must(),
        Param.number("height", "metres climbed").must(),
        Param.number("run", "metres gone north; 1.5 times the height"),
        Param.count("steps", 1, 200, "how many; one for each 18 cm"),
        Param.flag("open", "treads alone, nothing under them"));
  }

  @Override
  public void build(Args args, Clay clay, Work work) {
    float w = args.number("width", 1);
    float h = args.number("height", 1);
    float run = args.number("run", 1.5 * h);
    int n = Math.max(1, args.count("steps", Math.max(1, Math.round(h / 0.18f))));
    for (int i = 0; i < n; i++) {
      float top = h * (i + 1) / n;
      float low = args.has("open") ? top - 0.04f : Math.max(0, h * i / n - 0.06f);
      Solids.box(
          clay,
          new Vector3f(-w / 2, low, -run * (i + 1) / n - 0.02f),
          new Vector3f(w / 2, top, -run * i / n),
          0.01f,
          1);
    }
    work.solid(-w / 2, -run, w / 2, 0, 0, h);
  }
}
