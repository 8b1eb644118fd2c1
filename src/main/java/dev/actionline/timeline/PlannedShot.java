package dev.actionline.timeline;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.FrameRate;
import dev.actionline.core.Time;
import dev.actionline.shotlist.ShotList;
import dev.actionline.timeline.camera.CameraTrack;
import java.util.List;
import java.util.Optional;

/**
 * A shot in its scene's time.
 *
 * @param from first frame of the scene's clock that it shows, from 0
 * @param frames how many it shows
 * @param clock how these run on the screen; empty when as in life
 * @param shutter how long what moves smears; empty for not at all
 * @param lines its statements with their times
 * @param error why it cannot be drawn
 */
record PlannedShot(
    ShotList.Shot shot,
    long from,
    long frames,
    Optional<ShotClock> clock,
    Optional<Shutter> shutter,
    List<Schedule.Timed> lines,
    Optional<CameraTrack> camera,
    Optional<Diagnostic> error) {
  PlannedShot {
    lines = List.copyOf(lines);
  }

  /** The same as life runs. */
  PlannedShot atLife() {
    return clock.isEmpty() ? this : new PlannedShot(shot, from, frames, Optional.empty(), shutter, lines, camera, error);
  }

  /** How many frames it is on the screen. */
  long onScreen(FrameRate rate) {
    return clock.map(c -> c.frames(story(rate), rate)).orElse(frames);
  }

  /** The second of the scene that a frame of the shot shows, counted from 0. */
  double shows(long frame, FrameRate rate) {
    return clock
        .map(c -> begins(rate) + c.shows(frame, story(rate), rate))
        .orElseGet(() -> Time.ofFrames(from + frame, rate).seconds());
  }

  /** The second of the scene that is shown while the shutter is open, before the shot's end. */
  double shows(long frame, double after, FrameRate rate) {
    double from = shows(frame, rate);
    double to = shows(frame + 1, rate);
    double end = begins(rate) + story(rate) - 1e-4;
    return Math.min(Math.max(end, from), from + after * (to - from));
  }

  private double begins(FrameRate rate) {
    return Time.ofFrames(from, rate).seconds();
  }

  private double story(FrameRate rate) {
    return Time.ofFrames(frames, rate).seconds();
  }

  /** When a second of the scene comes on the screen, counted in seconds from the shot's start. */
  double comes(double seconds, FrameRate rate) {
    double since = seconds - begins(rate);
    return clock.map(c -> c.screen(Math.max(0, since))).orElse(since);
  }

  /** When a sound of the scene is heard, from the shot's start; before or behind the shot when it is not in it. */
  Time sounds(Time scene, FrameRate rate) {
    Time since = scene.minus(Time.ofFrames(from, rate));
    boolean within = since.compareTo(Time.ZERO) >= 0 && since.compareTo(Time.ofFrames(frames, rate)) < 0;
    return clock
        .map(c -> within ? Time.ofSeconds(c.sounds(since.seconds(), story(rate))) : Time.ofFrames(-1, rate))
        .orElse(since);
  }

  /** When words of the scene are to be read, seconds on the screen from the shot's start. */
  ShotClock.Heard heard(Schedule.Speech words, FrameRate rate) {
    double from = words.from() - begins(rate);
    double to = words.to() - begins(rate);
    return clock.map(c -> c.heard(from, to, words.lips(), story(rate))).orElseGet(() -> new ShotClock.Heard(from, to));
  }

  /** The lines with their times on the screen, seconds from the shot's start: titles and fades. */
  List<Schedule.Timed> onScreenLines(FrameRate rate) {
    return lines.stream()
        .map(l -> new Schedule.Timed(l.statement(), comes(l.start(), rate), comes(l.start(), rate) + l.end() - l.start()))
        .toList();
  }
}
