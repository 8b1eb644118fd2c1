package dev.actionline.director;

import dev.actionline.catalogue.CameraMove;
import dev.actionline.catalogue.CameraMoves;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A shot as a writer's note tells it, {@code low angle push in on the key, 24mm}, in the words of a shot list.
 *
 * @param size of the trade; empty when the note says none
 * @param angle low, high, overhead, dutch; empty for eye level
 * @param side where the camera stands; empty to leave it open
 * @param optics lens, distance and height as modifiers of the framing, each with its comma
 * @param stop {@code f/2.8}; empty for none
 * @param moves camera moves without their subject, in order
 * @param image the effect through or in which the picture is seen: binoculars, a mirror; empty for none
 */
record ShotNote(String size, String angle, String side, String optics, String stop, List<Move> moves, String image) {
  /** A move and what stands behind it: direction, amount. */
  record Move(CameraMove move, String words) {}

  private static final Map<String, Pattern> SIZES = new LinkedHashMap<>();
  private static final Map<String, Pattern> ANGLES = new LinkedHashMap<>();

  static {
    size("OTS", "ots|over (?:the )?\\S+(?: \\S+)? shoulder|over .+ on ");
    size("POV", "pov|point of view");
    size("insert", "insert");
    size("two-shot", "two[- ]shot|2[- ]shot");
    size("ECU", "ecu|extreme close[- ]?up|extreme close");
    size("MCU", "mcu|medium close[- ]?up|medium close");
    size("CU", "cu|close[- ]?up|close shot|close");
    size("EWS", "ews|extreme wide(?: shot)?|extreme long(?: shot)?|establishing(?: shot)?");
    size("FS", "fs|full shot|full body|full");
    size("WS", "ws|wide shot|long shot|wide|master(?: shot)?");
    size("cowboy", "cowboy");
    size("MS", "ms|medium shot|mid shot|medium");
    angle("overhead", "overhead|top shot|bird'?s[- ]eye");
    angle("low", "low(?: angle)?");
    angle("high", "high angle|(?<!m )high");
    angle("dutch", "dutch(?: angle)?|canted");
  }

  private static final Pattern LENS = word("(\\d+(?:\\.\\d+)?) ?mm");
  private static final Pattern STOP = Pattern.compile("(?i)\\bf/ ?(\\d+(?:\\.\\d+)?)");
  private static final Pattern HEIGHT = word("(\\d+(?:\\.\\d+)?) ?m high");
  private static final Pattern DISTANCE = word("(\\d+(?:\\.\\d+)?) ?m");
  private static final Pattern SIDE =
      word("from (?:the )?(front left|front right|behind left|behind right|back left|back right|front|behind|left|right|side|back)");
  private static final Pattern AMOUNT = Pattern.compile("^(\\d+(?:\\.\\d+)?) ?(m|deg|degrees)\\b");
  private static final Pattern IMAGE =
      word("(?:through|in|on) (?:the |a |an? )?(?:[a-z]+ )?(binoculars|scope|mirror|screen)");
  private static final Pattern LENGTH = Pattern.compile("(?i)\\bover (\\d+(?:\\.\\d+)?) ?s(?:ec(?:onds?)?)?\\b");

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
    StringBuilder left = new StringBuilder(note.toLowerCase(Locale.ROOT));
    String image = take(IMAGE, left).orElse("");
    List<Move> moves = moves(left);
    String optics =
        take(HEIGHT, left).map(h -> ", height " + h + " m").orElse("");
    optics = take(LENS, left).map(l -> ", " + l + "mm").orElse("") + optics;
    optics += take(DISTANCE, left).map(d -> ", " + d + " m").orElse("");
    String side = take(SIDE, left).orElse("");
    String size = first(SIZES, left.toString());
    return new ShotNote(
        size, first(ANGLES, left.toString()), side, optics, take(STOP, left).map(s -> "f/" + s).orElse(""), moves, image);
  }

  /** The first group of what is found, which is taken out. */
  private static Optional<String> take(Pattern pattern, StringBuilder text) {
    Matcher m = pattern.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    String found = m.group(1);
    text.replace(m.start(), m.end(), " ");
    return Optional.of(found);
  }

  private static String first(Map<String, Pattern> known, String text) {
    return known.entrySet().stream().filter(e -> e.getValue().matcher(text).find()).map(Map.Entry::getKey).findFirst().orElse("");
  }

  /** Takes the moves out of the words, with their directions, amounts and lengths. */
  private static List<Move> moves(StringBuilder left) {
    List<Move> moves = new ArrayList<>();
    int at = 0;
    while (at < left.length()) {
      boolean begins = at == 0 || !Character.isLetterOrDigit(left.charAt(at - 1)) && left.charAt(at - 1) != '-';
      String rest = left.substring(at);
      Optional<CameraMove> move = begins ? named(rest) : Optional.empty();
      if (move.isEmpty()) {
        at++;
        continue;
      }
      String word = CameraMoves.word(move.get(), rest.replaceAll("[,;].*", ""));
      int end = at + word.length();
      StringBuilder words = new StringBuilder(ThirdPerson.of(word));
      end = tail(left, end, move.get(), words);
      moves.add(new Move(move.get(), words.toString()));
      left.replace(at, end, " ");
    }
    return moves;
  }

  /** A move that a camera makes; a tilted picture and a camera that rests are no moves. */
  private static Optional<CameraMove> named(String rest) {
    boolean still = rest.matches("(?:dutch|cant|static|rest|hold|over|close)\\b.*") && !rest.startsWith("dutch roll") && !rest.startsWith("close in");
    return still ? Optional.empty() : CameraMoves.named(rest.replaceAll("[,;].*", ""));
  }

  private static int tail(StringBuilder left, int from, CameraMove move, StringBuilder words) {
    int end = from;
    while (end < left.length() && left.charAt(end) == ' ') {
      String rest = left.substring(end + 1);
      String next = rest.replaceAll("[^a-z-].*", "");
      Matcher amount = AMOUNT.matcher(rest);
      Matcher length = LENGTH.matcher(rest);
      if (move.way().sign(next) != 0) {
        words.append(' ').append(next);
        end += 1 + next.length();
      } else if (amount.find()) {
        words.append(' ').append(amount.group(1)).append(' ').append(amount.group(2).startsWith("deg") ? "deg" : "m");
        end += 1 + amount.end();
      } else if (length.lookingAt()) {
        words.append(" over ").append(length.group(1)).append('s');
        end += 1 + length.end();
      } else {
        break;
      }
    }
    return end;
  }

  /**
   * Frames a shot so.
   *
   * @param subjects whom the note names, whose shoulder or eyes first
   */
  void write(List<String> subjects, Line at, ShotDraft shot) {
    boolean through = (size.equals("OTS") || size.equals("POV")) && !subjects.isEmpty();
    List<String> seen = through ? subjects.subList(1, subjects.size()) : subjects;
    Optional<String> owner = through ? Optional.of(subjects.get(0)) : Optional.empty();
    shot.setup = new Setup(size, seen, owner, angle, side);
    shot.optics = optics;
    shot.directed = true;
    for (Move move : moves) {
      boolean rides = move.move().ride() != CameraMove.Ride.NONE;
      String whom = rides && !seen.isEmpty() ? " with " + Company.name(seen.get(0)) : "";
      shot.moves.add(at.with("camera " + move.words() + whom));
    }
    if (!image.isEmpty()) {
      shot.moves.add(at.with("effect " + image));
    }
    if (!stop.isEmpty() && !seen.isEmpty()) {
      shot.moves.add(at.with("focus on " + Company.name(seen.get(0)) + ", " + stop));
    }
  }
}
