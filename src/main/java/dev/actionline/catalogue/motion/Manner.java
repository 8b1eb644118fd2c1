package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;

/** Words about how, as far as every action understands them: speed and force. */
public final class Manner {
  private Manner() {}

  private static final String[] SLOW = {
    "slowly", "slow", "gently", "carefully", "gingerly", "wearily", "painfully", "weakly", "tenderly",
    "softly", "cautiously", "calmly", "tired", "exhausted", "solemnly", "gradually", "reluctantly",
    "lazily", "deliberately", "pathetically", "feebly", "quietly", "leisurely", "stiffly"
  };
  private static final String[] FAST = {
    "fast", "quickly", "quick", "hurriedly", "suddenly", "rapidly", "swiftly", "frantically", "abruptly",
    "instantly", "urgently", "hastily", "briskly", "immediately", "excitedly", "sharply", "wildly",
    "desperately", "furiously", "eagerly", "raucously"
  };
  private static final String[] HARD = {
    "hard", "violently", "brutally", "savagely", "forcefully", "firmly", "powerfully", "wildly",
    "furiously", "angrily", "desperately"
  };

  /** How fast against the ordinary: 1, more when hurried, less when careful. */
  public static double tempo(Call call) {
    double tempo = 1;
    if (call.has(SLOW)) {
      tempo *= 0.6;
    }
    if (call.has(FAST)) {
      tempo *= 1.5;
    }
    if (call.has(HARD)) {
      tempo *= 1.1;
    }
    return tempo;
  }

  /** How much force: 1, up to 1.6. */
  public static double force(Call call) {
    return (call.has(HARD) ? 1.35 : 1) * (call.has("gently", "weakly", "feebly", "softly") ? 0.6 : 1);
  }

  public static boolean slow(Call call) {
    return call.has(SLOW);
  }

  /** The length of something that naturally takes some seconds: as asked for, else by manner. */
  public static double seconds(Call call, double natural) {
    return call.seconds().isPresent()
        ? Math.max(0.05, call.seconds().getAsDouble())
        : natural / tempo(call);
  }
}
