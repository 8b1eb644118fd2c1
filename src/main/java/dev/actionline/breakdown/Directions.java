package dev.actionline.breakdown;

import dev.actionline.words.English;
import dev.actionline.words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the camera directions of a sentence, and what is left of it for the clause grammar. */
final class Directions {
  /**
   * One direction in a sentence.
   *
   * @param from offset in the sentence
   * @param to offset in the sentence
   * @param subject as the script writes it, without article; empty for none
   * @param content the words of a title
   */
  record Found(
      String kind,
      String value,
      int from,
      int to,
      Optional<String> subject,
      Optional<String> content) {}

  /**
   * The directions, and where the prose for the grammar begins; its length when nothing is left.
   */
  record Split(List<Found> found, int rest) {}

  /** A way to say a direction. */
  private record Way(String kind, String value, String subject, Pattern pattern, boolean capitals) {
    private Way(String kind, String value, String subject, String pattern) {
      this(kind, value, subject, Pattern.compile(pattern), !SMALL.matcher(NO_LETTER.matcher(pattern).replaceAll("")).find());
    }
  }

  /** What of an expression stands for no letter of its own. */
  private static final Pattern NO_LETTER = Pattern.compile("\\\\p\\{\\w+\\}|\\\\[A-Za-z]|\\(\\?<s>|\\(\\?:S\\|s\\)");
  private static final Pattern SMALL = Pattern.compile("\\p{Ll}");

  /** Words of which a sentence has one that tells a direction in its midst, by where the subject is sought. */
  private static final Map<String, List<String>> NEEDED = new HashMap<>();
  private static final List<Way> WAYS = ways();
  private static final Pattern CONNECTOR =
      Pattern.compile(
          "\\s*(?:[:\u2013\u2014-]+\\s*|,\\s*)?(?:(?i:on|of|to reveal|to"
              + " see|to|at|with|across|along|over|past|from|for|into|in on|as we"
              + " follow|following)\\b\\s*)?(?:[:\u2013\u2014-]+\\s*)?");
  private static final Pattern BETWEEN = Pattern.compile("[\\s.,:;\u2013\u2014-]*");

  private static final String WE_SAYS = "We ";
  private static final Pattern WE = Pattern.compile("(?i)(?:(?:then|now|slowly),? )?we ");
  private static final Pattern JOINT = Pattern.compile("(?:, (?:and (?:then )?|then )?| and (?:then )?)(?=\\p{Ll})");

  private Directions() {}

  private static List<Way> ways() {
    List<Way> out = new ArrayList<>();
    for (String line : Lexicon.lines("directions.txt")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] f = line.split("\\s*\\|\\|\\s*");
        if (f[0].trim().equals("needs")) {
          NEEDED.put(f[1], List.of(f[2].split("\\s*,\\s*")));
        } else {
          out.add(new Way(f[0].trim(), f[1], f[2], f[3]));
        }
      }
    }
    return out;
  }

  static Split of(String sentence, CastList cast) {
    List<Integer> begins = WE.matcher(sentence).lookingAt() ? moves(sentence, cast) : List.of();
    if (begins.isEmpty()) {
      return one(sentence, cast);
    }
    Split first = one(sentence.substring(0, begins.get(0)), cast);
    List<Found> found = new ArrayList<>(first.found());
    int rest = first.rest();
    for (int i = 0; i < begins.size(); i++) {
      int end = i + 1 < begins.size() ? begins.get(i + 1) : sentence.length();
      int shift = begins.get(i) - WE_SAYS.length();
      Split next = one(WE_SAYS + sentence.substring(begins.get(i), end), cast);
      next.found().forEach(f -> found.add(new Found(f.kind(), f.value(), Math.max(0, f.from() + shift), f.to() + shift, f.subject(), f.content())));
      rest = next.rest() + shift;
    }
    return new Split(found, rest);
  }

  /** "We pass a gym, drop down to the boy and come to rest on Mara": where each further move of the one camera begins. */
  private static List<Integer> moves(String sentence, CastList cast) {
    List<Integer> begins = new ArrayList<>();
    Matcher joint = JOINT.matcher(sentence);
    while (joint.find()) {
      List<Found> next = one(WE_SAYS + sentence.substring(joint.end()), cast).found();
      boolean first = begins.isEmpty() && one(sentence.substring(0, joint.start()), cast).found().isEmpty();
      if (!first && !next.isEmpty() && next.get(0).from() <= WE_SAYS.length() && next.get(0).kind().equals("move")) {
        begins.add(joint.end());
      }
    }
    return begins;
  }

  /** The directions of a sentence that holds one, or several in capitals. */
  private static Split one(String sentence, CastList cast) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    Found next = at(sentence, at, cast);
    while (next != null) {
      found.add(next);
      at = rest(sentence, next);
      Matcher between = BETWEEN.matcher(sentence).region(next.to(), sentence.length());
      int after = between.lookingAt() ? between.end() : next.to();
      next =
          after < sentence.length() && next.subject().isEmpty() ? at(sentence, after, cast) : null;
    }
    if (found.isEmpty()) {
      Found within = within(sentence, cast);
      if (within != null) {
        found.add(within);
        at = rest(sentence, within);
      }
    }
    inside(sentence, at, found, cast);
    return new Split(found, at);
  }

  private static boolean mayTell(String where, String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    return NEEDED.getOrDefault(where, List.of("")).stream().anyMatch(lower::contains);
  }

  private static Found at(String sentence, int from, CastList cast) {
    boolean small = from + 1 < sentence.length() && Character.isLowerCase(sentence.charAt(from + 1));
    for (Way way : WAYS) {
      if (way.subject.equals("inside") || way.subject.equals("within") || small && way.capitals) {
        continue;
      }
      Matcher m = way.pattern.matcher(sentence).region(from, sentence.length());
      if (m.lookingAt()) {
        return make(way, m, sentence, cast);
      }
    }
    return null;
  }

  /** "Slowly we rise above the roofs": the camera moves in plain words. */
  private static Found within(String sentence, CastList cast) {
    if (!mayTell("within", sentence)) {
      return null;
    }
    for (Way way : WAYS) {
      Matcher m = way.pattern.matcher(sentence);
      if (way.subject.equals("within") && m.find()) {
        return make(way, m, sentence, cast);
      }
    }
    return null;
  }

  /** Directions that stand within a sentence: OUT OF FOCUS. */
  private static void inside(String sentence, int from, List<Found> found, CastList cast) {
    if (!mayTell("inside", sentence)) {
      return;
    }
    for (Way way : WAYS) {
      if (!way.subject.equals("inside")) {
        continue;
      }
      Matcher m = way.pattern.matcher(sentence);
      if (m.find(from)
          && found.stream().noneMatch(f -> f.from() <= m.start() && m.start() < f.to())) {
        Optional<String> subject = firstPhrase(sentence.substring(from), cast).map(Subject::text);
        found.add(new Found(way.kind, way.value, m.start(), m.end(), subject, Optional.empty()));
      }
    }
  }

  private static Found make(Way way, Matcher m, String sentence, CastList cast) {
    switch (way.subject) {
      case "none":
        return new Found(
            way.kind, way.value, m.start(), m.end(), Optional.empty(), Optional.empty());
      case "owner":
        return new Found(
            way.kind,
            way.value,
            m.start(),
            m.end(),
            Optional.of(m.group("s").trim()),
            Optional.empty());
      case "words":
        String words =
            sentence.substring(m.end()).trim().replaceAll("^[\"\u201c]|[\"\u201d]?[.]?$", "");
        return new Found(
            way.kind,
            way.value,
            m.start(),
            sentence.length(),
            Optional.empty(),
            Optional.of(words));
      case "last":
        return withLast(way, m, sentence, cast);
      default:
        return withNext(way, m, sentence, cast);
    }
  }

  /** A phrase of the prose with its place. */
  private record Subject(String text, int end) {}

  private static Found withNext(Way way, Matcher m, String sentence, CastList cast) {
    int end = m.end();
    if (stops(sentence, end)) {
      return new Found(way.kind, way.value, m.start(), end, Optional.empty(), Optional.empty());
    }
    Matcher c = CONNECTOR.matcher(sentence).region(end, sentence.length());
    int begin = c.lookingAt() ? c.end() : end;
    Optional<Subject> subject =
        firstPhrase(sentence.substring(begin), cast).filter(s -> !Shape.fits(s.text(), "WE|US|YOU|I"));
    return new Found(
        way.kind,
        way.value,
        m.start(),
        subject.map(s -> begin + s.end()).orElse(end),
        subject.map(Subject::text),
        Optional.empty());
  }

  private static boolean stops(String sentence, int end) {
    return end >= sentence.length() || Shape.fits(sentence.substring(end), "(?s)\\s*[.!?].*|\\s*");
  }

  /** Focus and pans go to what comes after the last "to". */
  private static Found withLast(Way way, Matcher m, String sentence, CastList cast) {
    String rest = sentence.substring(m.end());
    Matcher to = Pattern.compile("(?i)^[^.,;]*?\\b(?:to|onto|on)\\s+").matcher(rest);
    boolean from = Shape.fits(rest, "(?is)\\s*[:,-]?\\s*(?:from|past|across|off|over)\\b.*");
    if (from && to.find()) {
      int begin = m.end() + to.end();
      Optional<Subject> subject = firstPhrase(sentence.substring(begin), cast);
      if (subject.isPresent()) {
        return new Found(
            way.kind,
            way.value,
            m.start(),
            begin + subject.get().end(),
            subject.map(Subject::text),
            Optional.empty());
      }
    }
    return withNext(way, m, sentence, cast);
  }

  private static Optional<Subject> firstPhrase(String prose, CastList cast) {
    String clean = withoutBrackets(prose);
    List<Word> words = English.get().tag(cast.mark(English.words(clean)));
    Optional<PhraseReader.Read> read = new PhraseReader(words).list(0);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    int end = words.get(read.get().next() - 1).end();
    List<String> names = new ArrayList<>();
    names.add(text(read.get().phrase(), clean));
    for (NounPhrase more : read.get().phrase().joined()) {
      names.add(text(more, clean));
    }
    return Optional.of(new Subject(String.join(" & ", names), end));
  }

  private static String text(NounPhrase phrase, String prose) {
    String text = prose.substring(phrase.start(), phrase.end()).replaceAll("\\s+", " ").trim();
    return text.replaceFirst("(?i)^(?:the|a|an|another|his|her|its|their|this|that)\\s+", "")
        .toUpperCase(Locale.ROOT);
  }

  /** Brackets are blanked, so that offsets stay. */
  static String withoutBrackets(String prose) {
    StringBuilder out = new StringBuilder(prose);
    int depth = 0;
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      depth += c == '(' || c == '[' ? 1 : 0;
      boolean inside = depth > 0;
      depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
      if (inside || c == '\n') {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }

  /** Where the prose goes on: at the subject, since it may act; behind it when nothing follows. */
  private static int rest(String sentence, Found found) {
    if (found.content().isPresent()) {
      return sentence.length();
    }
    if (found.subject().isEmpty() || found.kind().equals("pov") || found.value().equals("OTS")) {
      return found.to();
    }
    int length = found.to() - found.from();
    String head = sentence.substring(found.from(), found.to());
    String last = found.subject().get().replaceAll(" & .*", "");
    int at = head.toUpperCase(Locale.ROOT).replaceAll("\\s", " ").lastIndexOf(last);
    return found.from() + (at < 0 ? length : withArticle(head, at));
  }

  private static int withArticle(String head, int at) {
    Matcher m =
        Pattern.compile("(?i)\\b(?:the|a|an|another|his|her|its|their|this|that)\\s+$")
            .matcher(head.substring(0, at));
    return m.find() ? m.start() : at;
  }
}
