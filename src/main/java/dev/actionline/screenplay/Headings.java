package dev.actionline.screenplay;

import dev.actionline.core.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads scene headings: {@code INT. KITCHEN - NIGHT #7#}. */
final class Headings {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern PREFIX =
      Pattern.compile(
          "(INT\\.?\\s?/\\s?EXT|EXT\\.?\\s?/\\s?INT|I\\s?/\\s?E|E\\s?/\\s?I|INT|EXT|EST"
              + "|\u0418\u041d\u0422|\u041d\u0410\u0422|\u042d\u041a\u0421\u0422)"
              + "(?:[.:]\\s*|\\s+)(?=\\S)",
          FLAGS);
  private static final Pattern NUMBER = Pattern.compile("\\s*#([\\p{L}\\p{N}.\\-)(]{1,20})#\\s*$");
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:DAY|NIGHT|MORNING|EVENING|AFTERNOON|NOON|MIDDAY|MIDNIGHT|DAWN|DUSK|SUNRISE|SUNSET"
              + "|SUNDOWN|SUNUP|DAYBREAK|TWILIGHT|MAGIC HOUR|GOLDEN HOUR|LATER|CONTINUOUS"
              + "|CONTINUING|SAME|MOMENTS?|PRE-?DAWN|DAYTIME|NIGHTTIME|TONIGHT|TODAY|EARLIER"
              + "|\u0414\u0415\u041d\u042c|\u041d\u041e\u0427\u042c|\u0423\u0422\u0420\u041e|\u0412\u0415\u0427\u0415\u0420"
              + "|LATE|EARLY|O'CLOCK|FLASHBACK|PRESENT"
              + "|[AP]\\.?M\\.?|\\d{1,2}:\\d\\d|(?:1[5-9]|2[01])\\d\\d)(?![\\p{L}\\p{N}])",
          FLAGS);
  private static final Pattern DASH =
      Pattern.compile("\\s+(?:-{1,3}|\u2013|\u2014)\\s+|\\s*\u2014\\s*");
  private static final Pattern CLOSE_TIME = Pattern.compile("[,.]\\s+([^,.]{2,30})\\.?$");

  /** No heading is longer; what is, is prose. */
  private static final int LONGEST = 400;

  private Headings() {}

  /** Whether a line begins as headings do. */
  static boolean opens(String line) {
    return line.length() <= LONGEST && PREFIX.matcher(line).lookingAt();
  }

  /** How many characters {@code INT. } takes at the line's start; 0 for none. */
  static int prefixLength(String line) {
    Matcher prefix = PREFIX.matcher(line);
    return prefix.lookingAt() ? prefix.end() : 0;
  }

  /** Whether words name an hour: NIGHT, LATER, NIGHT CYCLE. */
  static boolean isTime(String words) {
    return TIME.matcher(words).find();
  }

  /** The heading that a trimmed line is; its force mark must be gone. */
  static Element.Heading read(Prose line, Span span) {
    String text = line.text();
    Optional<String> number = Optional.empty();
    Matcher numbered = NUMBER.matcher(text);
    if (numbered.find()) {
      number = Optional.of(numbered.group(1));
      line = line.part(0, numbered.start());
    }
    return of(Emphasis.strip(line).text().strip(), number, span);
  }

  /** A heading from its clean words. */
  static Element.Heading of(String text, Optional<String> number, Span span) {
    Matcher prefix = PREFIX.matcher(text);
    Optional<Boolean> interior = Optional.empty();
    String rest = text;
    if (prefix.lookingAt()) {
      char first = Character.toUpperCase(text.charAt(0));
      boolean both = prefix.group(1).indexOf('/') >= 0;
      interior = Optional.of(both || first == 'I' || first == '\u0418');
      rest = text.substring(prefix.end());
    }
    List<String> split = placeAndTime(rest);
    return new Element.Heading(
        text, number, interior, lower(split.get(0)), lower(split.get(1)), 0, span);
  }

  /** The last stretch behind a dash is the hour if it names one; else all is the place. */
  private static List<String> placeAndTime(String rest) {
    Matcher dash = DASH.matcher(rest);
    int cut = -1;
    int resume = -1;
    while (dash.find()) {
      // from the first dash behind which an hour stands: KITCHEN - NIGHT - LATER
      if (cut < 0
          && isTime(rest.substring(dash.end()).split("\\s+(?:-{1,3}|\u2013|\u2014)\\s+")[0])) {
        cut = dash.start();
        resume = dash.end();
      }
    }
    Matcher close = CLOSE_TIME.matcher(rest);
    if (cut < 0 && close.find() && isTime(close.group(1))) {
      cut = close.start();
      resume = close.start(1);
    }
    return cut < 0 ? List.of(rest, "") : List.of(rest.substring(0, cut), rest.substring(resume));
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
