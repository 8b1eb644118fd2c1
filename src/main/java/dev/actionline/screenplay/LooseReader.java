package dev.actionline.screenplay;

import dev.actionline.core.Source;
import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads scripts that follow no markup: the layout of a page copied from a PDF, or paragraphs in
 * which headings and speeches run into the text.
 */
final class LooseReader {
  private static final Pattern FOUNTAIN_MARK =
      Pattern.compile("\\.[\\p{L}\\p{N}].*|@\\p{L}.*|>.*|={3,}|#{1,6} .*|\\[\\[.*|/\\*.*|~ .*");
  private static final int DEEP = 8;

  private final Source source;
  private final List<Element> elements = new ArrayList<>();
  private final List<Screenplay.TitleField> title = new ArrayList<>();
  private List<Manuscript.Line> lines;
  private Set<String> speakers;
  private RunInHeading headings;
  private RunIn runIn;
  private int margin;
  private int at;

  private LooseReader(Source source) {
    this.source = source;
  }

  /** Whether a text without a telling name is Fountain: by its title page or its marks. */
  static boolean looksLikeFountain(Manuscript manuscript) {
    List<Manuscript.Line> lines = manuscript.lines();
    long inline =
        lines.stream()
            .map(l -> InlineSpeech.read(l.trimmed()))
            .filter(s -> s.isPresent() && s.get().isCapitals())
            .count();
    boolean titled = TitlePage.read(lines).linesTaken() > 0;
    boolean marked =
        lines.stream()
            .anyMatch(
                l -> l.prose().text().length() < 1000 && FOUNTAIN_MARK.matcher(l.text()).matches());
    return inline < 2 && (titled || marked || !manuscript.removed().isEmpty());
  }

  static Screenplay read(Source source, Manuscript manuscript) {
    return new LooseReader(source).read(manuscript);
  }

  private Screenplay read(Manuscript manuscript) {
    lines = PageFurniture.cleared(manuscript.lines());
    TitlePage fields = TitlePage.read(lines);
    title.addAll(fields.fields());
    at = fields.linesTaken();
    margin = margin();
    speakers = new LinkedHashSet<>(InlineSpeech.speakers(lines));
    collectCues();
    headings = new RunInHeading(speakers);
    runIn = new RunIn(speakers);
    if (title.isEmpty()) {
      titleLines();
    }
    while (at < lines.size()) {
      if (lines.get(at).isBlank()) {
        at++;
      } else {
        element();
      }
    }
    List<Element> all = FountainReader.inOrder(elements, manuscript.removed());
    return new Screenplay(source, Format.TEXT, title, all);
  }

  /** The column where headings and action begin: the least of all lines that hold small letters. */
  private int margin() {
    return lines.stream()
        .filter(l -> !l.isBlank() && (Headings.opens(l.text()) || !Cue.isCapitals(l.text())))
        .mapToInt(Manuscript.Line::indent)
        .min()
        .orElse(0);
  }

  private void collectCues() {
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isBlank() && (i == 0 || lines.get(i - 1).isBlank())) {
        cueAt(i).ifPresent(cue -> speakers.add(cue.speaker().toUpperCase(Locale.ROOT)));
      }
    }
  }

  /** Centred lines at the top, before anything happens, are the title. */
  private void titleLines() {
    int next = at;
    while (next < lines.size() && (lines.get(next).isBlank() || isTitleLine(next))) {
      next++;
    }
    for (; at < next; at++) {
      if (!lines.get(at).isBlank()) {
        title.addAll(TitleLines.read(lines.get(at).trimmed(), title));
      }
    }
  }

  private boolean isTitleLine(int index) {
    String text = lines.get(index).text();
    boolean other =
        Headings.opens(text)
            || Transitions.matches(text)
            || InlineSpeech.read(lines.get(index).trimmed()).isPresent();
    boolean follows = index + 1 < lines.size() && !lines.get(index + 1).isBlank();
    boolean cue =
        cueAt(index).isPresent()
            && follows
            && lines.get(index + 1).indent() < lines.get(index).indent()
            && !title.isEmpty();
    return text.length() < 100 && lines.get(index).indent() >= margin + DEEP && !other && !cue;
  }

  private void element() {
    Prose line = lines.get(at).trimmed();
    if (!heading(line) && !transition(line) && !inlineSpeech(line) && !speech(line)) {
      action();
    }
  }

  private boolean heading(Prose line) {
    RunInHeading.Cut cut = headings.read(line).orElse(null);
    if (cut == null) {
      return false;
    }
    elements.add(cut.heading());
    at++;
    if (!cut.rest().isEmpty()) {
      List<Prose> paragraph = new ArrayList<>(List.of(cut.rest()));
      gather(paragraph);
      addAction(Prose.lines(paragraph));
    }
    return true;
  }

  private boolean transition(Prose line) {
    if (!Transitions.matches(line.text())) {
      return false;
    }
    elements.add(new Element.Transition(line.text(), line.span()));
    at++;
    return true;
  }

  private boolean isSpeechLine(Prose line) {
    Optional<InlineSpeech> speech = InlineSpeech.read(line);
    return speech.isPresent()
        && speakers.contains(speech.get().speaker().text().toUpperCase(Locale.ROOT));
  }

  private boolean inlineSpeech(Prose line) {
    if (!isSpeechLine(line)) {
      return false;
    }
    InlineSpeech speech = InlineSpeech.read(line).orElseThrow();
    List<Prose> words = new ArrayList<>();
    if (!speech.words().isEmpty()) {
      words.add(speech.words());
    }
    at++;
    gather(words);
    Prose all = Prose.lines(words);
    Span whole = words.isEmpty() ? line.span() : line.span().with(all.span());
    new InlineSpeeches(runIn, elements).add(speech, all, whole);
    return true;
  }

  /** Takes the lines that wrap on from a paragraph's first. */
  private void gather(List<Prose> paragraph) {
    while (at < lines.size()
        && !lines.get(at).isBlank()
        && !opensElement(lines.get(at).trimmed())) {
      paragraph.add(lines.get(at++).trimmed());
    }
  }

  private boolean opensElement(Prose line) {
    return isSpeechLine(line)
        || Transitions.matches(line.text())
        || (Headings.opens(line.text()) && Cue.isCapitals(firstWord(line.text())));
  }

  private static String firstWord(String text) {
    return text.split("\\s", 2)[0];
  }

  private Optional<Cue> cueAt(int index) {
    Prose line = lines.get(index).trimmed();
    boolean other = Headings.opens(line.text()) || Transitions.matches(line.text());
    return other || line.text().endsWith(":") ? Optional.empty() : Cue.read(line);
  }

  private boolean speech(Prose line) {
    int from = lines.get(at).indent() - margin;
    boolean deep = from >= DEEP;
    boolean afterBlank = at == 0 || lines.get(at - 1).isBlank();
    Optional<Cue> cue = afterBlank || deep ? cueAt(at) : Optional.empty();
    int first = at + 1;
    while (deep && first < lines.size() && lines.get(first).isBlank() && first < at + 3) {
      first++;
    }
    boolean words =
        first < lines.size()
            && !lines.get(first).isBlank()
            && (first == at + 1 || lines.get(first).indent() - margin >= 4)
            && !(deep && lines.get(first).indent() <= margin);
    if (cue.isEmpty() || !words) {
      return false;
    }
    int end = first;
    while (end < lines.size() && !lines.get(end).isBlank() && !leavesSpeech(end, deep)) {
      end++;
    }
    List<Prose> under = lines.subList(first, end).stream().map(Manuscript.Line::trimmed).toList();
    Span span = line.span().with(under.get(under.size() - 1).span());
    addSpeech(FountainReader.speech(cue.get(), SpeechLines.parts(under), span), line.text());
    at = end;
    return true;
  }

  /** A speech that a page break cut in two, (MORE) and (CONT'D), is one. */
  private void addSpeech(Element.Speech speech, String cueLine) {
    Element last = elements.isEmpty() ? null : elements.get(elements.size() - 1);
    boolean goesOn =
        last instanceof Element.Speech before
            && before.speaker().equals(speech.speaker())
            && cueLine.toUpperCase(Locale.ROOT).contains("(CONT");
    if (!goesOn) {
      elements.add(speech);
      return;
    }
    Element.Speech before = (Element.Speech) last;
    List<Element.Part> parts = new ArrayList<>(before.parts());
    parts.addAll(speech.parts());
    elements.set(
        elements.size() - 1,
        new Element.Speech(
            before.speaker(),
            before.extension(),
            before.dual(),
            parts,
            before.nameSpan(),
            before.span().with(speech.span())));
  }

  /** In an indented layout a line at the margin is action again, also without a blank line. */
  private boolean leavesSpeech(int index, boolean deep) {
    return deep && lines.get(index).indent() <= margin;
  }

  private void action() {
    List<Prose> paragraph = new ArrayList<>(List.of(lines.get(at++).trimmed()));
    gather(paragraph);
    addAction(Prose.lines(paragraph));
  }

  private void addAction(Prose prose) {
    elements.add(new Element.Action(Emphasis.strip(prose), false, prose.span()));
  }
}
