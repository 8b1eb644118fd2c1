package dev.actionline.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into words and marks. Contractions are parted: {@code doesn't} is {@code does n't}. */
final class Tokens {
  private Tokens() {}

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\.\\.\\.|\u2026|--+|\u2014|\u2013|#\\d+"
              + "|(?<![\\p{L}\\d])\\.\\d+|\\d+(?:[.,:/]\\d+)*(?:st|nd|rd|th|s|%)?"
              + "|(?:[A-Z]\\.){2,}|(?:Mr|Mrs|Ms|Dr|St|Lt|Sgt|Capt|Col|Gen|Prof|Jr|Sr|MR|MRS|MS|DR|LT|SGT|CAPT"
              + "|COL|PROF|JR|SR)\\."
              + "|[\\p{L}\\p{N}]+(?:[-'\u2019][\\p{L}\\p{N}]+)*['\u2019]?"
              + "|\\S");
  private static final Pattern CONTRACTION =
      Pattern.compile("(?i)^(.+?)(n['\u2019]t|['\u2019](?:s|re|m|ve|ll|d))$|^(.+s)(['\u2019])$");

  static List<Word> of(String text) {
    List<Word> out = new ArrayList<>();
    Matcher m = TOKEN.matcher(text);
    while (m.find()) {
      String token = m.group();
      boolean marked = token.indexOf('\'') >= 0 || token.indexOf('\u2019') >= 0;
      Matcher c = CONTRACTION.matcher(token);
      if (marked && c.matches()) {
        int cut = c.group(1) != null ? c.end(1) : c.end(3);
        add(out, token.substring(0, cut), m.start());
        add(out, token.substring(cut), m.start() + cut);
      } else if (token.length() > 1 && (token.endsWith("'") || token.endsWith("\u2019"))) {
        add(out, token.substring(0, token.length() - 1), m.start());
        add(out, token.substring(token.length() - 1), m.end() - 1);
      } else {
        add(out, token, m.start());
      }
    }
    return out;
  }

  private static void add(List<Word> out, String token, int at) {
    out.add(new Word(token, at, at + token.length(), Tag.PUNCTUATION, token));
  }
}
