package dev.actionline.screenplay;

import java.util.regex.Pattern;

/** Knows a transition by its line: capitals that end in {@code TO:}, and the fades. */
final class Transitions {
  private static final Pattern TO = Pattern.compile("[^\\p{Ll}]*\\bTO:");
  private static final Pattern FADE =
      Pattern.compile(
          "(?:SLOW |QUICK )?FADE (?:IN|OUT|UP|TO BLACK|TO WHITE|FROM BLACK)[.:]*"
              + "|(?:SMASH |HARD )?CUT TO (?:BLACK|WHITE)[.:]*"
              + "|(?:CUT|FADE|IRIS) (?:IN|OUT)[.:]*|BACK TO SCENE[.:]*|INTERCUT[.:]*");

  private Transitions() {}

  static boolean matches(String line) {
    return TO.matcher(line).matches() || FADE.matcher(line).matches();
  }
}
