package dev.actionline.director.effects;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.floor.Wholes;
import dev.actionline.director.library.Manner;
import dev.actionline.director.set.Aim;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.stage.Model;
import dev.actionline.timeline.SetMoves;
import dev.actionline.words.English;
import dev.actionline.words.WordNet;
import dev.actionline.words.WordTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands in the set acts where it stands: the kitchen's own stove smokes, and no second one is
 * brought to do so. What must fall or roll is brought as a prop.
 */
final class SetPieces {
  private static final Set<String> SHAKES = Vocabulary.kind("thing shakes");
  /** What people are in, or on, and what comes down when it falls. */
  private static final Set<String> BUILDINGS = Vocabulary.kind("quaking places");
  private static final Set<ActionClass> DOWN = Set.of(ActionClass.BREAK, ActionClass.EXPLODE, ActionClass.FALL);
  /** Kinds of things that crackle with a voice. */
  private static final Set<String> SPEAKS = Vocabulary.kind("kinds that speak");
  private static final WordTable GIVES_OFF = Vocabulary.table("gives-off");
  /** A prop burns, bursts and glows by an action of its own. */
  private static final Set<String> AIRY = Set.of("smoke", "sparks", "splash");
  /** Places that are no things. */
  private static final Set<String> PLACES = Set.of("floor", "edge", "liquid", "seat", "door");
  /** What a machine does as if it had a voice. */
  private static final Set<String> VOICES = Vocabulary.kind("machine voices");
  private static final double GLIMPSE_SECONDS = 1.6;

  private final Unit unit;

  SetPieces(Unit unit) {
    this.unit = unit;
  }

  /** Empty for what is no piece of the set, and for what a piece of a set cannot do. */
  Optional<Staged> stage(Clause clause, String noun) {
    Optional<String> effect = GIVES_OFF.first(clause.verb()).filter(e -> !(clause.verb().equals("crackle") && SPEAKS.stream().anyMatch(k -> unit.library.words().isA(noun, WordNet.Kind.NOUN, 3, k))));
    Optional<String> prop = unit.props.named(noun);
    Optional<Model.Mark> mark = unit.ground.named(noun).filter(m -> !PLACES.contains(m.type())).filter(m -> prop.isEmpty());
    if (mark.isEmpty()) {
      return effect.filter(AIRY::contains).filter(e -> thing(noun)).map(e -> over(e, prop.orElseGet(() -> bring(noun))));
    }
    boolean sounds =
        unit.performances.forThing(clause.verb(), clause.kind()).map(p -> p.action().name())
            .filter(Set.of("sound", "shake")::contains).isPresent()
            || VOICES.contains(clause.verb());
    return effect.map(e -> over(e, mark.get().name()))
        .or(() -> sounds
            ? Optional.of(Staged.already("sound", List.of(), List.of(mark.get().name())).cutAfter(GLIMPSE_SECONDS).seen(Interest.THING))
            : Optional.empty());
  }

  private static Staged over(String effect, String place) {
    return Staged.line("effect " + effect + " over " + place, effect, List.of(), List.of(place)).seen(Interest.THING);
  }

  private boolean thing(String noun) {
    return unit.props.isThing(noun) && !ThingKinds.bodyPart(noun);
  }

  private String bring(String noun) {
    return unit.props.bring(
        noun,
        unit.props.belongs(noun).or(() -> unit.lastActor().map(a -> "1 m in front of " + Company.name(a))).orElse("at centre"));
  }

  /** What the set itself does: a house trembles, a door swings, a lock is heard; empty for a thing. */
  Optional<Staged> itself(Clause clause, String noun) {
    Optional<Model.Mark> door = unit.ground.door(noun, clause.sentence());
    Optional<Staged> swings = door.filter(unit.ground::opens).map(m -> swings(clause, m));
    return quakes(clause, noun)
        .or(() -> door.isPresent() && clause.kind() == ActionClass.OPEN ? comesThrough(noun) : Optional.empty())
        .or(() -> swings.filter(s -> SetMoves.knows(clause.verb())))
        .or(() -> soundsThere(clause, noun))
        .or(() -> swings)
        // an open doorway has no door to be seen: it is heard
        .or(() -> door.isPresent() && SetMoves.knows(clause.verb()) ? new Heard(unit).answer(Manner.ofVerb(clause.verb()).contains("hard")) : Optional.empty());
  }

  /** From inside a ship that shakes is a picture that shakes; of a house or a bridge that falls rubble falls as well. */
  private Optional<Staged> quakes(Clause clause, String noun) {
    boolean thing = unit.props.named(noun).isPresent() || unit.props.isThing(noun);
    boolean building = !thing && BUILDINGS.stream().anyMatch(k -> unit.library.words().isA(English.head(noun), WordNet.Kind.NOUN, 1, k));
    boolean here = unit.ground.itself(noun) || building && unit.ground.named(noun).filter(m -> m.type().equals("door")).isEmpty();
    boolean breaks = building && DOWN.contains(clause.kind());
    if (!here || !breaks && !SHAKES.contains(clause.verb().replaceFirst(" .*", ""))) {
      return Optional.empty();
    }
    Staged shakes = Staged.line("camera shakes", "shake", List.of(), List.of()).seen(Interest.PLACE);
    Optional<String> middle = unit.ground.floor().stream().findFirst().map(Model.Mark::name);
    return Optional.of(breaks && middle.isPresent() ? shakes.under("effect debris over " + middle.get()) : shakes);
  }

  /** {@code The door creaks}: nobody is at it, and it moves. */
  private static Staged swings(Clause clause, Model.Mark door) {
    if (clause.kind() == ActionClass.EXPLODE) {
      return Staged.line("set " + door.name() + " bursts", "open", List.of(), List.of(door.name())).under("effect explosion over " + door.name()).seen(Interest.PLACE);
    }
    String verb = clause.kind() == ActionClass.CLOSE ? "shut" : clause.kind() == ActionClass.OPEN ? "open" : "swing";
    String does = SetMoves.knows(clause.verb()) ? clause.verb() : verb;
    return Staged.line("set " + door.name() + " " + ThirdPerson.of(does), verb.equals("shut") ? "close" : "open", List.of(), List.of(door.name()))
        .seen(Interest.THING);
  }

  /** {@code The door opens}: whoever comes in next opens it. */
  private Optional<Staged> comesThrough(String door) {
    return unit.ahead().stream().limit(1)
        .flatMap(b -> b instanceof Clause c && c.real() && c.kind() == ActionClass.ENTER ? unit.performers(c).stream() : Stream.empty())
        .filter(unit.company::figure).findFirst()
        .map(who -> Staged.line(
            Company.name(who) + " opens " + unit.ground.word(door), "open", List.of(who),
            unit.ground.named(door).map(m -> List.of(m.name())).orElse(List.of())));
  }

  /** {@code The lock clicks}: what a door or another part of the set is heard with is not seen to move; one looks at it. */
  private Optional<Staged> soundsThere(Clause clause, String noun) {
    boolean thing = unit.props.named(noun).isPresent();
    boolean sounds = !thing && unit.performances.forThing(clause.verb(), clause.kind()).filter(p -> p.action().name().equals("sound")).isPresent();
    Optional<Model.Mark> mark = new Wholes(unit).of(noun, clause.kind())
        .filter(a -> a.kind() == Aim.Kind.MARK).flatMap(Aim::frame).flatMap(unit.ground::named)
        .or(() -> unit.ground.named(noun).filter(m -> m.type().equals("door")));
    return mark.filter(m -> sounds).map(m -> Staged.already("sound", List.of(), List.of(m.name())).seen(Interest.THING));
  }
}
