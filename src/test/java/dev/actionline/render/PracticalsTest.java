package dev.actionline.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Model;
import dev.actionline.timeline.FrameState;
import java.util.List;
import java.util.Map;
import org.joml.Matrix4f;
import org.junit.jupiter.api.Test;

class PracticalsTest {
  @Test
  void aCandleLightsWhereItIsCarriedAsBrightAsItGlows() {
    Model.Light flame = Library.STAGE.model(Model.Kind.PROP, "candle").orElseThrow().lights().get(0);
    List<Model.Light> lights = lights(1);
    assertThat(lights).hasSize(1);
    assertThat(lights.get(0).position().distance(3, 1 + flame.position().y, -2)).isLessThan(0.01f);
    assertThat(lights.get(0).intensity()).isEqualTo(flame.intensity());
    assertThat(lights(0.5f).get(0).intensity()).isEqualTo(flame.intensity() / 2);
    assertThat(lights(0)).isEmpty();
  }

  private static List<Model.Light> lights(float glow) {
    FrameState f = Scenes.frame(1);
    var candle = new FrameState.PropState("candle", "candle", "", 0.3f, new Matrix4f().translation(3, 1, -2), glow, Map.of());
    return Practicals.of(
        Library.STAGE,
        new FrameState(
            f.frame(), f.rate(), f.timecode(), f.scene(), f.shot(), f.sceneSeconds(), f.seed(), f.aspect(), f.set(), f.figures(), List.of(candle),
            f.camera(), f.effects(), f.overlays(), f.slate()));
  }
}
