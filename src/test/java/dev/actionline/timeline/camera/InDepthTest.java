package dev.actionline.timeline.camera;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Source;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Figures;
import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.Timeline;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** Who comes to light behind a subject that walks is seen beside its head, not grown out of it. */
class InDepthTest {
  @Test
  void whoRisesBehindSomebodyOnTheMoveIsSeenBesideHim() {
    Timeline film = Timeline.resolve(ShotListParser.parse(new Source("depth.shots", """
        actionline shots 1
        film "Depth"
          24 fps, 1280x720, frame 2.39:1, sensor super35

        cast
          ADA: woman, 1.70 m
          BEN: man, 1.70 m
          EVE: woman, 1.70 m

        scene 1  INT. HALL
          set hall
          ADA at centre
          BEN 4 m in front of ADA, facing ADA
          EVE 1.6 m behind BEN, hidden

          shot 1A
            camera MCU on BEN, EVE behind
            BEN walks to ADA
            then EVE rises behind BEN
        """)).value()).value();
    FrameState last = film.at(film.frames());
    var camera = last.camera();
    Vector3f ben = camera.worldFromCamera().invertAffine(new org.joml.Matrix4f()).transformPosition(head(last, "BEN"));
    Vector3f eve = camera.worldFromCamera().invertAffine(new org.joml.Matrix4f()).transformPosition(head(last, "EVE"));
    double apart = Math.abs(eve.x / eve.z - ben.x / ben.z) * camera.focalLengthMm() / (camera.sensorWidthMm() / 2);
    assertThat(Math.abs(eve.x / eve.z) * camera.focalLengthMm() / (camera.sensorWidthMm() / 2)).as("in the frame").isLessThan(1);
    assertThat(apart).as("of half the frame's width").isGreaterThan(0.3);
  }

  private static Vector3f head(FrameState state, String name) {
    var figure = state.figures().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    return figure.stance().worldFromRoot().transformPosition(Figures.body(figure.look()).joint(figure.pose(), Bone.HEAD));
  }
}
