package dev.actionline.timeline;

import dev.actionline.core.Diagnostic;
import dev.actionline.shotlist.ShotList;
import dev.actionline.timeline.camera.CameraTrack;
import java.util.List;
import java.util.Optional;

/**
 * A shot in its scene's time.
 *
 * @param from first frame of the scene's clock that it shows, from 0
 * @param frames how many it shows
 * @param lines its statements with their times
 * @param error why it cannot be drawn
 */
record PlannedShot(
    ShotList.Shot shot,
    long from,
    long frames,
    List<Schedule.Timed> lines,
    Optional<CameraTrack> camera,
    Optional<Diagnostic> error) {
  PlannedShot {
    lines = List.copyOf(lines);
  }
}
