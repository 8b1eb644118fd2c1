package dev.actionline.words;

import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts prose into sentences by its marks. A rule, not a model: action lines are full of fragments,
 * dashes and capitals on which a detector trained on newspapers slips.
 */
final class Sentences {
  private static final Pattern GOES_ON = Pattern.compile("\\s+(?:--+|\u2014)\\s*\\p{Ll}");

  /** Characters; what runs on for longer than half a page was never meant as one sentence. */
  private static final int LONGEST = 2000;

  private Sentences() {}

  private static final Pattern END =
      Pattern.compile(
          "(?:[.!?]+|\u2026|(?:--+|\u2014)(?=\\s+(?:The|A|An|We|It|He|She|They|Then|His|Her|Suddenly"
              + "|And|But)\\s\\p{Ll}*))[\"'\u201d\u2019)\\]]*"
              + "(?=\\s+[\"'\u201c\u2018(\\[]?(?:[\\p{Lu}\\p{N}]|--|\u2014)|\\s*$)");
  private static final Pattern NO_END =
      Pattern.compile(
          "(?:^|[\\s(])(?:Mr|Mrs|Ms|Dr|St|Lt|Sgt|Capt|Col|Gen|Prof|Jr|Sr|MR|MRS|MS|DR|ST|LT|SGT|CAPT"
              + "|COL|GEN|PROF|JR|SR|vs|etc|No|INT|EXT|approx"
              + "|[A-Z]|(?:[A-Z]\\.)+[A-Z])\\.$");

  /** Spans in the text, without surrounding space. */
  static List<Span> of(String text) {
    List<Span> out = new ArrayList<>();
    int begin = 0;
    int last = text.stripTrailing().length();
    Matcher m = END.matcher(text);
    while (m.find()) {
      String upTo = text.substring(Math.max(begin, m.end() - LONGEST), m.end());
      boolean more = m.end() < last;
      if (more && (NO_END.matcher(upTo).find() || insideBrackets(upTo) || carriesOn(text, m))) {
        continue;
      }
      add(out, text, begin, m.end());
      begin = m.end();
    }
    add(out, text, begin, text.length());
    return out;
  }

  /** "Bang! -- and he is gone": what goes on after a dash in lower case is the same sentence. */
  private static boolean carriesOn(String text, Matcher m) {
    return GOES_ON.matcher(text).region(m.end(), text.length()).lookingAt();
  }

  private static boolean insideBrackets(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return open > 0;
  }

  private static void add(List<Span> out, String text, int from, int to) {
    int a = from;
    int b = to;
    while (a < b && Character.isWhitespace(text.charAt(a))) {
      a++;
    }
    while (b > a && Character.isWhitespace(text.charAt(b - 1))) {
      b--;
    }
    while (b - a > LONGEST) {
      int cut = text.lastIndexOf(' ', a + LONGEST);
      cut = cut <= a ? a + LONGEST : cut;
      add(out, text, a, cut);
      a = cut;
      while (a < b && Character.isWhitespace(text.charAt(a))) {
        a++;
      }
    }
    if (b > a) {
      out.add(new Span(a, b));
    }
  }
}
