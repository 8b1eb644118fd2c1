package dev.actionline.director;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code She pours wine from a bottle into a glass}: what it comes out of is what she has in hand, and the glass is in the other. */
final class Poured {
  private static final Set<String> VESSELS = Vocabulary.kind("drinking vessels");
  private static final Set<String> INTO = Set.of("into", "in");

  private Poured() {}

  /** The same with what it is poured out of; empty for what is no pouring of a drink, or into what stands there already. */
  static Optional<Clause> of(Clause clause, Unit unit) {
    boolean drink = clause.kind() == ActionClass.POUR && clause.relation().isEmpty() && clause.target().isPresent()
        && clause.actors().stream().anyMatch(a -> unit.company.performers(a).stream().anyMatch(unit.company::figure));
    Optional<String> into = clause.adjuncts().stream().filter(a -> drink && INTO.contains(a.relation())).map(a -> a.noun().toLowerCase(Locale.ROOT))
        .filter(n -> VESSELS.contains(n.substring(n.lastIndexOf(' ') + 1)) && unit.props.named(n).isEmpty()).findFirst();
    Optional<String> from = clause.adjunct("from").or(clause::target).map(n -> n.toLowerCase(Locale.ROOT)).filter(unit.props::modelled);
    return into.map(i -> new Clause(
        clause.id(), clause.sentence(), clause.span(), clause.verbSpan(), clause.actors(), clause.verb(), Optional.empty(), Optional.empty(),
        from.map(f -> List.of(new Clause.Adjunct("with", f))).orElse(List.of()), clause.manner(), clause.kind(),
        clause.simultaneous(), clause.real(), clause.spoken(), clause.telling()));
  }
}
