package dev.actionline.director;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.words.WordNet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code Karl wheels in a cake}: who has not been there comes in with it. */
final class CarriedIn {
  private static final Set<ActionClass> KINDS = Set.of(ActionClass.CARRY, ActionClass.PUSH, ActionClass.PULL);
  /** What is wider is no load for two arms, metres. */
  private static final double LOAD_M = 0.9;

  private CarriedIn() {}

  /** Whether a clause tells that a thing is brought into the scene. */
  static boolean is(Clause clause) {
    boolean in = clause.relation().isEmpty() ? clause.verb().endsWith(" in") : clause.relation().get().equals("in") && !clause.verb().contains(" ");
    return in && KINDS.contains(clause.kind())
        && clause.target().filter(t -> Stream.of("artifact", "food").anyMatch(k -> WordNet.get().isA(t.toLowerCase(Locale.ROOT), WordNet.Kind.NOUN, 1, k))).isPresent();
  }

  /** They come in, the first with the thing in his arms, or with what is too large for that before him. */
  static Optional<Staged> stage(Clause clause, List<String> performers, Unit unit) {
    if (!is(clause) || performers.isEmpty() || !performers.stream().allMatch(unit.company::figure) || performers.stream().anyMatch(unit::isThere)) {
      return Optional.empty();
    }
    String who = performers.get(0);
    String noun = clause.target().orElseThrow().toLowerCase(Locale.ROOT);
    String name = Company.name(who);
    boolean load = unit.props.isThing(noun) && unit.props.width(noun) < LOAD_M && performers.size() == 1;
    if (!load) {
      List<String> seen = unit.props.isThing(noun) ? List.of(unit.props.bring(noun, "1.2 m in front of " + name)) : List.of();
      String enter = performers.size() == 1 ? " enters" : " enter";
      return Optional.of(Staged.line(ClauseStager.subjects(performers) + enter, "enter", performers, seen).seen(Interest.BODY));
    }
    String prop = unit.props.bring(noun, "in " + name + " right hand");
    unit.hands.take(who, prop);
    return Optional.of(Staged.line(name + " enters, carrying " + prop, "enter", List.of(who), List.of(prop)).seen(Interest.BODY));
  }
}
