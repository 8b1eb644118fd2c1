package dev.actionline.screenplay;

import dev.actionline.core.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads headings of loose text, which may carry a number at either end, and may run into their
 * paragraph: {@code INT. MILL - NIGHT A man sweeps.}
 */
final class RunInHeading {
  /** A heading and what runs on behind it. */
  record Cut(Element.Heading heading, Prose rest) {}

  private static final Pattern NUMBER =
      Pattern.compile("(?:#|(?:SCENE|Scene) )?(\\d{1,4}[A-Z]{0,2})[.):,-]?\\s+");
  private static final Pattern NUMBER_BEHIND = Pattern.compile("\\s+(\\d{1,4}[A-Z]{0,2})\\.?$");
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final int LONGEST_PLAIN = 80;

  private final Set<String> names;

  /**
   * @param names who speaks, in upper case: a heading ends before them
   */
  RunInHeading(Set<String> names) {
    this.names = names;
  }

  Optional<Cut> read(Prose line) {
    Matcher numbered = NUMBER.matcher(line.text());
    if (numbered.lookingAt() && Headings.opens(head(line.text().substring(numbered.end())))) {
      Prose rest = line.part(numbered.end(), line.text().length());
      return cut(rest, Optional.of(numbered.group(1)));
    }
    return Headings.opens(head(line.text())) ? cut(line, Optional.empty()) : Optional.empty();
  }

  /** As much of a line as tells whether it begins as a heading. */
  private static String head(String text) {
    return text.substring(0, Math.min(40, text.length()));
  }

  private Optional<Cut> cut(Prose line, Optional<String> number) {
    int end = headingEnd(line.text());
    if (end == 0) {
      return Optional.empty();
    }
    Prose heading = line.part(0, end).trimmed();
    if (number.isPresent()) {
      Matcher behind = NUMBER_BEHIND.matcher(heading.text());
      if (behind.find() && behind.group(1).equals(number.get())) {
        heading = heading.part(0, behind.start());
      }
    }
    Prose rest = line.part(end, line.text().length()).trimmed();
    Span span = new Span(line.span().start(), heading.span().end());
    Element.Heading read = Headings.read(heading, span);
    if (number.isPresent() && read.number().isEmpty()) {
      read =
          new Element.Heading(
              read.text(), number, read.interior(), read.place(), read.time(), 0, read.span());
    }
    return Optional.of(new Cut(read, rest));
  }

  /** Where the heading ends; 0 when the line is prose after all. */
  private int headingEnd(String text) {
    int prefix = Headings.prefixLength(head(text));
    Matcher word = WORD.matcher(text);
    int end = prefix;
    int words = 0;
    boolean plain = false;
    while (word.find(end)) {
      if (hasSmall(word.group())) {
        plain = true;
        break;
      }
      end = word.end();
      words++;
    }
    if (!plain) {
      return text.length();
    }
    if (words == 0) {
      return titleCase(text, prefix);
    }
    return beforeSubject(text, prefix, end);
  }

  private static boolean hasSmall(String word) {
    return word.chars().anyMatch(Character::isLowerCase) && !word.matches("\\p{Lu}+'s|Mc\\p{Lu}+");
  }

  /** {@code Int. Kitchen - Night}: a short line without a sentence is a heading as it stands. */
  private static int titleCase(String text, int prefix) {
    boolean sentence = text.endsWith(".") || text.indexOf(". ", prefix) >= 0;
    if (text.length() <= LONGEST_PLAIN && !sentence) {
      return text.length();
    }
    int stop = text.indexOf(". ", prefix);
    return stop > 0 && stop <= LONGEST_PLAIN ? stop + 1 : 0;
  }

  /** Takes the capitals that belong to the sentence behind the heading back out of it. */
  private int beforeSubject(String text, int prefix, int end) {
    String caps = text.substring(prefix, end);
    Matcher time = Pattern.compile("\\s[-\u2013\u2014]+\\s+(\\S+)").matcher(caps);
    int hour = -1;
    while (time.find()) {
      hour = Headings.isTime(time.group(1)) ? time.end() : hour;
    }
    if (hour >= 0) {
      return prefix + hour;
    }
    int cut = end;
    for (String name : names) {
      String upper = caps.stripTrailing().toUpperCase(Locale.ROOT);
      if (upper.endsWith(" " + name)) {
        cut = Math.min(cut, prefix + upper.length() - name.length());
      }
    }
    String left = text.substring(prefix, cut).stripTrailing();
    return left.matches(".*\\s(?:A|I)") ? prefix + left.length() - 1 : cut;
  }
}
