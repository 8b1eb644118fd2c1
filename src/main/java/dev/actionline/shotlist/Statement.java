package dev.actionline.shotlist;

import dev.actionline.core.Span;
import java.util.List;
import java.util.Optional;

/** One statement of a scene or a shot. */
public sealed interface Statement {
  Span span();

  Timing timing();

  Optional<Origin> origin();

  /**
   * Somebody does something: {@code at 1.5s MARA limps to IVO, reaching}.
   *
   * @param subjects the declared names before the verb, joined by {@code and} in the text
   * @param phrases the first begins with the verb; the others are modifiers
   */
  record Act(
      Timing timing, List<Term> subjects, List<Phrase> phrases, Optional<Origin> origin, Span span)
      implements Statement {
    public Act {
      subjects = List.copyOf(subjects);
      phrases = List.copyOf(phrases);
    }
  }

  /**
   * Where somebody is when the scene begins: {@code MARA 4 m in front of IVO, facing IVO}. Name-led
   * lines before the scene's first shot are these.
   *
   * @param phrases the first is the place; the others are modifiers ({@code facing}, {@code
   *     sitting}, {@code holding shotgun})
   */
  record Place(
      Timing timing, List<Term> subjects, List<Phrase> phrases, Optional<Origin> origin, Span span)
      implements Statement {
    public Place {
      subjects = List.copyOf(subjects);
      phrases = List.copyOf(phrases);
    }
  }

  /**
   * A speech: {@code MARA (O.S.): "Ivo? Can you hear me?"}.
   *
   * @param extension {@code O.S.}, {@code V.O.}, or an aside such as {@code gasping}; empty for
   *     none
   */
  record Speech(
      Timing timing,
      Term speaker,
      String extension,
      String words,
      Optional<Origin> origin,
      Span span)
      implements Statement {}

  /**
   * A line led by a keyword: {@code camera}, {@code set}, {@code light}, {@code effect}, {@code
   * focus}, {@code title}, {@code lasts}, ... see {@link Keyword}.
   */
  record Direction(
      Timing timing, Keyword keyword, List<Phrase> phrases, Optional<Origin> origin, Span span)
      implements Statement {
    public Direction {
      phrases = List.copyOf(phrases);
    }
  }
}
