package dev.actionline.director.business;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.WordNet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Two deeds that are one picture: a face buried in the hands and sobs, a hole that is dug and the soil that is tossed out, hands at a throat and who claws at them. */
final class OnePicture {
  private static final Set<String> STRINGS = Vocabulary.kind("parts of instruments");
  private static final Set<String> DUG = Vocabulary.kind("dug");
  private static final Set<String> HANDS = Vocabulary.kind("grips");

  private OnePicture() {}

  /** What is seen of a clause that tells a part of such a picture. */
  static Optional<Staged> stage(Clause clause, String who, Unit unit) {
    return weeps(clause, who, unit).or(() -> tosses(clause, who, unit)).or(() -> claws(clause, who, unit)).or(() -> plucks(clause, who, unit));
  }

  /** {@code She buries her face in her hands and sobs}: told twice, seen once. */
  private static Optional<Staged> weeps(Clause clause, String who, Unit unit) {
    Optional<Clause> next = unit.ahead().stream().limit(1).filter(Clause.class::isInstance).map(Clause.class::cast).findFirst();
    if (buries(clause) && next.filter(n -> same(n, clause) && plays(n, "cry", unit)).isPresent()) {
      return unit.line("weep into hands", who, "", List.of()).map(s -> s.seen(Interest.HANDS));
    }
    return plays(clause, "cry", unit) && unit.before(clause).filter(b -> same(b, clause) && buries(b)).isPresent()
        ? Optional.of(Staged.already("weep", List.of(who), List.of())) : Optional.empty();
  }

  private static boolean buries(Clause clause) {
    return clause.target().filter("face"::equals).isPresent() && clause.adjuncts().stream().anyMatch(a -> a.relation().matches("in|into|with") && a.noun().matches("hands?|palms?"));
  }

  /** Who digs tosses the soil with the shovel, not the shovel. */
  private static Optional<Staged> tosses(Clause clause, String who, Unit unit) {
    boolean soil = clause.kind() == ActionClass.THROW && clause.target().filter(DUG::contains).isPresent();
    return soil && unit.before(clause).filter(b -> b.actors().equals(clause.actors()) && plays(b, "dig", unit)).isPresent()
        ? Optional.of(Staged.already("dig", List.of(who), List.of())) : Optional.empty();
  }

  /** Whoever strangles goes on while the other claws at his hands. */
  private static Optional<Staged> claws(Clause clause, String who, Unit unit) {
    boolean at = Set.of(ActionClass.STRIKE, ActionClass.GRAB, ActionClass.PULL, ActionClass.TOUCH).contains(clause.kind()) && clause.target().filter(HANDS::contains).isPresent();
    Optional<String> other = clause.owner().flatMap(o -> unit.company.performers(o).stream().findFirst()).filter(o -> at && !o.equals(who) && unit.company.figure(o));
    return other.filter(o -> unit.before(clause).filter(b -> plays(b, "strangle", unit)).isPresent())
        .flatMap(o -> unit.line("strangle", o, " " + Company.name(who), List.of(who)).map(s -> s.seen(Interest.TOUCH)));
  }

  /** {@code He tunes a violin, plucking a string}: string and peg are of what is in his hands already. */
  private static Optional<Staged> plucks(Clause clause, String who, Unit unit) {
    boolean part = clause.target().filter(STRINGS::contains).isPresent();
    boolean instrument = part && unit.before(clause).filter(b -> same(b, clause) && Stream.concat(unit.performances.of(b.verb(), b.kind()).stream(), unit.performances.named(b.verb() + " a " + b.target().orElse("")).stream())
        .anyMatch(p -> p.action().tools().stream().flatMap(t -> t.nouns().stream()).anyMatch(n -> unit.library.words().isA(n, WordNet.Kind.NOUN, 1, "musical instrument")))
        || same(b, clause) && b.target().filter(STRINGS::contains).isPresent()).isPresent();
    return instrument ? Optional.of(Staged.already("play", List.of(who), List.of())) : Optional.empty();
  }

  private static boolean plays(Clause clause, String action, Unit unit) {
    return unit.performances.of(clause.verb(), clause.kind()).filter(p -> p.action().name().equals(action)).isPresent();
  }

  private static boolean same(Clause a, Clause b) {
    return a.span().equals(b.span()) && a.actors().equals(b.actors());
  }
}
