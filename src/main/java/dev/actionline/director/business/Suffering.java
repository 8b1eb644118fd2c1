package dev.actionline.director.business;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Manner;
import dev.actionline.director.library.Performances;
import dev.actionline.director.set.Aim;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.Prepositions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What nobody is told to do, as it is seen in whom it happens to: {@code he is thrown back}. */
public final class Suffering {
  /** What an object of these does when nobody is told to act upon it. */
  private static final Map<ActionClass, String[]> SUFFERS =
      Map.of(
          ActionClass.STRIKE, new String[] {"stagger", "fall"},
          ActionClass.SHOOT, new String[] {"stagger", "fall"},
          ActionClass.PUSH, new String[] {"stagger", "fall"},
          ActionClass.PULL, new String[] {"stumble", "stagger"},
          ActionClass.THROW, new String[] {"fall"},
          ActionClass.EXPLODE, new String[] {"explode", "fall"},
          ActionClass.BREAK, new String[] {"break", "stagger"},
          ActionClass.CARRY, new String[] {"rise"},
          ActionClass.BURN, new String[] {"burn"},
          ActionClass.CUT, new String[] {"stagger"});

  private static final Set<ActionClass> FLINGS = Set.of(ActionClass.STRIKE, ActionClass.THROW, ActionClass.PUSH);
  /** What is seen of a thing that it happens to. */
  private static final Set<ActionClass> MOVES = Set.of(ActionClass.MOVE, ActionClass.PUSH, ActionClass.PULL, ActionClass.THROW, ActionClass.STRIKE, ActionClass.OPEN,
      ActionClass.CLOSE, ActionClass.TURN, ActionClass.SHAKE, ActionClass.RISE, ActionClass.SINK, ActionClass.FALL, ActionClass.BREAK, ActionClass.EXPLODE, ActionClass.POUR, ActionClass.BURN, ActionClass.VANISH, ActionClass.APPEAR);
  /** How a thing goes that somebody moves. */
  private static final Map<ActionClass, String> GOES = Map.of(ActionClass.PULL, "slide", ActionClass.PUSH, "slide", ActionClass.THROW, "fly");

  private static final Set<String> WHERE = Prepositions.of("tells where");
  private static final Set<String> AGAINST = Vocabulary.kind("flung against");

  /** Prepositions before what somebody is tied to. */
  public static final Set<String> TIED_TO = Prepositions.of("tied to");
  private static final Set<String> SEATS = Vocabulary.kind("seats");

  private final Unit unit;

  /** For the scene that a unit plays. */
  public Suffering(Unit unit) {
    this.unit = unit;
  }

  /** What is seen of a clause that tells nobody who does it; else why nothing is. */
  public Staged stage(Clause clause) {
    List<String> victims =
        clause.target().map(unit.company::performers).orElse(List.of()).stream().limit(1).toList();
    Optional<Staged> bound = victims.isEmpty() || !bound(clause) ? Optional.empty() : unit.line("sit bound", victims.get(0), "", List.of());
    if (bound.isPresent()) {
      unit.enter(victims.get(0));
      unit.acted(victims, Optional.empty());
      return bound.get().seen(Interest.BODY);
    }
    String[] answers = SUFFERS.get(clause.kind());
    if (victims.isEmpty() || answers == null) {
      return Staged.not("the script does not tell who does it");
    }
    boolean figure = unit.company.figure(victims.get(0));
    Optional<Staged> flung = figure ? Optional.empty() : flung(clause, victims.get(0));
    if (flung.isPresent()) {
      return flung.get();
    }
    Optional<Performances.Performance> answer =
        unit.performances.named(answers).filter(p -> figure || p.action().forThings());
    if (answer.isEmpty()) {
      return Staged.not("the script does not tell who does it");
    }
    unit.enter(victims.get(0));
    unit.acted(victims, Optional.empty());
    String text =
        Company.names(victims) + " " + ThirdPerson.of(answer.get().verb()) + Manner.of(clause, unit.library);
    return Staged.line(text, answer.get().action().name(), victims, List.of());
  }

  /** {@code A crate is swung over the deck}: whoever does it, one sees the crate; what is done with hands alone leaves it lying there. */
  public Optional<Clause> byItself(Clause clause) {
    Optional<String> thing = clause.target().filter(t -> clause.actors().isEmpty() && clause.relation().isEmpty() && unit.company.role(t).isEmpty());
    Optional<Clause.Adjunct> where = clause.adjuncts().stream().filter(a -> WHERE.contains(a.relation())).findFirst();
    return thing.map(t -> {
      Clause alone = clause.withActors(List.of(t)).withTarget(where.map(Clause.Adjunct::noun), where.map(Clause.Adjunct::relation))
          .withAdjuncts(clause.adjuncts().stream().filter(a -> !where.equals(Optional.of(a))).toList());
      Clause moved = GOES.containsKey(clause.kind()) ? alone.withVerb(GOES.get(clause.kind())).withKind(ActionClass.MOVE) : alone;
      return MOVES.contains(clause.kind()) ? moved : alone.withVerb("lie").withKind(ActionClass.LIE);
    });
  }

  /** {@code He is tied to a chair}. */
  public static boolean bound(Clause clause) {
    return clause.kind() == ActionClass.TIE && clause.actors().isEmpty() && clause.behind(TIED_TO).anyMatch(SEATS::contains);
  }

  /** {@code The robot is swatted hard against a ceiling}: a thing flies there, strikes it, and comes down. */
  private Optional<Staged> flung(Clause clause, String thing) {
    Optional<String> at = clause.behind(AGAINST)
        .flatMap(n -> unit.aims.of(n, Optional.empty(), List.of()).stream()).filter(a -> a.kind() == Aim.Kind.MARK || a.kind() == Aim.Kind.PROP)
        .map(Aim::text).findFirst();
    String name = Company.name(thing);
    return at.filter(a -> FLINGS.contains(clause.kind())).flatMap(a -> unit.performances.named("fly").map(p -> {
      unit.enter(thing);
      unit.acted(List.of(thing), Optional.empty());
      return Staged.line(name + " " + ThirdPerson.of(p.verb()) + " to " + a + " over 0.5s, hard; then effect sparks over " + name + "; " + name + (unit.weightless ? " shakes" : " falls"),
          p.action().name(), List.of(thing), List.of()).seen(Interest.BODY);
    }));
  }
}
