package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.motion.Gait.Trait;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What words about how somebody walks do to a gait. */
public final class GaitManners {
  private GaitManners() {}

  /** However hard somebody is told to run, metres a second. */
  private static final double FASTEST = 6.8;

  private static final Map<String, UnaryOperator<Gait>> BY_WORD = new LinkedHashMap<>();

  static {
    put(g -> g.faster(0.55).times(Trait.ARM_SWING, 0.7),
        "slowly", "slow", "leisurely", "solemnly", "stroll", "amble", "saunter", "wander", "mosey",
        "gradually", "calmly", "roam", "drift");
    put(g -> g.faster(0.6).times(Trait.LIFT, 0.9).with(Trait.HEAD_DOWN, 0.25),
        "carefully", "cautiously", "gingerly", "warily", "edge", "inch");
    put(g -> g.faster(1.35).plus(Trait.LEAN, 0.05).plus(Trait.ELBOWS, 0.3),
        "fast", "quickly", "quick", "hurriedly", "hurry", "briskly", "hastily", "urgently", "swiftly",
        "rush", "bustle", "hasten", "suddenly", "frantically", "rapidly", "eagerly");
    put(GaitManners::limping, "limping", "limp", "lame", "wounded", "injured", "painfully");
    put(GaitManners::hobbling, "hobble", "hobbling");
    put(GaitManners::sneaking, "sneaking", "sneak", "stealthily", "creep", "creeping",
        "quietly", "crouching", "stalk", "prowl", "slink", "slip", "steal", "furtively", "silently");
    put(GaitManners::tiptoeing, "tiptoe", "on tiptoe");
    put(g -> g.with(Trait.WEAVE, 0.34).with(Trait.WIDTH, 0.17).times(Trait.SWAY, 3.6)
            .faster(0.7).times(Trait.ARM_SWING, 1.4).with(Trait.HEAD_DOWN, 0.2),
        "drunk", "drunkenly", "unsteadily", "dizzy", "dizzily", "stagger", "lurch", "reel", "wobble",
        "totter", "sway", "weakly", "staggering");
    put(g -> g.faster(0.85).plus(Trait.LEAN, 0.34).with(Trait.HEAD_DOWN, 0.4).with(Trait.WEAVE, 0.4).with(Trait.WIDTH, 0.16).times(Trait.SWAY, 3).plus(Trait.PELVIS, -0.06)
            .with(Trait.ARMS_OUT, 1).with(Trait.ELBOWS, 0.6).times(Trait.ARM_SWING, 1.3).with(Trait.LIMP, 0.3),
        "stumble", "stumbling", "blunder");
    put(g -> g.with(Trait.WEAVE, 0.8), "weaving", "zigzagging", "from wall to wall");
    put(g -> g.faster(0.58).plus(Trait.LEAN, 0.34).with(Trait.HEAD_DOWN, 0.95)
            .times(Trait.ARM_SWING, 0.35).with(Trait.SLACK, 1).plus(Trait.PELVIS, -0.05).with(Trait.SWAY, 0.05)
            .times(Trait.LIFT, 0.5).times(Trait.HEEL_STRIKE, 0.3),
        "tired", "wearily", "exhausted", "trudge", "plod", "shamble", "sadly", "dejectedly", "slog",
        "heavily", "defeated", "traipse");
    put(g -> g.faster(0.5).times(Trait.STEP, 0.6).times(Trait.LIFT, 0.5).with(Trait.HEAD_DOWN, 0.45)
            .with(Trait.HEEL_STRIKE, 0).times(Trait.HEEL_OFF, 0.5).times(Trait.ARM_SWING, 0.15).with(Trait.ELBOWS, 0.45)
            .plus(Trait.LEAN, 0.20).plus(Trait.PELVIS, -0.04),
        "shuffle", "shuffling", "old", "stiffly");
    put(g -> g.faster(0.62).times(Trait.STEP, 0.55).with(Trait.WIDTH, 0.20).with(Trait.SWAY, 0.15).plus(Trait.LEAN, -0.14)
            .with(Trait.HEEL_STRIKE, 0).times(Trait.HEEL_OFF, 0.4).times(Trait.ARM_SWING, 0.3).with(Trait.ARMS_OUT, 1).times(Trait.HIP_TURN, 2.2),
        "waddle", "toddle");
    put(g -> g.times(Trait.STEP, 0.8).with(Trait.SHIELD, 1).with(Trait.DART, 35)
            .with(Trait.TREMBLE, 0.5).plus(Trait.PELVIS, -0.05).plus(Trait.LEAN, 0.08)
            .times(Trait.ARM_SWING, 0.2),
        "frightened", "scared", "nervously", "fearfully", "timidly", "terrified", "afraid", "anxiously",
        "trembling");
    put(g -> g.faster(1.1).plus(Trait.LEAN, -0.13).with(Trait.HEAD_DOWN, -0.18)
            .times(Trait.ARM_SWING, 1.35).with(Trait.WIDTH, 0.11).times(Trait.HIP_TURN, 1.4),
        "proud", "proudly", "confidently", "boldly", "purposefully", "parade");
    put(g -> g.with(Trait.SPEED, 1.9).with(Trait.STEP, 0.98).plus(Trait.LEAN, 0.04).with(Trait.HEAD_DOWN, -0.10)
            .times(Trait.ARM_SWING, 1.7).times(Trait.HEEL_STRIKE, 1.5).times(Trait.HIP_TURN, 1.6),
        "stride");
    put(g -> g.faster(0.85).plus(Trait.LEAN, -0.20).with(Trait.HEAD_DOWN, -0.26).with(Trait.SWAY, 0.09).with(Trait.WIDTH, 0.15)
            .times(Trait.ARM_SWING, 1.2).with(Trait.ARMS_OUT, 0.9).times(Trait.HIP_TURN, 2.4).with(Trait.ELBOWS, 0.2),
        "swagger", "strut", "sashay");
    put(g -> g.faster(1.05).with(Trait.KNEES, 0.34).times(Trait.ARM_SWING, 2.1)
            .plus(Trait.LEAN, -0.06).with(Trait.HEAD_DOWN, -0.05),
        "march", "marching", "goosestep");
    put(g -> g.faster(1.1).with(Trait.KNEES, 0.10).times(Trait.BOB, 1.6).with(Trait.HEAD_DOWN, 0.25)
            .plus(Trait.LEAN, 0.08).plus(Trait.ELBOWS, 0.3),
        "stomp", "stamp", "angrily", "storm", "furiously", "angry", "clomp", "tramp");
    put(g -> g.with(Trait.TREMBLE, 1), "shaking", "shivering");
    put(g -> g.faster(0.8).with(Trait.WIDTH, 0.12), "carrying", "lugging", "heavy");
    put(g -> g.faster(0.7).times(Trait.STEP, 0.75).with(Trait.HEEL_STRIKE, 0),
        "backwards", "backward", "back", "step back", "back away", "back up", "back into", "retreat");
    put(g -> g.times(Trait.BOB, 2.6).with(Trait.KNEES, 0.12).times(Trait.ARM_SWING, 1.5).faster(1.2),
        "happily", "cheerfully", "merrily", "bounce", "playfully");
    put(g -> g.with(Trait.SPEED, 1.3).with(Trait.STEP, 0.62).with(Trait.DUTY, 0.48).with(Trait.BOB, -0.05).with(Trait.KNEES, 0.42).with(Trait.TIPTOE, 24)
            .with(Trait.HEEL_STRIKE, 0).plus(Trait.LEAN, -0.16).with(Trait.HEAD_DOWN, -0.24).with(Trait.ARM_SWING, 0.6).with(Trait.ARMS_OUT, 1).with(Trait.ELBOWS, 0.7),
        "prance", "prancing");
    put(g -> g.with(Trait.SPEED, 2.1).with(Trait.STEP, 0.48).with(Trait.DUTY, 0.45).plus(Trait.LEAN, 0.26).with(Trait.HEAD_DOWN, 0.3).plus(Trait.PELVIS, -0.06)
            .with(Trait.KICK, 0.06).with(Trait.KNEES, 0).with(Trait.SHIELD, 0.8).with(Trait.ARM_SWING, 0.3).with(Trait.DART, 18),
        "scurry", "scuttle", "scamper");
    put(g -> g.with(Trait.SPEED, 3.4).with(Trait.STEP, 1.0).with(Trait.DUTY, 0.26).with(Trait.BOB, -0.12).with(Trait.KNEES, 0.34).with(Trait.LIFT, 0.16)
            .with(Trait.KICK, 0.12).with(Trait.LEAN, 0.05).with(Trait.ARM_SWING, 0.35).with(Trait.HEAD_DOWN, -0.1),
        "gallop", "galloping");
    put(g -> g.with(Trait.SPEED, 1.6).with(Trait.STEP, 0.80).with(Trait.DUTY, 0.36).with(Trait.BOB, -0.13)
            .with(Trait.KNEES, 0.44).with(Trait.LIFT, 0.16).with(Trait.ARM_SWING, 2.3).with(Trait.ELBOWS, 0.25)
            .with(Trait.HEAD_DOWN, -0.12).with(Trait.LEAN, 0.02),
        "skip", "skipping");
    put(g -> g.faster(1.62).plus(Trait.LEAN, 0.10).plus(Trait.KNEES, 0.06).plus(Trait.KICK, 0.04).times(Trait.ARM_SWING, 1.25),
        "sprint", "race", "bolt", "dash", "charge", "tear", "hurtle");
    put(g -> g.faster(0.70).plus(Trait.LEAN, -0.12).times(Trait.KICK, 0.7).with(Trait.KNEES, 0).times(Trait.ARM_SWING, 0.75), "jog", "trot", "lope");
  }

  private static void put(UnaryOperator<Gait> change, String... words) {
    for (String w : words) {
      BY_WORD.put(w, change);
    }
  }

  private static Gait limping(Gait g) {
    return g.faster(0.5).times(Trait.STEP, 0.74).with(Trait.LIMP, 1).times(Trait.ARM_SWING, 0.7)
        .plus(Trait.LEAN, 0.08).plus(Trait.PELVIS, 0.006).with(Trait.WIDTH, 0.11);
  }

  /** On two bad feet: short stiff steps, rocking from one to the other, bent, the elbows out. */
  private static Gait hobbling(Gait g) {
    return g.with(Trait.SPEED, 0.62).with(Trait.STEP, 0.42).with(Trait.DUTY, 0.62).with(Trait.WIDTH, 0.15).with(Trait.SWAY, 0.12).with(Trait.BOB, 0.035).with(Trait.LIFT, 0.03)
        .with(Trait.LEAN, 0.30).with(Trait.HEAD_DOWN, 0.35).with(Trait.HEEL_STRIKE, 0).times(Trait.HEEL_OFF, 0.3).with(Trait.ARMS_OUT, 0.8)
        .with(Trait.ELBOWS, 0.35).with(Trait.ARM_SWING, 0.35).with(Trait.LIMP, 0.45);
  }

  private static Gait sneaking(Gait g) {
    return g.with(Trait.SPEED, 0.62).with(Trait.STEP, 0.52).with(Trait.DUTY, 0.66)
        .with(Trait.PELVIS, 0.76).with(Trait.BOB, 0.012).plus(Trait.LEAN, 0.30)
        .with(Trait.LIFT, 0.13).with(Trait.CREEP, 1).with(Trait.HEEL_STRIKE, -14)
        .with(Trait.ARM_SWING, 0.35).with(Trait.DART, 24).with(Trait.WIDTH, 0.10)
        .with(Trait.ELBOWS, 0.4).with(Trait.KICK, 0.04);
  }

  /** High on the toes with short steps, bent forward, both hands drawn up before the breast. */
  private static Gait tiptoeing(Gait g) {
    return g.with(Trait.SPEED, 0.6).with(Trait.STEP, 0.46).with(Trait.DUTY, 0.64).with(Trait.PELVIS, 0.90).with(Trait.BOB, 0.02)
        .with(Trait.LEAN, 0.22).with(Trait.LIFT, 0.08).with(Trait.KNEES, 0.07).with(Trait.TIPTOE, 38).with(Trait.HEEL_STRIKE, 0)
        .with(Trait.HEEL_OFF, 14).with(Trait.SHIELD, 0.85).with(Trait.ARM_SWING, 0.3).with(Trait.DART, 20).with(Trait.WIDTH, 0.07);
  }

  /** Whether a word means something to a gait. */
  public static boolean knows(String word) {
    return BY_WORD.containsKey(word);
  }

  /** A gait changed by every word that means something to it, each change once, in a fixed order. */
  public static Gait apply(Gait gait, Set<String> words) {
    Gait g = gait;
    Set<UnaryOperator<Gait>> done = new java.util.HashSet<>();
    Set<String> said = words.stream().map(GaitManners::plain).collect(Collectors.toSet());
    for (Map.Entry<String, UnaryOperator<Gait>> e : BY_WORD.entrySet()) {
      if ((words.contains(e.getKey()) || said.contains(e.getKey())) && done.add(e.getValue())) {
        g = e.getValue().apply(g);
      }
    }
    return g.get(Trait.SPEED) > FASTEST ? g.faster(FASTEST / g.get(Trait.SPEED)) : g;
  }

  /** {@code creeping} as {@code creep}, where that is how one goes. */
  private static String plain(String word) {
    if (!word.endsWith("ing")) {
      return word;
    }
    String stem = word.substring(0, word.length() - 3);
    String single = stem.replaceFirst("(.)\\1$", "$1");
    return Stream.of(stem, stem + "e", single).filter(BY_WORD::containsKey).findFirst().orElse(word);
  }

  /** Every word that changes a gait, in a fixed order: for help. */
  public static java.util.List<String> words() {
    return java.util.List.copyOf(BY_WORD.keySet());
  }
}
