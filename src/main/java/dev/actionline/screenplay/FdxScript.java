package dev.actionline.screenplay;

import dev.actionline.core.Source;
import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds the elements from Final Draft's paragraphs as they come. */
final class FdxScript {
  private static final Pattern PAGES = Pattern.compile("(\\d{1,3})?\\s*(?:\\b([0-7])/8)?");

  private final Source source;
  private final List<Screenplay.TitleField> title = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private final List<Element> notes = new ArrayList<>();

  private Prose.Builder text;
  private boolean onTitlePage;
  private String kind = "";
  private String number = "";
  private int eighths;
  private boolean dual;
  private int dualSpeeches;

  private Prose.Builder note;
  private int noteTag;

  private Cue cue;
  private boolean second;
  private List<Element.Part> parts = new ArrayList<>();
  private Span speechSpan;

  FdxScript(Source source) {
    this.source = source;
  }

  void beginParagraph(boolean titlePage, String type, String sceneNumber, boolean inDual, int tag) {
    text = new Prose.Builder();
    text.endAt(tag);
    onTitlePage = titlePage;
    kind = type;
    number = sceneNumber;
    eighths = 0;
    dual = inDual;
  }

  /** How long the scene of this heading is: {@code 1 3/8} pages, {@code 5/8}, {@code 2}. */
  void measured(String pages) {
    Matcher written = PAGES.matcher(pages);
    if (written.matches()) {
      int whole = written.group(1) == null ? 0 : Integer.parseInt(written.group(1));
      int part = written.group(2) == null ? 0 : Integer.parseInt(written.group(2));
      eighths = 8 * whole + part;
    }
  }

  /** Of the speeches to come the second is spoken with the first. */
  void beginDual() {
    endSpeech();
    dualSpeeches = 0;
    text = null;
  }

  void text(Prose run) {
    if (note != null) {
      note.append(run);
    } else if (text != null) {
      text.append(run);
    }
  }

  void beginNote(int tag) {
    note = new Prose.Builder();
    noteTag = tag;
  }

  void endNote() {
    Prose words = note == null ? Prose.verbatim("", noteTag) : note.build().trimmed();
    note = null;
    if (!words.isEmpty()) {
      notes.add(new Element.Note(words.text(), words.span()));
    }
  }

  void endParagraph() {
    if (text == null) {
      return;
    }
    Prose words = text.build().trimmed();
    text = null;
    if (onTitlePage) {
      titleLine(words);
    } else if (!words.isEmpty()) {
      paragraph(words);
    } else if (kind.equals("Dialogue") && !parts.isEmpty()) {
      part(Element.Part.Kind.WORDS, words);
    }
  }

  private void paragraph(Prose words) {
    Span span = words.span();
    switch (kind) {
      case "Character" -> {
        endSpeech();
        second = dual && dualSpeeches++ > 0;
        cue = Cue.forced(words).orElse(new Cue(words.text(), "", false, span));
        speechSpan = span;
      }
      case "Parenthetical" -> part(Element.Part.Kind.PARENTHETICAL, unbracketed(words));
      case "Dialogue" -> part(Element.Part.Kind.WORDS, words);
      case "Lyrics", "Singing" -> lyric(words, span);
      default -> {
        endSpeech();
        elements.add(element(words, span));
      }
    }
  }

  private Element element(Prose words, Span span) {
    return switch (kind) {
      case "Scene Heading" -> {
        Optional<String> printed = number.isEmpty() ? Optional.empty() : Optional.of(number);
        yield Headings.of(words.text().replace('\n', ' '), printed, span).measured(eighths);
      }
      case "Transition" -> new Element.Transition(words.text(), span);
      case "New Act", "End of Act" -> new Element.Section(1, words.text(), span);
      default -> new Element.Action(words, false, span);
    };
  }

  private void lyric(Prose words, Span span) {
    if (cue != null) {
      part(Element.Part.Kind.LYRIC, words);
    } else {
      elements.add(new Element.Lyric(words, span));
    }
  }

  private static Prose unbracketed(Prose words) {
    String text = words.text();
    int from = text.startsWith("(") ? 1 : 0;
    int to = text.length() - (text.length() > from && text.endsWith(")") ? 1 : 0);
    return words.part(from, to).trimmed();
  }

  /** A part without a cue above it is action: nobody is there to say it. */
  private void part(Element.Part.Kind partKind, Prose words) {
    if (cue == null) {
      elements.add(new Element.Action(words, false, words.span()));
    } else if (partKind == Element.Part.Kind.WORDS && endsInWords()) {
      Element.Part last = parts.remove(parts.size() - 1);
      parts.add(new Element.Part(partKind, Prose.lines(List.of(last.prose(), words))));
      speechSpan = speechSpan.with(words.span());
    } else if (!words.isEmpty()) {
      parts.add(new Element.Part(partKind, words));
      speechSpan = speechSpan.with(words.span());
    }
  }

  private boolean endsInWords() {
    return !parts.isEmpty() && parts.get(parts.size() - 1).kind() == Element.Part.Kind.WORDS;
  }

  private void endSpeech() {
    if (cue != null) {
      parts.replaceAll(p -> new Element.Part(p.kind(), p.prose().trimmed()));
      elements.add(
          new Element.Speech(
              cue.speaker(),
              cue.extension(),
              cue.dual() || second,
              parts,
              cue.nameSpan(),
              speechSpan));
      cue = null;
      parts = new ArrayList<>();
    }
  }

  private void titleLine(Prose words) {
    if (words.isEmpty()) {
      return;
    }
    title.addAll(TitleLines.read(words, title));
  }

  Screenplay finish() {
    endSpeech();
    return new Screenplay(source, Format.FDX, title, FountainReader.inOrder(elements, notes));
  }
}
