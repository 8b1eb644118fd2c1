package dev.actionline.timeline;

import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import dev.actionline.shotlist.Timing;
import dev.actionline.timeline.ShotClock.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Reads the lines of a shot that say how fast it runs: {@code slow motion 40 %}, {@code fast motion 300 %},
 * {@code ramp from 100 % to 25 % over 1s}, {@code freeze at 2s for 1s}, {@code reverse}.
 */
final class SpeedLines {
  /** Lines that turn the clock of a shot and take no time of its story. */
  static final Set<Keyword> KEYWORDS = Set.of(Keyword.SLOW, Keyword.FAST, Keyword.RAMP, Keyword.FREEZE, Keyword.REVERSE);

  private static final double SLOW = 0.4;
  private static final double FAST = 3;
  private static final double RAMP_SECONDS = 1;

  private final FilmDesk film;
  private final List<Piece> pieces = new ArrayList<>(List.of(Piece.steady(0, 0, 1)));
  private double hold;
  private double stands = Double.POSITIVE_INFINITY;
  private boolean reversed;

  private SpeedLines(FilmDesk film) {
    this.film = film;
  }

  /**
   * The clock of a shot; empty when it runs as life does.
   *
   * @param start of the shot, seconds of the scene
   */
  static Optional<ShotClock> read(FilmDesk film, List<Schedule.Timed> lines, double start) {
    List<Schedule.Timed> speeds =
        lines.stream()
            .filter(l -> l.statement() instanceof Statement.Direction d && KEYWORDS.contains(d.keyword()))
            .sorted(Comparator.comparingDouble(Schedule.Timed::start))
            .toList();
    if (speeds.isEmpty()) {
      return Optional.empty();
    }
    SpeedLines reader = new SpeedLines(film);
    speeds.forEach(l -> reader.add((Statement.Direction) l.statement(), Math.max(0, l.start() - start)));
    return Optional.of(new ShotClock(reader.pieces, reader.hold, reader.stands, reader.reversed));
  }

  /** @param story second of the shot's story at which it begins */
  private void add(Statement.Direction line, double story) {
    switch (line.keyword()) {
      case SLOW -> speed(line, SLOW, story);
      case FAST -> speed(line, FAST, story);
      case RAMP -> ramp(line, story);
      case FREEZE -> freeze(line, story);
      default -> reverse(line);
    }
  }

  private void speed(Statement.Direction line, double usual, double story) {
    boolean slow = line.keyword() == Keyword.SLOW;
    List<Term> terms = terms(line);
    if (terms.isEmpty() || !terms.get(0).is("motion") || terms.size() > 2) {
      film.error(line.span(), "no such speed", slow ? "write: slow motion 40 %" : "write: fast motion 300 %");
      return;
    }
    double share = terms.size() < 2 ? usual : share(terms.get(1));
    boolean fits = slow ? share > 0.005 && share < 1 : share > 1 && share <= 1000;
    if (!fits) {
      film.error(
          line.span(), slow ? "slow motion is slower than life" : "fast motion is faster than life",
          slow ? "from 1 % to 99 %; above 100 % write: fast motion 200 %"
              : "from 101 % to 100000 %; below 100 % write: slow motion 40 %");
      return;
    }
    double at = cut(story);
    pieces.add(Piece.steady(at, story, share));
  }

  /** A speed as a factor: {@code 40 %}, or by the frames a second that the camera takes: {@code 96 fps}. */
  private double share(Term number) {
    return switch (number.unit()) {
      case "fps" -> (double) film.rate().numerator() / film.rate().denominator() / Math.max(1e-6, number.number());
      default -> number.number() / 100;
    };
  }

  private void ramp(Statement.Direction line, double story) {
    double at = cut(story);
    OptionalDouble from = after(line, "from");
    OptionalDouble to = after(line, "to");
    double begins = from.orElse(lastSpeed);
    boolean fits = to.isPresent() && to.getAsDouble() >= LEAST_RAMP && begins >= LEAST_RAMP;
    if (!fits) {
      film.error(line.span(), "a ramp goes from one speed to another", "write: ramp from 100 % to 25 % over 1s");
      pieces.add(Piece.steady(at, story, lastSpeed));
      return;
    }
    double seconds = line.timing().lengthSeconds().orElse(RAMP_SECONDS);
    double ends = to.getAsDouble();
    pieces.add(new Piece(at, story, begins, ends, seconds));
    pieces.add(Piece.steady(at + seconds, story + seconds * (begins + ends) / 2, ends));
  }

  private void freeze(Statement.Direction line, double story) {
    if (!line.phrases().isEmpty()) {
      film.error(line.span(), "a frozen picture takes a time and a length", "write: freeze at 2s for 1s, or: freeze for 2s");
    }
    OptionalDouble length = line.timing().lengthSeconds();
    boolean atEnd = line.timing().start() == Timing.Start.NEXT && length.isPresent();
    if (atEnd) {
      hold = Math.max(hold, length.getAsDouble());
    } else if (length.isEmpty()) {
      stands = Math.min(stands, story);
    } else {
      double at = cut(story);
      double seconds = length.getAsDouble();
      pieces.add(new Piece(at, story, 0, 0, seconds));
      pieces.add(Piece.steady(at + seconds, story, lastSpeed));
    }
  }

  private void reverse(Statement.Direction line) {
    if (line.timing().start() != Timing.Start.NEXT || !line.phrases().isEmpty()) {
      film.error(line.span(), "reverse turns the whole shot", "write reverse alone, in a shot of its own: angle on 7B from 2s to 5s; reverse");
    }
    reversed = true;
  }

  /** Slower than this is a picture that stands, or a number whose per cent sign is missing. */
  private static final double LEAST_RAMP = 0.03;

  /** The speed just before the cut that was made last. */
  private double lastSpeed = 1;

  /** Ends the pieces where a second of the story comes; when that is on the screen. */
  private double cut(double story) {
    Piece now = pieces.get(0);
    for (Piece piece : pieces) {
      now = piece.story() <= story + 1e-9 ? piece : now;
    }
    double at = now.screenAt(story);
    lastSpeed = now.speedAt(at);
    pieces.removeIf(p -> p.at() >= at - 1e-9);
    return at;
  }

  private OptionalDouble after(Statement.Direction line, String word) {
    List<Term> terms = terms(line);
    for (int i = 0; i + 1 < terms.size(); i++) {
      if (terms.get(i).is(word) && terms.get(i + 1).kind() == Term.Kind.NUMBER) {
        return OptionalDouble.of(share(terms.get(i + 1)));
      }
    }
    return OptionalDouble.empty();
  }

  private static List<Term> terms(Statement.Direction line) {
    return line.phrases().stream().map(Phrase::terms).flatMap(List::stream).toList();
  }
}
