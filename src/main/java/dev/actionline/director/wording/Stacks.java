package dev.actionline.director.wording;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.floor.AtHand;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.set.Aim;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.Prepositions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Several of a thing that are stacked: the pile stands on the nearest table, and what is set on top is set on it.
 * What is loaded goes into the vehicle.
 */
final class Stacks {
  private static final Set<String> STACKS = Vocabulary.kind("stacks");
  private static final Set<String> LOADS = Vocabulary.kind("loads");
  private static final Set<String> INTO = Prepositions.of("into");
  /** The mark of a vehicle where its load is. */
  private static final String LOAD = "load";
  private static final Set<String> TOPS = Vocabulary.kind("tops");

  private final Unit unit;
  private final Clause clause;

  Stacks(Unit unit, Clause clause) {
    this.unit = unit;
    this.clause = clause;
  }

  /** How and to where a thing goes that is stacked or loaded; empty for another. */
  Optional<Map.Entry<String, Aim>> where(Aim thing, Optional<Aim> told) {
    return pile(thing, told).map(p -> Map.entry("on", p)).or(() -> load(thing, told).map(l -> Map.entry("into", l)));
  }

  /** Whether one thing of several is put on the others. */
  private boolean stacks(Aim thing) {
    String noun = clause.target().orElse("");
    return STACKS.contains(clause.verb()) && clause.relation().isEmpty() && thing.kind() == Aim.Kind.PROP
        && Pattern.compile("(?i)\\b" + Pattern.quote(noun) + "e?s\\b").matcher(clause.sentence()).find();
  }

  /**
   * The topmost of the pile on which somebody puts a thing; empty for what is not stacked.
   *
   * @param told where the clause itself says that it stands
   */
  private Optional<Aim> pile(Aim thing, Optional<Aim> told) {
    if (!stacks(thing)) {
      return Optional.empty();
    }
    Optional<String> place = told.flatMap(Aim::frame).map(f -> "on " + f).or(() -> AtHand.table(thing.text(), unit));
    unit.handled(thing.text());
    return Optional.of(Aim.prop(unit.props.stacked(thing.text(), place.orElse("at centre"))));
  }

  /** The load of a vehicle into which somebody puts a thing, told or the only one there; empty for what is not loaded. */
  private Optional<Aim> load(Aim thing, Optional<Aim> told) {
    boolean loads = clause.kind() == ActionClass.PUT && clause.relation().isEmpty() && thing.kind() == Aim.Kind.PROP
        && (told.isPresent() ? clause.adjuncts().stream().anyMatch(a -> INTO.contains(a.relation())) : LOADS.contains(clause.verb()));
    Stream<String> places = told.isPresent() ? told.flatMap(Aim::frame).stream() : unit.props.nouns().stream().flatMap(n -> unit.props.named(n).stream());
    return places.filter(p -> loads && unit.library.propNamed(p).filter(m -> m.mark(LOAD).isPresent()).isPresent()).findFirst()
        .map(p -> new Aim(Aim.Kind.PROP, p + " " + LOAD, Optional.of(p), Optional.empty()));
  }

  /** {@code On top}, of which nobody says of what: of the thing dealt with last. */
  Optional<Aim> top(String noun, String how) {
    boolean whose = clause.owner().isPresent() || clause.adjunct("of").isPresent();
    return unit.lastThing().filter(t -> how.equals("on") && TOPS.contains(noun) && !whose && unit.props.has(t)).map(Aim::prop);
  }
}
