package dev.actionline.director.wording;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.English;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code She pours wine from a bottle into a glass}: what it comes out of is what she has in hand, and the glass is in the other. */
final class Poured {
  private static final Set<String> VESSELS = Vocabulary.kind("drinking vessels");
  private static final Set<String> INTO = Set.of("into", "in");

  private static final Set<String> HOT = Vocabulary.kind("hot drinks");
  private static final String KETTLE = Vocabulary.kind("pours hot drinks").iterator().next();

  private Poured() {}

  /** A drink that is seen as the cup that it is drunk from. */
  private static boolean cup(String drink, Unit unit) {
    return unit.library.propNamed(drink).filter(m -> m.words().stream().anyMatch(VESSELS::contains) && !VESSELS.contains(drink)).isPresent();
  }

  /** The same with what it is poured out of; empty for what is no pouring of a drink, or into what stands there already. */
  static Optional<Clause> of(Clause clause, Unit unit) {
    boolean drink = clause.kind() == ActionClass.POUR && clause.relation().isEmpty() && clause.target().isPresent()
        && clause.actors().stream().anyMatch(a -> unit.company.performers(a).stream().anyMatch(unit.company::figure));
    Optional<String> into = clause.adjuncts().stream().filter(a -> drink && INTO.contains(a.relation())).map(a -> a.noun().toLowerCase(Locale.ROOT))
        .filter(n -> VESSELS.contains(English.head(n)) && unit.props.named(n).isEmpty()).findFirst();
    Optional<String> from = clause.adjunct("from").or(clause::target).map(n -> n.toLowerCase(Locale.ROOT)).filter(unit.props::modelled)
        .map(n -> HOT.contains(n) ? KETTLE : n).filter(n -> !cup(n, unit));
    boolean whole = drink && clause.target().map(t -> t.toLowerCase(Locale.ROOT)).filter(t -> cup(t, unit)).isPresent(); // "pours coffee": into what, everybody knows
    boolean whereUntold = drink && clause.adjuncts().isEmpty() && from.isPresent(); // "pours himself a whiskey"
    return into.or(() -> Optional.of("").filter(i -> whole || whereUntold)).map(i -> clause.withTarget(Optional.empty(), Optional.empty())
        .withAdjuncts(from.map(f -> List.of(new Clause.Adjunct("with", f))).orElse(List.of())));
  }
}
