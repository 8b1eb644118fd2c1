package dev.actionline.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One thing to tell the user: what is wrong, where, and what to do about it.
 *
 * @param source the text it is about, or null when it is about none (a missing file, no GL)
 * @param span the place in the source, or null together with the source
 * @param message one plain sentence without a full stop
 * @param hints what to do, a line each
 */
public record Diagnostic(
    Severity severity, Source source, Span span, String message, List<String> hints) {

  public Diagnostic {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(message);
    hints = List.copyOf(hints);
  }

  public static Diagnostic error(Source source, Span span, String message, String... hints) {
    return new Diagnostic(Severity.ERROR, source, span, message, List.of(hints));
  }

  public static Diagnostic warning(Source source, Span span, String message, String... hints) {
    return new Diagnostic(Severity.WARNING, source, span, message, List.of(hints));
  }

  public static Diagnostic note(Source source, Span span, String message, String... hints) {
    return new Diagnostic(Severity.NOTE, source, span, message, List.of(hints));
  }

  public Diagnostic hint(String hint) {
    List<String> more = new ArrayList<>(hints);
    more.add(hint);
    return new Diagnostic(severity, source, span, message, more);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The text people read: message, place, the line with carets under the span, hints. */
  public String render() {
    StringBuilder out = new StringBuilder();
    out.append(severity.name().toLowerCase()).append(": ").append(message).append('\n');
    String margin = "  ";
    if (source != null) {
      margin = renderPlace(out);
    }
    for (String hint : hints) {
      out.append(margin).append(" = ").append(hint).append('\n');
    }
    return out.toString();
  }

  private String renderPlace(StringBuilder out) {
    Source.Position at = source.position(span.start());
    String number = Integer.toString(at.line());
    String margin = " ".repeat(number.length());
    String line = source.lineText(at.line());
    int from = at.column() - 1;
    int carets = Math.max(1, Math.min(span.length(), line.length() - from));
    int cut = Math.max(0, from - 60);
    String shown = line.substring(cut, Math.min(line.length(), cut + 110));
    carets = Math.min(carets, Math.max(1, shown.length() - (from - cut)));
    out.append(margin).append("--> ").append(source.name()).append(':').append(at.line());
    out.append(':').append(at.column()).append('\n');
    out.append(margin).append(" |\n");
    out.append(number).append(" | ").append(shown.replace('\t', ' ')).append('\n');
    out.append(margin).append(" | ").append(" ".repeat(from - cut)).append("^".repeat(carets));
    out.append('\n');
    return margin;
  }
}
