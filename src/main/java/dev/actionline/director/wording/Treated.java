package dev.actionline.director.wording;

import dev.actionline.breakdown.Clause;
import dev.actionline.catalogue.Action;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.BodyParts;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is known by its verb and a part of a body, and done to whose body it is: {@code cuts his hair, listens to her chest,
 * pulls a sheet over his face}.
 *
 * @param action of the catalogue
 * @param whom the performer it is done to
 */
public record Treated(Action action, String whom) {
  private static final Set<String> ACTIONS = Vocabulary.kind("done to whose body");

  /** What a clause does to somebody's body; empty for any other. */
  public static Optional<Treated> of(Clause clause, String who, Unit unit) {
    Optional<Action> action = said(clause).stream().flatMap(w -> unit.library.action(w).stream()).filter(a -> ACTIONS.contains(a.name())).findFirst();
    return action.flatMap(a -> whose(clause, who, unit).filter(o -> !o.equals(who) && unit.company.figure(o)).map(o -> new Treated(a, o)));
  }

  /** Whether its words are those of such an act. */
  static boolean knows(Clause clause, Unit unit) {
    return said(clause).stream().flatMap(w -> unit.library.action(w).stream()).anyMatch(a -> ACTIONS.contains(a.name()));
  }

  /** The line of it, with what it is done with if that is told. */
  public static Optional<Staged> stage(Clause clause, String who, Unit unit) {
    return of(clause, who, unit).flatMap(t -> {
      Optional<String> stuff = clause.target().map(n -> n.toLowerCase(Locale.ROOT))
          .filter(n -> t.action.tools().isEmpty() && clause.relation().isEmpty() && !ThingKinds.bodyPart(n) && unit.props.couldBe(n))
          .map(n -> unit.props.bring(n, "in " + Company.name(who) + " left hand"));
      stuff.ifPresent(s -> unit.hands.take(who, s));
      return unit.line(t.action.name(), who, " " + Company.name(t.whom) + stuff.map(s -> " with " + s).orElse(""), List.of(t.whom))
          .map(s -> Interest.ofAction(t.action.name()).map(s::seen).orElse(s));
    });
  }

  private static Optional<String> whose(Clause clause, String who, Unit unit) {
    BodyParts parts = new BodyParts(unit, clause, List.of(who), Optional.empty());
    List<String> nouns = new ArrayList<>(clause.target().stream().toList());
    clause.adjuncts().forEach(a -> nouns.add(a.noun()));
    return clause.owner().flatMap(o -> unit.company.performers(o).stream().findFirst())
        .or(() -> nouns.stream().filter(n -> ThingKinds.bodyPart(n.toLowerCase(Locale.ROOT))).flatMap(n -> parts.theirs(n).stream()).flatMap(a -> a.performer().stream()).findFirst())
        .or(() -> unit.partnerOf(who));
  }

  /** Its words: with the object, with what is said of where. */
  private static List<String> said(Clause clause) {
    List<String> all = new ArrayList<>();
    String target = clause.target().orElse("").toLowerCase(Locale.ROOT);
    if (clause.relation().isPresent()) {
      all.add(clause.verb() + " " + clause.relation().get() + " " + target);
    } else {
      clause.adjuncts().forEach(a -> all.add(clause.verb() + " " + target + " " + a.relation() + " " + a.noun()));
      all.add(clause.verb() + " " + target);
      all.add(clause.verb() + " " + target + "s");
    }
    return all;
  }
}
