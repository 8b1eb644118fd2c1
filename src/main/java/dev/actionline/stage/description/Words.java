package dev.actionline.stage.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statements that are no shapes, and what each can be told. */
final class Words {
  static final List<Param> PLACE =
      List.of(
          Param.point("at", "where, metres; the origin"),
          Param.number("turn", "degrees clockwise seen from above; 0"),
          Param.point("rot", "degrees about x, then y, then z; none"),
          Param.numbers("scale", 1, 3, "how many times as large; 1"),
          Param.word("of", "material; that of the lines around"),
          Param.flag("solid", "people walk round it"));

  private static final List<Param> MATERIAL =
      List.of(
          Param.word("name", "a name").leading(),
          Param.color("colour", "a colour like #8fc2f0").leading(),
          Param.number("rough", "0 mirror to 1 matt; 0.8"),
          Param.flag("metal", "it reflects like metal"),
          Param.number("glow", "light of its own, times its colour; 0"),
          Param.word("pattern", "plain checker tiles planks brick stripes speckle grass molten"
              + " water windows; plain"),
          Param.number("size", "metres of one cell of the pattern; 1"),
          Param.color("second", "the pattern's other colour; a darker first"));

  private static final List<Param> MARK =
      List.of(
          Param.word("type", "floor, seat, surface, edge, grip, muzzle, liquid, door or look")
              .leading(),
          Param.name("name", "a name").leading(),
          Param.point("at", "where, metres").must(),
          Param.number("facing", "degrees clockwise from north; 0"),
          Param.words("words", "other names for it"));

  private static final List<Param> PART =
      with(
          Param.name("name", "a name").leading(),
          Param.number("spin", "turns by itself, degrees a second"),
          Param.number("swing", "swings by itself, degrees to each side"),
          Param.number("slide", "slides by itself, metres to each side"),
          Param.number("travel", "travels by itself, metres a second, beginning anew every period"),
          Param.number("hinge", "somebody can turn it, by so many degrees"),
          Param.number("draw", "somebody can draw it out, by so many metres"),
          Param.number("swell", "somebody can blow it up, to so many times its size"),
          Param.word("on", "the part that takes it along, as a thigh does a shin"),
          Param.point("axis", "direction of axle or way; y"),
          Param.point("about", "a point of the axle; the origin of the part"),
          Param.number("every", "period: seconds of a swing or slide, metres of a travel; 2"),
          Param.number("phase", "0 to 1, where in its period it begins; 0"));

  /** Statement words and their parameters, in the order of the reference. */
  static final Map<String, List<Param>> ALL = all();

  private Words() {}

  private static List<Param> with(Param... more) {
    List<Param> params = new ArrayList<>(List.of(more));
    params.addAll(PLACE);
    return List.copyOf(params);
  }

  private static Map<String, List<Param>> all() {
    Map<String, List<Param>> map = new LinkedHashMap<>();
    map.put("material", MATERIAL);
    map.put("part", PART);
    map.put("group", PLACE);
    map.put(
        "row",
        with(
            Param.count("many", 1, 2000, "how many").leading(),
            Param.point("step", "from one to the next, metres").must()));
    map.put(
        "ring",
        with(
            Param.count("many", 1, 2000, "how many").leading(),
            Param.number("radius", "metres").must(),
            Param.numbers("arc", 2, 2, "degrees clockwise from north; all round")));
    map.put(
        "scatter",
        with(
            Param.count("many", 1, 2000, "how many").leading(),
            Param.numbers("area", 4, 4, "least x and z, greatest x and z").must(),
            Param.number("seed", "any number; another one, another order; 1"),
            Param.numbers("sizes", 2, 2, "least and greatest scale; 1 1"),
            Param.numbers("turns", 2, 2, "least and greatest turn, degrees; 0 360"),
            Param.number("gap", "metres at least between two; 0"),
            Param.points("clear", 3, "circles left free: x, z, radius"),
            Param.flag("pick", "each copy is one of the lines below, not all of them")));
    map.put("mirror", with(Param.word("across", "x or z; x")));
    map.put(
        "include",
        with(
            Param.name("prop", "the name of a prop").leading(),
            Param.name("as", "what its marks are called; without it they are left out"),
            Param.word("paint", "one of its materials that gets another colour"),
            Param.color("color", "the colour of what is painted"),
            Param.words("words", "other names for its main mark")));
    places(map);
    return map;
  }

  private static void places(Map<String, List<Param>> map) {
    map.put("mark", MARK);
    map.put(
        "stage",
        List.of(
            Param.numbers("area", 4, 4, "least x and z, greatest x and z").must(),
            Param.number("height", "metres of its floor; 0")));
    light(map);
    map.put(
        "obstacle",
        List.of(
            Param.numbers("area", 4, 4, "least x and z, greatest x and z").must(),
            Param.number("height", "metres; 1")));
  }

  private static void light(Map<String, List<Param>> map) {
    map.put(
        "sun",
        List.of(
            Param.point("towards", "direction to the sun").must(),
            Param.color("color", "its colour"),
            Param.number("intensity", "irradiance; 3"),
            Param.flag("shadow", "it throws shadows")));
    map.put(
        "light",
        List.of(
            Param.name("name", "a name").leading(),
            Param.point("at", "where, metres").must(),
            Param.color("color", "its colour"),
            Param.number("intensity", "radiant intensity; 10"),
            Param.number("radius", "metres round it where it grows no more; 0.3"),
            Param.flag("shadow", "it throws shadows")));
    map.put(
        "air",
        List.of(
            Param.color("top", "sky overhead"),
            Param.color("horizon", "sky at the horizon"),
            Param.color("up", "light from above"),
            Param.color("down", "light from below"),
            Param.number("ambient", "factor on both; 1"),
            Param.color("fog", "colour of the distance"),
            Param.number("from", "metres from the camera where fog begins; 20"),
            Param.number("density", "of the fog, per metre; 0.01"),
            Param.flag("clouds", "clouds in the sky")));
  }

  /** Everything a line can begin with. */
  static List<String> keywords() {
    List<String> words = new ArrayList<>(ALL.keySet());
    words.addAll(Shapes.BY_WORD.keySet());
    return words;
  }

  /** What a shape can be told: its own, and where it is. */
  static List<Param> of(ShapeKind shape) {
    List<Param> params = new ArrayList<>(shape.params());
    params.addAll(PLACE);
    return params;
  }
}
