package dev.actionline.timeline;

import java.util.Locale;
import java.util.Set;

/** How loud a speech is, from its aside and its words. */
final class Speaking {
  private static final Set<String> LOUD = Vocabulary.kind("loud");
  private static final Set<String> SOFT = Vocabulary.kind("soft");

  private Speaking() {}

  /** 1 for ordinary speech, 0.55 for a whisper, 1.8 for a scream. */
  static double force(String extension, String words) {
    String aside = extension.toLowerCase(Locale.ROOT);
    if (LOUD.stream().anyMatch(aside::contains)) {
      return 1.8;
    }
    if (SOFT.stream().anyMatch(aside::contains)) {
      return 0.55;
    }
    boolean capitals =
        words.equals(words.toUpperCase(Locale.ROOT))
            && words.chars().filter(Character::isLetter).count() > 3;
    return capitals || words.contains("!!") ? 1.7 : words.endsWith("!") ? 1.3 : 1;
  }
}
