package dev.actionline.screenplay;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Span;
import java.util.Optional;

/** Tells a script that is written in other letters than English has: Cyrillic, Chinese, Arabic. */
final class Alphabet {
  private static final int FEWEST_LETTERS = 4;

  private Alphabet() {}

  /** What there is to say when most of a script's action is in other letters. */
  static Optional<Diagnostic> foreign(Screenplay script) {
    long latin = 0;
    long others = 0;
    Span first = null;
    for (Element element : script.elements()) {
      if (element instanceof Element.Action action) {
        long letters = action.prose().text().chars().filter(Character::isLetter).count();
        long own = action.prose().text().chars().filter(Alphabet::isLatin).count();
        latin += own;
        others += letters - own;
        first = first == null && letters > own ? action.span() : first;
      }
    }
    if (others < FEWEST_LETTERS || others <= latin) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.note(
            script.source(),
            first,
            "the action lines are not in English; they are read, but not understood yet",
            "scenes, people and speeches are there; write who does what into the shot list, or give an English version"));
  }

  private static boolean isLatin(int letter) {
    return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }
}
