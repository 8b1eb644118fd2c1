package dev.actionline.timeline;

import dev.actionline.core.Easing;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.joml.Vector2f;
import org.joml.Vector3f;

/** What a shot lays over its picture: titles, fades, captions. */
final class Titles {
  /** How long a fade or dissolve takes when nobody says, seconds. */
  static final double FADE = 1;

  private Titles() {}

  /** Reading time of a card: a word in a third of a second, and a moment to find it. */
  static double seconds(Statement.Direction title) {
    return Math.max(2.5, Schedule.seconds(words(title)) + 1);
  }

  static String words(Statement.Direction title) {
    StringBuilder text = new StringBuilder();
    for (Phrase phrase : title.phrases()) {
      for (Term term : phrase.terms()) {
        if (term.kind() == Term.Kind.STRING) {
          text.append(text.isEmpty() ? "" : "\n").append(term.text());
        }
      }
    }
    return text.toString();
  }

  private static boolean says(Statement.Direction line, String words) {
    return line.phrases().stream().anyMatch(p -> p.text().toLowerCase(Locale.ROOT).contains(words));
  }

  /**
   * The overlays of a shot at a time but for captions.
   *
   * @param lines of the shot with their times
   * @param start of the shot, seconds of the scene
   * @param end of the shot
   * @param places where the words of a line stand over a picture
   */
  static List<FrameState.Overlay> at(
      List<Schedule.Timed> lines, double start, double end, double seconds, Function<Schedule.Timed, Vector2f> places) {
    List<FrameState.Overlay> overlays = new ArrayList<>();
    FrameState.Overlay.Veil veil = FrameState.Overlay.Veil.black(0);
    for (Schedule.Timed line : lines) {
      if (!(line.statement() instanceof Statement.Direction d)) {
        continue;
      }
      switch (d.keyword()) {
        case TITLE -> title(d, line, end, seconds, places).ifPresent(overlays::add);
        case FADE -> veil = thicker(veil, new FrameState.Overlay.Veil(color(d), (float) fade(d, start, end, seconds)));
        case CUT -> veil = blank(d) ? new FrameState.Overlay.Veil(color(d), 1) : veil;
        default -> {}
      }
    }
    if (veil.opacity() > 0) {
      overlays.add(0, veil);
    }
    return overlays;
  }

  /** {@code cut to black}: nothing but a colour. */
  private static boolean blank(Statement.Direction cut) {
    return cut.phrases().stream()
        .anyMatch(p -> p.first().is("to") && p.terms().size() == 2 && ColorWords.isColor(p.terms().get(1).text().toLowerCase(Locale.ROOT)));
  }

  private static FrameState.Overlay.Veil thicker(FrameState.Overlay.Veil one, FrameState.Overlay.Veil other) {
    return other.opacity() > one.opacity() ? other : one;
  }

  /** The colour that a fade or a cut names, black when none; film black and white are the whole of it. */
  private static Vector3f color(Statement.Direction d) {
    List<String> words =
        d.phrases().stream().flatMap(p -> p.terms().stream()).map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
    if (words.contains("white")) {
      return new Vector3f(1);
    }
    return words.contains("black") ? new Vector3f() : ColorWords.of(words).orElseGet(Vector3f::new);
  }

  /** Whether a card or black stands in place of a shot's picture, so that no camera sees it. */
  static boolean hidesPicture(List<Schedule.Timed> lines) {
    return lines.stream()
        .map(Schedule.Timed::statement)
        .filter(s -> s instanceof Statement.Direction)
        .map(s -> (Statement.Direction) s)
        .anyMatch(
            d ->
                d.keyword() == Keyword.CUT && blank(d)
                    || d.keyword() == Keyword.TITLE && !says(d, "over "));
  }

  private static Optional<FrameState.Overlay> title(
      Statement.Direction d, Schedule.Timed line, double shotEnd, double seconds, Function<Schedule.Timed, Vector2f> places) {
    double last = d.timing().lengthSeconds().isPresent() ? line.end() : shotEnd;
    if (seconds < line.start() - 1e-6 || seconds >= last - 1e-6) {
      return Optional.empty();
    }
    double in = Easing.ramp(seconds, line.start() - 0.05, line.start() + 0.4);
    double out = 1 - Easing.ramp(seconds, last - 0.4, last);
    boolean over = says(d, "over picture") || says(d, "over the picture");
    Vector2f place = over ? places.apply(line) : Supers.CARD;
    return Optional.of(new FrameState.Overlay.Title(words(d), over, place.x, place.y, (float) Math.min(in, out)));
  }

  private static double fade(Statement.Direction d, double start, double end, double seconds) {
    double length = d.timing().lengthSeconds().orElse(FADE);
    boolean out = says(d, "out") || says(d, "to ");
    return out
        ? Easing.ramp(seconds, end - length, end - 1e-3)
        : 1 - Easing.ramp(seconds, start, start + length);
  }
}
