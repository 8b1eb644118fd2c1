package dev.actionline.breakdown;

import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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

    private Telling renamed(UnaryOperator<String> naming) {
      return new Telling(passive, attempt, heard, wielder.map(naming), owner.map(naming), judgedBy);
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

  /** The same deed, told otherwise. */
  Clause told(Telling other) {
    return new Clause(
        id, sentence, span, verbSpan, actors, verb, target, relation, adjuncts, manner, kind,
        simultaneous, real, spoken, other);
  }

  /** The same deed, with everybody in it called as the naming says. */
  public Clause renamed(UnaryOperator<String> naming) {
    return told(telling.renamed(naming))
        .withActors(actors.stream().map(naming).toList())
        .withTarget(target.map(naming), relation)
        .withAdjuncts(adjuncts.stream().map(a -> new Adjunct(a.relation(), naming.apply(a.noun()))).toList());
  }

  /** The same, done by others. */
  public Clause withActors(List<String> others) {
    return deed(others, verb, target, relation, adjuncts, manner, kind);
  }

  /** The same in another verb, with its particle. */
  public Clause withVerb(String other) {
    return deed(actors, other, target, relation, adjuncts, manner, kind);
  }

  /** The same, done straight to something else. */
  public Clause withObject(String noun) {
    return withTarget(Optional.of(noun), Optional.empty());
  }

  /** The same, done to nothing. */
  public Clause withoutTarget() {
    return withTarget(Optional.empty(), Optional.empty());
  }

  /**
   * The same, done to something else.
   *
   * @param preposition empty for a direct object
   */
  public Clause withTarget(Optional<String> noun, Optional<String> preposition) {
    return deed(actors, verb, noun, preposition, adjuncts, manner, kind);
  }

  /** The same with these adjuncts in the place of its own. */
  public Clause withAdjuncts(List<Adjunct> others) {
    return deed(actors, verb, target, relation, others, manner, kind);
  }

  /** The same with one adjunct more: what it is done with, where it goes on to. */
  public Clause with(Adjunct more) {
    List<Adjunct> all = new ArrayList<>(adjuncts);
    all.add(more);
    return withAdjuncts(all);
  }

  /** The same, and how it is done. */
  public Clause how(String more) {
    List<String> all = new ArrayList<>(manner);
    all.add(more);
    return deed(actors, verb, target, relation, adjuncts, all, kind);
  }

  /** The same as a deed of another class. */
  public Clause withKind(ActionClass other) {
    return deed(actors, verb, target, relation, adjuncts, manner, other);
  }

  /** Another deed, told in the same words. */
  private Clause deed(
      List<String> who, String what, Optional<String> to, Optional<String> preposition, List<Adjunct> others,
      List<String> how, ActionClass as) {
    return new Clause(
        id, sentence, span, verbSpan, who, what, to, preposition, others, how, as, simultaneous, real, spoken, telling);
  }

  /** {@code A & B}; empty when nobody is told. */
  public Optional<String> actorLabel() {
    return actors.isEmpty() ? Optional.empty() : Optional.of(String.join(" & ", actors));
  }

  /** The verb without its particle. */
  public String simpleVerb() {
    return verb.split(" ")[0];
  }

  /** The owner of the target, when it is a part or possession of somebody. */
  public Optional<String> owner() {
    return adjunct("of");
  }

  /** The nouns behind some prepositions, the target's before the adjuncts'. */
  public Stream<String> behind(Set<String> prepositions) {
    return Stream.concat(
        target.filter(t -> relation.filter(prepositions::contains).isPresent()).stream(),
        adjuncts.stream().filter(a -> prepositions.contains(a.relation())).map(Adjunct::noun));
  }

  /** The noun behind a preposition, of the target or else of an adjunct. */
  public Optional<String> behind(String preposition) {
    return behind(Set.of(preposition)).findFirst();
  }

  /** The first adjunct with a preposition. */
  public Optional<String> adjunct(String preposition) {
    return adjuncts.stream()
        .filter(a -> a.relation().equals(preposition))
        .map(Adjunct::noun)
        .findFirst();
  }

  /** The same, done by somebody else where another sentence tells it. */
  Clause likewise(String who, String told, Span place) {
    return new Clause(
        id, told, place, place, List.of(who), verb, target, relation, adjuncts, manner, kind, simultaneous, real, spoken, telling);
  }
}
