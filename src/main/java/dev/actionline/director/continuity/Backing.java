package dev.actionline.director.continuity;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.coverage.Setup;
import dev.actionline.director.coverage.ShotDraft;
import dev.actionline.director.set.Ground;
import dev.actionline.director.set.Spots;
import dev.actionline.director.text.Gist;
import dev.actionline.director.text.Moment;
import dev.actionline.stage.Model;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What people have to do with is in the picture with them: who stands at the brink of a liquid is seen against
 * it, from so high that one looks down into it.
 */
final class Backing {
  private static final Set<String> PEOPLE = Set.of("MS", "FS", "WS", "cowboy", "two-shot");
  private static final Set<ActionClass> OVER = Set.of(ActionClass.MOVE, ActionClass.LOOK, ActionClass.WAIT, ActionClass.STAND);

  private final Ground ground;
  private final Set<String> figures;
  private final Spots spots;

  Backing(Ground ground, Set<String> figures, Spots spots) {
    this.ground = ground;
    this.figures = figures;
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
    Optional<String> driven = shot.moments.stream().flatMap(m -> driven(m).stream()).findFirst();
    if (driven.isPresent()) {
      shot.setup = Setup.on("FS", List.of(driven.get())).before(under(shot)).angled("high");
      shot.moves.clear();
      return;
    }
    List<Optional<String>> brinks =
        setup.subjects().stream().filter(s -> figures.contains(s) || liquid(s).isPresent() || setup.subjects().size() == 1)
            .map(s -> figures.contains(s) ? spots.brink(s) : Optional.<String>empty()).distinct().toList();
    if (brinks.size() != 1 || brinks.get(0).isEmpty()) {
      return;
    }
    String liquid = brinks.get(0).get();
    if (shot.moments.stream().anyMatch(this::tellsOfBrink) || setup.size().equals("two-shot") || shot.moments.stream().anyMatch(m -> isOver(m, liquid))) {
      shot.setup = setup.before(liquid).angled("high");
    }
  }

  /** Who is driven to the brink of a liquid in a moment. */
  private Optional<String> driven(Moment moment) {
    boolean brink = moment.whom().stream().anyMatch(w -> liquid(w).isPresent());
    boolean drives = moment.lines().stream().anyMatch(l -> l.text().matches(".* drives? back .*"));
    return brink && drives ? moment.whom().stream().filter(figures::contains).findFirst() : Optional.empty();
  }

  private String under(ShotDraft shot) {
    return shot.moments.stream().flatMap(m -> m.whom().stream()).flatMap(w -> liquid(w).stream()).findFirst().orElseThrow();
  }

  /** The liquid that a mark is, or is the edge of. */
  private Optional<String> liquid(String mark) {
    return ground.set().mark(mark).flatMap(
        m -> m.type().equals("liquid") ? Optional.of(m.name())
            : m.type().equals("edge") ? ground.nearestLiquid(m).map(Model.Mark::name) : Optional.empty());
  }

  /** {@code She is right at the edge.} */
  private boolean tellsOfBrink(Moment moment) {
    return moment.beat() instanceof Beat.Description d
        && d.nouns().stream().map(n -> ground.named(n.toLowerCase(Locale.ROOT))).flatMap(Optional::stream)
            .anyMatch(m -> m.type().equals("edge"));
  }

  /** Whether it is done with the liquid: looked down into, walked up to, thrown into. */
  private boolean isOver(Moment moment, String liquid) {
    return moment.beat() instanceof Clause c && (OVER.contains(c.kind()) || Gist.throwing(c))
        && moment.whom().stream().anyMatch(w -> w.equals(liquid) || isEdge(w));
  }

  private boolean isEdge(String mark) {
    return ground.set().mark(mark).filter(m -> m.type().equals("edge")).isPresent();
  }
}
