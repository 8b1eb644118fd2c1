package dev.actionline.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.render.effects.Effect;
import dev.actionline.render.effects.Effects;
import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.FrameState.EffectState;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.joml.Vector3f;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EffectsTest {
  private static GlRenderer renderer;

  @BeforeAll
  static void open() {
    renderer = GlRenderer.open(Scenes.LIBRARY);
  }

  @AfterAll
  static void close() {
    renderer.close();
  }

  static List<String> names() {
    return Effects.ALL.stream().map(Effect::name).toList();
  }

  private static FrameState playing(String name, double seconds) {
    EffectState effect =
        new EffectState(
            name,
            name + "-1",
            seconds,
            (float) Math.min(0.95, seconds / 1.2),
            new Vector3f(-0.2f, 1.1f, 1),
            new Vector3f(0.3f, 1, 0),
            Map.of("strength", 2.0));
    return Scenes.withEffects(Scenes.frame(1), List.of(effect));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyEffectChangesThePictureAndIsAFunctionOfItsMoment(String name) throws IOException {
    Image early = renderer.draw(playing(name, 0.08), 480, 270);
    Image late = renderer.draw(playing(name, 0.6), 480, 270);
    RendererTest.keep(early, "effect-" + name + "-early");
    RendererTest.keep(late, "effect-" + name + "-late");
    ByteBuffer without = renderer.draw(Scenes.frame(1), 480, 270).pixels();
    assertThat(early.pixels()).isNotEqualTo(without);
    assertThat(renderer.draw(playing(name, 0.08), 480, 270).pixels()).isEqualTo(early.pixels());
  }
}
