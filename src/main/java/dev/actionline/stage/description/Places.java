package dev.actionline.stage.description;

import dev.actionline.core.Diagnostics;
import dev.actionline.core.Source;
import dev.actionline.stage.Model;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Lines that make no mesh: marks, lights, air, obstacles. */
final class Places {
  static final List<String> TYPES =
      List.of("floor", "seat", "surface", "edge", "grip", "muzzle", "liquid", "door", "look", "rail");

  /** A mark that every stage has: where in its area, from its middle to its edges -1 to 1. */
  private record Standard(String name, float east, float south, float facing, List<String> words) {
    private Standard(String name, float east, float south, float facing, String... words) {
      this(name, east, south, facing, List.of(words));
    }
  }

  private static final List<Standard> STANDARD =
      List.of(
          new Standard("centre", 0, 0, 180, "center", "middle", "floor", "room"),
          new Standard("foreground", 0, 0.7f, 180, "front"),
          new Standard("background", 0, -0.8f, 180, "back", "far end", "distance"),
          new Standard("north", 0, -0.9f, 180, "north side"),
          new Standard("south", 0, 0.9f, 0, "south side"),
          new Standard("east", 0.9f, 0, 270, "east side"),
          new Standard("west", -0.9f, 0, 90, "west side"),
          new Standard("left", -0.45f, 0.1f, 90, "left side"),
          new Standard("right", 0.45f, 0.1f, 270, "right side"),
          new Standard("corner", 0.85f, -0.85f, 225),
          new Standard("edge", 0, 0.95f, 180));

  private final Source source;
  private final Diagnostics says;
  private final Draft draft;

  Places(Source source, Diagnostics says, Draft draft) {
    this.source = source;
    this.says = says;
    this.draft = draft;
  }

  /** False when the line is none of these. */
  boolean line(Statement line, Args args, Scope scope) {
    switch (line.word()) {
      case "mark" -> mark(args, scope);
      case "sun" -> sun(args);
      case "light" -> light(args, scope);
      case "air" -> air(args);
      case "stage" -> draft.stage = args;
      case "obstacle" -> {
        float[] a = args.numbers("area", 0, 0, 1, 1);
        Vector3f low = new Vector3f(a[0], 0, a[1]);
        Vector3f high = new Vector3f(a[2], args.number("height", 1), a[3]);
        obstacle(scope.modelFromHere(), low, high).ifPresent(draft.obstacles::add);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void mark(Args args, Scope scope) {
    String type = args.word("type", "floor");
    if (!TYPES.contains(type)) {
      says.add(
          ModelReader.unknown(
              source, args.span("type"), "there is no mark of type \"" + type + "\"", type, TYPES));
      type = "floor";
    }
    Matrix4f m = scope.modelFromHere();
    String part = scope.piece() == draft.fixed() ? "" : scope.piece().name;
    draft.marks.add(
        new Model.Mark(
            args.word("name", "").toLowerCase(Locale.ROOT),
            type,
            m.transformPosition(args.point("at", 0, 0, 0)),
            heading(m, args.number("facing", 0)),
            args.words("words"),
            part),
        Marks.Rank.TOLD);
  }

  /** What the marks are called that every stage has. */
  static Stream<String> standardNames() {
    return STANDARD.stream().flatMap(s -> Stream.concat(Stream.of(s.name), s.words.stream()));
  }

  /** The marks that every stage has, where the description does not place them itself. */
  void standardMarks() {
    if (draft.stage == null) {
      return;
    }
    float[] a = draft.stage.numbers("area", -2, -2, 2, 2);
    float x = (a[0] + a[2]) / 2;
    float z = (a[1] + a[3]) / 2;
    float w = (a[2] - a[0]) / 2;
    float d = (a[3] - a[1]) / 2;
    STANDARD.forEach(s -> standard(s, x + s.east * w, z + s.south * d));
  }

  private void standard(Standard s, float x, float z) {
    if (!draft.marks.knows(s.name)) {
      Vector3f at = new Vector3f(x, draft.stage.number("height", 0), z);
      String type = s.name.equals("edge") ? "edge" : "floor";
      draft.marks.add(
          new Model.Mark(s.name, type, at, s.facing, s.words), Marks.Rank.STANDARD);
    }
  }

  /** A heading told in an inner frame, in the model's. */
  static float heading(Matrix4f modelFromHere, float degrees) {
    Vector3f way = new Stance(0, 0, 0, degrees).forward();
    modelFromHere.transformDirection(way);
    float heading = (float) Stance.headingOf(way.x, way.z);
    return Math.round(heading * 1000) / 1000f + 0f;
  }

  private void sun(Args args) {
    draft.lights.add(
        new Model.Light(
            "sun",
            Model.Light.Type.SUN,
            args.point("towards", 0, 1, 0).normalize(),
            args.color("color", new Vector3f(1)),
            args.number("intensity", 3),
            0,
            args.has("shadow")));
  }

  private void light(Args args, Scope scope) {
    draft.lights.add(
        new Model.Light(
            args.word("name", ""),
            Model.Light.Type.POINT,
            scope.modelFromHere().transformPosition(args.point("at", 0, 1, 0)),
            args.color("color", new Vector3f(1)),
            args.number("intensity", 10),
            args.number("radius", 0.3),
            args.has("shadow")));
  }

  private void air(Args args) {
    float ambient = args.number("ambient", 1);
    Vector3f horizon = args.color("horizon", new Vector3f(0.6f, 0.7f, 0.8f));
    draft.air =
        new Model.Air(
            args.color("top", new Vector3f(0.2f, 0.4f, 0.8f)),
            horizon,
            new Vector3f(args.color("up", new Vector3f(0.5f))).mul(ambient),
            new Vector3f(args.color("down", new Vector3f(0.2f))).mul(ambient),
            args.color("fog", horizon),
            args.number("from", 20),
            args.number("density", 0.01),
            args.has("clouds"));
  }

  /** A round thing in the way: a cross and a square, nearer to its round than one square. */
  static void round(Draft draft, Matrix4f m, float radius, float low, float high) {
    float[][] boxes = {{1, 0.38f}, {0.38f, 1}, {0.71f, 0.71f}};
    for (float[] b : boxes) {
      Vector3f corner = new Vector3f(b[0] * radius, high, b[1] * radius);
      obstacle(m, new Vector3f(-corner.x, low, -corner.z), corner).ifPresent(draft.obstacles::add);
    }
  }

  /** Empty for what people step over or walk under. */
  static Optional<Model.Obstacle> obstacle(Matrix4f m, Vector3f low, Vector3f high) {
    Vector3f l = new Vector3f();
    Vector3f h = new Vector3f();
    m.transformAab(low, high, l, h);
    boolean inTheWay = h.y > 0.25f && l.y < 1.7f;
    return inTheWay
        ? Optional.of(new Model.Obstacle(l.x, l.z, h.x, h.z, h.y))
        : Optional.empty();
  }
}
