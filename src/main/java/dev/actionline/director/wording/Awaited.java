package dev.actionline.director.wording;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.text.Vocabulary;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a thing is that a clause tells of: what is waited for is not there yet, what is lifted onto something lies there in the end. */
final class Awaited {
  private static final Set<String> LIFTS = Vocabulary.kind("lifts");

  private Awaited() {}

  /** The clause as it is to be seen; empty for another. */
  static Optional<Clause> of(Clause clause, Unit unit) {
    boolean thing = clause.target().filter(t -> unit.company.performers(t).isEmpty()).isPresent();
    boolean absent = thing && clause.kind() == ActionClass.WAIT && clause.relation().filter("for"::equals).isPresent()
        && clause.target().flatMap(t -> unit.props.named(t.toLowerCase(Locale.ROOT))).isEmpty();
    boolean onto = thing && clause.kind() == ActionClass.CARRY && clause.relation().isEmpty() && LIFTS.contains(clause.simpleVerb())
        && clause.adjuncts().stream().anyMatch(a -> a.relation().equals("onto"));
    return absent ? Optional.of(clause.withoutTarget()) : onto ? Optional.of(clause.withVerb("put").withKind(ActionClass.PUT)) : Optional.empty();
  }
}
