package dev.actionline.director.set;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Clause;
import dev.actionline.stage.Model;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3f;

/**
 * The part of a set where a scene plays: beside the place that the script comes back to most, so that
 * a fight at a pit begins near the pit.
 *
 * @param mark the place that the story needs; empty when it needs none, and plays in the middle
 * @param metres how far from it, on its open side, people stand who have no place of their own
 */
public record PlayingArea(Optional<Model.Mark> mark, double metres) {
  private static final Set<ActionClass> GOES =
      Set.of(ActionClass.MOVE, ActionClass.FALL, ActionClass.SINK, ActionClass.JUMP, ActionClass.THROW);
  /** Named once in passing, a place is not where the scene plays. */
  private static final double ENOUGH = 3;
  private static final Set<String> NOWHERE =
      Set.of("centre", "north", "south", "east", "west", "left", "right", "foreground", "background");
  /** Room that a fight needs before an edge. */
  private static final float DEPTH = 3.6f;

  /** The area of a scene on its set. */
  public static PlayingArea of(Breakdown.Scene scene, Ground ground) {
    Map<Model.Mark, Double> weights = new LinkedHashMap<>();
    for (Beat beat : scene.beats()) {
      if (beat instanceof Clause clause && clause.real()) {
        double weight = GOES.contains(clause.kind()) ? 2 : 1;
        clause.target().ifPresent(t -> add(t, weight, ground, weights));
        clause.owner().ifPresent(o -> add(o, weight, ground, weights));
        clause.adjuncts().forEach(a -> add(a.noun(), weight, ground, weights));
      }
    }
    Optional<Map.Entry<Model.Mark, Double>> most =
        weights.entrySet().stream().max(Map.Entry.comparingByValue());
    return most.filter(e -> e.getValue() >= ENOUGH)
        .map(e -> new PlayingArea(Optional.of(openest(e.getKey(), ground)), DEPTH))
        .orElseGet(() -> new PlayingArea(Optional.empty(), 0));
  }

  /** An edge speaks for what it is the edge of. */
  private static void add(
      String noun, double weight, Ground ground, Map<Model.Mark, Double> weights) {
    ground.named(noun.toLowerCase(Locale.ROOT))
        .map(m -> m.type().equals("edge") ? ground.nearestLiquid(m).orElse(m) : m)
        .filter(m -> m.type().equals("liquid") || m.type().equals("edge"))
        .filter(m -> !NOWHERE.contains(m.name()))
        .ifPresent(m -> weights.merge(m, weight, Double::sum));
  }

  /** Of a liquid's edges the one with most room behind it. */
  private static Model.Mark openest(Model.Mark mark, Ground ground) {
    return ground.edgesOf(mark).stream()
        .max(Comparator.comparingInt((Model.Mark e) -> room(e, ground)))
        .orElse(mark);
  }

  private static int room(Model.Mark edge, Ground ground) {
    int free = 0;
    for (float back = 0.5f; back < 6; back += 0.5f) {
      for (float aside = -2; aside <= 2; aside += 0.5f) {
        Vector3f p = behind(edge, back, aside);
        boolean blocked =
            ground.set().obstacles().stream()
                .anyMatch(
                    o ->
                        p.x > o.minX() - 0.3 && p.x < o.maxX() + 0.3
                            && p.z > o.minZ() - 0.3 && p.z < o.maxZ() + 0.3);
        free += blocked ? 0 : 1;
      }
    }
    return free;
  }

  private static Vector3f behind(Model.Mark mark, float back, float aside) {
    double a = Math.toRadians(mark.heading());
    return new Vector3f(mark.position())
        .add((float) (-Math.sin(a) * back), 0, (float) (Math.cos(a) * back))
        .add((float) (Math.cos(a) * aside), 0, (float) (Math.sin(a) * aside));
  }

  /** The place of the first who has none, as a list writes it; empty for the set's middle. */
  public Optional<String> place() {
    return mark.filter(m -> m.type().equals("edge"))
        .map(m -> String.format(Locale.ROOT, "%.1f m behind %s, facing %s", metres, m.name(), m.name()));
  }

  /** Where its middle is. */
  public Optional<Vector3f> middle() {
    return mark.map(m -> m.type().equals("edge") ? behind(m, (float) metres, 0) : new Vector3f(m.position()));
  }
}
