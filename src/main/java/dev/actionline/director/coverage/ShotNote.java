package dev.actionline.director.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A shot as a writer's note tells it, {@code low angle push in on the key, 24mm}, taken apart into the words of the trade.
 *
 * @param words the whole note in small letters
 * @param size of the trade; empty when the note says none
 * @param angle low, high, overhead, eye level; empty when it says none
 * @param side where the camera stands; empty to leave it open
 * @param optics lens, distance, height, dutch as modifiers of the framing, each with its comma
 * @param stop {@code f/2.8}; empty for none
 * @param moves camera moves without their subject, in order
 * @param image the effect through or in which the picture is seen: binoculars, a mirror; empty for none
 * @param speed a line of speed, {@code slow motion 40 %}; empty for life's own
 * @param rack whether the focus goes from one to the other
 * @param left what is none of these
 */
record ShotNote(
    String words, String size, String angle, String side, String optics, String stop, List<NoteMoves.Move> moves, String image, String speed,
    boolean rack, String left) {
  private static final Map<String, Pattern> SIZES = new LinkedHashMap<>();
  private static final Map<String, Pattern> ANGLES = new LinkedHashMap<>();

  static {
    size("OTS", "ots|over (?:the )?\\S+(?: \\S+)? shoulder|over (?!\\d).+ on |on .+,? over (?!\\d).+|dirty(?: single| ots)?");
    size("POV", "pov|point of view");
    size("insert", "insert(?: shot)?");
    size("two-shot", "two[- ]shot|2[- ]shot");
    size("group", "(?:three|group|3)[- ]shot");
    size("ECU", "ecu|xcu|(?:extreme|big) close[- ]?up|extreme close|macro");
    size("MCU", "mcu|medium close[- ]?up|medium close|(?:clean )?single");
    size("CU", "cu|close[- ]?up|close shot|close|tight|reaction(?: shot)?");
    size("EWS", "ews|extreme wide(?: shot)?|extreme long(?: shot)?|establishing(?: shot)?");
    size("FS", "fs|full shot|full body|full|head to toe");
    size("WS", "ws|wide(?: shot| angle)?|long shot|master(?: shot)?");
    size("cowboy", "cowboy|american(?: shot)?");
    size("MS", "ms|medium shot|mid shot|medium");
    angle("overhead", "overhead|top shot|(?:bird|god)'?s[- ]eye(?: view)?|from (?:the ceiling|above)");
    angle("low", "low(?: angle)?|from (?:below|the (?:floor|ground))|worm'?s[- ]eye(?: view)?|ground level");
    angle("high", "high angle|(?<!m )high");
    angle("eye level", "(?:at )?eye[- ]level");
  }

  private static final String LENGTH = "(\\d+(?:\\.\\d+)? ?(?:m|cm|ft|in)|\\d+(?:\\.\\d+)? (?:metres?|meters?|feet|foot|inch(?:es)?))";
  private static final Pattern LENS = word("(\\d+(?:\\.\\d+)?) ?mm");
  private static final Pattern STOP = Pattern.compile("(?i)\\bf/ ?(\\d+(?:\\.\\d+)?)");
  private static final Pattern HEIGHT = word("(?:at )?" + LENGTH + " high");
  private static final Pattern DISTANCE = word("(?:from )?" + LENGTH + "(?: away| off)?");
  private static final Pattern DUTCH =
      Pattern.compile("(?i)(?<![\\w-])(?:dutch|canted)(?! roll)(?: angle| tilt)?(?: of)?((?: \\d+(?:\\.\\d+)?)?)(?: ?deg(?:rees?)?)?(?![\\w-])");
  private static final Pattern SIDE =
      word("(?:from )?(profile)|from (?:the )?(front left|front right|behind left|behind right|back left|back right|front|behind(?! the| [a-z]+)|left|right|side|back)(?! to)");
  private static final Pattern IMAGE =
      word("(?:through|in|on) (?:the |a |an? )?(?:[a-z]+ )?(binoculars|scope|mirror|screen)");
  private static final Pattern SPEED =
      word("(?:in )?(slow(?:ed)?[- ]mo(?:tion)?|fast[- ]motion|time[- ]lapse|reverse motion|in reverse)((?: \\d+(?:\\.\\d+)?(?: ?fps| ?%)?)?)");
  private static final Pattern RACK = word("(rack(?:s|ing)?(?: focus)?|pull(?:s|ing)? focus|focus pull)");

  /** To a size: where a move ends. */
  private static final Pattern ARRIVES = Pattern.compile("\\b(?:to|into) (?:an? |the )?([^,;]+)");

  ShotNote {
    moves = List.copyOf(moves);
  }

  private static Pattern word(String regex) {
    return Pattern.compile("(?i)(?<![\\w-])(?:" + regex + ")(?![\\w-])");
  }

  private static void size(String name, String regex) {
    SIZES.put(name, word(regex));
  }

  private static void angle(String name, String regex) {
    ANGLES.put(name, word(regex));
  }

  static ShotNote of(String note) {
    String words = note.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    StringBuilder left = new StringBuilder(words);
    String image = take(IMAGE, left).orElse("");
    String speed = speed(left);
    boolean rack = take(RACK, left).isPresent();
    String dutch = take(DUTCH, left).map(d -> ", dutch" + d).orElse("");
    List<NoteMoves.Move> moves = NoteMoves.take(left);
    String height = take(HEIGHT, left).map(h -> ", height " + unit(h)).orElse("");
    String optics = take(LENS, left).map(l -> ", " + l + "mm").orElse("") + height;
    optics += take(DISTANCE, left).map(d -> ", " + unit(d)).orElse("") + dutch;
    String side = take(SIDE, left).map(s -> s.equals("profile") ? "the side" : s).orElse("");
    String stop = take(STOP, left).map(s -> "f/" + s).orElse("");
    String size = first(SIZES, left.toString());
    String angle = first(ANGLES, left.toString());
    String rest = left.toString();
    for (Pattern known : List.of(SIZES.get(size.isEmpty() ? "CU" : size), ANGLES.get(angle.isEmpty() ? "low" : angle))) {
      rest = rest.contains(" over ") || size.equals("OTS") ? "" : known.matcher(rest).replaceAll(" ");
    }
    return new ShotNote(words, size, angle, side, optics, stop, moves, image, speed, rack, rest);
  }

  /** {@code 6 feet} as a list writes it. */
  private static String unit(String length) {
    return length.replaceFirst(" ?(?:metres?|meters?)$", " m").replaceFirst(" ?(?:feet|foot)$", " ft").replaceFirst(" ?inch(?:es)?$", " in")
        .replaceFirst("(?<=\\d)(?=[a-z])", " ");
  }

  private static String speed(StringBuilder left) {
    Matcher m = SPEED.matcher(left);
    if (!m.find()) {
      return "";
    }
    String kind = m.group(1);
    String rate = m.group(2).strip().replaceFirst("(?<=\\d)(?=[%f])", " ");
    left.replace(m.start(), m.end(), " ");
    return kind.contains("reverse") ? "reverse"
        : kind.startsWith("slow") ? "slow motion " + (rate.isEmpty() ? "40 %" : rate)
        : kind.startsWith("fast") ? "fast motion " + (rate.isEmpty() ? "300 %" : rate) : "fast motion 1000 %";
  }

  /** The first group of what is found, which is taken out. */
  private static Optional<String> take(Pattern pattern, StringBuilder text) {
    Matcher m = pattern.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    String found = m.group(1) == null ? m.group(2) : m.group(1);
    text.replace(m.start(), m.end(), " ");
    return Optional.of(found);
  }

  private static String first(Map<String, Pattern> known, String text) {
    return known.entrySet().stream().filter(e -> e.getValue().matcher(text).find()).map(Map.Entry::getKey).findFirst().orElse("");
  }

  /** The size that a move ends in; empty when none is told: {@code push in to a close-up}. */
  String arrives() {
    Matcher to = ARRIVES.matcher(words);
    return to.find() && !moves.isEmpty() ? first(SIZES, to.group(1)) : "";
  }
}
