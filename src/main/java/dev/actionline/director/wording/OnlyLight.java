package dev.actionline.director.wording;

import dev.actionline.breakdown.Clause;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.Prepositions;
import java.util.Optional;
import java.util.Set;

/** {@code He swims up toward the light}: where there is no lamp it is only a way, and no thing to be reached. */
public final class OnlyLight {
  private static final Set<String> LIGHT = Vocabulary.kind("only light");
  private static final Set<String> TOWARD = Prepositions.of("headed for");

  private OnlyLight() {}

  /** The clause without its target; empty for one that goes to a thing. */
  public static Optional<Clause> corrected(Clause clause, Unit unit) {
    boolean to = clause.relation().filter(TOWARD::contains).isPresent() && clause.target().filter(LIGHT::contains).isPresent();
    return to && clause.target().flatMap(unit.props::named).isEmpty() ? Optional.of(clause.withoutTarget()) : Optional.empty();
  }
}
