package dev.actionline.director;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What people have to do with is in the picture with them: who stands at the brink of a liquid is seen against
 * it, from so high that one looks down into it.
 */
final class Backing {
  private static final Set<String> PEOPLE = Set.of("MS", "FS", "WS", "two-shot");
  private static final Set<ActionClass> OVER = Set.of(ActionClass.THROW, ActionClass.MOVE, ActionClass.LOOK, ActionClass.WAIT, ActionClass.STAND);

  private final Unit unit;
  private final Spots spots;

  Backing(Unit unit, Spots spots) {
    this.unit = unit;
    this.spots = spots;
  }

  /** Sets a shot against the liquid that its people stand at when it is over. */
  void give(ShotDraft shot) {
    Setup setup = shot.setup;
    boolean open =
        setup != null && !shot.directed && !shot.take && setup.through().isEmpty()
            && setup.side().isEmpty() && PEOPLE.contains(setup.size());
    if (!open || setup.subjects().isEmpty()) {
      return;
    }
    List<Optional<String>> brinks =
        setup.subjects().stream()
            .map(s -> unit.company.figure(s) ? spots.brink(s) : Optional.<String>empty()).distinct().toList();
    if (brinks.size() != 1 || brinks.get(0).isEmpty()) {
      return;
    }
    String liquid = brinks.get(0).get();
    if (setup.size().equals("two-shot") || shot.moments.stream().anyMatch(m -> isOver(m, liquid))) {
      shot.setup = setup.before(liquid).angled("high");
    }
  }

  /** Whether it is done with the liquid: thrown into it, looked down into, walked up to. */
  private boolean isOver(Moment moment, String liquid) {
    return moment.beat() instanceof Clause c && OVER.contains(c.kind())
        && moment.whom().stream().anyMatch(w -> w.equals(liquid) || isEdge(w));
  }

  private boolean isEdge(String mark) {
    return unit.ground.set().mark(mark).filter(m -> m.type().equals("edge")).isPresent();
  }
}
