package dev.actionline.breakdown;

import dev.actionline.core.Span;
import dev.actionline.screenplay.Element;
import java.util.Optional;

/** One thing that happens in a scene, in script order. */
public sealed interface Beat permits Clause, Beat.Direction, Beat.Speech, Beat.Description, Beat.State, Beat.Forms {
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
   * A run of forms that somebody who changes shape takes one after the other: "we catch a glimpse of
   * Ada Brook striped like the wallpaper, Tom the Porter with keys bursting from his brow, others, a
   * face every two frames".
   *
   * @param who changes, of the cast
   * @param forms in order; those of nobody's cast are told by name, gender and look
   * @param others more forms than are named
   * @param frames how long each is seen, in frames, where the script tells it
   */
  record Forms(
      String who,
      java.util.List<Form> forms,
      boolean others,
      java.util.OptionalInt frames,
      String sentence,
      Span span)
      implements Beat {}

  /**
   * One form of a run.
   *
   * @param name upper case
   * @param gender by the first name
   * @param look what else is told of it, as written: "striped like the wallpaper"; empty for nothing
   */
  record Form(String name, CastMember.Gender gender, String look) {}

  /**
   * A state of a body that is seen from here on: "he is pinioned", "her leg bathed in blood", "they
   * have the pattern of the tiles", "she is afraid". It stands behind the clauses of its sentence.
   *
   * @param who of the cast, canonical
   * @param part the part of the body, lower-case lemma; empty for all of it
   * @param word base form of the participle: {@code pin}, {@code bathe}; for a look that is borrowed
   *     {@code color}, {@code pattern}, {@code texture}; a feeling as it is told, {@code afraid}, or {@code think}
   * @param adjuncts in, with, to, of what
   */
  record State(
      String who,
      java.util.Optional<String> part,
      String word,
      java.util.List<Clause.Adjunct> adjuncts,
      String sentence,
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
