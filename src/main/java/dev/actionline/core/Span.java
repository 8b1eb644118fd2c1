package dev.actionline.core;

/**
 * A half-open range of characters {@code [start, end)} in the text of one {@link Source}.
 *
 * @param start first character, from 0
 * @param end one past the last character, at least {@code start}
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  public int length() {
    return end - start;
  }

  /** The smallest span that holds both. */
  public Span with(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public boolean holds(int offset) {
    return offset >= start && offset < end;
  }
}
