package dev.actionline.timeline.camera;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.catalogue.CameraMove;
import dev.actionline.catalogue.CameraMoves;
import dev.actionline.catalogue.Rig;
import dev.actionline.timeline.camera.Scenery.Ball;
import dev.actionline.timeline.camera.Scenery.Box;
import dev.actionline.timeline.camera.Scenery.Extent;
import dev.actionline.timeline.camera.Scenery.Kind;
import dev.actionline.timeline.camera.Scenery.Region;
import java.util.List;
import org.joml.Vector3f;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is revealed from behind a pillar is hidden by it at first, though the pillar's mark is beside it. */
class ScreenTest {
  @ParameterizedTest
  @CsvSource({"4, 4", "5.2, 3.5", "3.4, 5.4"})
  void theSetHidesTheSubjectAtFirst(float x, float z) {
    PlainScenery stage = new PlainScenery().person("MARA", 0, 0, 180);
    stage.boxes.add(new Box(new Vector3f(4.2f, 0, 4.2f), new Vector3f(4.8f, 3, 4.8f)));
    Extent mara = stage.performers(0).get(0).at(0);
    Vector3f mark = new Vector3f(x, 0.5f, z);
    Extent named = new Extent(mark, mark, mark, 0, 0.1f, Kind.THING, 0.1f, List.of(new Ball(mark, 0.05f, Region.THING)));
    Rig end = new Rig(new Vector3f(2.2f, 1.5f, 2.6f), new Vector3f(0, 1.2f, 0), 0, 35);
    CameraMove reveal = CameraMoves.named("reveal").orElseThrow();
    Rig screen = Screen.of(named, mara, end, reveal.amount(end), stage).at(0);
    Rig begin = reveal.at(end, 0, new CameraMove.Args(reveal.amount(end), 1, screen, 0, 1));
    assertThat(stage.buried(begin.eye())).isFalse();
    assertThat(mara.balls()).noneMatch(b -> stage.clear(begin.eye(), b.centre()));
    assertThat(reveal.at(end, 1, new CameraMove.Args(reveal.amount(end), 1, screen, 0, 1)).eye().distance(end.eye())).isLessThan(1e-3f);
  }
}
