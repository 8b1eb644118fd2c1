package dev.actionline.director.wording;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.Prepositions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code They pick their way along the cliff, she works her way up the wall}: a going, by the verb's manner where it has one. */
public final class MakesWay {
  private static final Set<String> WAY = Vocabulary.kind("way that is made");
  private static final Set<String> UP = Prepositions.of("climbed by");

  private static final Set<String> OUT = Prepositions.of("out of");
  private static final Set<String> OWN = Vocabulary.kind("ways of one's own");
  private static final Set<ActionClass> STAYS = Set.of(ActionClass.OTHER, ActionClass.LOOK, ActionClass.GESTURE, ActionClass.BREAK, ActionClass.GIVE, ActionClass.TURN);

  private MakesWay() {}

  /** The clause as a going along what stands behind; empty for any other. */
  public static Optional<Clause> corrected(Clause clause, Unit unit) {
    boolean makes = (clause.kind() == ActionClass.MOVE || own(clause)) && clause.relation().isEmpty() && clause.target().filter(WAY::contains).isPresent();
    if (!makes) {
      return Optional.empty();
    }
    List<Clause.Adjunct> behind = clause.adjuncts().stream().filter(a -> !a.relation().equals("of")).toList();
    Optional<Clause.Adjunct> along = behind.stream().findFirst();
    boolean climbs = along.filter(a -> UP.contains(a.relation())).isPresent();
    boolean own = unit.library.action(clause.simpleVerb()).filter(a -> a.needs() == dev.actionline.catalogue.Action.Needs.NOTHING).isPresent();
    Clause going = clause.withVerb(climbs ? "climb" : own ? clause.simpleVerb() : "walk").withKind(climbs ? ActionClass.CLIMB : clause.behind(OUT).findAny().isPresent() ? ActionClass.EXIT : ActionClass.MOVE)
        .withTarget(along.map(Clause.Adjunct::noun), along.map(Clause.Adjunct::relation));
    return Optional.of(going.withAdjuncts(clause.adjuncts().stream().filter(a -> along.filter(a::equals).isEmpty()).toList()));
  }

  /** {@code The blind man taps his way across}: whatever is done with a way of one's own, one goes it, unless one only tells or bars it. */
  private static boolean own(Clause clause) {
    String said = clause.sentence().toLowerCase(Locale.ROOT);
    return !STAYS.contains(clause.kind()) && OWN.stream().anyMatch(said::contains);
  }
}
