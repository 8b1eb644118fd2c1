package dev.actionline.director.text;

import dev.actionline.core.Source;
import dev.actionline.core.Span;

/**
 * A statement of the list, with the lines of the script it plays.
 *
 * @param first line of the script, from 1; 0 when it plays none
 */
public record Line(String text, int first, int last) {

  /** A line that plays none of the script's. */
  public static Line of(String text) {
    return new Line(text, 0, 0);
  }

  /** A line that plays a stretch of a script. */
  public static Line of(String text, Source script, Span span) {
    int first = script.line(span.start());
    int last = script.line(Math.max(span.start(), span.end() - 1));
    return new Line(text, first, last);
  }

  /** The same origin with another text. */
  public Line with(String newText) {
    return new Line(newText, first, last);
  }

  /** Whether it has words read over the picture. */
  public boolean isTitle() {
    return text.startsWith("title ");
  }

  /** As written, with its origin. */
  @Override
  public String toString() {
    return text + origin();
  }

  /** The lines of the script as a list notes them, {@code @12-14} with two spaces before it; empty for none. */
  public String origin() {
    if (first == 0) {
      return "";
    }
    return first == last ? "  @" + first : "  @" + first + "-" + last;
  }
}
