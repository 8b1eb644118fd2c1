package dev.actionline.director.wording;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Performances;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.WordNet;
import dev.actionline.words.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a verb of handling means that no act is named after: its thing lies before one, and the tool that the verb implies
 * is in the hand.
 */
public final class Implied {
  /** Classes in which kinship with some other verb tells less than that a thing is worked on. */
  private static final Set<ActionClass> WORK =
      Set.of(ActionClass.TOUCH, ActionClass.OPERATE, ActionClass.CUT, ActionClass.TIE, ActionClass.PUT, ActionClass.POUR, ActionClass.CLOSE, ActionClass.OTHER, ActionClass.WRITE);

  private static final WordTable TOOLS = Vocabulary.table("implied-tools");
  private static final List<String> LIVING = List.of("animal", "person", "vehicle", "structure");
  private static final String WORK_ON = "work on";

  private final Unit unit;

  /** For the scene that a unit plays. */
  public Implied(Unit unit) {
    this.unit = unit;
  }

  /** {@code She frosts a cake}: the cake is worked on, where only kinship would tell another act. */
  Optional<Performances.Performance> work(Clause clause) {
    boolean thing = WORK.contains(clause.kind()) && clause.relation().isEmpty() && clause.adjuncts().stream().allMatch(a -> a.relation().equals("with"))
        && clause.target().map(t -> t.toLowerCase(Locale.ROOT)).filter(this::isWorked).isPresent();
    boolean guessed = thing && (unit.performances.isGuess(clause.verb(), clause.kind()) || TOOLS.first(clause.verb()).isPresent() && !unit.performances.isCalled(clause.verb()));
    return guessed ? unit.performances.named(WORK_ON) : Optional.empty();
  }

  private boolean isWorked(String noun) {
    return unit.company.performers(noun).isEmpty() && !ThingKinds.bodyPart(noun) && unit.props.isThing(noun) && !unit.ground.itself(noun)
        && LIVING.stream().noneMatch(k -> unit.library.words().isA(noun, WordNet.Kind.NOUN, 1, k));
  }

  /** The clause with the tool that it implies, unless it names one. */
  public Clause equipped(Clause clause, Optional<Performances.Performance> found) {
    boolean bare = found.filter(p -> p.action().name().equals(WORK_ON)).isPresent() && clause.adjunct("with").isEmpty();
    return bare ? TOOLS.first(clause.verb()).or(() -> TOOLS.first(clause.simpleVerb())).map(t -> clause.with(new Clause.Adjunct("with", t))).orElse(clause) : clause;
  }
}
