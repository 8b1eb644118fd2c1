package dev.actionline.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The title of loose text: centred lines at the top, or a short line above one that says by whom.
 *
 * @param next the first line behind it
 */
record LooseTitle(List<Screenplay.TitleField> fields, int next) {
  private static final Pattern BY =
      Pattern.compile("(?:a |an |written |screenplay |story |teleplay )?.{0,30}\\bby\\b.*");
  private static final int LONGEST = 100;
  private static final int CENTRED = 8;

  static LooseTitle read(List<Manuscript.Line> lines, int from, int margin) {
    List<Screenplay.TitleField> fields = new ArrayList<>();
    int next = from;
    while (next < lines.size() && (lines.get(next).isBlank() || isCentred(lines, next, margin))) {
      next = take(lines, next, fields);
    }
    if (fields.isEmpty()) {
      next = flushLeft(lines, from, fields);
    }
    return new LooseTitle(fields, fields.isEmpty() ? from : next);
  }

  private static int take(
      List<Manuscript.Line> lines, int index, List<Screenplay.TitleField> fields) {
    if (!lines.get(index).isBlank()) {
      fields.addAll(TitleLines.read(lines.get(index).trimmed(), fields));
    }
    return index + 1;
  }

  private static boolean isCentred(List<Manuscript.Line> lines, int index, int margin) {
    Manuscript.Line line = lines.get(index);
    Manuscript.Line under = index + 1 < lines.size() ? lines.get(index + 1) : line;
    boolean cue =
        index > 0
            && Cue.read(line.trimmed()).isPresent()
            && !under.isBlank()
            && under.indent() < line.indent();
    return line.indent() >= margin + CENTRED && isBare(line) && !cue;
  }

  /** A line that is no heading, no transition, no speech and no sentence. */
  private static boolean isBare(Manuscript.Line line) {
    String text = line.text();
    return text.length() < LONGEST
        && !Headings.opens(text)
        && !Transitions.matches(text)
        && InlineSpeech.read(line.trimmed()).isEmpty();
  }

  /** {@code THE MILL}, then {@code by ...}, at the margin. */
  private static int flushLeft(
      List<Manuscript.Line> lines, int from, List<Screenplay.TitleField> fields) {
    int first = skipBlank(lines, from);
    int second = skipBlank(lines, first + 1);
    boolean title =
        second < lines.size()
            && isBare(lines.get(first))
            && !lines.get(first).text().endsWith(".")
            && isBare(lines.get(second))
            && BY.matcher(lines.get(second).text().toLowerCase(java.util.Locale.ROOT)).matches()
            && !lines.get(second).text().endsWith(".");
    if (!title) {
      return from;
    }
    take(lines, first, fields);
    take(lines, second, fields);
    int third = skipBlank(lines, second + 1);
    boolean author = fields.stream().anyMatch(f -> f.name().equals("Author"));
    return author || third >= lines.size() || !isBare(lines.get(third))
        ? second + 1
        : take(lines, third, fields);
  }

  private static int skipBlank(List<Manuscript.Line> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }
}
