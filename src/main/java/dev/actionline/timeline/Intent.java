package dev.actionline.timeline;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Target;
import dev.actionline.shotlist.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one performer is to do, as a line says it.
 *
 * @param as whose look the performer takes on for it; empty for none
 * @param held props that are in the performer's hands from its beginning on
 * @param gestures modifiers that are actions of their own, to play over it: {@code looking at IVO}
 */
record Intent(
    Action action,
    String verb,
    Optional<Target> target,
    String relation,
    Optional<Target> with,
    Optional<Target> second,
    Set<String> manner,
    Map<String, Double> numbers,
    Optional<String> as,
    List<String> held,
    List<Phrase> gestures) {

  /** An action and nothing else. */
  static Intent of(Action action, String verb) {
    return new Intent(
        action,
        verb,
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Map.of(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /** The same done at a place, if it has no target and the place suits it: a seat to sit on. */
  Intent at(Target place, String markType) {
    if (target.isPresent() || markType.isEmpty()) {
      return this;
    }
    return with(Optional.of(place));
  }

  /** The same with other numbers. */
  Intent counting(Map<String, Double> others) {
    return new Intent(
        action, verb, target, relation, with, second, manner, others, as, held, gestures);
  }

  Intent with(Optional<Target> other) {
    return new Intent(
        action, verb, other, relation, with, second, manner, numbers, as, held, gestures);
  }

  /** The same in another's look, with gestures over it. */
  Intent dressed(Optional<String> other, List<Phrase> over) {
    return new Intent(
        action,
        verb,
        target,
        relation,
        with,
        second,
        manner,
        numbers,
        other,
        held,
        List.copyOf(over));
  }

  /** The same done with a thing. */
  Intent using(Target tool) {
    return new Intent(
        action, verb, target, relation, Optional.of(tool), second, manner, numbers, as, held, gestures);
  }

  /** The same with another second target. */
  Intent about(Optional<Target> what) {
    return new Intent(
        action, verb, target, relation, with, what, manner, numbers, as, held, gestures);
  }
}
