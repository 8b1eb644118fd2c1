package dev.actionline.director.positions;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.director.text.Moment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is in a vehicle does not see it drive: what it does is seen in the room that it is. */
public final class Aboard {
  private Aboard() {}

  /**
   * The moments of a scene; those in which nothing but the place itself is to be seen are of the place.
   *
   * @param performers figures of the film
   */
  public static List<Moment> of(List<Moment> moments, Breakdown.Scene scene, Set<String> performers) {
    if (!scene.interior().orElse(false)) {
      return moments;
    }
    Set<String> around = Arrays.stream(scene.place().toLowerCase(Locale.ROOT).split("\\W+")).collect(Collectors.toSet());
    around.removeIf(w -> performers.stream().anyMatch(w::equalsIgnoreCase));
    return moments.stream().map(m -> aroundUs(m, around) ? m.ofThePlace() : m).toList();
  }

  private static boolean aroundUs(Moment moment, Set<String> around) {
    boolean something = !moment.who().isEmpty() || !moment.whom().isEmpty();
    return something && around.containsAll(moment.who()) && around.containsAll(moment.whom());
  }
}
