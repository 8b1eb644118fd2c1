package dev.actionline.director.business;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.words.English;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is swung and whom or what it meets, which the next clause tells: {@code She swings the oar. It hits him.} */
final class Swings {
  private static final Set<ActionClass> FLIES = Set.of(ActionClass.MOVE, ActionClass.RISE, ActionClass.EXIT, ActionClass.VANISH);

  private final Unit unit;
  /** What has been struck away: its flight has been seen. */
  private Optional<String> struck = Optional.empty();
  /** Who has got out of the way of a blow: that has been seen with it. */
  private Optional<String> dodged = Optional.empty();

  Swings(Unit unit) {
    this.unit = unit;
  }

  Optional<Staged> stage(Clause clause, String who) {
    if (dodged.filter(who::equals).isPresent() && dodges(clause)) {
      dodged = Optional.empty();
      return Optional.of(Staged.already("dodge", List.of(), List.of()).cutAfter(0.1));
    }
    Optional<Staged> air = missed(clause, who).or(() -> air(clause, who));
    if (air.isPresent()) {
      return air;
    }
    boolean thing = clause.kind() == ActionClass.STRIKE && clause.relation().isEmpty() && clause.target().filter(unit.props::isThing).isPresent();
    Optional<Clause> next = unit.ahead().isEmpty() || !(unit.ahead().get(0) instanceof Clause c) || !thing ? Optional.empty() : Optional.of(c);
    return next.flatMap(n -> told(n, who).or(() -> ball(clause, n, who)));
  }

  /** {@code He swings at her. She ducks}: both at once, and nobody is hit. */
  private Optional<Staged> missed(Clause clause, String who) {
    Optional<Clause> next = unit.ahead().isEmpty() || !(unit.ahead().get(0) instanceof Clause c) ? Optional.empty() : Optional.of(c);
    Optional<String> whom = next.filter(n -> clause.kind() == ActionClass.STRIKE && dodges(n)).stream().flatMap(n -> n.actors().stream())
        .flatMap(a -> unit.company.performers(a).stream()).filter(p -> unit.company.figure(p) && !p.equals(who)).findFirst();
    boolean at = whom.filter(w -> Stream.concat(clause.target().stream(), clause.adjuncts().stream().map(Clause.Adjunct::noun))
        .anyMatch(n -> unit.company.performers(n).contains(w))).isPresent();
    return whom.filter(w -> at).flatMap(w -> {
      dodged = whom;
      String ducks = ThirdPerson.of(unit.performances.of(next.get().verb(), next.get().kind()).orElseThrow().verb());
      return unit.line("take a swing", who, " at " + Company.name(w) + "; " + Company.name(w) + " " + ducks, List.of(w)).map(s -> s.seen(Interest.FIGHT));
    });
  }

  private boolean dodges(Clause clause) {
    return unit.performances.of(clause.verb(), clause.kind()).filter(p -> p.action().name().equals("dodge")).isPresent();
  }

  /** {@code He closes his eyes and swings}: what he has in hand, at nobody. */
  private Optional<Staged> air(Clause clause, String who) {
    boolean bare = clause.kind() == ActionClass.STRIKE && clause.target().isEmpty() && clause.adjuncts().isEmpty();
    return unit.hands.last(who).filter(p -> bare).flatMap(p -> {
      String swing = clause.verb() + " a " + English.head(p);
      return unit.performances.named(swing).flatMap(named -> unit.line(swing, who, "", List.of()).map(s -> s.seen(Interest.BODY)));
    });
  }

  /** One blow, told twice. */
  private Optional<Staged> told(Clause next, String who) {
    boolean hits = next.kind() == ActionClass.STRIKE
        && next.actors().stream().noneMatch(a -> unit.company.performers(a).stream().anyMatch(unit.company::figure));
    return Optional.of(next).filter(n -> hits).flatMap(n -> n.target().or(n::owner)).flatMap(t -> unit.company.performers(t).stream().findFirst())
        .filter(v -> unit.company.figure(v) && !v.equals(who)).map(v -> Staged.already("strike", List.of(who), List.of(v)));
  }

  /** {@code swings a bat and the ball flies}: the bat drives it away. */
  private Optional<Staged> ball(Clause clause, Clause next, String who) {
    Optional<String> ball = FLIES.contains(next.kind()) ? next.actors().stream().map(a -> a.toLowerCase(Locale.ROOT)).filter(unit.props::isThing).findFirst() : Optional.empty();
    String swing = clause.verb() + " a " + clause.target().get();
    return ball.filter(b -> unit.performances.named(swing).isPresent()).flatMap(b -> {
      String prop = unit.props.bring(b, "");
      unit.props.waits(prop);
      struck = Optional.of(prop);
      return unit.line(swing, who, " at " + prop, List.of(prop)).map(s -> s.seen(Interest.BODY));
    });
  }

  /** {@code The ball flies over the wall}, which has just been struck: that is seen already. */
  Optional<Staged> flies(Clause clause) {
    boolean same = FLIES.contains(clause.kind()) && struck.isPresent()
        && clause.actors().stream().anyMatch(a -> unit.props.named(a.toLowerCase(Locale.ROOT)).equals(struck));
    Optional<String> ball = struck;
    struck = same ? Optional.empty() : struck;
    return ball.filter(b -> same).map(b -> Staged.already("fly", List.of(), List.of(b)));
  }
}
