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
  private TightCues tight;
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
    tight = new TightCues(lines);
    collectCues();
    headings = new RunInHeading(speakers);
    runIn = new RunIn(speakers);
    if (title.isEmpty()) {
      LooseTitle loose = LooseTitle.read(lines, at, margin);
      title.addAll(loose.fields());
      at = loose.next();
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
      boolean opens = i == 0 || lines.get(i - 1).isBlank() || tight.at(i);
      if (opens && !lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
        cueAt(i).ifPresent(cue -> speakers.add(cue.speaker().toUpperCase(Locale.ROOT)));
      }
    }
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
    List<Prose> paragraph = new ArrayList<>(List.of(line));
    at++;
    gather(paragraph);
    InlineSpeech.cut(Prose.lines(paragraph), speakers).forEach(this::addInline);
    return true;
  }

  /** Takes the lines that wrap on from a paragraph's first. */
  private void gather(List<Prose> paragraph) {
    while (at < lines.size()
        && !lines.get(at).isBlank()
        && !tight.at(at)
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
    boolean opens = at == 0 || lines.get(at - 1).isBlank() || tight.at(at);
    Optional<Cue> cue = opens || deep ? cueAt(at) : Optional.empty();
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
    while (end < lines.size()
        && !lines.get(end).isBlank()
        && !(deep && lines.get(end).indent() <= margin)
        && !(tight.at(at) && end > first && leavesTightSpeech(end))) {
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
    for (Element.Part part : speech.parts()) {
      int end = parts.size() - 1;
      boolean words = end >= 0 && part.kind() == Element.Part.Kind.WORDS && parts.get(end).kind() == part.kind();
      if (words) {
        parts.set(end, new Element.Part(part.kind(), Prose.lines(List.of(parts.get(end).prose(), part.prose()))));
      } else {
        parts.add(part);
      }
    }
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

  /** Without blank lines a speech ends at the next element, or at a line that shows something. */
  private boolean leavesTightSpeech(int index) {
    Prose line = lines.get(index).trimmed();
    boolean shows =
        TightCues.endsSentence(lines.get(index - 1).text()) && runIn.isShown(line.text());
    return shows || tight.at(index) || opensElement(line);
  }

  private void action() {
    List<Prose> paragraph = new ArrayList<>(List.of(lines.get(at++).trimmed()));
    gather(paragraph);
    addAction(Prose.lines(paragraph));
  }

  /** Lays a paragraph down; speeches may open in its midst. */
  private void addAction(Prose prose) {
    List<Prose> pieces = InlineSpeech.cut(prose, speakers);
    Prose seen = pieces.get(0);
    elements.add(new Element.Action(Emphasis.strip(seen), false, seen.span()));
    pieces.subList(1, pieces.size()).forEach(this::addInline);
  }

  private void addInline(Prose labelled) {
    InlineSpeech speech = InlineSpeech.read(labelled).orElseThrow();
    new InlineSpeeches(runIn, elements).add(speech, speech.words(), labelled.span());
  }
}
