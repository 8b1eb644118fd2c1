package dev.actionline.screenplay;

import dev.actionline.core.Span;
import java.util.List;
import java.util.Optional;

/** One paragraph of a script, by what it is on the page. */
public sealed interface Element {
  /** Where it stands, markup included. */
  Span span();

  /**
   * A scene heading.
   *
   * @param text the heading without scene number and force mark: {@code INT. KITCHEN - NIGHT}
   * @param number the scene number as printed, if any
   * @param interior true for INT. and INT./EXT., false for EXT., empty for a forced heading
   * @param place lower case: {@code kitchen}
   * @param time lower case: {@code night}; empty when the heading names none
   * @param eighths of a page that the scene takes, where the program that wrote the script counted them; 0 else
   */
  record Heading(
      String text,
      Optional<String> number,
      Optional<Boolean> interior,
      String place,
      String time,
      int eighths,
      Span span)
      implements Element {

    /** The same with its length in eighths of a page. */
    Heading measured(int pageEighths) {
      return new Heading(text, number, interior, place, time, pageEighths, span);
    }
  }

  /** What is seen and heard: a paragraph of action. */
  record Action(Prose prose, boolean centered, Span span) implements Element {}

  /**
   * A speech.
   *
   * @param speaker the cue name without extensions: {@code MARA}
   * @param extension what stands in brackets after the name, {@code V.O.}, {@code O.S.}; empty if
   *     nothing; {@code CONT'D} is dropped
   * @param dual spoken at the same time as the speech before it
   */
  record Speech(
      String speaker, String extension, boolean dual, List<Part> parts, Span nameSpan, Span span)
      implements Element {
    public Speech {
      parts = List.copyOf(parts);
    }

    /** The spoken words alone, joined by spaces. */
    public String words() {
      StringBuilder out = new StringBuilder();
      for (Part part : parts) {
        if (part.kind() != Part.Kind.PARENTHETICAL) {
          if (out.length() > 0) {
            out.append(' ');
          }
          out.append(part.prose().text().replaceAll("\\s*\n\\s*", " "));
        }
      }
      return out.toString();
    }
  }

  /** A stretch of a speech: words, an aside without its brackets, or a lyric. */
  record Part(Kind kind, Prose prose) {
    /** What a part of a speech is. */
    public enum Kind {
      WORDS,
      PARENTHETICAL,
      LYRIC
    }
  }

  /** A transition: {@code DISSOLVE TO:}. */
  record Transition(String text, Span span) implements Element {}

  /** A section heading of Fountain. */
  record Section(int level, String text, Span span) implements Element {}

  /** A synopsis line of Fountain. */
  record Synopsis(String text, Span span) implements Element {}

  /** A note of the writer's, {@code [[so]]}; it may hold a camera direction for the director. */
  record Note(String text, Span span) implements Element {}

  /** A lyric outside a speech. */
  record Lyric(Prose prose, Span span) implements Element {}

  /** Words taken out of the script without being deleted. */
  record Boneyard(String text, Span span) implements Element {}

  /** A forced page break. */
  record PageBreak(Span span) implements Element {}
}
