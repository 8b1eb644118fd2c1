package dev.actionline.director;

import java.util.Map;

/** Verbs as a shot list says them: one performer limps, two limp. */
final class ThirdPerson {
  private static final Map<String, String> IRREGULAR = Map.of("be", "is", "have", "has");

  private ThirdPerson() {}

  /** A lemma, with its particle if it has one, in the third person singular. */
  static String of(String verb) {
    int space = verb.indexOf(' ');
    String head = space < 0 ? verb : verb.substring(0, space);
    String rest = space < 0 ? "" : verb.substring(space);
    return IRREGULAR.getOrDefault(head, regular(head)) + rest;
  }

  private static String regular(String head) {
    if (head.endsWith("y") && head.length() > 1 && !vowel(head.charAt(head.length() - 2))) {
      return head.substring(0, head.length() - 1) + "ies";
    }
    boolean hisses =
        head.endsWith("s") || head.endsWith("x") || head.endsWith("z") || head.endsWith("ch")
            || head.endsWith("sh") || head.endsWith("o");
    return head + (hisses ? "es" : "s");
  }

  private static boolean vowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
