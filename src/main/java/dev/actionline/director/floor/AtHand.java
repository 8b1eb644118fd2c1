package dev.actionline.director.floor;

import dev.actionline.director.casting.Company;
import dev.actionline.director.text.Vocabulary;
import java.util.Optional;
import java.util.Set;

/** Where a thing lies of which nothing is told: where its kind belongs, on the nearest table, else before somebody. */
public final class AtHand {
  /** A table across the hall is no place for what is at hand, metres. */
  private static final double TABLE_METRES = 3.5;

  /** Surfaces on which nothing is laid that is only at hand. */
  private static final Set<String> NO_TABLES = Vocabulary.kind("no tables");

  private AtHand() {}

  /** Where its kind belongs, or on a table if it is small; empty when it has to stand on the floor. */
  static Optional<String> of(String noun, Unit unit) {
    return unit.props.belongs(noun).or(() -> table(noun, unit));
  }

  /** In a car, where there is no floor to put it on, what somebody can hold is in his hand. */
  public static Optional<String> aboard(String noun, String performer, Unit unit) {
    return Optional.of(performer).filter(p -> unit.ground.seated() && unit.props.kinds.handy(noun) && unit.company.figure(p)).map(p -> {
      String hand = unit.hands.freeHand(p);
      unit.hands.take(p, noun);
      return "in " + Company.name(p) + " " + hand + " hand";
    });
  }

  /** The nearest table, for what is small. */
  public static Optional<String> table(String noun, Unit unit) {
    return unit.ground.ofType("surface").stream()
        .filter(m -> unit.props.kinds.small(noun) && unit.ground.distance(m) < TABLE_METRES && !NO_TABLES.contains(m.name())).findFirst().map(m -> "on " + m.name());
  }
}
