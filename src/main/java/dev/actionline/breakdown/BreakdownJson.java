package dev.actionline.breakdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import dev.actionline.screenplay.Element;
import java.util.Optional;
import java.util.function.Function;

/** Prints a breakdown as JSON, with what the director made of every clause. */
public final class BreakdownJson {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /**
   * What became of a clause.
   *
   * @param shot the shot in which it plays
   * @param staged the action that performs it
   * @param why the reason when none does
   */
  public record Staged(Optional<String> shot, Optional<String> staged, Optional<String> why) {
    /** Nothing was drafted: only the understanding is asked for. */
    public static final Staged NOT_DRAFTED =
        new Staged(Optional.empty(), Optional.empty(), Optional.of("not drafted"));
  }

  private final Source source;

  private BreakdownJson(Source source) {
    this.source = source;
  }

  /** The breakdown as indented JSON with a line break at its end. */
  public static String print(Breakdown breakdown, Function<Clause, Staged> staging) {
    try {
      ObjectNode root = new BreakdownJson(breakdown.screenplay().source()).root(breakdown, staging);
      return MAPPER.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a breakdown of plain values cannot fail to print", e);
    }
  }

  private int line(Span span) {
    return source.line(span.start());
  }

  private ObjectNode root(Breakdown breakdown, Function<Clause, Staged> staging) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("file", source.name());
    root.put("format", breakdown.screenplay().format().label());
    ArrayNode scenes = root.putArray("scenes");
    ArrayNode cast = root.putArray("cast");
    breakdown.cast().forEach(c -> cast.add(c.name()));
    ArrayNode props = root.putArray("props");
    breakdown.props().forEach(p -> props.add(p.noun()));
    ArrayNode dialogue = root.putArray("dialogue");
    ArrayNode clauses = root.putArray("clauses");
    ArrayNode camera = root.putArray("camera");
    for (Breakdown.Scene scene : breakdown.scenes()) {
      scene(scene, scenes.addObject());
      for (Beat beat : scene.beats()) {
        if (beat instanceof Beat.Speech speech) {
          dialogue
              .addObject()
              .put("speaker", speech.speaker())
              .put("text", speech.words())
              .put("line", line(speech.element().nameSpan()));
        } else if (beat instanceof Clause clause) {
          clause(clause, staging.apply(clause), clauses.addObject());
        } else if (beat instanceof Beat.Direction direction) {
          direction(direction, camera.addObject());
        }
      }
    }
    return root;
  }

  private void scene(Breakdown.Scene scene, ObjectNode out) {
    out.put("heading", scene.heading().map(Element.Heading::text).orElse(null));
    out.put("interior", scene.interior().orElse(null));
    out.put("place", scene.place());
    out.put("time", scene.time().replaceFirst("\\s*\\([^)]*\\)$", "")); // "DAY (FLASHBACK)" is day
    out.put("line", line(scene.span()));
  }

  private void clause(Clause clause, Staged staged, ObjectNode out) {
    out.put("id", clause.id());
    out.put("line", line(clause.span()));
    out.put("sentence", clause.sentence());
    out.put("actor", clause.actorLabel().orElse(null));
    out.put("verb", clause.verb());
    out.put("target", clause.target().orElse(null));
    out.put("relation", clause.relation().orElse(null));
    out.put("class", clause.kind().label());
    out.put("polarity", clause.real() ? "real" : "not-staged");
    out.put("shot", staged.shot().orElse(null));
    out.put("staged", staged.staged().orElse(null));
    out.put("why", staged.why().orElse(null));
  }

  private void direction(Beat.Direction direction, ObjectNode out) {
    out.put("line", line(direction.span()));
    out.put("text", direction.text());
    out.put("kind", direction.kind());
    out.put("value", direction.value());
    out.put("subject", direction.subject().orElse(null));
  }
}
