package dev.actionline.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Figures;
import dev.actionline.stage.Pose;
import dev.actionline.timeline.FrameState;
import java.util.List;
import org.joml.Vector3f;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A face one side of which a gaffer keeps in the dark. */
class ShadesTest {
  private static GlRenderer renderer;

  @BeforeAll
  static void open() {
    renderer = GlRenderer.open(Library.STAGE);
  }

  @AfterAll
  static void close() {
    renderer.close();
  }

  /** Mean display values of a cheek, 0..255: of its right side, which is left in the picture, or its left. */
  private static Vector3f cheek(float shade, boolean right) {
    FrameState f = Portrait.figure(Figures.named("man").orElseThrow().look(), Pose.STANDING, 0);
    FrameState.FigureState man = f.figures().get(0);
    var shaded = new FrameState.FigureState(man.name(), man.look(), man.stance(), man.pose(), man.glow(), man.become(), man.flux(), shade);
    Image image = renderer.draw(
        new FrameState(
            f.frame(), f.rate(), f.timecode(), f.scene(), f.shot(), f.sceneSeconds(), f.seed(), f.aspect(), f.set(), List.of(shaded), f.props(), f.camera(),
            f.effects(), f.overlays(), f.slate()),
        640, 360);
    Vector3f sum = new Vector3f();
    for (int i = 0; i < 9; i++) {
      int at = 4 * ((54 + i / 3) * 640 + (right ? 312 : 326) + i % 3);
      sum.add(image.pixels().get(at) & 255, image.pixels().get(at + 1) & 255, image.pixels().get(at + 2) & 255);
    }
    return sum.div(9);
  }

  @Test
  void theDarkSideIsDarkAndStillAFace() {
    float lit = cheek(0, true).y;
    Vector3f dark = cheek(1, true);
    assertThat(dark.y).as("green of the dark side").isBetween(35f, 0.7f * lit);
    assertThat(cheek(1, false).y).as("the other side").isGreaterThan(dark.y + 40);
  }

  @Test
  void onTheWayOutOfTheDarkAFaceDoesNotTurnRed() {
    Vector3f half = cheek(0.5f, true);
    Vector3f lit = cheek(0, true);
    assertThat(half.x / half.y).isLessThan(1.15f * lit.x / lit.y);
  }
}
