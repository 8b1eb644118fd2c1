package dev.actionline.timeline;

import dev.actionline.core.FrameRate;
import dev.actionline.core.Time;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.Statement;
import dev.actionline.timeline.FrameState.Overlay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a shot takes over from the one before it, where both are seen for a while: {@code dissolve over 1s}, {@code
 * wipe left over 1s}.
 *
 * @param way in which a wipe's edge travels; empty for a dissolve
 * @param frames how long both are seen
 */
record Joint(Optional<Overlay.Way> way, long frames) {
  private static final Set<Keyword> JOINING = Set.of(Keyword.CUT, Keyword.DISSOLVE, Keyword.WIPE);

  /** The joint that a shot's lines ask for; empty for a cut. */
  static Optional<Joint> of(List<Schedule.Timed> lines, FrameRate rate) {
    for (Schedule.Timed line : lines) {
      boolean joins =
          line.statement() instanceof Statement.Direction d
              && (d.keyword() == Keyword.DISSOLVE || d.keyword() == Keyword.WIPE);
      if (joins) {
        Statement.Direction d = (Statement.Direction) line.statement();
        long frames = Time.ofSeconds(d.timing().lengthSeconds().orElse(Titles.FADE)).frames(rate);
        return Optional.of(new Joint(d.keyword() == Keyword.WIPE ? Optional.of(way(d)) : Optional.empty(), frames));
      }
    }
    return Optional.empty();
  }

  /** Whether a shot takes over the framing of the one before: {@code cut matching}, {@code dissolve over 1s, matching}. */
  static boolean matches(List<Schedule.Timed> lines) {
    return lines.stream()
        .anyMatch(l -> l.statement() instanceof Statement.Direction d && JOINING.contains(d.keyword()) && says(d, "matching"));
  }

  /** Whether a shot cuts into the peak of the one before: {@code cut smash}. */
  static boolean smashes(ShotList.Shot shot) {
    return shot.statements().stream()
        .anyMatch(s -> s instanceof Statement.Direction d && d.keyword() == Keyword.CUT && says(d, "smash"));
  }

  private static boolean says(Statement.Direction line, String word) {
    return line.phrases().stream().flatMap(p -> p.terms().stream()).anyMatch(t -> t.is(word));
  }

  private static Overlay.Way way(Statement.Direction wipe) {
    for (Overlay.Way way : Overlay.Way.values()) {
      String word = way.name().toLowerCase(Locale.ROOT);
      if (says(wipe, word)) {
        return way;
      }
    }
    return Overlay.Way.RIGHT;
  }

  /**
   * What lies over a frame of the shot.
   *
   * @param before the shot before, as it goes on
   * @param into the frame's number in the shot, from 0
   */
  Overlay over(FrameState before, long into) {
    float done = (float) (into + 1) / (frames + 1);
    return way.<Overlay>map(w -> new Overlay.Wipe(before, w, done)).orElseGet(() -> new Overlay.Dissolve(before, 1 - done));
  }
}
