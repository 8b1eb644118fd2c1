package dev.actionline.director.business;

import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Performances;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import java.util.List;
import java.util.Optional;

/** What people do together for fun: whom somebody plays with plays, too. */
final class Pastimes {
  /** Play goes on beside what is said meanwhile, seconds. */
  private static final int SECONDS = 6;

  private final Unit unit;

  Pastimes(Unit unit) {
    this.unit = unit;
  }

  /** All who play with each other, each told so; empty for another clause. */
  Optional<Staged> stage(Clause clause, List<String> performers) {
    List<String> others =
        clause.target().map(unit.company::performers).orElse(List.of()).stream()
            .filter(unit.company::figure).filter(o -> !performers.contains(o)).toList();
    boolean with = clause.relation().filter("with"::equals).isPresent() && !others.isEmpty();
    Optional<Performances.Performance> play =
        unit.performances.of(clause.verb(), clause.kind()).filter(p -> with && p.action().name().equals("play"));
    return play.map(
        p -> {
          String text =
              Company.names(performers) + " " + said(p, performers) + " with " + Company.name(others.get(0)) + "; "
                  + Company.names(others) + " " + said(p, others) + " with " + Company.name(performers.get(0))
                  + " for " + SECONDS + "s";
          others.forEach(unit::enter);
          return Staged.line(text, p.action().name(), performers, others);
        });
  }

  private static String said(Performances.Performance performance, List<String> who) {
    return who.size() == 1 ? ThirdPerson.of(performance.verb()) : performance.verb();
  }
}
