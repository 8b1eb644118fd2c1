package dev.actionline.stage.description;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Diagnostics;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import dev.actionline.core.Spelling;
import dev.actionline.stage.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joml.Vector3f;

/** Reads the description of a set, prop or backdrop. */
public final class ModelReader {
  private static final List<String> KINDS = List.of("set", "prop", "backdrop");

  private final Source source;
  private final Diagnostics says = new Diagnostics();
  private Model.Kind kind = Model.Kind.PROP;
  private String name = "";
  private String doc = "";
  private final List<String> words = new ArrayList<>();

  private ModelReader(Source source) {
    this.source = source;
  }

  /** The model, as far as it could be understood, and what is wrong with the text. */
  public static Result<Model> read(Source source) {
    return new ModelReader(source).read();
  }

  private Result<Model> read() {
    List<Statement> lines = Outline.of(source, says);
    List<Statement> body = new ArrayList<>();
    for (Statement line : lines) {
      if (!heading(line)) {
        body.add(line);
      }
    }
    if (name.isEmpty()) {
      says.add(
          Diagnostic.error(
              source,
              new Span(0, Math.min(1, source.text().length())),
              "the description does not say what it is",
              "begin with a line like \"prop lantern\", \"set harbour\" or \"backdrop hills\""));
    }
    Draft draft = new Draft();
    new Workshop(source, says, draft).build(body);
    words.remove(name);
    words.add(0, name);
    Vector3f low = new Vector3f();
    Vector3f high = new Vector3f();
    List<Model.Part> parts = draft.parts();
    Draft.extent(parts, low, high);
    Model model =
        new Model(
            name, kind, List.copyOf(words), doc, List.copyOf(draft.materials),
            List.copyOf(parts), draft.marks.settled(draft.obstacles), List.copyOf(draft.lights),
            Optional.ofNullable(draft.air), List.copyOf(draft.obstacles), low, high);
    return new Result<>(model, inOrder());
  }

  /** A line inside a repeat is read once for each copy, and says the same each time. */
  private List<Diagnostic> inOrder() {
    List<Diagnostic> once = new ArrayList<>(new LinkedHashSet<>(says.list()));
    once.sort(Comparator.comparingInt(d -> d.source() == source ? d.span().start() : -1));
    return once;
  }

  /** True when the line was one of those at the head: what it is, its words, its doc. */
  private boolean heading(Statement line) {
    String word = line.word();
    if (KINDS.contains(word)) {
      kind = Model.Kind.valueOf(word.toUpperCase(Locale.ROOT));
      name = line.rest().replace("\"", "").toLowerCase(Locale.ROOT);
      if (name.isEmpty()) {
        says.add(Diagnostic.error(source, line.span(), "\"" + word + "\" wants a name"));
      }
    } else if (word.equals("words")) {
      Arrays.stream(line.rest().split(","))
          .map(w -> w.strip().toLowerCase(Locale.ROOT))
          .filter(w -> !w.isEmpty())
          .forEach(words::add);
    } else if (word.equals("doc")) {
      doc = line.rest();
    } else {
      return false;
    }
    return true;
  }

  private static String some(List<String> known) {
    int most = 20;
    String names = String.join(", ", known.subList(0, Math.min(most, known.size())));
    return known.size() > most ? names + " and " + (known.size() - most) + " more" : names;
  }

  /** "Did you mean" for a word that is none of those known. */
  static Diagnostic unknown(
      Source source, Span span, String message, String wrong, List<String> known) {
    Diagnostic d = Diagnostic.error(source, span, message);
    return Spelling.nearest(wrong, known)
        .map(k -> d.hint("did you mean \"" + k + "\"?"))
        .orElseGet(() -> d.hint("known are " + some(known)));
  }
}
