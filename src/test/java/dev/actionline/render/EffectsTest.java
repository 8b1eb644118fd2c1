package dev.actionline.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.catalogue.Effects;
import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.FrameState.EffectState;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.joml.Vector3f;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
    return Effects.ALL.stream().map(Effects.Effect::name).toList();
  }

  private static FrameState playing(String name, double seconds) {
    EffectState effect =
        new EffectState(
            name,
            name + "-1",
            seconds,
            (float) Math.min(0.95, seconds / 1.2),
            Effects.named(name).orElseThrow().drawn() == Effects.Drawn.BODIES
                ? FrameState.Spread.PLACE
                : FrameState.Spread.PICTURE,
            Effects.named(name).orElseThrow().drawn() == Effects.Drawn.MELT
                ? new Vector3f(2.4f, 0, -2.4f)
                : new Vector3f(-0.2f, 1.1f, 1),
            new Vector3f(0.3f, 1, 0),
            Map.of());
    return Scenes.withEffects(plain(name), List.of(effect));
  }

  /** Rain and snow want a place without a roof. */
  private static FrameState plain(String name) {
    return name.equals("rain") || name.equals("snow") ? Scenes.inDaylight(Scenes.frame(1)) : Scenes.frame(1);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyEffectChangesThePictureAndIsAFunctionOfItsMoment(String name) throws IOException {
    Image early = renderer.draw(playing(name, 0.08), 480, 270);
    Image late = renderer.draw(playing(name, 0.6), 480, 270);
    RendererTest.keep(early, "effect-" + name + "-early");
    RendererTest.keep(late, "effect-" + name + "-late");
    ByteBuffer without = renderer.draw(plain(name), 480, 270).pixels();
    assertThat(early.pixels()).isNotEqualTo(without);
    assertThat(renderer.draw(playing(name, 0.08), 480, 270).pixels()).isEqualTo(early.pixels());
  }

  @Test
  void whatIsDrawnAsBodiesHasAClassAndTheRestHaveNone() {
    List<String> described =
        Effects.ALL.stream()
            .filter(e -> e.drawn() == dev.actionline.catalogue.Effects.Drawn.BODIES)
            .map(Effects.Effect::name)
            .toList();
    assertThat(dev.actionline.render.effects.Effects.ALL.stream().map(e -> e.name()))
        .containsExactlyInAnyOrderElementsOf(described);
  }

  @Test
  void hotAirBendsWhatLiesBehindItAndNothingBeforeIt() {
    EffectState air =
        new EffectState(
            "heat-shimmer", "a", 1, 0, FrameState.Spread.PLACE, new Vector3f(0, 0, -6),
            new Vector3f(0, 1, 0), Map.of("strength", 1.0, "height", 6.0, "radius", 4.0));
    FrameState still = Scenes.frame(1);
    Image plain = renderer.draw(still, 480, 270);
    Image bent = renderer.draw(Scenes.withEffects(still, List.of(air)), 480, 270);
    // the wall behind the air is bent; the floor at the camera's feet, away from all glow, is not
    assertThat(differing(plain, bent, 60, 150)).isGreaterThan(100);
    assertThat(differing(plain, bent, 200, 230)).isZero();
  }

  private static int differing(Image a, Image b, int fromRow, int toRow) {
    int count = 0;
    for (int y = fromRow; y < toRow; y++) {
      for (int x = 0; x < 240; x++) {
        count += RendererTest.rgb(a, x, y) != RendererTest.rgb(b, x, y) ? 1 : 0;
      }
    }
    return count;
  }
}
