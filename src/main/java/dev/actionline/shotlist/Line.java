package dev.actionline.shotlist;

import dev.actionline.core.Source;
import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a shot list that says something.
 *
 * @param number from 1
 * @param indent spaces before its first word; a tab counts as one level
 * @param unsure its depth is told as a mistake already: an odd space, a tab
 * @param content its words, without indentation, comment and spaces at the end; never empty
 */
record Line(int number, int indent, boolean unsure, Span content) {
  static final int SPACES_A_LEVEL = 2;

  /** Its depth: 0 for {@code scene}, 1 for {@code shot}; an odd space counts as none. */
  int level() {
    return indent / SPACES_A_LEVEL;
  }

  /** Whether it stands at a depth; a depth that was told already is not told again. */
  boolean isAt(int level) {
    return unsure || level() == level;
  }

  /** The lines that say something; tabs and odd indentation are told to {@code mistakes}. */
  static List<Line> of(Source source, Mistakes mistakes) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (Span span : source.lines()) {
      number++;
      Line line = read(source.text(), number, span);
      if (line != null) {
        lines.add(line);
        line.checkSpaces(source.text(), span, mistakes);
      }
    }
    return lines;
  }

  /** The line at a span, or null when it says nothing. */
  static Line read(String text, int number, Span span) {
    int indent = 0;
    boolean tab = false;
    int at = span.start();
    // a byte order mark is no word
    if (at == 0 && at < span.end() && text.charAt(at) == '\uFEFF') {
      at++;
    }
    while (at < span.end() && isSpace(text.charAt(at))) {
      tab |= text.charAt(at) == '\t';
      indent += text.charAt(at) == '\t' ? SPACES_A_LEVEL : 1;
      at++;
    }
    int end = commentStart(text, at, span.end());
    while (end > at && isSpace(text.charAt(end - 1))) {
      end--;
    }
    boolean unsure = tab || indent % SPACES_A_LEVEL != 0;
    return end == at ? null : new Line(number, indent, unsure, new Span(at, end));
  }

  private void checkSpaces(String text, Span span, Mistakes mistakes) {
    int tab = span.start();
    while (tab < content.end() && text.charAt(tab) != '\t') {
      tab++;
    }
    if (tab < content.end()) {
      mistakes.tab(Span.at(tab));
    } else if (indent % SPACES_A_LEVEL != 0) {
      mistakes.oddIndent(new Span(content.start() - indent, content.start()), indent);
    }
  }

  /**
   * Where the comment of a line begins: {@code --} at its first word or after a space, outside
   * quotes; the line's end when it has none.
   */
  static int commentStart(String text, int begin, int end) {
    int i = begin;
    while (i < end) {
      char c = text.charAt(i);
      if (Quotes.opens(c)) {
        i = Quotes.end(text, i, end);
      } else if (c == '-'
          && i + 1 < end
          && text.charAt(i + 1) == '-'
          && (i == begin || isSpace(text.charAt(i - 1)))) {
        return i;
      } else {
        i++;
      }
    }
    return end;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }
}
