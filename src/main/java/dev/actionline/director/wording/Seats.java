package dev.actionline.director.wording;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Performances;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.Prepositions;
import dev.actionline.words.WordNet;
import java.util.Optional;
import java.util.Set;

/** Who goes to a seat sits down on it, whatever verb tells it, and who leaves one gets up. */
public final class Seats {
  private static final Set<ActionClass> LEAVES = Set.of(ActionClass.EXIT, ActionClass.MOVE, ActionClass.CLIMB, ActionClass.RISE, ActionClass.STAND);
  /** What one does without having meant to. */
  private static final Set<String> MISHAPS = Vocabulary.kind("slips a thing");

  private static final Set<String> INTO = Prepositions.of("into a seat");
  private static final Set<String> OUT = Prepositions.of("out of");

  /** Actions that take somebody down to the floor. */
  public static final Set<String> LOW = Vocabulary.kind("gets low");

  private final Unit unit;

  Seats(Unit unit) {
    this.unit = unit;
  }

  /** Who slides into a booth, sinks into an armchair or drops onto a bench sits down there. */
  Optional<Performances.Performance> sitsDown(Clause clause) {
    boolean into = clause.relation().filter(INTO::contains).isPresent();
    boolean seat = clause.target().filter(this::seat).isPresent();
    boolean low = unit.performances.of(clause.verb(), clause.kind()).filter(p -> LOW.contains(p.action().name())).isPresent();
    boolean flops = clause.kind() == ActionClass.FALL && clause.actors().stream().flatMap(a -> unit.company.performers(a).stream()).allMatch(unit.company::figure);
    boolean own = clause.relation().flatMap(r -> unit.library.action(clause.verb() + " " + r)).filter(a -> !a.name().equals("sit")).isPresent(); // flops onto, soaks in
    boolean bed = clause.target().filter(t -> unit.library.words().isA(t, WordNet.Kind.NOUN, 1, "bed")).isPresent();
    return (clause.kind() == ActionClass.SIT || flops) && into && seat && !low && !own ? unit.performances.named(flops && bed ? "lie down" : "sit down") : Optional.empty();
  }

  /** Who slides out of a booth or climbs out of his chair gets up from it. */
  Optional<Performances.Performance> getsUp(Clause clause) {
    boolean from = clause.relation().filter(OUT::contains).isPresent() && LEAVES.contains(clause.kind());
    boolean falls = MISHAPS.contains(clause.simpleVerb());
    boolean seat = clause.target().filter(this::seat).isPresent();
    return from && seat && !falls ? unit.performances.named("stand up") : Optional.empty();
  }

  private boolean seat(String noun) {
    return unit.ground.seatProp(noun) || unit.ground.named(noun).filter(m -> m.type().equals("seat")).isPresent();
  }

  /** Whether somebody who gets into a vehicle drives it next: he takes its wheel, and is no passenger. */
  static boolean takesTheWheel(Clause clause, String relation, String vehicle, Unit unit) {
    boolean into = Prepositions.of("into").contains(relation)
        && unit.library.hasWheel(vehicle);
    return into && !unit.ahead().isEmpty() && unit.ahead().get(0) instanceof Clause next && next.kind() == ActionClass.DRIVE && next.actors().equals(clause.actors());
  }
}
