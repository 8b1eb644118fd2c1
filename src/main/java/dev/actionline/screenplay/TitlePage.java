package dev.actionline.screenplay;

import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title page of Fountain: {@code Title: ...} lines at the very top.
 *
 * @param linesTaken how many lines of the manuscript it holds
 */
record TitlePage(List<Screenplay.TitleField> fields, int linesTaken) {
  private static final Pattern FIELD =
      Pattern.compile("(\\p{L}[\\p{L} _-]{0,30}?)\\s*:(?:\\s+(.*))?");
  private static final Set<String> KNOWN =
      Set.of(
          "title",
          "credit",
          "author",
          "authors",
          "source",
          "notes",
          "draft date",
          "date",
          "contact",
          "copyright",
          "revision",
          "format",
          "font",
          "episode",
          "series",
          "logline",
          "written by",
          "based on",
          "draft",
          "version",
          "company",
          "language");

  static TitlePage read(List<Manuscript.Line> lines) {
    int at = 0;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    List<Screenplay.TitleField> fields = new ArrayList<>();
    if (at == lines.size() || !opens(lines, at)) {
      return new TitlePage(fields, 0);
    }
    while (at < lines.size() && !lines.get(at).isBlank()) {
      Manuscript.Line line = lines.get(at);
      Matcher field = FIELD.matcher(line.text());
      if (line.indent() > 0 || !field.matches()) {
        break;
      }
      at = field(lines, at, field, fields);
    }
    return new TitlePage(fields, at);
  }

  private static int field(
      List<Manuscript.Line> lines, int at, Matcher field, List<Screenplay.TitleField> fields) {
    List<String> values = new ArrayList<>();
    Prose first = lines.get(at).trimmed();
    Span span = first.span();
    if (field.group(2) != null && !field.group(2).isBlank()) {
      values.add(Emphasis.strip(first.part(field.start(2), first.text().length())).text().strip());
    }
    int next = at + 1;
    while (next < lines.size() && !lines.get(next).isBlank() && lines.get(next).indent() > 0) {
      Prose line = lines.get(next++).trimmed();
      values.add(Emphasis.strip(line).text());
      span = span.with(line.span());
    }
    fields.add(new Screenplay.TitleField(field.group(1), String.join("\n", values), span));
    return next;
  }

  /** A first line such as FADE IN: is no field; one of the usual names, or one with a value, is. */
  private static boolean opens(List<Manuscript.Line> lines, int at) {
    Matcher field = FIELD.matcher(lines.get(at).text());
    if (lines.get(at).indent() > 0 || !field.matches()) {
      return false;
    }
    if (KNOWN.contains(field.group(1).toLowerCase(Locale.ROOT))) {
      return true;
    }
    boolean indented =
        at + 1 < lines.size() && lines.get(at + 1).indent() > 2 && !lines.get(at + 1).isBlank();
    return !Cue.isCapitals(field.group(1))
        && (field.group(2) != null || indented)
        && another(lines, at);
  }

  /** An unusual name is believed when another field follows. */
  private static boolean another(List<Manuscript.Line> lines, int at) {
    for (int i = at + 1; i < lines.size() && !lines.get(i).isBlank(); i++) {
      if (lines.get(i).indent() == 0 && FIELD.matcher(lines.get(i).text()).matches()) {
        return true;
      }
    }
    return false;
  }
}
