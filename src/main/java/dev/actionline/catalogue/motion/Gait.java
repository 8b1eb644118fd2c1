package dev.actionline.catalogue.motion;

import java.util.EnumMap;
import java.util.Map;

/**
 * How somebody goes on two feet, as numbers. Manners change some of them, so that they combine:
 * somebody can limp, tired, reaching. Metres of the reference body; speeds and steps grow with the
 * legs when it is played. Immutable.
 */
public final class Gait {

  /** What a gait is made of. */
  public enum Trait {
    /** Metres a second. */
    SPEED,
    /** From one footfall to the next, metres. */
    STEP,
    /** Part of a foot's cycle on the floor: above 0.5 walks, below it runs. */
    DUTY,
    /** Half the distance between the feet's lines, metres. */
    WIDTH,
    /** Sole over the floor in the middle of a swing, metres. */
    LIFT,
    /** The heel thrown up behind early in the swing, metres. */
    KICK,
    /** Height of the pelvis, metres. */
    PELVIS,
    /** Up and down: positive high over the standing foot, negative low there, metres. */
    BOB,
    /** Pelvis over the standing foot, metres. */
    SWAY,
    /** Spine forward, metres a metre. */
    LEAN,
    /** Arms: 1 the ordinary swing. */
    ARM_SWING,
    /** Elbows: 0 hanging, 1 bent as in a run. */
    ELBOWS,
    /** Heel up before the foot leaves, degrees. */
    HEEL_OFF,
    /** Toes up when the foot lands, degrees. */
    HEEL_STRIKE,
    /** Pelvis turned with the forward leg, degrees. */
    HIP_TURN,
    /** 1: one leg is lame. */
    LIMP,
    /** Side to side off the line, metres. */
    WEAVE,
    /** The face down; negative: chin up. */
    HEAD_DOWN,
    /** Shoulders round, hands before the body, as in hiding: 0..1. */
    CREEP,
    /** Hands drawn up to the chest: 0..1. */
    SHIELD,
    /** Head turning from side to side: degrees. */
    DART,
    /** Heels never down, degrees. */
    TIPTOE,
    /** Trembling, 0..1. */
    TREMBLE,
    /** Arms limp, 0..1. */
    SLACK,
    /** Knees lifted high, metres. */
    KNEES,
    /** Elbows held out from the body: 0..1. */
    ARMS_OUT
  }

  /** An ordinary walk. */
  public static final Gait WALK =
      new Gait(new EnumMap<>(Trait.class))
          .with(Trait.SPEED, 1.35).with(Trait.STEP, 0.70).with(Trait.DUTY, 0.60)
          .with(Trait.WIDTH, 0.085).with(Trait.LIFT, 0.05).with(Trait.PELVIS, 0.898)
          .with(Trait.BOB, 0.018).with(Trait.SWAY, 0.022).with(Trait.LEAN, 0.05)
          .with(Trait.ARM_SWING, 1).with(Trait.ELBOWS, 0.05).with(Trait.HEEL_OFF, 38)
          .with(Trait.HEEL_STRIKE, 18).with(Trait.HIP_TURN, 7);

  /** An ordinary run. */
  public static final Gait RUN =
      WALK.with(Trait.SPEED, 4.0).with(Trait.STEP, 1.28).with(Trait.DUTY, 0.28)
          .with(Trait.WIDTH, 0.055).with(Trait.LIFT, 0.10).with(Trait.KICK, 0.30).with(Trait.KNEES, 0.08)
          .with(Trait.PELVIS, 0.885).with(Trait.BOB, -0.035).with(Trait.SWAY, 0.012)
          .with(Trait.LEAN, 0.24).with(Trait.ARM_SWING, 1.2).with(Trait.ELBOWS, 1)
          .with(Trait.HEEL_OFF, 48).with(Trait.HEEL_STRIKE, 6).with(Trait.HIP_TURN, 11);

  private final Map<Trait, Double> traits;

  private Gait(Map<Trait, Double> traits) {
    this.traits = traits;
  }

  public double get(Trait trait) {
    return traits.getOrDefault(trait, 0.0);
  }

  public Gait with(Trait trait, double value) {
    Map<Trait, Double> next = new EnumMap<>(Trait.class);
    next.putAll(traits);
    next.put(trait, value);
    return new Gait(next);
  }

  public Gait times(Trait trait, double factor) {
    return with(trait, get(trait) * factor);
  }

  public Gait plus(Trait trait, double amount) {
    return with(trait, get(trait) + amount);
  }

  /** Faster or slower: steps grow with the square root of speed (after Grieve 1968). */
  public Gait faster(double factor) {
    return times(Trait.SPEED, factor).times(Trait.STEP, Math.sqrt(factor));
  }
}
