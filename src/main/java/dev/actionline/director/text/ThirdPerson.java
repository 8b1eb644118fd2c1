package dev.actionline.director.text;

import java.util.Map;

/** Verbs as a shot list says them: one performer limps, two limp, a third comes limping. */
public final class ThirdPerson {
  private static final Map<String, String> IRREGULAR = Map.of("be", "is", "have", "has");

  private ThirdPerson() {}

  /** A lemma, with its particle if it has one, in the third person singular. */
  public static String of(String verb) {
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
            || head.endsWith("sh") || head.endsWith("o") && !head.endsWith("oo");
    return head + (hisses ? "es" : "s");
  }

  /** Back from {@link #of}: {@code carries} to {@code carry}; only for what that made. */
  public static String lemma(String singular) {
    if (singular.equals("is")) {
      return "be";
    }
    if (singular.equals("has")) {
      return "have";
    }
    if (singular.endsWith("ies") && singular.length() > 4) {
      return singular.substring(0, singular.length() - 3) + "y";
    }
    boolean hissed = singular.matches(".*(ss|x|zz|ch|sh|o)es");
    return singular.substring(0, singular.length() - (hissed ? 2 : 1));
  }

  /** The participle that joins an action to another: {@code reaching}, {@code cutting}, {@code lying}. */
  public static String participle(String verb) {
    int space = verb.indexOf(' ');
    String head = space < 0 ? verb : verb.substring(0, space);
    String rest = space < 0 ? "" : verb.substring(space);
    int n = head.length();
    if (head.endsWith("ie")) {
      return head.substring(0, n - 2) + "ying" + rest;
    }
    boolean silent = head.endsWith("e") && !head.endsWith("ee") && !head.endsWith("ye") && !head.endsWith("oe") && n > 2;
    if (silent) {
      return head.substring(0, n - 1) + "ing" + rest;
    }
    return head + (doubles(head) ? head.substring(n - 1) : "") + "ing" + rest;
  }

  /** One short syllable that ends consonant, vowel, consonant. */
  private static boolean doubles(String head) {
    return head.matches("[^aeiou]*[aeiou][bdgklmnprt]") && head.length() > 2 && !head.matches(".*[wxy]")
        && !head.endsWith("k");
  }

  private static boolean vowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
