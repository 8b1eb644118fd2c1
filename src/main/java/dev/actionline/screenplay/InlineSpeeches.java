package dev.actionline.screenplay;

import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays one-line speeches down as elements, with the action that runs in among their words. */
final class InlineSpeeches {
  private final RunIn runIn;
  private final List<Element> elements;

  InlineSpeeches(RunIn runIn, List<Element> elements) {
    this.runIn = runIn;
    this.elements = elements;
  }

  /**
   * @param words everything behind the colon, wrapped lines included
   * @param whole from the name to the last word
   */
  void add(InlineSpeech speech, Prose words, Span whole) {
    List<Element.Part> parts = new ArrayList<>();
    speech
        .aside()
        .ifPresent(aside -> InlineSpeech.add(parts, Element.Part.Kind.PARENTHETICAL, aside));
    Span span = whole;
    boolean first = true;
    boolean spoken = false;
    for (Element.Part part : InlineSpeech.parts(words)) {
      if (part.kind() != Element.Part.Kind.WORDS || speech.isVoiceOver()) {
        parts.add(part);
        continue;
      }
      for (RunIn.Stretch stretch : runIn.cut(part.prose(), spoken)) {
        if (!stretch.action()) {
          spoken = true;
          parts.add(new Element.Part(Element.Part.Kind.WORDS, stretch.prose()));
          continue;
        }
        flush(speech, parts, first, span);
        first = false;
        elements.add(new Element.Action(stretch.prose(), false, stretch.prose().span()));
      }
    }
    if (first || !parts.isEmpty()) {
      flush(speech, parts, first, span);
    }
  }

  private void flush(InlineSpeech speech, List<Element.Part> parts, boolean first, Span whole) {
    if (parts.isEmpty() && !first) {
      return;
    }
    Span span = whole;
    if (!parts.isEmpty()) {
      Span last = parts.get(parts.size() - 1).prose().span();
      int start = first ? whole.start() : parts.get(0).prose().span().start();
      span = new Span(start, Math.max(start, last.end()));
    }
    elements.add(
        new Element.Speech(
            speech.speaker().text().toUpperCase(Locale.ROOT),
            speech.extension(),
            false,
            parts,
            speech.labelSpan(),
            span));
    parts.clear();
  }
}
