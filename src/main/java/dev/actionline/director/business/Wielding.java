package dev.actionline.director.business;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Role;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.English;
import dev.actionline.words.WordNet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a thing in a hand does, whoever holds it does with it. */
public final class Wielding {
  private static final Set<ActionClass> WIELDED =
      Set.of(ActionClass.STRIKE, ActionClass.CUT, ActionClass.SHOOT, ActionClass.PUSH, ActionClass.TOUCH);
  /** What strikes is a part of what somebody wields. */
  private static final Set<String> TOOL_PARTS = Vocabulary.kind("tool parts");
  private static final Set<String> STABS = Vocabulary.kind("stabs");
  private static final String KNIFE = Vocabulary.kind("stabbed with").iterator().next();

  private final Unit unit;

  /** For the scene that a unit plays. */
  public Wielding(Unit unit) {
    this.unit = unit;
  }

  /** What a thing in somebody's hand does, that somebody does with it. */
  public Optional<Clause> of(Clause clause) {
    if (!WIELDED.contains(clause.kind()) || clause.actors().size() != 1) {
      return Optional.empty();
    }
    Optional<String> wielder =
        clause.telling().wielder().flatMap(unit.company::role).map(Role::name);
    if (wielder.isPresent()) {
      return Optional.of(clause.withActors(List.of(wielder.get())).with(new Clause.Adjunct("with", clause.actors().get(0).toLowerCase(Locale.ROOT))));
    }
    String noun = clause.actors().get(0).toLowerCase(Locale.ROOT);
    Optional<String> prop =
        TOOL_PARTS.contains(noun) ? unit.hands.lastTaken() : unit.props.named(noun);
    Optional<String> role =
        prop.flatMap(unit.hands::holder).flatMap(unit.company::roleOf).map(Role::name);
    return role.map(r -> clause.withActors(List.of(r)).with(new Clause.Adjunct("with", prop.get())));
  }

  /** {@code She stabs him}: with what she has in hand, else with a knife that she has about her. */
  public Optional<Clause> stabs(Clause clause) {
    boolean bare = STABS.contains(clause.verb()) && clause.real() && clause.actors().size() == 1 && clause.adjunct("with").isEmpty();
    return clause.actors().stream().filter(a -> bare).flatMap(a -> unit.company.performers(a).stream()).findFirst().filter(unit.company::figure)
        .map(p -> unit.hands.last(p).filter(h -> unit.library.words().isA(English.head(h), WordNet.Kind.NOUN, 2, "weapon")).orElse(KNIFE))
        .map(blade -> clause.with(new Clause.Adjunct("with", blade)));
  }
}
