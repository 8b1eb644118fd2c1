package dev.actionline.timeline;

import dev.actionline.stage.Model;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/**
 * A way round through a set, there on the right of its path or pavement and back on the left.
 *
 * @param corners four: out, there, back, here
 */
record Circuit(List<Vector3f> corners) {
  private static final List<String> WAYS =
      List.of(
          "pavement", "sidewalk", "path", "promenade", "platform", "aisle", "concourse", "corridor",
          "trail", "road", "street");

  /** What is shorter is no way to stroll on, metres. */
  private static final float SHORTEST = 6;

  /**
   * The way of a set: between those marks of one word that are farthest apart.
   *
   * @param aside how far from the middle, metres; who keeps farther out also turns later
   */
  static Optional<Circuit> of(Model set, float aside) {
    for (String way : WAYS) {
      List<Vector3f> on =
          set.marks().stream()
              .filter(m -> m.type().equals("floor"))
              .filter(m -> m.name().equals(way) || m.name().startsWith(way + " ") || m.words().contains(way))
              .map(m -> new Vector3f(m.position()))
              .toList();
      Optional<Circuit> longest = longest(on, aside);
      if (longest.isPresent()) {
        return longest;
      }
    }
    return Optional.empty();
  }

  private static Optional<Circuit> longest(List<Vector3f> on, float aside) {
    Vector3f from = null;
    Vector3f to = null;
    float most = SHORTEST;
    for (int i = 0; i < on.size(); i++) {
      for (int k = i + 1; k < on.size(); k++) {
        if (on.get(i).distance(on.get(k)) > most) {
          from = on.get(i);
          to = on.get(k);
          most = from.distance(to);
        }
      }
    }
    return from == null ? Optional.empty() : Optional.of(between(from, to, aside));
  }

  private static Circuit between(Vector3f from, Vector3f to, float aside) {
    Vector3f along = new Vector3f(to).sub(from);
    along.y = 0;
    along.normalize(aside);
    Vector3f right = new Vector3f(-along.z, 0, along.x);
    Vector3f here = new Vector3f(from).sub(along);
    Vector3f there = new Vector3f(to).add(along);
    return new Circuit(
        List.of(
            new Vector3f(here).add(right), new Vector3f(there).add(right),
            new Vector3f(there).sub(right), new Vector3f(here).sub(right)));
  }

  /** The point at a share of the way, 0 to 1: the first half leads out, the second back. */
  Vector3f at(double share) {
    boolean out = share < 0.5;
    float along = (float) (2 * share - (out ? 0 : 1));
    return new Vector3f(corners.get(out ? 0 : 2)).lerp(corners.get(out ? 1 : 3), along);
  }

  double heading(double share) {
    boolean out = share < 0.5;
    Vector3f way = new Vector3f(corners.get(out ? 1 : 3)).sub(corners.get(out ? 0 : 2));
    return Stance.headingOf(way.x, way.z);
  }

  /** Where a leg ends for one who began at a share of the way. */
  Vector3f corner(double share, int leg) {
    return new Vector3f(corners.get(((share < 0.5 ? 1 : 3) + leg) % 4));
  }
}
