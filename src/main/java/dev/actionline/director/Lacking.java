package dev.actionline.director;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.catalogue.Action;
import java.util.List;
import java.util.Optional;

/** What an action needs and a sentence leaves out: to whom, with what. */
final class Lacking {
  /** Where the handles of a set are. */
  private static final List<String> CONTROLS = List.copyOf(WordTable.kind("controls"));

  private final Unit unit;

  Lacking(Unit unit) {
    this.unit = unit;
  }

  /** Finds what the action needs and the clause leaves out; tells what cannot be found. */
  Optional<String> of(
      Performances.Performance performance,
      Clause clause,
      Arguments arguments,
      List<String> performers) {
    Action action = performance.action();
    String words = performance.verb();
    String actor = performers.get(0);
    Optional<Aim> target = arguments.target();
    switch (action.needs()) {
      case PERFORMER:
        if (target.flatMap(Aim::performer).isPresent()) {
          return Optional.empty();
        }
        Optional<String> partner =
            performers.size() > 1
                ? Optional.of("")
                : clause.adjunct("with").flatMap(w -> unit.company.performers(w).stream().findFirst())
                    .filter(w -> unit.company.figure(w) && !w.equals(actor))
                    .or(() -> unit.partnerOf(actor));
        if (partner.isEmpty()) {
          return Optional.of("the script does not say to whom");
        }
        if (!partner.get().isEmpty()) {
          arguments.aimAt(Aim.performer(partner.get()), words.contains(" ") && Aims.bodyPart(words.substring(words.lastIndexOf(' ') + 1)) ? "of" : "");
        }
        return Optional.empty();
      case PROP:
        boolean thing = target.filter(t -> t.thing() || t.performer().isPresent()).isPresent();
        Optional<String> held = unit.hands.last(actor);
        if (!thing && held.isPresent()) {
          arguments.aimAt(Aim.prop(held.get()), "");
        }
        return thing || held.isPresent()
            ? Optional.empty()
            : Optional.of(Unseen.missing(clause.target().orElse(clause.verb())));
      case TARGET:
        if (target.isEmpty() && clause.kind() != ActionClass.OPERATE) {
          unit.again(actor, clause.verb()).or(() -> control(clause)).or(() -> unit.partnerOf(actor).map(Aim::performer))
              .ifPresent(t -> arguments.aimAt(t, ""));
        }
        return arguments.target().isPresent()
            ? Optional.empty()
            : Optional.of("the script does not say to whom or to what");
      default:
        return Optional.empty();
    }
  }

  /** A handle that nothing in the set is called is one of its controls. */
  private Optional<Aim> control(Clause clause) {
    boolean thing = clause.relation().isEmpty() && clause.target().filter(t -> unit.company.performers(t).isEmpty()).isPresent();
    return CONTROLS.stream().filter(c -> thing).flatMap(c -> unit.ground.named(c).stream()).findFirst().map(m -> Aim.mark(m.name()));
  }
}
