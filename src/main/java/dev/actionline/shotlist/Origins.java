package dev.actionline.shotlist;

import dev.actionline.core.Source;
import dev.actionline.core.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code @12} and {@code @12-13}. */
final class Origins {
  private static final Pattern WRITTEN = Pattern.compile("@(\\d{1,9})(?:-(\\d{1,9}))?");

  private Origins() {}

  /** The origin a token stands for; a mistake and nothing for one that names no lines. */
  static Optional<Origin> read(Source source, Span span, Mistakes mistakes) {
    Matcher written = WRITTEN.matcher(source.slice(span));
    if (written.matches()) {
      int first = Integer.parseInt(written.group(1));
      int last = written.group(2) == null ? first : Integer.parseInt(written.group(2));
      if (first >= 1 && last >= first) {
        return Optional.of(new Origin(first, last, span));
      }
    }
    mistakes.origin(span);
    return Optional.empty();
  }

  /** Where the origin at the end of a stretch begins, its {@code @}; the stretch's end for none. */
  static int start(Source source, Span span) {
    String text = source.text();
    int at = span.end();
    while (at > span.start() && !Line.isSpace(text.charAt(at - 1))) {
      at--;
    }
    boolean origin =
        at + 1 < span.end()
            && at > span.start()
            && text.charAt(at) == '@'
            && Character.isDigit(text.charAt(at + 1));
    return origin ? at : span.end();
  }

  /** The stretch without an origin at its end and the spaces before it. */
  static Span without(Source source, Span span) {
    int end = start(source, span);
    while (end > span.start() && Line.isSpace(source.text().charAt(end - 1))) {
      end--;
    }
    return new Span(span.start(), end);
  }

  /** The origin at the end of a stretch. */
  static Optional<Origin> at(Source source, Span span, Mistakes mistakes) {
    int start = start(source, span);
    return start == span.end()
        ? Optional.empty()
        : read(source, new Span(start, span.end()), mistakes);
  }
}
