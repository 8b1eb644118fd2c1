package dev.actionline.timeline;

import dev.actionline.core.FrameRate;
import dev.actionline.timeline.camera.CameraTrack;
import dev.actionline.timeline.camera.Match;
import dev.actionline.timeline.camera.Scenery.Subject;
import java.util.List;
import java.util.Optional;

/** Hands framings on from shot to shot, over the borders of scenes. */
final class MatchCuts {
  private final FrameRate rate;
  private final double aspect;

  MatchCuts(FrameRate rate, double aspect) {
    this.rate = rate;
    this.aspect = aspect;
  }

  /** Tells the cameras of a film which of them match the one before. */
  void match(List<PlannedShot> shots) {
    for (int i = 1; i < shots.size(); i++) {
      PlannedShot last = shots.get(i - 1);
      PlannedShot shot = shots.get(i);
      if (Joint.matches(shot.lines()) && late(last) && late(shot)) {
        ((LateCamera) shot.camera().get()).matches((LateCamera) last.camera().get(), () -> of(last));
      }
    }
  }

  private static boolean late(PlannedShot shot) {
    return shot.camera().filter(LateCamera.class::isInstance).isPresent();
  }

  /** What the last picture of a shot hands on. */
  private Optional<Match> of(PlannedShot shot) {
    CameraTrack camera = shot.camera().orElseThrow();
    double seconds = shot.shows(shot.onScreen(rate) - 1, rate);
    Optional<Subject> subject = camera.last();
    return subject.flatMap(s -> Match.of(camera.at(seconds), s.at(seconds), aspect));
  }
}
