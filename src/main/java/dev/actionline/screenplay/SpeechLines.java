package dev.actionline.screenplay;

import java.util.ArrayList;
import java.util.List;

/** Makes the parts of a speech from the lines under its cue. */
final class SpeechLines {
  private final List<Element.Part> parts = new ArrayList<>();
  private final List<Prose> words = new ArrayList<>();
  private final boolean strict;

  private SpeechLines(boolean strict) {
    this.strict = strict;
  }

  /** The parts of trimmed lines; an empty line between is kept as an empty line. */
  static List<Element.Part> parts(List<Prose> lines) {
    return parts(lines, false);
  }

  /** The same by the letter of Fountain: an aside follows the name or words, never another aside. */
  static List<Element.Part> fountainParts(List<Prose> lines) {
    return parts(lines, true);
  }

  private static List<Element.Part> parts(List<Prose> lines, boolean strict) {
    SpeechLines speech = new SpeechLines(strict);
    int at = 0;
    while (at < lines.size()) {
      Prose line = lines.get(at);
      int bracketLines = speech.isBehindAside() ? 0 : bracketLines(lines, at);
      if (bracketLines > 0) {
        speech.flush();
        Prose aside = Prose.lines(lines.subList(at, at + bracketLines));
        speech.add(Element.Part.Kind.PARENTHETICAL, aside.part(1, aside.text().length() - 1));
        at += bracketLines;
      } else if (line.text().startsWith("~")) {
        speech.flush();
        speech.add(Element.Part.Kind.LYRIC, line.part(1, line.text().length()));
        at++;
      } else {
        speech.words.add(line);
        at++;
      }
    }
    speech.flush();
    return speech.parts;
  }

  private boolean isBehindAside() {
    int last = parts.size() - 1;
    return strict && words.isEmpty() && last >= 0 && parts.get(last).kind() == Element.Part.Kind.PARENTHETICAL;
  }

  /** How many lines from here are one aside in brackets: 0 for none. */
  private static int bracketLines(List<Prose> lines, int at) {
    if (!lines.get(at).text().startsWith("(")) {
      return 0;
    }
    for (int i = at; i < lines.size() && i < at + 4; i++) {
      int close = lines.get(i).text().indexOf(')');
      if (close >= 0) {
        return close == lines.get(i).text().length() - 1 ? i - at + 1 : 0;
      }
    }
    return 0;
  }

  private void flush() {
    if (!words.isEmpty()) {
      add(Element.Part.Kind.WORDS, Prose.lines(words));
      words.clear();
    }
  }

  private void add(Element.Part.Kind kind, Prose prose) {
    Prose clean = Emphasis.strip(prose.trimmed());
    if (!clean.isEmpty()) {
      parts.add(new Element.Part(kind, clean));
    }
  }
}
