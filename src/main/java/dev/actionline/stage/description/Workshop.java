package dev.actionline.stage.description;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Diagnostics;
import dev.actionline.core.Source;
import dev.actionline.stage.Material;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Builds what the lines of a description say, line by line, repeats and all. */
final class Workshop {
  /** Lines built, copies counted. */
  private static final int MOST_LINES = 100_000;

  private final Source source;
  private final Diagnostics says;
  private final Draft draft;
  private final Repeats repeats = new Repeats(this::line);
  private int built;
  private final Borrowing borrowing;
  private final Places places;

  Workshop(Source source, Diagnostics says, Draft draft) {
    this.source = source;
    this.says = says;
    this.draft = draft;
    this.borrowing = new Borrowing(source, says, draft);
    this.places = new Places(source, says, draft);
  }

  void build(List<Statement> lines) {
    for (Statement line : lines) {
      if (line.word().equals("material")) {
        material(line);
      }
    }
    if (draft.materials.isEmpty()) {
      Vector3f grey = new Vector3f(0.4f);
      draft.materials.add(
          new Material("plain", grey, grey, 0.8f, 0, 0, Material.Pattern.PLAIN, 1));
    }
    Scope scope = new Scope(draft.fixed(), new Matrix4f(), new Matrix4f(), 0, false);
    for (Statement line : lines) {
      if (!line.word().equals("material")) {
        line(line, scope);
      }
    }
    places.standardMarks();
    for (Draft.Piece piece : draft.pieces.values()) {
      if (piece.clay.full()) {
        says.add(
            Diagnostic.error(
                source, lines.get(0).span(), "part \"" + piece.name + "\" has too many triangles",
                "make fewer copies, or give each fewer sides"));
      }
    }
  }

  private void line(Statement line, Scope scope) {
    if (++built >= MOST_LINES) {
      if (built == MOST_LINES) {
        says.add(
            Diagnostic.error(
                source, line.span(), "repeats inside repeats come to more than a model can hold"));
      }
      return;
    }
    ShapeKind shape = Shapes.BY_WORD.get(line.word());
    List<Param> params = shape != null ? Words.of(shape) : Words.ALL.get(line.word());
    if (params == null || line.word().equals("material")) {
      String where = params == null ? "" : " belongs to the outermost lines";
      says.add(
          params != null
              ? Diagnostic.error(source, line.span(), "\"material\"" + where)
              : ModelReader.unknown(
                  source, line.keyword().span(),
                  "there is no \"" + line.word() + "\" in descriptions", line.word(),
                  Words.keywords()));
      return;
    }
    Args args = ArgsReader.read(source, says, line, params);
    if (shape != null) {
      shape(line, shape, args, scope);
    } else if (line.word().equals("part")) {
      part(line, args, scope);
    } else if (line.word().equals("include")) {
      borrowing.include(line, args, scope.placed(args, scope.material()));
    } else if (!places.line(line, args, scope)) {
      Scope inner = scope.placed(args, materialOf(args, scope.material()));
      repeats.run(line, args, inner);
    }
  }

  private void material(Statement line) {
    Args a = ArgsReader.read(source, says, line, Words.ALL.get("material"));
    String name = a.word("name", "");
    Vector3f color = a.color("colour", new Vector3f(0.4f));
    Vector3f second = a.color("second", new Vector3f(color).mul(0.55f));
    String pattern = a.word("pattern", "plain");
    Material.Pattern kind = Material.Pattern.PLAIN;
    List<String> known = new ArrayList<>();
    for (Material.Pattern p : Material.Pattern.values()) {
      known.add(p.name().toLowerCase(Locale.ROOT));
    }
    if (known.contains(pattern)) {
      kind = Material.Pattern.valueOf(pattern.toUpperCase(Locale.ROOT));
    } else {
      says.add(
          ModelReader.unknown(
              source, a.span("pattern"), "there is no pattern \"" + pattern + "\"", pattern,
              known));
    }
    if (draft.materialByName.containsKey(name)) {
      says.add(Diagnostic.error(source, line.span(), "two materials are called " + name));
    }
    Material m =
        new Material(
            name, color, second, a.number("rough", 0.8), a.has("metal") ? 1 : 0,
            a.number("glow", 0), kind, a.number("size", 1));
    draft.materialByName.put(name, draft.material(m));
  }

  private int materialOf(Args args, int otherwise) {
    String name = args.word("of", null);
    return name == null ? otherwise : materialNamed(name, args, otherwise);
  }

  private int materialNamed(String name, Args args, int otherwise) {
    Integer index = draft.materialByName.get(name);
    if (index == null) {
      says.add(
          ModelReader.unknown(
              source, args.span("of"), "there is no material \"" + name + "\"", name,
              List.copyOf(draft.materialByName.keySet())));
      return otherwise;
    }
    return index;
  }

  private void part(Statement line, Args args, Scope scope) {
    if (scope.piece() != draft.fixed()) {
      says.add(
          Diagnostic.error(
              source, line.span(), "a part inside a part", "end the outer part's indentation"));
      return;
    }
    Scope at = scope.placed(args, materialOf(args, scope.material()));
    Draft.Piece known = draft.pieces.get(line.span());
    if (known == null) {
      String name = args.word("name", "");
      known = new Draft.Piece(name, Moves.motion(args), Moves.hinge(args));
      known.on = args.word("on", "");
      draft.pieces.put(line.span(), known);
      Scope inner = at.in(known);
      line.children().forEach(child -> line(child, inner));
    }
    known.placements.add(at.modelFromHere());
  }

  private void shape(Statement line, ShapeKind shape, Args args, Scope scope) {
    Scope at = scope.placed(args, materialOf(args, scope.material()));
    Clay clay = at.piece().clay.with(at.partFromHere(), at.material());
    shape.build(args, clay, new Bench(line, at));
  }

  /** What a shape may ask for while it is built. */
  private final class Bench implements ShapeKind.Work {
    private final Statement line;
    private final Scope scope;

    Bench(Statement line, Scope scope) {
      this.line = line;
      this.scope = scope;
    }

    @Override
    public int material(String name) {
      if (name == null) {
        return scope.material();
      }
      Args at = new Args();
      at.put("of", name, line.span());
      return materialNamed(name, at, scope.material());
    }

    @Override
    public List<ShapeKind.Detail> details(Map<String, List<Param>> params) {
      List<ShapeKind.Detail> details = new ArrayList<>();
      for (Statement child : line.children()) {
        List<Param> known = params.get(child.word());
        if (known == null) {
          says.add(
              ModelReader.unknown(
                  source, child.keyword().span(),
                  "there is no \"" + child.word() + "\" in a " + line.word(), child.word(),
                  List.copyOf(params.keySet())));
        } else {
          Args args = ArgsReader.read(source, says, child, known);
          details.add(new ShapeKind.Detail(child.word(), args));
        }
      }
      return details;
    }

    @Override
    public void solidRound(float radius, float minY, float maxY) {
      if (scope.solid() && radius > 0.6f) {
        Places.round(draft, scope.modelFromHere(), radius, minY, maxY);
      } else {
        solid(-radius, -radius, radius, radius, minY, maxY);
      }
    }

    @Override
    public void solid(float minX, float minZ, float maxX, float maxZ, float minY, float maxY) {
      if (scope.solid()) {
        Vector3f low = new Vector3f(minX, minY, minZ);
        Vector3f high = new Vector3f(maxX, maxY, maxZ);
        Places.obstacle(scope.modelFromHere(), low, high).ifPresent(draft.obstacles::add);
      }
    }
  }
}
