package dev.actionline.screenplay;

import dev.actionline.core.Source;
import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads Fountain 1.1 (fountain.io/syntax), forced elements included. */
final class FountainReader {
  private final Source source;
  private final List<Element> elements = new ArrayList<>();
  private List<Manuscript.Line> lines;
  private int at;

  private FountainReader(Source source) {
    this.source = source;
  }

  static Screenplay read(Source source, Manuscript manuscript) {
    return new FountainReader(source).read(manuscript);
  }

  /** The elements of a stretch of Fountain that has no title page. */
  static List<Element> elements(String text) {
    Source source = new Source("", text);
    FountainReader reader = new FountainReader(source);
    reader.lines = Manuscript.of(source).lines();
    return reader.body();
  }

  private Screenplay read(Manuscript manuscript) {
    lines = manuscript.lines();
    TitlePage title = TitlePage.read(lines);
    at = title.linesTaken();
    return new Screenplay(
        source, Format.FOUNTAIN, title.fields(), inOrder(body(), manuscript.removed()));
  }

  private List<Element> body() {
    while (at < lines.size()) {
      if (lines.get(at).isBlank()) {
        at++;
      } else {
        element();
      }
    }
    return elements;
  }

  /** Elements and what was taken out of them, by place; a note follows what it stands in. */
  static List<Element> inOrder(List<Element> elements, List<Element> removed) {
    List<Element> all = new ArrayList<>(elements);
    all.addAll(removed);
    all.sort(Comparator.comparingInt(e -> e.span().start()));
    return all;
  }

  private void element() {
    Prose line = lines.get(at).trimmed();
    if (!marked(line) && !heading(line) && !transition(line) && !speech(line)) {
      action();
    }
  }

  /** An element that its first character decides. */
  private boolean marked(Prose line) {
    String text = line.text();
    Span span = line.span();
    Element element = null;
    if (text.matches("={3,}")) {
      element = new Element.PageBreak(span);
    } else if (text.startsWith("=")) {
      element = new Element.Synopsis(text.substring(1).strip(), span);
    } else if (text.startsWith("#")) {
      element = section(text, span);
    } else if (text.startsWith("~")) {
      element = new Element.Lyric(clean(line, 1, text.length()), span);
    } else if (isCentered(text)) {
      element = new Element.Action(clean(line, 1, text.length() - 1), true, span);
    } else if (text.startsWith(">")) {
      element = new Element.Transition(clean(line, 1, text.length()).text(), span);
    }
    if (element == null) {
      return false;
    }
    elements.add(element);
    at++;
    return true;
  }

  private static boolean isCentered(String text) {
    return text.length() > 1 && text.startsWith(">") && text.endsWith("<");
  }

  private static Element section(String text, Span span) {
    int level = 0;
    while (level < text.length() && text.charAt(level) == '#') {
      level++;
    }
    return new Element.Section(level, text.substring(level).strip(), span);
  }

  private boolean heading(Prose line) {
    String text = line.text();
    boolean forced =
        text.length() > 1 && text.charAt(0) == '.' && Character.isLetterOrDigit(text.charAt(1));
    if (!afterBlank() || !(forced || Headings.opens(text))) {
      return false;
    }
    Prose words = forced ? line.part(1, text.length()) : line;
    elements.add(Headings.read(words.trimmed(), line.span()));
    at++;
    return true;
  }

  private boolean transition(Prose line) {
    if (!afterBlank() || !beforeBlank() || !Transitions.matches(line.text())) {
      return false;
    }
    elements.add(new Element.Transition(line.text(), line.span()));
    at++;
    return true;
  }

  private boolean speech(Prose line) {
    boolean forced = line.text().startsWith("@") && line.text().length() > 1;
    if (!afterBlank() || line.text().startsWith("!") || (beforeBlank() && !forced)) {
      return false;
    }
    Optional<Cue> cue =
        forced ? Cue.forced(line.part(1, line.text().length()).trimmed()) : Cue.read(line);
    if (cue.isEmpty()) {
      return false;
    }
    int end = at + 1;
    while (end < lines.size() && (!lines.get(end).isBlank() || lines.get(end).isHeldOpen())) {
      end++;
    }
    while (end > at + 1 && lines.get(end - 1).isBlank()) {
      end--;
    }
    List<Prose> under = lines.subList(at + 1, end).stream().map(Manuscript.Line::trimmed).toList();
    elements.add(
        speech(
            cue.get(),
            SpeechLines.fountainParts(under),
            line.span().with(lines.get(end - 1).trimmed().span())));
    at = end;
    return true;
  }

  static Element.Speech speech(Cue cue, List<Element.Part> parts, Span span) {
    return new Element.Speech(
        cue.speaker(), cue.extension(), cue.dual(), parts, cue.nameSpan(), span);
  }

  private void action() {
    List<Prose> paragraph = new ArrayList<>();
    while (at < lines.size() && !lines.get(at).isBlank()) {
      Prose line = lines.get(at).trimmed();
      if (!paragraph.isEmpty() && endsParagraph(line.text())) {
        break;
      }
      boolean forced = line.text().startsWith("!");
      paragraph.add(forced ? line.part(1, line.text().length()) : line);
      at++;
    }
    Prose prose = Prose.lines(paragraph);
    Span span = prose.span();
    elements.add(new Element.Action(Emphasis.strip(prose), false, span));
  }

  private static boolean endsParagraph(String text) {
    return text.startsWith("~")
        || text.startsWith(">")
        || text.startsWith("#")
        || text.startsWith("=");
  }

  private boolean afterBlank() {
    return at == 0 || lines.get(at - 1).isBlank() || isBreak(lines.get(at - 1).text());
  }

  /** Sections, synopses and page breaks end what stands before them as a blank line does. */
  private static boolean isBreak(String text) {
    return text.startsWith("=") || text.startsWith("#");
  }

  private boolean beforeBlank() {
    return at + 1 >= lines.size() || lines.get(at + 1).isBlank();
  }

  private static Prose clean(Prose line, int from, int to) {
    return Emphasis.strip(line.part(from, to).trimmed());
  }
}
