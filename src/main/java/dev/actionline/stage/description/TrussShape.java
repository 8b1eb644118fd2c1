package dev.actionline.stage.description;

import java.util.List;
import org.joml.Vector3f;

/** Two chords and the zigzag between them. */
final class TrussShape implements ShapeKind {
  @Override
  public String word() {
    return "truss";
  }

  @Override
  public String doc() {
    return "a girder: lower chord from one point to another, upper chord above it, zigzag between";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.point("from", "where the lower chord begins").must(),
        Param.point("to", "where it ends").must(),
        Param.number("depth", "metres between the chords; 1.4"),
        Param.count("bays", 1, 200, "how many triangles; one for each depth"),
        Param.number("beam", "side of the chords, metres; 0.3"));
  }

  @Override
  public void build(Args args, Clay clay, Work work) {
    Vector3f a = args.point("from", 0, 0, 0);
    Vector3f b = args.point("to", 1, 0, 0);
    float depth = args.number("depth", 1.4);
    float beam = args.number("beam", 0.3);
    Vector3f up = new Vector3f(0, depth, 0);
    Solids.beam(clay, a, b, beam, beam, 0.02f);
    Solids.beam(clay, new Vector3f(a).add(up), new Vector3f(b).add(up), beam, beam, 0.02f);
    int bays = args.count("bays", Math.max(2, Math.round(a.distance(b) / depth)));
    for (int i = 0; i < bays; i++) {
      Vector3f p = new Vector3f(a).lerp(b, i / (float) bays);
      Vector3f q = new Vector3f(a).lerp(b, (i + 1) / (float) bays);
      (i % 2 == 0 ? p : q).add(up);
      Solids.beam(clay, p, q, beam * 0.4f, beam * 0.4f, 0);
    }
  }
}
