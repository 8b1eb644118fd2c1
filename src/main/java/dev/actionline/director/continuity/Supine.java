package dev.actionline.director.continuity;

import dev.actionline.director.coverage.Setup;
import dev.actionline.director.coverage.ShotDraft;
import dev.actionline.timeline.Rehearsal;
import java.util.Optional;
import java.util.Set;

/** Who lies is looked down upon from beside: from before his feet no face is to be seen. */
final class Supine {
  private static final Set<String> NEAR = Set.of("cowboy", "MS", "MCU", "CU");
  private static final Set<String> FRONTAL = Set.of("", "front");

  private Supine() {}

  /** Who alone is seen from near and lies now; empty for what the script itself asks for. */
  static Optional<String> of(ShotDraft shot, Rehearsal played, Set<String> figures) {
    Setup setup = shot.setup;
    boolean free = setup != null && !shot.directed && !shot.take && setup.through().isEmpty() && setup.angle().isEmpty() && FRONTAL.contains(setup.side()) && NEAR.contains(setup.size());
    return free && setup.subjects().size() == 1 ? setup.subjects().stream().filter(figures::contains).filter(played::lies).findFirst() : Optional.empty();
  }

  /** Looks down on who lay when the shot began and lies when it has been played. */
  static void raise(ShotDraft shot, Optional<String> lay, Rehearsal played, Set<String> figures) {
    if (lay.isPresent() && of(shot, played, figures).equals(lay)) {
      shot.setup = shot.setup.angled("high").from("right");
    }
  }
}
