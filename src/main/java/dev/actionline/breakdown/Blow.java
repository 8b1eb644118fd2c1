package dev.actionline.breakdown;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom a blow, a shot or a shove hits: who goes down next is he. */
final class Blow {
  private static final Set<ActionClass> HITS =
      EnumSet.of(ActionClass.STRIKE, ActionClass.SHOOT, ActionClass.PUSH, ActionClass.THROW, ActionClass.CUT, ActionClass.BREAK);

  private Blow() {}

  /** The object of the clause, or whose head or back it lands on; nobody for a deed of another kind. */
  static Optional<Reference> victim(Understanding u, ActionClass kind) {
    List<String> who = u.complements.object().cast() ? u.complements.object().labels() : u.complements.onto();
    return u.real() && HITS.contains(kind) && who.size() == 1
        ? u.cast.named(who.get(0)).filter(e -> !u.actor.labels().contains(e.name)).map(e -> References.ofEntry(e, e.noun))
        : Optional.empty();
  }
}
