package dev.actionline.director;

import dev.actionline.breakdown.Clause;
import dev.actionline.stage.Model;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in the set acts where it stands: the kitchen's own stove smokes, and no second one is
 * brought to do so. What must fall or roll is brought as a prop.
 */
final class SetPieces {
  private static final WordTable GIVES_OFF = WordTable.named("gives-off");
  /** A prop burns, bursts and glows by an action of its own. */
  private static final Set<String> AIRY = Set.of("smoke", "sparks", "splash");
  /** Places that are no things. */
  private static final Set<String> PLACES = Set.of("floor", "edge", "liquid", "seat", "door");
  /** What a machine does as if it had a voice. */
  private static final Set<String> VOICES = WordTable.kind("machine voices");
  private static final double GLIMPSE_SECONDS = 1.6;

  private final Unit unit;

  SetPieces(Unit unit) {
    this.unit = unit;
  }

  /** Empty for what is no piece of the set, and for what a piece of a set cannot do. */
  Optional<Staged> stage(Clause clause, String noun) {
    Optional<String> effect = GIVES_OFF.first(clause.verb());
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
    return unit.props.isThing(noun) && !Aims.bodyPart(noun);
  }

  private String bring(String noun) {
    return unit.props.bring(
        noun,
        unit.props.belongs(noun).or(() -> unit.lastActor().map(a -> "1 m in front of " + Company.name(a))).orElse("at centre"));
  }
}
