package dev.actionline.timeline;

import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is wrong in how a scene is played: people who go too fast, speeches and titles that have no time. */
final class PlayRemarks {
  /** Words a second that somebody can speak. */
  private static final double TONGUE = 6;

  /** A title is read a word in a quarter of a second, and found in half a second. */
  private static final double WORD = 0.25;

  private static final double FOUND = 0.5;

  /** A line of a title is no longer, characters. */
  private static final int LINE = 60;

  /** Less is not seen, seconds. */
  private static final double GLIMPSE = 0.3;

  private final PlayedScene scene;
  private final List<Remark> remarks = new ArrayList<>();

  private PlayRemarks(PlayedScene scene) {
    this.scene = scene;
  }

  static List<Remark> of(PlayedScene scene) {
    PlayRemarks review = new PlayRemarks(scene);
    for (Track track : scene.desk().world().tracks().values()) {
      if (track.role().isFigure() && !track.role().extra()) {
        track.actions().forEach(action -> review.pace(track, action));
      }
    }
    scene.speeches().forEach(review::speech);
    for (PlannedShot shot : scene.shots()) {
      review.length(shot);
    }
    return review.remarks;
  }

  private double begin(PlannedShot shot) {
    return scene.desk().film().seconds(shot.from());
  }

  private double end(PlannedShot shot) {
    return scene.desk().film().seconds(shot.from() + shot.frames());
  }

  private Optional<PlannedShot> at(double seconds) {
    return scene.shots().stream().filter(s -> seconds >= begin(s) - 1e-6 && seconds < end(s) - 1e-6).findFirst();
  }

  private void tell(double seconds, String words, String remedy) {
    at(seconds).ifPresent(shot -> remarks.add(new Remark(shot, seconds - begin(shot), words, remedy)));
  }

  /** On two feet nobody is that fast. */
  private void pace(Track track, Segment action) {
    OptionalDouble most = Gait.most(action);
    if (most.isEmpty() || !action.travels()) {
      return;
    }
    Gait gait = Gait.of(action);
    if (gait.fastest() > 1.02 * most.getAsDouble()) {
      tell(
          gait.when(),
          String.format(
              Locale.ROOT, "%s goes at %.1f m/s; a %s is %.1f at most", track.role().name(), gait.fastest(), action.action(),
              most.getAsDouble()),
          "give it more time, a shorter way, or let them " + (action.action().equals("run") ? "start nearer" : "run"));
    }
  }

  /** A voice goes on under the next picture; but not the greater part of what somebody says. */
  private void speech(Schedule.Speech speech) {
    double length = speech.to() - speech.from();
    int words = speech.words().trim().split("\\s+").length;
    if (words > 3 && words / Math.max(0.1, length) > TONGUE) {
      tell(
          speech.from(), String.format(Locale.ROOT, "%s says %d words in %.1f s", speech.speaker(), words, length),
          "give the speech more time");
    }
    Optional<PlannedShot> shot = at(speech.from());
    double over = shot.map(s -> speech.to() - end(s)).orElse(0.0);
    if (over > 0.4 && over > 0.3 * length && speech.lips()) {
      tell(
          speech.from(), String.format(Locale.ROOT, "the speech of %s is %.1f s longer than the shot", speech.speaker(), over),
          "let the shot last longer, or cut after the speech");
    }
  }

  private void length(PlannedShot shot) {
    if (shot.error().isPresent()) {
      return;
    }
    double seconds = end(shot) - begin(shot);
    if (seconds < GLIMPSE) {
      remarks.add(
          new Remark(shot, 0, String.format(Locale.ROOT, "it lasts %.2f s; nobody sees it", seconds), "let it last half a second at least"));
    }
    for (Schedule.Timed line : shot.lines()) {
      if (line.statement() instanceof Statement.Direction d && d.keyword() == Keyword.TITLE) {
        title(shot, d, line);
      }
    }
  }

  private void title(PlannedShot shot, Statement.Direction title, Schedule.Timed line) {
    String words = Titles.words(title);
    double last = title.timing().lengthSeconds().isPresent() ? Math.min(line.end(), end(shot)) : end(shot);
    double shown = last - line.start();
    double needed = FOUND + WORD * words.trim().split("\\s+").length;
    if (shown < needed - 0.05) {
      remarks.add(
          new Remark(
              shot, Math.max(0, line.start() - begin(shot)),
              String.format(Locale.ROOT, "the title is shown for %.1f s; it takes %.1f s to read", shown, needed),
              "let it stand longer, or say less"));
    }
    if (words.lines().anyMatch(l -> l.length() > LINE)) {
      remarks.add(
          new Remark(
              shot, Math.max(0, line.start() - begin(shot)), "the title is too long for a line of the picture",
              "say less, or write it in two strings"));
    }
  }
}
