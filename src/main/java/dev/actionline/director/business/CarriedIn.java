package dev.actionline.director.business;

import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.text.Gist;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code Karl wheels in a cake}: who has not been there comes in with it. */
final class CarriedIn {
  /** What is wider is no load for two arms, metres. */
  private static final double LOAD_M = 0.9;

  private CarriedIn() {}

  /** They come in, the first with the thing in his arms, or with what is too large for that before him. */
  static Optional<Staged> stage(Clause clause, List<String> performers, Unit unit) {
    if (!Gist.bringsIn(clause) || performers.isEmpty() || !performers.stream().allMatch(unit.company::figure) || performers.stream().anyMatch(unit::isThere)) {
      return Optional.empty();
    }
    String who = performers.get(0);
    String noun = clause.target().orElseThrow().toLowerCase(Locale.ROOT);
    String name = Company.name(who);
    boolean load = unit.props.isThing(noun) && unit.props.kinds.width(noun) < LOAD_M && performers.size() == 1;
    if (!load) {
      List<String> seen = unit.props.isThing(noun) ? List.of(unit.props.bring(noun, "1.2 m in front of " + name)) : List.of();
      String enter = performers.size() == 1 ? " enters" : " enter";
      return Optional.of(Staged.line(Company.names(performers) + enter, "enter", performers, seen).seen(Interest.BODY));
    }
    String prop = unit.props.bring(noun, "in " + name + " right hand");
    unit.hands.take(who, prop);
    return Optional.of(Staged.line(name + " enters, carrying " + prop, "enter", List.of(who), List.of(prop)).seen(Interest.BODY));
  }
}
