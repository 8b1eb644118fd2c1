package dev.actionline.director.business;

import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Performances;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What people do together for fun: whom somebody plays with plays, too. */
final class Pastimes {
  /** Play goes on beside what is said meanwhile, seconds. */
  private static final int SECONDS = 6;

  private static final Set<String> SKIPS = Vocabulary.kind("skips over a rope");
  private static final Set<String> TURNS = Vocabulary.kind("turns a rope");
  private static final Set<String> ROPES = Vocabulary.kind("skipped over");

  /** From who skips over a long rope to who turns its end, metres. */
  private static final String END_M = "2.1";

  private final Unit unit;

  Pastimes(Unit unit) {
    this.unit = unit;
  }

  /** All who play with each other, each told so; empty for another clause. */
  Optional<Staged> stage(Clause clause, List<String> performers) {
    return skips(clause).or(() -> plays(clause, performers));
  }

  /** {@code She skips rope while two friends swing the ends}: a long rope that two turn, and somebody between them; told twice, seen once. */
  private Optional<Staged> skips(Clause clause) {
    if (unit.before(clause).filter(b -> roped(b, clause).or(() -> roped(clause, b)).isPresent()).isPresent()) {
      return Optional.of(Staged.already("turn rope", unit.performers(clause), List.of()));
    }
    Optional<Clause> next = unit.ahead().stream().limit(1).filter(Clause.class::isInstance).map(Clause.class::cast).findFirst();
    return next.flatMap(n -> roped(clause, n).or(() -> roped(n, clause))).flatMap(p -> unit.performances.named("jump long rope").map(jumps -> {
      p.forEach(unit::enter);
      String she = Company.name(p.get(0));
      String one = Company.name(p.get(1));
      String other = Company.name(p.get(2));
      return Staged.line(she + " " + ThirdPerson.of(jumps.verb()) + "; " + one + " and " + other + " turn rope", jumps.action().name(), p.subList(1, 3), p.subList(0, 1))
          .under(one + " " + END_M + " m left of " + she + ", facing " + she).under(other + " " + END_M + " m right of " + she + ", facing " + she).seen(Interest.BODY);
    }));
  }

  /** Who skips, and the two who turn. */
  private Optional<List<String>> roped(Clause skips, Clause turns) {
    List<String> two = unit.performers(turns).stream().filter(unit.company::figure).toList();
    boolean rope = SKIPS.contains(skips.simpleVerb()) && Stream.of(skips, turns).anyMatch(c -> c.target().filter(ROPES::contains).isPresent());
    return unit.performers(skips).stream().filter(s -> rope && two.size() == 2 && !two.contains(s) && TURNS.contains(turns.simpleVerb())).findFirst()
        .map(s -> List.of(s, two.get(0), two.get(1)));
  }

  private Optional<Staged> plays(Clause clause, List<String> performers) {
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
