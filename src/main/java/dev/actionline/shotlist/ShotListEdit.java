package dev.actionline.shotlist;

import dev.actionline.core.Source;
import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Changes to a shot list that leave everything else to the letter: comments, spaces, line ends. All
 * places are those of the text as it was; the changes are made together at the end.
 *
 * <pre>{@code
 * String text = ShotListEdit.of(source).replace(lens.span(), "50mm").removeLine(12).text();
 * }</pre>
 */
public final class ShotListEdit {
  private record Change(Span span, String text) {}

  private final Source source;
  private final List<Change> changes = new ArrayList<>();

  private ShotListEdit(Source source) {
    this.source = source;
  }

  public static ShotListEdit of(Source source) {
    return new ShotListEdit(source);
  }

  /**
   * Puts other words in the place of a span.
   *
   * @throws IndexOutOfBoundsException when the span is not in the text
   */
  public ShotListEdit replace(Span span, String words) {
    if (span.end() > source.text().length()) {
      throw new IndexOutOfBoundsException("no such span in " + source.name() + ": " + span);
    }
    changes.add(new Change(span, words));
    return this;
  }

  /**
   * Puts a new line after a line; several after the same line stand in the order of the calls.
   *
   * @param line from 1; 0 puts it before the first
   * @param words the line with its indentation, without its end
   * @throws IndexOutOfBoundsException when there is no such line
   */
  public ShotListEdit insertAfter(int line, String words) {
    if (line == 0) {
      return replace(Span.at(0), words + lineEnd());
    }
    Span at = checked(line);
    return replace(Span.at(at.end()), lineEnd() + words);
  }

  /**
   * Takes a line out, with its end.
   *
   * @param line from 1
   * @throws IndexOutOfBoundsException when there is no such line
   */
  public ShotListEdit removeLine(int line) {
    Span at = checked(line);
    List<Span> lines = source.lines();
    if (line < lines.size()) {
      return replace(new Span(at.start(), lines.get(line).start()), "");
    }
    int start = line > 1 ? lines.get(line - 2).end() : at.start();
    return replace(new Span(start, at.end()), "");
  }

  /**
   * The text with all changes made.
   *
   * @throws IllegalStateException when two changes touch the same words
   */
  public String text() {
    List<Change> inOrder = new ArrayList<>(changes);
    inOrder.sort(
        Comparator.comparingInt((Change c) -> c.span().start())
            .thenComparingInt(c -> Math.min(1, c.span().length())));
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Change change : inOrder) {
      if (change.span().start() < at) {
        throw new IllegalStateException("two changes touch the same words: " + change.span());
      }
      out.append(source.text(), at, change.span().start()).append(change.text());
      at = change.span().end();
    }
    return out.append(source.text(), at, source.text().length()).toString();
  }

  private Span checked(int line) {
    if (line < 1 || line > source.lines().size()) {
      throw new IndexOutOfBoundsException("no line " + line + " in " + source.name());
    }
    return source.lines().get(line - 1);
  }

  /** How the text ends its lines: as its first one does. */
  private String lineEnd() {
    List<Span> lines = source.lines();
    return lines.size() > 1
        ? source.text().substring(lines.get(0).end(), lines.get(1).start())
        : "\n";
  }
}
