package dev.actionline.director;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.catalogue.Action;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Performances that a clause asks for by more words than its verb: with its object, its preposition. */
final class Wording {
  private final Unit unit;

  Wording(Unit unit) {
    this.unit = unit;
  }

  /** Who is first seen rising comes up from somewhere rather than from a chair. */
  Optional<Performances.Performance> comesUp(Clause clause) {
    boolean rises = clause.kind() == ActionClass.STAND || clause.kind() == ActionClass.RISE;
    return rises && Presence.enters(clause) ? unit.performances.named("rise") : Optional.empty();
  }

  /** Whoever works the pedals, the reins or the oars of something rides it. */
  Optional<Performances.Performance> rides(Clause clause) {
    boolean works =
        clause.target().filter(t -> t.matches("pedals?|reins?|handlebars?|wheel|oars?")).isPresent();
    boolean vehicle =
        clause.owner()
            .filter(o -> unit.library.words().isA(o, WordNet.Kind.NOUN, 2, "vehicle"))
            .isPresent();
    return works && vehicle ? unit.performances.named("ride") : Optional.empty();
  }

  /** Some actions are known by verb and object together: pull lever, ring bell. */
  Optional<Performances.Performance> withObject(Clause clause) {
    return clause.relation().isPresent()
        ? Optional.empty()
        : clause.target()
            .flatMap(t -> unit.library.action(clause.verb() + " " + t))
            .map(a -> new Performances.Performance(a, clause.verb()));
  }

  /** The catalogue holds some whole: chamber a round, take the round, step off an edge. */
  Optional<Performances.Performance> whole(Clause clause) {
    List<String> said = new ArrayList<>();
    String target = clause.target().orElse("");
    if (clause.relation().isEmpty() && !target.isEmpty()) {
      said.add(clause.verb() + " a " + target);
      said.add(clause.verb() + " the " + target);
    } else if (clause.relation().isPresent() && Aims.bodyPart(target)) {
      // falls to his knees, rises to her feet
      String way = clause.verb() + " " + clause.relation().get() + " " + target;
      said.addAll(List.of(way, way + "s"));
    }
    if (clause.relation().isPresent() && !target.isEmpty()) {
      // speaks into a recorder
      said.add(clause.verb() + " " + clause.relation().get() + " " + target.substring(target.lastIndexOf(' ') + 1));
    }
    return said.stream()
        .flatMap(w -> unit.library.action(w).map(a -> new Performances.Performance(a, w)).stream())
        .findFirst();
  }

  /** Verb and preposition are one word of the catalogue: step off, step into. */
  Optional<Performances.Performance> withRelation(Clause clause) {
    Optional<Action> alone = unit.library.action(clause.verb());
    return clause.relation()
        .map(r -> clause.verb() + " " + r)
        .flatMap(w -> unit.library.action(w).map(a -> new Performances.Performance(a, w)))
        .filter(p -> alone.filter(p.action()::equals).isEmpty());
  }
}
