package dev.actionline.stage.description;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Diagnostics;
import dev.actionline.core.Source;
import dev.actionline.core.UserError;
import dev.actionline.stage.Material;
import dev.actionline.stage.Mesh;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Puts props into sets, and props into props: still parts become part of the set's own mesh. */
final class Borrowing {
  /** Props being read on this thread, so that none contains itself. */
  private static final ThreadLocal<Deque<String>> OPEN = ThreadLocal.withInitial(ArrayDeque::new);

  /** A moving part of a prop, lent under a name: every copy of it is a placement of one piece. */
  private record Lent(String name, Mesh mesh, List<Integer> materials) {}

  private final Source source;
  private final Diagnostics says;
  private final Draft draft;

  Borrowing(Source source, Diagnostics says, Draft draft) {
    this.source = source;
    this.says = says;
    this.draft = draft;
  }

  void include(Statement line, Args args, Scope scope) {
    String name = args.word("prop", "");
    find(line, name)
        .ifPresent(
            prop -> {
              int[] renumbered = renumber(prop, args, line);
              for (Model.Part part : prop.parts()) {
                addPart(args, prop, part, renumbered, scope);
              }
              addPlaces(args, prop, scope);
            });
  }

  private Optional<Model> find(Statement line, String name) {
    Deque<String> open = OPEN.get();
    if (open.contains(name)) {
      says.add(Diagnostic.error(source, line.span(), "the prop " + name + " contains itself"));
      return Optional.empty();
    }
    open.push(name);
    try {
      Optional<Model> prop = Models.named(Model.Kind.PROP, name);
      if (prop.isEmpty()) {
        List<String> known =
            Models.cards(Model.Kind.PROP).stream().map(Models.Card::name).toList();
        says.add(
            ModelReader.unknown(
                source, line.span(), "there is no prop \"" + name + "\"", name, known));
      }
      return prop;
    } catch (UserError broken) {
      says.add(
          Diagnostic.error(source, line.span(), "the prop \"" + name + "\" has errors of its own"));
      says.addAll(broken.diagnostics());
      return Optional.empty();
    } finally {
      open.pop();
    }
  }

  private int[] renumber(Model prop, Args args, Statement line) {
    List<Material> materials = prop.materials();
    String painted = args.word("paint", null);
    if (painted != null && materials.stream().noneMatch(m -> m.name().equals(painted))) {
      says.add(
          ModelReader.unknown(
              source, args.span("paint"),
              "the prop " + prop.name() + " has no material \"" + painted + "\"", painted,
              materials.stream().map(Material::name).toList()));
    }
    int[] map = new int[materials.size()];
    for (int i = 0; i < map.length; i++) {
      Material m = materials.get(i);
      boolean other = m.name().equals(painted);
      map[i] = draft.material(other ? painted(m, args.color("color", new Vector3f(0.5f))) : m);
    }
    return map;
  }

  private static Material painted(Material m, Vector3f color) {
    return new Material(
        m.name(), color, new Vector3f(color).mul(0.8f), m.roughness(), m.metallic(), m.emission(), m.pattern(),
        m.patternMetres());
  }

  private void addPart(Args args, Model prop, Model.Part part, int[] renumbered, Scope scope) {
    if (part.still() || scope.piece() != draft.fixed()) {
      Clay clay = scope.piece().clay.with(scope.partFromHere(), 0);
      for (Matrix4f placement : part.placements()) {
        clay.add(part.mesh(), placement, renumbered);
      }
      return;
    }
    String name = called(args, prop) + " " + part.name();
    Draft.Piece piece =
        draft.pieces.computeIfAbsent(
            new Lent(
                name, part.mesh(), Arrays.stream(renumbered).boxed().toList()),
            k -> {
              Draft.Piece made = new Draft.Piece(name, part.motion(), part.hinge());
              made.on = part.on().isEmpty() ? "" : called(args, prop) + " " + part.on();
              made.clay.with(new Matrix4f(), 0).add(part.mesh(), new Matrix4f(), renumbered);
              return made;
            });
    for (Matrix4f placement : part.placements()) {
      piece.placements.add(new Matrix4f(scope.modelFromHere()).mul(placement));
    }
  }

  private static String called(Args args, Model prop) {
    return args.has("as") ? args.word("as", "") : prop.name();
  }

  private void addPlaces(Args args, Model prop, Scope scope) {
    Matrix4f m = scope.modelFromHere();
    for (Model.Light l : prop.lights()) {
      draft.lights.add(
          new Model.Light(
              called(args, prop) + " " + l.name(), l.type(),
              m.transformPosition(l.position(), new Vector3f()), l.color(),
              l.intensity(), l.radius(), l.shadow()));
    }
    for (Model.Obstacle o : prop.obstacles()) {
      Vector3f low = new Vector3f(o.minX(), 0, o.minZ());
      Vector3f high = new Vector3f(o.maxX(), o.height(), o.maxZ());
      Places.obstacle(m, low, high).ifPresent(draft.obstacles::add);
    }
    if (scope.solid() && prop.obstacles().isEmpty()) {
      Places.obstacle(m, prop.low(), prop.high()).ifPresent(draft.obstacles::add);
    }
    if (args.has("as")) {
      marks(args, prop, m);
    }
  }

  /** The prop's first mark has the name it is included under; the others add their own. */
  private void marks(Args args, Model prop, Matrix4f m) {
    String as = called(args, prop).toLowerCase(Locale.ROOT);
    boolean first = true;
    for (Model.Mark mark : prop.marks()) {
      if (mark.type().equals("grip") || mark.type().equals("muzzle")) {
        continue;
      }
      List<String> words = new ArrayList<>();
      if (first) {
        words.addAll(args.words("words"));
        prop.words().stream().filter(w -> !w.equals(as)).forEach(words::add);
      }
      draft.marks.add(
          new Model.Mark(
              first ? as : as + " " + mark.name(),
              mark.type(),
              m.transformPosition(mark.position(), new Vector3f()),
              Places.heading(m, mark.heading()),
              List.copyOf(words),
              mark.part().isEmpty() ? "" : as + " " + mark.part()),
          first ? Marks.Rank.BORROWED : Marks.Rank.BESIDE);
      first = false;
    }
  }
}
