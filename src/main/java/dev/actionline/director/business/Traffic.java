package dev.actionline.director.business;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.English;
import dev.actionline.words.WordNet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** People before vehicles: run over, or stopping one with a raised hand. It comes from down the road, and one sees both. */
public final class Traffic {
  private static final Set<String> KINDS = Vocabulary.kind("traffic");
  private static final Set<String> HANDS = Vocabulary.kind("stops traffic");
  private static final Set<String> STOPS = Vocabulary.kind("stops");
  private static final Set<ActionClass> HITS = Set.of(ActionClass.STRIKE, ActionClass.PUSH, ActionClass.BREAK);

  /** From how far it comes, and how far before whoever stops it it stands, metres. */
  private static final String FAR = "11 m";

  private static final String STANDS = "3.6 m";

  private Traffic() {}

  /** {@code A car runs him over}. */
  public static Optional<Staged> hits(Clause clause, Unit unit) {
    Optional<String> vehicle = clause.actors().stream().limit(1).map(a -> a.toLowerCase(Locale.ROOT)).filter(a -> vehicle(a, unit)).findFirst();
    Optional<String> whom = clause.target().filter(t -> HITS.contains(clause.kind())).flatMap(t -> unit.company.performers(t).stream().findFirst()).filter(unit.company::figure);
    return vehicle.filter(v -> whom.isPresent()).flatMap(v -> {
      String prop = unit.props.bring(v, "");
      String victim = Company.name(whom.get());
      unit.enter(whom.get());
      unit.acted(List.of(whom.get()), Optional.empty());
      return unit.performances.named("run down").map(p -> Staged.line(
          lane(victim, prop, unit) + prop + " runs down " + victim, p.action().name(), List.of(prop), List.of(whom.get())).seen(Interest.PROFILE));
    });
  }

  /** {@code She stops a bus with a raised hand}. */
  static Optional<Staged> stops(Clause clause, String who, Unit unit) {
    boolean hand = STOPS.contains(clause.verb()) && clause.adjuncts().stream().anyMatch(a -> HANDS.contains(English.head(a.noun())));
    return clause.target().map(t -> t.toLowerCase(Locale.ROOT)).filter(t -> hand && vehicle(t, unit)).flatMap(t -> {
      String prop = unit.props.bring(t, "");
      String name = Company.name(who);
      return unit.line("stop with hand", who, "", List.of(prop))
          .map(s -> s.ending(" over 4s; with " + prop + " drives to " + name + ", distance " + STANDS).after(lane(name, prop, unit)).seen(Interest.PROFILE));
    });
  }

  private static String lane(String name, String vehicle, Unit unit) {
    String road = unit.ground.named("road").map(m -> name + " at " + m.name() + "; ").orElse("");
    return road + vehicle + " " + FAR + " in front of " + name + ", facing " + name + "; ";
  }

  private static boolean vehicle(String noun, Unit unit) {
    return unit.company.performers(noun).stream().noneMatch(unit.company::figure) && unit.library.propNamed(noun).isPresent()
        && KINDS.stream().anyMatch(k -> unit.library.words().isA(English.head(noun), WordNet.Kind.NOUN, 2, k));
  }
}
