package dev.actionline.director.business;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.stage.Model;
import dev.actionline.words.Prepositions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is done to somebody for whom both must be placed first: pushed over an edge, pushed along in a chair on wheels, robbed,
 * hauled out of the water.
 */
public final class Manhandled {
  private static final Set<String> SNATCHES = Vocabulary.kind("snatches");
  private static final Set<String> ALONG = Vocabulary.kind("pushed along in");
  private static final Set<String> LEADS = Vocabulary.kind("leads somebody");
  private static final Set<String> ESCORTS = Vocabulary.kind("escorts somebody");

  /** Towards whoever looks at the set, where no place is named. */
  private static final String LED_TO = "south";
  private static final Set<String> OVER = Vocabulary.kind("pushed over an edge");
  private static final Set<String> OFF = Prepositions.of("pushed over");

  /** What can be pushed along with somebody in it has a seat and these. */
  private static final Set<String> HANDLES = Set.of("handles", "handle");

  private static final Set<String> CHAIRS = Vocabulary.kind("brought when offered");
  private static final Set<String> OFFERS = Vocabulary.kind("offers");
  private static final Set<String> OFFERED = Vocabulary.kind("offered");

  private Manhandled() {}

  /** What a clause does to somebody; empty for any other. */
  static Optional<Staged> stage(Clause clause, String who, Unit unit) {
    Optional<String> whom = clause.target().filter(t -> clause.relation().isEmpty()).flatMap(t -> unit.company.performers(t).stream().findFirst())
        .filter(o -> !o.equals(who) && unit.company.figure(o));
    return whom.flatMap(o -> felled(clause, who, o, unit).or(() -> overTheEdge(clause, who, o, unit)).or(() -> led(clause, who, o, unit)).or(() -> wheeled(clause, who, o, unit)).or(() -> outOfTheWater(clause, who, o, unit)))
        .or(() -> robbed(clause, who, unit)).or(() -> seats(clause, who, unit));
  }

  /** {@code He tackles the runner and brings him down}: told twice, done once. */
  private static Optional<Staged> felled(Clause clause, String who, String whom, Unit unit) {
    boolean before = unit.before(clause).filter(b -> b.actors().equals(clause.actors()) && tackles(b, unit) && b.target().filter(t -> unit.company.performers(t).contains(whom)).isPresent()).isPresent();
    return before && tackles(clause, unit) ? Optional.of(Staged.already("tackle", List.of(who), List.of(whom))) : Optional.empty();
  }

  private static boolean tackles(Clause clause, Unit unit) {
    return unit.performances.of(clause.verb(), clause.kind()).filter(p -> p.action().name().equals("tackle")).isPresent();
  }

  /** {@code He pushes her off the roof}: she stands at its edge, and falls. */
  private static Optional<Staged> overTheEdge(Clause clause, String who, String whom, Unit unit) {
    boolean off = OVER.contains(clause.simpleVerb()) && clause.adjuncts().stream().anyMatch(a -> OFF.contains(a.relation()) && !ThingKinds.bodyPart(a.noun()));
    String name = Company.name(who);
    String victim = Company.name(whom);
    return unit.ground.ofType("edge").stream().filter(e -> off).min(Comparator.comparingDouble(unit.ground::distance)).map(Model.Mark::name)
        .flatMap(e -> unit.line("push", who, " " + victim + "; " + victim + " topples off " + e, List.of(whom))
            .map(s -> s.under(name + " 0.9 m in front of " + victim + ", facing " + victim).under(victim + " at " + e + ", facing centre").seen(Interest.FIGHT)));
  }

  /** {@code She pushes him in a wheelchair}: he sits in it, and goes along. */
  private static Optional<Staged> wheeled(Clause clause, String who, String whom, Unit unit) {
    Optional<String> chair = clause.adjunct("in").map(n -> n.toLowerCase(Locale.ROOT)).filter(n -> ALONG.contains(clause.simpleVerb()))
        .filter(n -> unit.library.propNamed(n).filter(Manhandled::rolls).isPresent());
    return chair.flatMap(c -> {
      String prop = unit.props.bring(c, "1.2 m in front of " + Company.name(who));
      return unit.line("wheel along", who, " " + prop, List.of(prop, whom)).map(s -> s.under(Company.name(who) + " 0.75 m behind " + prop + ", facing " + prop).under(Company.name(whom) + " on " + prop + ", sitting").seen(Interest.TRAVEL));
    });
  }

  /** {@code She leads him by the hand to the door}: both go there, side by side. */
  private static Optional<Staged> led(Clause clause, String who, String whom, Unit unit) {
    boolean leads = LEADS.contains(clause.simpleVerb()) && Set.of(ActionClass.PULL, ActionClass.MOVE, ActionClass.CARRY, ActionClass.TOUCH).contains(clause.kind());
    Optional<Model.Mark> to = clause.adjuncts().stream().filter(a -> leads && !ThingKinds.bodyPart(a.noun())).flatMap(a -> unit.ground.named(a.noun()).stream())
        .filter(m -> Set.of("floor", "door").contains(m.type())).findFirst();
    String name = Company.name(who);
    String led = Company.name(whom);
    boolean along = ESCORTS.contains(clause.simpleVerb()) && to.isEmpty();
    if (along) {
      return unit.performances.named("walk").map(p -> Staged.line(name + " and " + led + " " + p.verb() + ", distance 4 m, supporting " + led, p.action().name(), List.of(who, whom), List.of())
          .under(name + " at centre, facing " + LED_TO).under(led + " 0.5 m left of " + name + ", facing " + LED_TO).seen(Interest.TRAVEL));
    }
    return to.flatMap(m -> unit.performances.named("walk").map(p -> Staged.line(name + " and " + Company.name(whom) + " " + p.verb() + " to " + m.name(), p.action().name(), List.of(who, whom), List.of())
        .under(Company.name(whom) + " 0.5 m left of " + name + ", facing " + m.name()).under(name + " at centre, facing " + m.name()).seen(Interest.TRAVEL)));
  }

  private static boolean rolls(Model model) {
    return model.marks().stream().anyMatch(m -> m.type().equals("seat")) && model.marks().stream().anyMatch(m -> HANDLES.contains(m.name()));
  }

  /** {@code She drags him out of the water}: he lies where it ends, and she hauls him up the shore. */
  private static Optional<Staged> outOfTheWater(Clause clause, String who, String whom, Unit unit) {
    Optional<String> from = clause.adjunct("out of").or(() -> clause.adjunct("from"));
    boolean water = Set.of(ActionClass.PULL, ActionClass.CARRY, ActionClass.GRAB, ActionClass.OTHER).contains(clause.kind())
        && from.flatMap(unit.ground::named).filter(m -> m.type().equals("liquid")).isPresent();
    String victim = Company.name(whom);
    return unit.ground.ofType("edge").stream().filter(e -> water).min(Comparator.comparingDouble(unit.ground::distance))
        .flatMap(e -> unit.line("drag", who, " " + victim + ", distance 2.8 m", List.of(whom))
            .map(s -> s.under(Company.name(who) + " 0.7 m behind " + e.name() + ", facing " + e.name()).under(victim + " 0.9 m in front of " + e.name() + ", facing " + from.get() + ", lying").seen(Interest.BODY)));
  }

  /** {@code He pulls out a chair for her}: a chair is before him, and she sits down on it if that is told next. */
  private static Optional<Staged> seats(Clause clause, String who, Unit unit) {
    boolean offers = offered(clause) && clause.relation().isEmpty();
    String chair = CHAIRS.iterator().next();
    if (clause.kind() == ActionClass.SIT && clause.target().isEmpty() && unit.props.named(chair).isPresent()) {
      return unit.line("sit", who, " on " + chair, List.of(chair)).map(s -> s.seen(Interest.BODY));
    }
    return !offers ? Optional.empty() : Optional.of(unit.props.bring(chair, "0.8 m in front of " + Company.name(who)))
        .flatMap(c -> unit.line("draw back chair", who, " " + c, List.of(c)).map(s -> s.seen(Interest.BODY)));
  }

  /** Whether somebody before has drawn back a chair. */
  public static boolean offered(Clause clause) {
    return OFFERS.contains(clause.verb()) && clause.target().filter(OFFERED::contains).isPresent();
  }

  /** {@code He snatches her handbag}: out of her hand, and she starts. */
  private static Optional<Staged> robbed(Clause clause, String who, Unit unit) {
    Optional<String> thing = clause.target().map(t -> t.toLowerCase(Locale.ROOT)).filter(t -> clause.kind() == ActionClass.GRAB && SNATCHES.contains(clause.simpleVerb()))
        .filter(t -> unit.props.isThing(t) && unit.props.kinds.handy(t));
    Optional<String> whom = clause.owner().or(() -> clause.adjunct("from")).flatMap(o -> unit.company.performers(o).stream().findFirst())
        .filter(o -> !o.equals(who) && unit.company.figure(o));
    return thing.filter(t -> whom.isPresent() && unit.props.named(t).isEmpty()).flatMap(t -> {
      String victim = Company.name(whom.get());
      String prop = unit.props.told(t, "in " + victim + " " + unit.hands.freeHand(whom.get()) + " hand");
      unit.hands.take(who, prop);
      return unit.line("snatch", who, " " + prop + "; " + victim + " recoils", List.of(whom.get(), prop))
          .map(s -> s.under(Company.name(who) + " 0.9 m in front of " + victim + ", facing " + victim).seen(Interest.FIGHT));
    });
  }
}
