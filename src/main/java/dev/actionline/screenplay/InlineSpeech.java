package dev.actionline.screenplay;

import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A speech written on one line: {@code MARA: words}, {@code MARA (gasping): words}.
 *
 * @param speaker as written
 * @param brackets what stands between name and colon, without brackets; empty for nothing
 * @param words everything behind the colon, trimmed; may be empty
 */
record InlineSpeech(Prose speaker, Prose brackets, Prose words) {
  private static final Pattern LABEL =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\p{N} .'\u2019#&/-]{0,40}?)"
              + "\\s{0,3}(?:\\(([^()]{1,80})\\))?\\s{0,3}:(?:\\s+|$)");
  private static final Pattern INSIDE =
      Pattern.compile(
          "[.!?\u2026\"\u201D)]\\s(\\p{Lu}[\\p{Lu}\\p{N} .'\u2019#&/-]{0,40}?)"
              + "(?:\\s?\\([^()]{1,80}\\))?:\\s");
  private static final Pattern EXTENSION =
      Pattern.compile(
          "V\\.? ?O\\.?|O\\.? ?S\\.?|O\\.? ?C\\.?|VOICE[ -]?OVER"
              + "|OFF(?:[ -]?(?:SCREEN|CAMERA|STAGE))?"
              + "|PRE-?LAP|FILTERED|(?:ON|OVER|FROM|THROUGH|INTO|VIA) (?:THE |A )?\\p{L}+"
              + "|CONT(?:'|\u2019)?(?:D|INUED)?\\.?",
          Pattern.CASE_INSENSITIVE);
  private static final int MOST_WORDS = 4;

  /** Words that lead a line with a colon and speak nothing: shots, cards, transitions. */
  private static final Set<String> NO_SPEAKER =
      Set.of(
          ("SHOT ANGLE CLOSE CLOSEUP CLOSE-UP WIDE WIDER INSERT SUPER SUPERIMPOSE TITLE "
                  + "TITLES CARD CAPTION SUBTITLE CHYRON MONTAGE FLASHBACK FLASHFORWARD INTERCUT "
                  + "SERIES POV P.O.V. MOTION FADE CUT DISSOLVE NOTE NOTES CONTINUED LATER INT. "
                  + "EXT. INT EXT SCENE SFX VFX FX MUSIC CAMERA PAN TO VIEW FOCUS TIGHT ON TIME "
                  + "BEGIN END SOUND CREDITS SCREEN TEXT DRAFT DATE AUTHOR CONTACT SETTING BACK "
                  + "REVEAL TRACKING SLOW FREEZE")
              .split(" "));

  /** The speech that a trimmed line opens. */
  static Optional<InlineSpeech> read(Prose line) {
    Matcher label = LABEL.matcher(line.text());
    if (!label.lookingAt() || !isSpeaker(label.group(1))) {
      return Optional.empty();
    }
    Prose brackets =
        label.group(2) == null
            ? line.part(label.end(1), label.end(1))
            : line.part(label.start(2), label.end(2));
    return Optional.of(
        new InlineSpeech(
            line.part(label.start(1), label.end(1)).trimmed(),
            brackets.trimmed(),
            line.part(label.end(), line.text().length()).trimmed()));
  }

  /** A paragraph cut where speeches of known speakers, in capitals, open in its midst. */
  static List<Prose> cut(Prose paragraph, Set<String> speakers) {
    List<Prose> pieces = new ArrayList<>();
    Matcher label = INSIDE.matcher(paragraph.text());
    int from = 0;
    int look = 0;
    while (label.find(look)) {
      String name = label.group(1);
      look = label.start() + 1;
      if (Cue.isCapitals(name) && isSpeaker(name) && speakers.contains(name)) {
        pieces.add(paragraph.part(from, label.start(1)).trimmed());
        from = label.start(1);
        look = label.end() - 1;
      }
    }
    pieces.add(paragraph.part(from, paragraph.text().length()).trimmed());
    return pieces;
  }

  private static boolean isSpeaker(String name) {
    String[] words = name.trim().split("\\s+");
    for (String word : words) {
      boolean capital =
          Character.isUpperCase(word.charAt(0)) || !Character.isLetter(word.charAt(0));
      boolean sentence = word.endsWith(".") && !Sentences.isAbbreviation(word);
      if (!capital || sentence || NO_SPEAKER.contains(word.toUpperCase(Locale.ROOT))) {
        return false;
      }
    }
    return words.length <= MOST_WORDS;
  }

  boolean isCapitals() {
    return Cue.isCapitals(speaker.text());
  }

  /** How it is heard, for {@code (V.O.)}; an aside such as {@code (gasping)} is none. */
  String extension() {
    StringJoiner all = new StringJoiner(", ");
    for (String item : brackets.text().split(",")) {
      String extension = Cue.extension("(" + item + ")");
      if (isExtension(item) && !extension.isEmpty()) {
        all.add(extension);
      }
    }
    return all.toString();
  }

  private static boolean isExtension(String words) {
    return EXTENSION.matcher(words.strip()).matches();
  }

  /** Heard over the pictures: nothing that it says is seen. */
  boolean isVoiceOver() {
    String letters = extension().replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
    return letters.startsWith("VO");
  }

  /** The aside before the words, {@code gasping}; empty for none. */
  Optional<Prose> aside() {
    for (String item : brackets.text().split(",")) {
      if (!item.isBlank() && !isExtension(item)) {
        return Optional.of(extension().isEmpty() ? brackets : only(item));
      }
    }
    return Optional.empty();
  }

  /**
   * The names that open speeches in a text. A name in small letters, {@code Mara: words}, is
   * believed when it opens two paragraphs or more, or also stands in capitals.
   */
  static Set<String> speakers(List<Manuscript.Line> lines) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (Manuscript.Line line : lines) {
      read(line.trimmed())
          .ifPresent(
              speech -> {
                String name = speech.speaker().text().toUpperCase(Locale.ROOT);
                seen.merge(name, speech.isCapitals() ? 2 : 1, Integer::sum);
              });
    }
    seen.values().removeIf(times -> times < 2);
    return seen.keySet();
  }

  private Prose only(String item) {
    int from = brackets.text().indexOf(item);
    return brackets.part(from, from + item.length()).trimmed();
  }

  Span labelSpan() {
    return speaker.span();
  }

  /** Words and asides in brackets, in order. */
  static List<Element.Part> parts(Prose words) {
    List<Element.Part> parts = new ArrayList<>();
    String text = words.text();
    int from = 0;
    int open = text.indexOf('(');
    while (open >= 0) {
      int close = text.indexOf(')', open);
      if (close < 0) {
        break;
      }
      add(parts, Element.Part.Kind.WORDS, words.part(from, open));
      add(parts, Element.Part.Kind.PARENTHETICAL, words.part(open + 1, close));
      from = close + 1;
      open = text.indexOf('(', from);
    }
    add(parts, Element.Part.Kind.WORDS, words.part(from, text.length()));
    return parts;
  }

  static void add(List<Element.Part> parts, Element.Part.Kind kind, Prose prose) {
    Prose clean = Emphasis.strip(prose.trimmed());
    if (!clean.isEmpty()) {
      parts.add(new Element.Part(kind, clean));
    }
  }
}
