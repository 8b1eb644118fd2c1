package dev.actionline.core;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with a name, as read: the ground on which every {@link Span} stands. Lines end with LF,
 * CRLF or CR, as the file has them.
 *
 * @param name what people call it: a file name, never an absolute path of a machine
 * @param text its characters, unchanged
 */
public record Source(String name, String text) {

  /** Line and column of an offset, both from 1. */
  public record Position(int line, int column) {}

  public Position position(int offset) {
    int line = 1;
    int begin = 0;
    int stop = Math.min(offset, text.length());
    for (int i = 0; i < stop; i++) {
      if (endsLine(i)) {
        line++;
        begin = i + 1;
      }
    }
    return new Position(line, stop - begin + 1);
  }

  public int line(int offset) {
    return position(offset).line();
  }

  /** The text of a line, from 1, without its end. */
  public String lineText(int line) {
    int begin = 0;
    int seen = 1;
    for (int i = 0; i < text.length() && seen < line; i++) {
      if (endsLine(i)) {
        seen++;
        begin = i + 1;
      }
    }
    int end = begin;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(begin, end);
  }

  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The spans of all lines without their ends, in order; an empty text has one empty line. */
  public List<Span> lines() {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(i)) {
        int end = i;
        if (text.charAt(i) == '\n' && end > begin && text.charAt(end - 1) == '\r') {
          end--;
        }
        lines.add(new Span(begin, end));
        begin = i + 1;
      }
    }
    lines.add(new Span(begin, text.length()));
    return List.copyOf(lines);
  }

  private boolean endsLine(int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }
}
