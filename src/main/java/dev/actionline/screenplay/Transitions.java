package dev.actionline.screenplay;

import java.util.regex.Pattern;

/** Knows a transition by its line: capitals that end in {@code TO:}, and the fades. */
final class Transitions {
  private static final Pattern TO = Pattern.compile("[^\\p{Ll}]*\\bTO:");
  private static final Pattern FADE =
      Pattern.compile(
          "(?:SLOW |QUICK )?FADE (?:IN|OUT|UP|(?:(?:IN |UP )?FROM|(?:OUT )?TO) \\p{Lu}+)[.:]*"
              + "|(?:SMASH |HARD )?CUT TO (?:BLACK|WHITE)[.:]*"
              + "|(?:CUT|FADE) (?:IN|OUT)[.:]*|IRIS (?:IN|OUT)(?: ON [^\\p{Ll}]+)?[.:]*|BACK TO SCENE[.:]*|END(?: OF)? INTERCUT[.:]*"
              + "|INTERCUT(?:TING)?(?:\\b[^\\p{Ll}]*)?");

  private Transitions() {}

  static boolean matches(String line) {
    return TO.matcher(line).matches() || FADE.matcher(line).matches();
  }
}
