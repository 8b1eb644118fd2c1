package dev.actionline.app;

import dev.actionline.core.Timecode;
import dev.actionline.stage.Model;
import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.Timeline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** The picture that stands in for a frame that cannot be drawn. */
final class Slate {
  private Slate() {}

  static FrameState of(Timeline timeline, long frame, String message) {
    Timeline.ShotSpan shot =
        timeline.shots().stream()
            .filter(s -> s.first() <= frame && frame <= s.last())
            .findFirst()
            .orElse(timeline.shots().get(0));
    Vector3f black = new Vector3f();
    Model.Air air = new Model.Air(black, black, black, black, black, 1, 0, false);
    return new FrameState(
        frame,
        timeline.rate(),
        Timecode.of(frame, timeline.rate()),
        shot.scene(),
        shot.name(),
        0,
        1,
        16.0 / 9,
        new FrameState.SetState("", List.of(), List.of(), air, Map.of()),
        List.of(),
        List.of(),
        new FrameState.CameraState(new Matrix4f(), 35, 24.89f, 0, 2.8f),
        List.of(),
        List.of(),
        Optional.of("shot " + shot.name() + ": " + message));
  }
}
