package dev.actionline.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A text with a name, as read: the ground on which every {@link Span} stands. Lines end with LF,
 * CRLF or CR, as the file has them. Two sources are equal when name and text are.
 */
public final class Source {
  private final String name;
  private final String text;
  // found at the first question about lines; a race only finds the same list twice
  private volatile List<Span> lines;

  /**
   * @param name what people call it: a file name, never an absolute path of a machine
   * @param text its characters, unchanged
   */
  public Source(String name, String text) {
    this.name = Objects.requireNonNull(name);
    this.text = Objects.requireNonNull(text);
  }

  /** Line and column of an offset, both from 1. */
  public record Position(int line, int column) {}

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** Where an offset stands; one past the end is taken as the end. */
  public Position position(int offset) {
    int stop = Math.min(offset, text.length());
    int line = lineIndex(stop);
    return new Position(line + 1, stop - lines().get(line).start() + 1);
  }

  public int line(int offset) {
    return position(offset).line();
  }

  /** The text of a line, from 1, without its end; empty for a line the text does not have. */
  public String lineText(int line) {
    return line < 1 || line > lines().size() ? "" : slice(lines().get(line - 1));
  }

  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The spans of all lines without their ends, in order; an empty text has one empty line. */
  public List<Span> lines() {
    if (lines == null) {
      lines = findLines();
    }
    return lines;
  }

  private List<Span> findLines() {
    List<Span> found = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(i)) {
        int end = i;
        if (text.charAt(i) == '\n' && end > begin && text.charAt(end - 1) == '\r') {
          end--;
        }
        found.add(new Span(begin, end));
        begin = i + 1;
      }
    }
    found.add(new Span(begin, text.length()));
    return Collections.unmodifiableList(found);
  }

  /** The last line that begins at or before the offset, from 0. */
  private int lineIndex(int offset) {
    int low = 0;
    int high = lines().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines().get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private boolean endsLine(int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Source that && name.equals(that.name) && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + text.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
