package dev.actionline.screenplay;

import dev.actionline.core.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line above a speech: who speaks, and how it is heard. */
record Cue(String speaker, String extension, boolean dual, Span nameSpan) {
  private static final Pattern CONTINUED =
      Pattern.compile("cont(?:'|\u2019)?(?:d|inued|inuing)?\\.?", Pattern.CASE_INSENSITIVE);
  private static final Pattern SHAPE =
      Pattern.compile("([^()^]+?)((?:\\s*\\([^()]*\\))*)\\s*(\\^)?");
  private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern NAME_WITH_DOT =
      Pattern.compile("\\b(?:\\p{Lu}|JR|SR|ESQ|M\\.?D)\\.$");
  private static final int LONGEST = 120;

  /** A cue by its looks: capitals, brackets aside; no cry, no sentence, no word to the camera. */
  static Optional<Cue> read(Prose line) {
    return shape(line)
        .filter(cue -> isCapitals(cue.speaker) && !endsSentence(cue.speaker))
        .filter(cue -> !ShotWords.opens(cue.speaker));
  }

  /**
   * {@code BOOM!} and {@code SILENCE.} are read, not called; {@code MR. T.} and {@code AL JR.} are
   * names.
   */
  private static boolean endsSentence(String text) {
    char last = text.charAt(text.length() - 1);
    return last == '!' || last == '?' || (last == '.' && !NAME_WITH_DOT.matcher(text).find());
  }

  /** A cue that its writer forced, in any case. */
  static Optional<Cue> forced(Prose line) {
    return shape(line);
  }

  private static Optional<Cue> shape(Prose raw) {
    if (raw.text().length() > LONGEST) {
      return Optional.empty();
    }
    Prose line = Emphasis.strip(raw);
    Matcher shape = SHAPE.matcher(line.text());
    if (!shape.matches() || shape.group(1).isBlank()) {
      return Optional.empty();
    }
    Prose name = line.part(shape.start(1), shape.end(1)).trimmed();
    String extension = extension(shape.group(2));
    return Optional.of(new Cue(name.text(), extension, shape.group(3) != null, name.span()));
  }

  /** What the brackets say, without CONT'D. */
  static String extension(String brackets) {
    StringJoiner all = new StringJoiner(", ");
    Matcher bracket = BRACKET.matcher(brackets);
    while (bracket.find()) {
      String inner = bracket.group(1).strip();
      if (!inner.isEmpty() && !CONTINUED.matcher(inner).matches()) {
        all.add(inner);
      }
    }
    return all.toString();
  }

  /** At least one capital and no small letter; letters that know no capitals make no cue. */
  static boolean isCapitals(String text) {
    return text.chars().anyMatch(Character::isUpperCase)
        && text.equals(text.toUpperCase(Locale.ROOT))
        && text.chars().noneMatch(Character::isLowerCase);
  }
}
