package dev.actionline.catalogue;

import dev.actionline.catalogue.acts.Bearing;
import dev.actionline.catalogue.acts.Looking;
import dev.actionline.catalogue.acts.Travel;
import java.util.List;
import java.util.Optional;

/** Every action there is: the explicit list. */
public final class Actions {
  private Actions() {}

  public static final List<Action> ALL =
      List.of(
          Travel.WALK,
          Travel.RUN,
          Travel.SNEAK,
          Travel.CRAWL,
          Looking.LOOK,
          Looking.TURN,
          Looking.SPIN,
          Bearing.STAND,
          Bearing.SIT,
          Bearing.KNEEL,
          Bearing.CROUCH,
          Bearing.LIE,
          Bearing.FALL,
          Bearing.COLLAPSE);

  /** An action by its name or one of its words, lower case. */
  public static Optional<Action> named(String word) {
    return ALL.stream()
        .filter(a -> a.name().equals(word))
        .findFirst()
        .or(() -> ALL.stream().filter(a -> a.words().contains(word)).findFirst());
  }
}
