package dev.actionline.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a paragraph into sentences by its marks and capitals. */
final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(("mr mrs ms dr st sgt lt capt prof vs no jr sr").split(" "));

  private Sentences() {}

  static List<Prose> of(Prose prose) {
    String text = prose.text();
    List<Prose> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      if (".!?\u2026".indexOf(text.charAt(i)) < 0) {
        continue;
      }
      int end = i + 1;
      while (end < text.length() && ".!?\u2026\"'\u201D\u2019)".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      if (opensNext(text, end) && !isAbbreviation(text, i)) {
        add(sentences, prose.part(begin, end));
        begin = end;
      }
      i = end - 1;
    }
    add(sentences, prose.part(begin, text.length()));
    return sentences;
  }

  private static boolean opensNext(String text, int end) {
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next > end
        && next < text.length()
        && (Character.isUpperCase(text.charAt(next))
            || "\"\u201C(".indexOf(text.charAt(next)) >= 0);
  }

  private static boolean isAbbreviation(String text, int dot) {
    int begin = dot;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    String word = text.substring(begin, dot);
    boolean initial =
        word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    return text.charAt(dot) == '.' && (initial || ABBREVIATIONS.contains(word.toLowerCase()));
  }

  /** Whether a word with its dot is short for another, or an initial: {@code Dr.}, {@code J.}. */
  static boolean isAbbreviation(String word) {
    return isAbbreviation(word, word.length() - 1);
  }

  private static void add(List<Prose> sentences, Prose prose) {
    Prose trimmed = prose.trimmed();
    if (!trimmed.isEmpty()) {
      sentences.add(trimmed);
    }
  }
}
