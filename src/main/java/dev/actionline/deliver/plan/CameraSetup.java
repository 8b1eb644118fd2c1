package dev.actionline.deliver.plan;

import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joml.Vector3f;

/**
 * A camera that is set up once and takes one shot or several of a scene.
 *
 * @param name scene and number: {@code 2-3}
 * @param takes the shots it takes, in the order of the film
 */
record CameraSetup(String name, String scene, List<Take> takes) {
  /** So far apart are two cameras two setups, metres. */
  private static final double APART = 0.3;

  private static final double TURNED_DEGREES = 5;

  private static final double OTHER_LENS = 1.08;

  /** A moment is looked at so often, frames. */
  private static final int EVERY = 6;

  /** A shot with what is to be seen of it on a plan: its frames in steps of a quarter of a second. */
  record Take(Timeline.ShotSpan shot, List<FrameState> frames) {
    FrameState first() {
      return frames.get(0);
    }

    FrameState last() {
      return frames.get(frames.size() - 1);
    }
  }

  Take first() {
    return takes.get(0);
  }

  /** All setups of a film; shots without a picture have none. */
  static List<CameraSetup> of(Timeline timeline) {
    List<CameraSetup> setups = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (Timeline.ShotSpan shot : timeline.shots()) {
      String scene = shot.plays();
      Take take = take(timeline, shot);
      if (take == null) {
        continue;
      }
      CameraSetup same =
          setups.stream()
              .filter(s -> s.scene.equals(scene) && same(s.first().first().camera(), take.first().camera()))
              .findFirst().orElse(null);
      if (same != null) {
        same.takes.add(take);
      } else {
        setups.add(new CameraSetup(scene + "-" + numbers.merge(scene, 1, Integer::sum), scene, new ArrayList<>(List.of(take))));
      }
    }
    return setups;
  }

  private static Take take(Timeline timeline, Timeline.ShotSpan shot) {
    if (shot.error().isPresent()) {
      return null;
    }
    List<FrameState> frames = new ArrayList<>();
    for (long frame = shot.first(); frame <= shot.last(); frame += EVERY) {
      frames.add(timeline.at(frame));
    }
    if (frames.size() == 1 && shot.last() > shot.first()) {
      frames.add(timeline.at(shot.last()));
    }
    boolean card =
        frames.get(frames.size() / 2).overlays().stream()
            .anyMatch(o -> o instanceof FrameState.Overlay.Title t && !t.overPicture());
    return card ? null : new Take(shot, frames);
  }

  private static boolean same(FrameState.CameraState a, FrameState.CameraState b) {
    double ratio = a.focalLengthMm() / b.focalLengthMm();
    return eye(a).distance(eye(b)) < APART
        && Math.toDegrees(ahead(a).angle(ahead(b))) < TURNED_DEGREES
        && ratio < OTHER_LENS
        && ratio > 1 / OTHER_LENS;
  }

  static Vector3f eye(FrameState.CameraState camera) {
    return camera.worldFromCamera().getTranslation(new Vector3f());
  }

  static Vector3f ahead(FrameState.CameraState camera) {
    return camera.worldFromCamera().transformDirection(new Vector3f(0, 0, -1));
  }

  /** Degrees above the horizon. */
  static double tilt(FrameState.CameraState camera) {
    return Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, ahead(camera).y))));
  }

  /** Horizontal angle of view, degrees. */
  static double angleOfView(FrameState.CameraState camera) {
    return 2 * Math.toDegrees(Math.atan(camera.sensorWidthMm() / 2 / camera.focalLengthMm()));
  }

  /** Whether the camera leaves its place during a take, metres. */
  static double travel(Take take) {
    double most = 0;
    for (FrameState frame : take.frames()) {
      most = Math.max(most, eye(frame.camera()).distance(eye(take.first().camera())));
    }
    return most;
  }
}
