package dev.actionline.director.blocking;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.text.Staged;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Several things in one act: {@code carries a hamper, a folding chair and a melon}. What is thrown, put down or given goes one
 * after the other; of anything else the first is handled, and the others are at hand.
 */
final class Armful {
  private static final String AND = " & ";
  private static final Set<ActionClass> ONE_BY_ONE = Set.of(ActionClass.PUT, ActionClass.THROW, ActionClass.GIVE);

  private Armful() {}

  /** Stages a clause with several things as its object; empty for any other clause. */
  static Optional<Staged> stage(Clause clause, Unit unit, Function<Clause, Staged> stager) {
    List<String> things = List.of(clause.target().orElse("").split(AND));
    if (things.size() < 2 || things.stream().anyMatch(t -> !unit.company.performers(t).isEmpty())) {
      return Optional.empty();
    }
    String all = clause.target().orElseThrow();
    Staged staged = stager.apply(clause.renamed(n -> n.equals(all) ? things.get(0) : n));
    for (int i = 1; i < things.size(); i++) {
      String thing = things.get(i);
      if (ONE_BY_ONE.contains(clause.kind())) {
        Optional<String> next = stager.apply(clause.renamed(n -> n.equals(all) ? thing : n)).text();
        staged = next.isPresent() ? staged.ending("; then " + next.get()) : staged;
      } else {
        beside(things.get(0), thing, i == 1, unit);
      }
    }
    return Optional.of(staged);
  }

  /** In the other hand of who has the first in one, else where that is; nobody has a third hand. */
  private static void beside(String first, String thing, boolean second, Unit unit) {
    unit.props.named(first).flatMap(unit.props::placeOf)
        .filter(p -> unit.props.couldBe(thing) && (second || !p.endsWith(" hand")))
        .ifPresent(p -> unit.props.bring(thing, p.replace(" right hand", " left hand")));
  }
}
