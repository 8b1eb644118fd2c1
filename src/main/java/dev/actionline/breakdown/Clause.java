package dev.actionline.breakdown;

import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
 * @param telling how it is told: of whom it happens to, as a mere attempt, by the ear alone
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
    boolean spoken,
    Telling telling)
    implements Beat {

  /** A clause told plainly. */
  public Clause(
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
      boolean spoken) {
    this(
        id,
        sentence,
        span,
        verbSpan,
        actors,
        verb,
        target,
        relation,
        adjuncts,
        manner,
        kind,
        simultaneous,
        real,
        spoken,
        Telling.PLAIN);
  }

  /**
   * How a clause is told, beyond who does what.
   *
   * @param passive told of whom or what it happens to: the target; the actors are only those the
   *     script names
   * @param attempt tried and not done: {@code "is trying to rise"}. Such a clause is not {@link
   *     #real}, but the try itself is seen
   * @param heard the actors are heard and not seen: a voice from somewhere else
   * @param wielder who has the thing in hand that acts: {@code "it punches through"}, of the bar that
   *     somebody slams down
   * @param owner whose it is, when a thing, wound or part acts: the craters of a body, the lid of a
   *     box
   * @param judgedBy what told its class: a rule, the verb's list, its kin
   */
  public record Telling(
      boolean passive,
      boolean attempt,
      boolean heard,
      Optional<String> wielder,
      Optional<String> owner,
      String judgedBy) {
    /** Told plainly. */
    public static final Telling PLAIN =
        new Telling(false, false, false, Optional.empty(), Optional.empty(), "");

    Telling wieldedBy(String name) {
      return new Telling(passive, attempt, heard, Optional.of(name), owner, judgedBy);
    }
  }

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

  /** The same deed under another number. */
  Clause numbered(int number) {
    return new Clause(
        number, sentence, span, verbSpan, actors, verb, target, relation, adjuncts, manner, kind,
        simultaneous, real, spoken, telling);
  }

  /** The same deed, with everybody in it called as the naming says. */
  public Clause renamed(UnaryOperator<String> naming) {
    return new Clause(
        id,
        sentence,
        span,
        verbSpan,
        actors.stream().map(naming).toList(),
        verb,
        target.map(naming),
        relation,
        adjuncts.stream().map(a -> new Adjunct(a.relation(), naming.apply(a.noun()))).toList(),
        manner,
        kind,
        simultaneous,
        real,
        spoken,
        new Telling(
            telling.passive,
            telling.attempt,
            telling.heard,
            telling.wielder.map(naming),
            telling.owner.map(naming),
            telling.judgedBy));
  }

  /** The same deed, and where it goes on to. */
  Clause with(Adjunct more) {
    List<Adjunct> all = new ArrayList<>(adjuncts);
    all.add(more);
    return new Clause(
        id, sentence, span, verbSpan, actors, verb, target, relation, all, manner, kind,
        simultaneous, real, spoken, telling);
  }

  /** The same, told by another verb and done to something else. */
  public Clause done(String by, String to) {
    return new Clause(
        id, sentence, span, verbSpan, actors, by, Optional.of(to), Optional.empty(), adjuncts, manner, kind,
        simultaneous, real, spoken, telling);
  }

  /** The same deed, and how it is done. */
  Clause how(String more) {
    List<String> all = new ArrayList<>(manner);
    all.add(more);
    return new Clause(
        id, sentence, span, verbSpan, actors, verb, target, relation, adjuncts, all, kind,
        simultaneous, real, spoken, telling);
  }

  /** The same deed, told otherwise. */
  Clause told(Telling other) {
    return new Clause(
        id, sentence, span, verbSpan, actors, verb, target, relation, adjuncts, manner, kind,
        simultaneous, real, spoken, other);
  }

  /** The same deed, done by somebody else, and with what. */
  public Clause by(String actor, List<Adjunct> more) {
    List<Adjunct> all = new ArrayList<>(adjuncts);
    all.addAll(more);
    return new Clause(
        id, sentence, span, verbSpan, List.of(actor), verb, target, relation, all, manner, kind,
        simultaneous, real, spoken, telling);
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

  /** The same as a blow at somebody. */
  public Clause struck(String whom, List<Adjunct> with) {
    return new Clause(
        id, sentence, span, verbSpan, actors, "strike", Optional.of(whom), Optional.empty(), with, manner, ActionClass.STRIKE,
        simultaneous, real, spoken, telling);
  }
}
