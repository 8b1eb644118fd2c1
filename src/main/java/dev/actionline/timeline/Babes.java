package dev.actionline.timeline;

import dev.actionline.core.Easing;
import dev.actionline.core.Noise;
import dev.actionline.stage.Model;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

/**
 * How a baby's limbs and mouth go, whom somebody carries: limp while it sleeps, kicking and waving while it cries and, a little,
 * from there on. A model has them as parts: {@code arm left}, {@code leg left}, {@code mouth}; what is given are shares of their hinges.
 */
final class Babes {
  private static final List<String> LIMBS = List.of("arm left", "arm right", "leg left", "leg right");
  private static final Set<String> STIRS = Set.of("shake", "tremble", "hop", "struggle");

  /** Limbs that move by themselves: kicks a second, and how far they go in sleep, awake, kicking and in a cry, shares of a hinge. */
  private static final double KICKS_A_SECOND = 1.7;

  private static final double ASLEEP = 0.05;
  private static final double AWAKE = 0.4;
  private static final double KICKING = 0.9;
  private static final double CRYING = 1.0;

  private static final double EASED_S = 0.3;

  private static final Set<String> CRIES = Set.of("scream", "cry", "shout");

  private static final double TURNED_S = 0.8;

  private Babes() {}

  /**
   * The parts of a thing that are moved at a time by itself; none for what is no baby.
   *
   * @param over how far it has been turned on its face, 0 to 1, at a time
   */
  static Map<String, Float> moved(World world, String name, Model model, double seconds, DoubleUnaryOperator over) {
    if (LIMBS.stream().anyMatch(l -> model.part(l).isEmpty())) {
      return Map.of();
    }
    Optional<Track> track = Optional.ofNullable(world.track(name));
    double cries = track.map(t -> now(t, Beasts.VOICES, seconds)).orElse(0.0);
    double kicks = track.map(t -> now(t, STIRS, seconds)).orElse(0.0);
    double awake = track.map(t -> since(t, seconds)).orElse(0.0);
    double far = Math.max(Math.max(cries * CRYING, kicks * KICKING), Easing.mix(ASLEEP, AWAKE, awake));
    double pace = KICKS_A_SECOND * seconds;
    long seed = Noise.seed(1, name);
    Map<String, Float> moved = new HashMap<>();
    for (int i = 0; i < LIMBS.size(); i++) {
      double own = Noise.smooth(Noise.seed(seed, LIMBS.get(i)), pace);
      double beat = 0.5 + 0.5 * Math.sin(2 * Math.PI * (pace + 0.37 * i));
      moved.put(LIMBS.get(i), (float) (far * (0.35 * own + 0.75 * beat)));
    }
    double wide = 0.7 + 0.3 * Math.sin(2 * Math.PI * 1.3 * seconds);
    moved.put("mouth", (float) (cries * wide));
    track.map(t -> over.applyAsDouble(seconds) * (1 - turnedUp(t, seconds, over))).ifPresent(o -> moved.put("over", o.floatValue()));
    return moved;
  }

  /** How much it does something of a kind: 0 to 1, eased in and out. */
  private static double now(Track track, Set<String> acts, double seconds) {
    return track.actions().stream().filter(a -> acts.contains(a.action()))
        .mapToDouble(a -> Math.min(Easing.ramp(seconds, a.start(), a.start() + EASED_S), 1 - Easing.ramp(seconds, a.end() - EASED_S, a.end())))
        .max().orElse(0);
  }

  /** What cries on its face is turned up by whoever holds it. */
  private static double turnedUp(Track track, double seconds, DoubleUnaryOperator over) {
    return track.actions().stream().filter(a -> CRIES.contains(a.action()) && a.start() <= seconds && over.applyAsDouble(a.start()) > 0.5)
        .mapToDouble(a -> Easing.ramp(seconds, a.start() + EASED_S, a.start() + EASED_S + TURNED_S)).max().orElse(0);
  }

  /** Whether it has stirred or called before. */
  private static double since(Track track, double seconds) {
    return track.actions().stream().filter(a -> Beasts.VOICES.contains(a.action()) || STIRS.contains(a.action()))
        .mapToDouble(a -> Easing.ramp(seconds, a.start(), a.start() + EASED_S)).max().orElse(0);
  }
}
