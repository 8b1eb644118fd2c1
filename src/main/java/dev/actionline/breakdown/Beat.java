package dev.actionline.breakdown;

import dev.actionline.core.Span;
import dev.actionline.screenplay.Element;
import java.util.Optional;

/** One thing that happens in a scene, in script order. */
public sealed interface Beat permits Clause, Beat.Direction, Beat.Speech, Beat.Description {
  Span span();

  /**
   * A camera direction of the script's.
   *
   * @param text verbatim
   * @param kind size, angle, move, focus, pov, insert, transition, title, speed
   * @param value CU, TRACK, RACK, ...: the fixed words of the trade
   * @param subject what is framed or followed, upper case; empty when it is told nowhere
   * @param content the words of a title or super; empty else
   */
  record Direction(
      int id,
      String text,
      String kind,
      String value,
      Optional<String> subject,
      Optional<String> content,
      Span span)
      implements Beat {}

  /** A speech; its asides that are actions follow as clauses. */
  record Speech(
      String speaker,
      String extension,
      String aside,
      String words,
      Element.Speech element,
      Span span)
      implements Beat {}

  /**
   * Prose that tells no action but furnishes the scene: a state, a thing that is there ("Barrels
   * line the walls").
   *
   * @param nouns concrete nouns named, lower-case lemmas and names, in order
   */
  record Description(String sentence, java.util.List<String> nouns, Span span) implements Beat {}
}
