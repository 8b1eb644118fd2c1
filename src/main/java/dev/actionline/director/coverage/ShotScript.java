package dev.actionline.director.coverage;

import dev.actionline.breakdown.Beat;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Moment;
import dev.actionline.director.text.Unstaged;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lines of one shot, in the order in which a person reads them. */
public final class ShotScript {
  /** A line that says itself when it begins. */
  private static final String TIMED = "at \\d.*";

  private static final double STILL_SECONDS = 2.5;
  private static final double TITLE_SECONDS = 4;
  /** Less of a picture is seen by nobody. */
  private static final double LEAST_SECONDS = 1;

  private ShotScript() {}

  /** The lines of a shot: camera, places, moments, what ends it. */
  public static List<Line> of(ShotDraft shot) {
    List<Line> lines = new ArrayList<>(shot.opening);
    shot.elsewhere.ifPresent(lines::add);
    if (shot.title != null) {
      lines.add(shot.title);
    }
    if (shot.setup != null) {
      lines.add(Line.of(shot.setup.text() + shot.optics));
    }
    lines.addAll(shot.moves);
    lines.addAll(shot.speed);
    lines.addAll(shot.air);
    lines.addAll(shot.places);
    acts(shot, lines);
    shot.black.ifPresent(lines::add);
    if (shot.black.isPresent()) {
      lines.add(Line.of("lasts 1s"));
    } else if (shot.still() && !shot.pictureless()) {
      double held = Math.max(shot.title == null ? STILL_SECONDS : TITLE_SECONDS, shot.seconds());
      double seconds = shot.title == null ? Math.max(LEAST_SECONDS, held / shot.pace) : held; // a title is read at any pace
      lines.add(Line.of(String.format(Locale.ROOT, "lasts %.1fs", seconds).replace(".0s", "s")));
    }
    shot.standsAtEnd().ifPresent(lines::add);
    lines.addAll(shot.closing);
    return lines;
  }

  /** The lines of the script that a shot plays. */
  static Line title(ShotDraft shot) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    List<Line> lines = new ArrayList<>(shot.moves);
    shot.moments.forEach(m -> lines.addAll(m.lines()));
    if (shot.title != null) {
      lines.add(shot.title);
    }
    for (Line line : lines) {
      if (line.first() > 0) {
        first = Math.min(first, line.first());
        last = Math.max(last, line.last());
      }
    }
    return last == 0 ? Line.of(shot.label) : new Line(shot.label, first, last);
  }

  private static void acts(ShotDraft shot, List<Line> lines) {
    Moment before = null;
    for (Moment moment : shot.moments) {
      shot.standsBefore(moment).ifPresent(lines::add);
      for (Line line : moment.lines()) {
        if (line.isTitle()) {
          lines.add(line);
        } else if (Unstaged.is(line)) {
          Unstaged.add(line, lines);
        } else if (line.text().startsWith("lasts ") || line.text().startsWith("until ")) {
          lines.add(line);
        } else {
          boolean arrives = moment != before && shot.arrivals.containsKey(moment);
          if (arrives) {
            lines.add(Line.of((before == null ? "" : "then ") + shot.arrivals.get(moment)));
          }
          lines.add(line.with((line.text().matches(TIMED) ? "" : arrives ? "with " : prefix(before, moment)) + line.text()));
          before = moment;
        }
      }
    }
  }

  /** Sentence after sentence is one after another; what is told as simultaneous is. */
  private static String prefix(Moment before, Moment moment) {
    if (before == null) {
      return "";
    }
    boolean voice = before.beat() instanceof Beat.Speech && before.offScreen();
    if (moment.joined() || voice && !(moment.beat() instanceof Beat.Speech)) {
      return "with ";
    }
    boolean speeches = before.beat() instanceof Beat.Speech || moment.beat() instanceof Beat.Speech;
    boolean same = !before.who().isEmpty() && before.who().equals(moment.who());
    return same && !speeches ? "" : "then ";
  }
}
