package dev.actionline.screenplay;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the cues of text that was pasted without its blank lines: a name in capitals on its own
 * line, behind a finished sentence and above words, that the text also names elsewhere.
 */
final class TightCues {
  private static final int LONGEST = 30;

  private final List<Manuscript.Line> lines;
  private final BitSet cues = new BitSet();

  TightCues(List<Manuscript.Line> lines) {
    this.lines = lines;
    BitSet shaped = new BitSet();
    for (int i = 1; i + 1 < lines.size(); i++) {
      shaped.set(i, isShaped(i));
    }
    Map<String, Integer> seen = shaped.isEmpty() ? Map.of() : wordsSeen();
    for (int i = shaped.nextSetBit(0); i >= 0; i = shaped.nextSetBit(i + 1)) {
      cues.set(i, seen.getOrDefault(firstWord(lines.get(i).text()), 0) > 1);
    }
  }

  boolean at(int index) {
    return cues.get(index);
  }

  private boolean isShaped(int index) {
    String before = lines.get(index - 1).text();
    String text = lines.get(index).text();
    String under = lines.get(index + 1).text();
    return !before.isEmpty()
        && !under.isEmpty()
        && text.length() <= LONGEST
        && !text.isEmpty()
        && (endsSentence(before) || Headings.opens(before))
        && !Headings.opens(text)
        && !Transitions.matches(text)
        && (under.startsWith("(") || !Cue.isCapitals(under))
        && Cue.read(lines.get(index).trimmed()).isPresent();
  }

  static boolean endsSentence(String text) {
    int last = text.length() - 1;
    while (last >= 0 && "\"'\u201D\u2019)".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ".!?:\u2026-\u2014".indexOf(text.charAt(last)) >= 0;
  }

  private Map<String, Integer> wordsSeen() {
    Map<String, Integer> seen = new HashMap<>();
    for (Manuscript.Line line : lines) {
      for (String word : line.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
        seen.merge(word, 1, Integer::sum);
      }
    }
    return seen;
  }

  private static String firstWord(String text) {
    return text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", 2)[0];
  }
}
