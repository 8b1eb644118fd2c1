package dev.actionline.stage.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joml.Vector3f;

/** Four walls and a ceiling that only show their insides, so that cameras may stand outside. */
final class RoomShape implements ShapeKind {
  private static final Map<String, List<Param>> SIDES = sides();

  private static Map<String, List<Param>> sides() {
    Map<String, List<Param>> sides = new LinkedHashMap<>();
    for (String side : List.of("north", "east", "south", "west")) {
      sides.put(side, Walls.OPENING);
    }
    return sides;
  }

  @Override
  public String word() {
    return "room";
  }

  @Override
  public String doc() {
    return "four walls and a ceiling, seen from inside only; a line north, east, south or west for"
        + " each window or doorway in that wall";
  }

  @Override
  public List<Param> params() {
    return List.of(
        Param.numbers("area", 4, 4, "least x and z, greatest x and z").must(),
        Param.number("height", "metres; 2.8"),
        Param.number("thick", "of the walls, metres; 0.2"),
        Param.word("ceiling", "material of the ceiling; without it open to the sky"),
        Param.word("far", "material of the north wall; that of the others"),
        Param.word("skirting", "material of a skirting board; without it none"),
        Param.word("omit", "a side without a wall: north, east, south or west"));
  }

  @Override
  public Map<String, List<Param>> details() {
    return SIDES;
  }

  @Override
  public void build(Args args, Clay clay, Work work) {
    float[] a = args.numbers("area", -2, -2, 2, 2);
    float height = args.number("height", 2.8);
    float[][] corners = {{a[0], a[1]}, {a[2], a[1]}, {a[2], a[3]}, {a[0], a[3]}};
    List<Detail> openings = work.details(details());
    int own = clay.materialIndex();
    List<String> sides = List.copyOf(SIDES.keySet());
    for (int i = 0; i < 4; i++) {
      String side = sides.get(i);
      if (side.equals(args.word("omit", ""))) {
        continue;
      }
      float[] from = corners[i];
      float[] to = corners[(i + 1) % 4];
      List<Args> holes = new ArrayList<>();
      openings.stream().filter(o -> o.word().equals(side)).forEach(o -> holes.add(o.args()));
      int material = i == 0 ? work.material(args.word("far", null)) : own;
      new Walls(
              clay, work, from, to, height, args.number("thick", 0.2), true, material,
              args.word("skirting", null))
          .build((float) Math.hypot(to[0] - from[0], to[1] - from[1]), holes);
    }
    if (args.has("ceiling")) {
      clay.with(clay.frame(), work.material(args.word("ceiling", null)));
      clay.face(
          new Vector3f(a[0], height, a[1]), new Vector3f(a[2], height, a[1]),
          new Vector3f(a[2], height, a[3]), new Vector3f(a[0], height, a[3]));
      clay.with(clay.frame(), own);
    }
  }
}
