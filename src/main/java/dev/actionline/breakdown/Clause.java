package dev.actionline.breakdown;

import dev.actionline.core.Span;
import java.util.List;
import java.util.Optional;

/**
 * One physical action: who does what to what, how.
 *
 * @param id stable within the breakdown, from 1 in script order
 * @param sentence verbatim
 * @param span the sentence in the source
 * @param verbSpan the verb in the source
 * @param actors canonical names, upper case; empty when nobody is told (a passive, "nobody")
 * @param verb lemma with its particle: {@code step back}
 * @param target what it is done to, or the noun of the first adjunct: characters upper case, things
 *     lower-case lemma, {@code camera} for "us"
 * @param relation the preposition when the target is an adjunct's; empty for a direct object
 * @param adjuncts further noun phrases with their prepositions, in order ({@code with} + shotgun)
 * @param manner adverbs and what they mean, lower case: {@code slowly}
 * @param simultaneous told by a participle or absolute: it happens while its sentence's main verb
 *     does
 * @param real false for what must not be staged: negated, hypothetical, "as if", remembered
 * @param spoken from a parenthetical inside a speech
 */
public record Clause(
    int id,
    String sentence,
    Span span,
    Span verbSpan,
    List<String> actors,
    String verb,
    Optional<String> target,
    Optional<String> relation,
    List<Adjunct> adjuncts,
    List<String> manner,
    ActionClass kind,
    boolean simultaneous,
    boolean real,
    boolean spoken)
    implements Beat {

  /**
   * A noun phrase beside the target.
   *
   * @param relation the preposition, {@code of} for the owner of a target that is a body part or a
   *     thing ({@code shoulder} of JOEL), {@code to} for a receiver; empty for a second object
   * @param noun characters upper case, things lower-case lemma
   */
  public record Adjunct(String relation, String noun) {}

  public Clause {
    actors = List.copyOf(actors);
    adjuncts = List.copyOf(adjuncts);
    manner = List.copyOf(manner);
  }

  /** {@code A & B}; empty when nobody is told. */
  public Optional<String> actorLabel() {
    return actors.isEmpty() ? Optional.empty() : Optional.of(String.join(" & ", actors));
  }

  /** The owner of the target, when it is a part or possession of somebody. */
  public Optional<String> owner() {
    return adjunct("of");
  }

  /** The first adjunct with a preposition. */
  public Optional<String> adjunct(String preposition) {
    return adjuncts.stream()
        .filter(a -> a.relation().equals(preposition))
        .map(Adjunct::noun)
        .findFirst();
  }
}
