package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.core.Time;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** When a shot ends: after a written length, when somebody stops, or with its last action. */
final class ShotEnd {
  private static final double SHORTEST = 1.5;
  private static final double EMPTY = 3;
  /** The part of its way through the air after which a thing is seen to fly. */
  static final double IN_THE_AIR = 0.6;
  /** So long after a touch it has been seen, seconds. */
  private static final double ARRIVED = 0.2;
  /** A shot that is cut into at its height is at least so long, seconds. */
  private static final double SMASHED = 0.5;
  /** An act that touches nothing is at its height after this share of it. */
  private static final double HEIGHT = 0.6;
  /** So long a blow is seen to have struck, seconds. */
  private static final double STRUCK = 0.08;

  private final SceneDesk desk;
  private final Optional<ShotClock> clock;

  private ShotEnd(SceneDesk desk, Optional<ShotClock> clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /**
   * Seconds of the scene.
   *
   * @param clock how the shot runs on the screen, where its length is written and its shortest is measured
   */
  static double of(
      SceneDesk desk, ShotList.Shot shot, List<Schedule.Timed> lines, double start, Optional<ShotClock> clock) {
    return new ShotEnd(desk, clock).end(shot, lines, start);
  }

  static Optional<Statement.Direction> find(ShotList.Shot shot, Keyword keyword) {
    return shot.statements().stream()
        .filter(s -> s instanceof Statement.Direction d && d.keyword() == keyword)
        .map(s -> (Statement.Direction) s)
        .findFirst();
  }

  /** When a shot ends: as it says, or with its last action. */
  private double end(ShotList.Shot shot, List<Schedule.Timed> lines, double start) {
    Optional<Statement.Direction> lasts = find(shot, Keyword.LASTS);
    if (lasts.isPresent()) {
      OptionalDouble seconds = seconds(lasts.get());
      if (seconds.isPresent()) {
        return start + story(seconds.getAsDouble());
      }
    }
    Optional<Statement.Direction> until = find(shot, Keyword.UNTIL);
    if (until.isPresent()) {
      Optional<Double> stops = stops(until.get(), lines, start);
      if (stops.isPresent()) {
        return Math.max(start + 1 / 24.0, stops.get());
      }
    }
    if (desk.film().next(shot).filter(Joint::smashes).isPresent()) {
      Optional<Double> peak = peak(lines);
      if (peak.isPresent()) {
        return Math.max(start + story(SMASHED), peak.get());
      }
    }
    double last = start;
    boolean empty = true;
    for (Schedule.Timed line : lines) {
      last = Math.max(last, line.end());
      boolean deed =
          !(line.statement() instanceof Statement.Direction) || line.end() > line.start();
      empty &= !deed;
    }
    return empty ? start + story(EMPTY) : Math.max(last, start + story(SHORTEST));
  }

  /** How much of the story so many seconds on the screen show. */
  private double story(double screen) {
    return clock.map(c -> Math.max(1 / 24.0, c.story(Math.max(0, screen - c.holdSeconds())))).orElse(screen);
  }

  /** When what is done last is at its height: a hand arrives, the last word is out. */
  private Optional<Double> peak(List<Schedule.Timed> lines) {
    Optional<Schedule.Timed> last =
        lines.stream().filter(l -> !(l.statement() instanceof Statement.Direction)).max(Comparator.comparingDouble(Schedule.Timed::end));
    return last.map(l -> l.statement() instanceof Statement.Speech ? l.end() - Schedule.BREATH : height(l));
  }

  private double height(Schedule.Timed act) {
    double otherwise = act.start() + HEIGHT * (act.end() - act.start());
    return Schedule.performers(act.statement()).stream()
        .map(name -> desk.world().track(name))
        .filter(Objects::nonNull)
        .flatMap(t -> t.actions().stream())
        .filter(s -> s.start() >= act.start() - 1e-6 && s.start() < act.end())
        .flatMap(s -> s.motion().events().stream().filter(e -> e instanceof Event.Contact).map(e -> s.start() + e.at()))
        .filter(at -> at > act.start() && at <= act.end())
        .max(Comparator.naturalOrder())
        .map(at -> at + STRUCK)
        .orElse(otherwise);
  }

  private OptionalDouble seconds(Statement.Direction lasts) {
    for (Phrase phrase : lasts.phrases()) {
      for (Term term : phrase.terms()) {
        if (term.kind() == Term.Kind.NUMBER) {
          double s =
              term.unit().equals("frames")
                  ? Time.ofFrames(Math.round(term.number()), desk.film().rate()).seconds()
                  : term.number();
          return OptionalDouble.of(s);
        }
      }
    }
    return lasts.timing().lengthSeconds();
  }

  /** {@code until MARA stops}: the end of what she does then. */
  private Optional<Double> stops(
      Statement.Direction until, List<Schedule.Timed> lines, double start) {
    List<Term> terms = until.phrases().isEmpty() ? List.of() : until.phrases().get(0).terms();
    Optional<Term> who = terms.stream().filter(t -> t.kind() == Term.Kind.NAME).findFirst();
    Optional<Double> flies = who.isEmpty() ? flies(terms, start) : Optional.empty();
    if (flies.isPresent()) {
      return flies;
    }
    if (who.isEmpty() && thing(terms) != null) {
      desk.film().note(until.span(), thing(terms).name() + " is not let go in this shot");
      return Optional.empty();
    }
    if (who.isEmpty()) {
      desk.film().error(until.span(), "until whom?", "name somebody: until MARA stops");
      return Optional.empty();
    }
    String name = who.get().text();
    Optional<Double> touches = terms.stream().anyMatch(t -> t.is("touches")) ? touches(name, start) : Optional.empty();
    if (touches.isPresent()) {
      return touches;
    }
    double end = -1;
    for (Schedule.Timed line : lines) {
      if (Schedule.performers(line.statement()).contains(name)) {
        end = Math.max(end, line.end());
      }
    }
    Track track = desk.world().track(name);
    if (end < 0 && track != null) {
      end = track.running(start).map(Segment::end).orElse(-1.0);
    }
    if (end < 0) {
      desk.film().note(until.span(), name + " does nothing in this shot that could stop");
      return Optional.empty();
    }
    return Optional.of(end);
  }

  /** {@code until MARA touches}: when a hand of hers has arrived where it was to go, in this shot. */
  private Optional<Double> touches(String name, double start) {
    Track track = desk.world().track(name);
    return track == null
        ? Optional.empty()
        : track.actions().stream()
            .flatMap(
                s -> s.motion().events().stream()
                    .filter(e -> e instanceof Event.Contact)
                    .map(e -> s.start() + e.at()))
            .filter(at -> at >= start)
            .findFirst()
            .map(at -> at + ARRIVED);
  }

  /** {@code until cup flies}, {@code until cup lands}: of a thing that is let go in this shot. */
  private Optional<Double> flies(List<Term> terms, double start) {
    boolean lands = text(terms).endsWith(" lands");
    PropTrack prop = thing(terms);
    return prop == null
        ? Optional.empty()
        : desk.world().falls(prop).stream()
            .filter(f -> f.at() >= start)
            .findFirst()
            .map(f -> f.at() + (lands ? 1 : IN_THE_AIR) * f.flight().lands());
  }

  /** The prop of which it is told that it flies or lands; null for none. */
  private PropTrack thing(List<Term> terms) {
    String name = text(terms).replaceFirst(" (flies|lands)$", "");
    return name.equals(text(terms)) ? null : desk.world().props().get(name);
  }

  private static String text(List<Term> terms) {
    return String.join(" ", terms.stream().map(Term::text).toList()).toLowerCase(Locale.ROOT);
  }
}
