package dev.actionline.shotlist;

import dev.actionline.core.Source;
import dev.actionline.core.Span;

/**
 * A line of a shot list as it stands, taken apart but not understood.
 *
 * @param indent the white space before its first word
 * @param words what it says; empty for a comment and for a blank line
 * @param origin {@code @12-13}, or empty
 * @param comment from its {@code --} on, or empty
 */
public record WrittenLine(String indent, String words, String origin, String comment) {
  private static final String GAP = "  ";

  /** Takes a line apart; its end must be gone. */
  public static WrittenLine of(String text) {
    int first = 0;
    while (first < text.length() && (Line.isSpace(text.charAt(first)) || text.charAt(first) == '\uFEFF')) {
      first++;
    }
    String indent = text.substring(0, first);
    Source source = new Source("", text);
    Line line = Line.read(text, 1, new Span(0, text.length()));
    if (line == null) {
      return new WrittenLine(indent, "", "", text.substring(first).stripTrailing());
    }
    Span content = line.content();
    Span words = Origins.without(source, content);
    String origin = text.substring(Origins.start(source, content), content.end());
    String comment = text.substring(Line.commentStart(text, first, text.length())).stripTrailing();
    return new WrittenLine(indent, source.slice(words), origin, comment);
  }

  /** The line as it is laid out: the origin in its column, the comment behind it. */
  public String text() {
    StringBuilder out = new StringBuilder(indent).append(words);
    if (!origin.isEmpty()) {
      boolean room = out.length() + GAP.length() <= ShotListFormatter.ORIGIN_COLUMN;
      out.append(room ? " ".repeat(ShotListFormatter.ORIGIN_COLUMN - out.length()) : GAP).append(origin);
    }
    if (!comment.isEmpty()) {
      out.append(words.isEmpty() ? "" : GAP).append(comment);
    }
    return out.toString();
  }
}
