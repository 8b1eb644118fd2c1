package dev.actionline.stage.description;

import java.util.List;
import java.util.Map;

/** A wall with holes, windows and doorways. */
final class WallShape implements ShapeKind {
  @Override
  public String word() {
    return "wall";
  }

  @Override
  public String doc() {
    return "a wall between two points of the floor, with a line \"opening\" for each hole in it";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.numbers("from", 2, 2, "x and z where it begins; its inside is on the right").must(),
        Param.numbers("to", 2, 2, "x and z where it ends").must(),
        Param.number("height", "metres; 2.7"),
        Param.number("thick", "metres; 0.15"),
        Param.flag("shell", "only its inside is there: cameras outside look through it"),
        Param.word("skirting", "material of a skirting board; without it none"));
  }

  @Override
  public Map<String, List<Param>> details() {
    return Map.of("opening", Walls.OPENING);
  }

  @Override
  public void build(Args args, Clay clay, Work work) {
    float[] a = args.numbers("from", 0, 0);
    float[] b = args.numbers("to", 1, 0);
    new Walls(
            clay, work, a, b, args.number("height", 2.7), args.number("thick", 0.15),
            args.has("shell"), clay.materialIndex(), args.word("skirting", null))
        .build(
            (float) Math.hypot(b[0] - a[0], b[1] - a[1]),
            work.details(details()).stream().map(Detail::args).toList());
  }
}
