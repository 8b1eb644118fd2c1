package dev.actionline.director;

import dev.actionline.breakdown.Clause;
import java.util.List;
import java.util.Optional;

/**
 * A drafted shot list.
 *
 * @param text the shot list, formatted
 * @param stagings for every clause what became of it, in script order
 */
public record Draft(String text, List<Staging> stagings) {
  public Draft {
    stagings = List.copyOf(stagings);
  }

  /**
   * What became of a clause.
   *
   * @param shot the shot in which it plays; empty when it is not staged
   * @param action the action that performs it; empty when it is not staged
   * @param why the reason in plain words when it is not staged; empty else
   */
  public record Staging(
      Clause clause, Optional<String> shot, Optional<String> action, Optional<String> why) {}

  /** How many clauses are staged. */
  public long staged() {
    return stagings.stream().filter(s -> s.action().isPresent()).count();
  }
}
