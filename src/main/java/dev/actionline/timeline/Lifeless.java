package dev.actionline.timeline;

import java.util.Set;

/** Who neither breathes nor blinks: the dead and what was switched off, until they move again. */
final class Lifeless {
  private static final Set<String> ACTIONS = Set.of("die", "go limp", "sag", "shut down", "freeze");

  private Lifeless() {}

  static boolean is(Track track, double seconds) {
    return track
        .at(seconds)
        .filter(s -> ACTIONS.contains(s.action()) && seconds > s.start() + 0.3)
        .isPresent();
  }
}
