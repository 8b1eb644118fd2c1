package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.stage.Model;
import dev.actionline.stage.Stance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/**
 * A slide that children use one after the other.
 *
 * @param above where one stands before sliding
 * @param end where one arrives sitting
 * @param foot where one gets up
 * @param ladder where one climbs up again
 */
record Chute(Stance above, Target end, Vector3f foot, Vector3f ladder) {
  /** How many take turns on one. */
  static final int MOST = 4;

  static Optional<Chute> of(SceneDesk desk) {
    List<Model.Mark> seats =
        desk.nouns().marks("slide", "on").stream().filter(m -> m.type().equals("seat")).toList();
    Comparator<Model.Mark> byHeight = Comparator.comparingDouble(m -> m.position().y);
    Optional<Model.Mark> top = seats.stream().max(byHeight);
    Optional<Model.Mark> end = seats.stream().min(byHeight);
    if (top.isEmpty() || top.get().position().y - end.get().position().y < 0.5f) {
      return Optional.empty();
    }
    Optional<Model.Mark> foot = named(desk, top.get().name() + " bottom");
    Optional<Model.Mark> ladder = named(desk, top.get().name() + " ladder");
    if (foot.isEmpty() || ladder.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Chute(
            Stance.at(top.get().position(), top.get().heading()),
            Nouns.place(end.get()),
            new Vector3f(foot.get().position()),
            new Vector3f(ladder.get().position())));
  }

  private static Optional<Model.Mark> named(SceneDesk desk, String name) {
    return desk.world().set().marks().stream().filter(m -> m.name().equals(name)).findFirst();
  }
}
