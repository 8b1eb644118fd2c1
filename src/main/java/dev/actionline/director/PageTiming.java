package dev.actionline.director;

import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.core.Time;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.shotlist.Statement;
import dev.actionline.timeline.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives every scene the time of its pages: shots are held longer, or left sooner as far as words can be said and
 * deeds be seen. Cards, black and what the script times itself stay as they are.
 *
 * @param text the list, with lengths
 * @param told what was asked for and what came of it
 */
record PageTiming(String text, String told) {
  /** Held longer than this a picture is dead, against its own length. */
  private static final double LONGEST = 3;
  /** A deed is left before its end, but not before it has been seen. */
  private static final double SOONEST = 0.75;
  /** A picture in which nothing is done may be left sooner. */
  private static final double SOONEST_STILL = 0.4;

  private static final double SHORTEST_SECONDS = 1.2;
  private static final double SECONDS = 60;
  private static final Set<Keyword> TIMED =
      Set.of(Keyword.UNTIL, Keyword.TITLE, Keyword.ANGLE, Keyword.SLOW, Keyword.FAST, Keyword.RAMP, Keyword.FREEZE, Keyword.REVERSE);

  /** A shot, and how long it may become. */
  private record Window(ShotList.Shot shot, double seconds, double least, double most) {
    private double stretched(double by) {
      return Math.max(least, Math.min(most, seconds * by));
    }
  }

  /**
   * Times a draft that parses; another is returned as it is.
   *
   * @param pages of the script by scene
   */
  static PageTiming of(String text, Map<String, Double> pages, double minutesPerPage) {
    Result<ShotList> parsed = ShotListParser.parse(new Source("draft.shots", text));
    if (parsed.hasErrors()) {
      return new PageTiming(text, "the pages were not timed");
    }
    Timeline timeline = Timeline.resolve(parsed.value(), Timeline.Options.REHEARSED).value();
    Map<String, Double> lengths = new HashMap<>();
    timeline.shots().forEach(s -> lengths.put(s.name(), Time.ofFrames(s.last() - s.first() + 1, timeline.rate()).seconds()));
    Map<Integer, Double> lasts = new HashMap<>();
    double asked = 0;
    double played = 0;
    for (ShotList.Scene scene : parsed.value().scenes()) {
      double wanted = pages.getOrDefault(scene.name(), 0.0) * minutesPerPage * SECONDS;
      List<Window> windows = scene.shots().stream().map(s -> window(s, lengths.getOrDefault(s.name(), 0.0))).toList();
      double by = factor(windows, wanted);
      asked += wanted;
      for (Window window : windows) {
        double seconds = Math.round(window.stretched(by) * 10) / 10.0;
        boolean stays = Math.abs(seconds - window.seconds()) < 0.1;
        played += stays ? window.seconds() : seconds;
        if (!stays) {
          lasts.put(parsed.value().source().line(window.shot().span().start()), seconds);
        }
      }
    }
    double all = pages.values().stream().mapToDouble(Double::doubleValue).sum();
    String told =
        String.format(Locale.ROOT, "%.1f pages at %s a page are %s; the film plays %s", all, clock(minutesPerPage * SECONDS), clock(asked), clock(played));
    return new PageTiming(written(text, lasts), told);
  }

  private static Window window(ShotList.Shot shot, double seconds) {
    boolean speaks = shot.statements().stream().anyMatch(Statement.Speech.class::isInstance);
    boolean acts = shot.statements().stream().anyMatch(Statement.Act.class::isInstance);
    boolean timed =
        shot.statements().stream()
            .anyMatch(s -> s instanceof Statement.Direction d && (TIMED.contains(d.keyword()) || d.keyword() == Keyword.CUT && d.phrases().stream().anyMatch(p -> p.text().startsWith("to "))));
    if (timed) {
      return new Window(shot, seconds, seconds, seconds);
    }
    double soonest = speaks ? 1 : acts ? SOONEST : SOONEST_STILL;
    return new Window(shot, seconds, Math.max(Math.min(seconds, SHORTEST_SECONDS), soonest * seconds), LONGEST * seconds);
  }

  /** By how much all must be stretched, so that together they take the time; those that cannot leave it to the others. */
  private static double factor(List<Window> windows, double wanted) {
    double low = 0;
    double high = LONGEST;
    for (int i = 0; i < 40; i++) {
      double middle = (low + high) / 2;
      double sum = windows.stream().mapToDouble(w -> w.stretched(middle)).sum();
      low = sum < wanted ? middle : low;
      high = sum < wanted ? high : middle;
    }
    return (low + high) / 2;
  }

  /** @param lasts seconds by the line of a shot's head, from 1 */
  private static String written(String text, Map<Integer, Double> lasts) {
    List<String> out = new ArrayList<>();
    List<String> lines = Arrays.asList(text.split("\n", -1));
    Double seconds = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (seconds != null && line.startsWith("    lasts ")) {
        continue;
      }
      if (seconds != null && !line.startsWith("    ")) {
        out.add("    lasts " + String.format(Locale.ROOT, "%.1fs", seconds).replace(".0s", "s"));
        seconds = null;
      }
      out.add(line);
      seconds = lasts.getOrDefault(i + 1, seconds);
    }
    return String.join("\n", out);
  }

  private static String clock(double seconds) {
    long whole = Math.round(seconds);
    return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
  }
}
