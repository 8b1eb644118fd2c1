package dev.actionline.director.wording;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Wardrobe;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Performances;
import dev.actionline.words.English;
import dev.actionline.words.Prepositions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Clothes that are put on, whatever the verb: pulled over the head, shrugged on, held for somebody else. */
public final class Dressing {
  private static final Set<String> INTO = Prepositions.of("put on");

  private Dressing() {}

  /** {@code helps him into his coat}: he puts it on. */
  public static Optional<Clause> corrected(Clause clause, Unit unit) {
    if (clause.kind() != ActionClass.WEAR || clause.relation().isPresent() || clause.actors().size() != 1) {
      return Optional.empty();
    }
    Optional<String> whom = clause.target().filter(t -> !clause.actors().contains(t) && unit.company.performers(t).stream().anyMatch(unit.company::figure));
    Optional<String> what = clause.adjuncts().stream().filter(a -> INTO.contains(a.relation()) && garment(a.noun())).map(Clause.Adjunct::noun).findFirst();
    return whom.flatMap(w -> what.map(g -> clause.withActors(List.of(w)).withVerb("put on").withObject(g).withAdjuncts(List.of())));
  }

  /** {@code pulls a sweater over her head}: it is put on, and not pulled at. */
  static Optional<Performances.Performance> on(Clause clause, Unit unit) {
    boolean puts = clause.kind() == ActionClass.WEAR && clause.relation().isEmpty() && !unit.performances.knows(clause.verb(), ActionClass.WEAR)
        && clause.adjuncts().stream().noneMatch(a -> a.relation().matches("a?round"))
        && !clause.verb().matches("un.*|.* off|take .*") && clause.target().filter(Dressing::garment).isPresent();
    return puts ? unit.performances.named("put on") : Optional.empty();
  }

  private static boolean garment(String noun) {
    return Wardrobe.isGarment(English.head(noun).toLowerCase(Locale.ROOT));
  }
}
