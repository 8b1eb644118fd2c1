package dev.actionline.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.catalogue.Effects;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Source;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each effect's folder has a list that shows it. */
class EffectDemosTest {
  private static final Path FOLDER = Path.of("shaders/effects");
  private static GlRenderer renderer;

  @BeforeAll
  static void open() {
    renderer = GlRenderer.open(Library.STAGE);
  }

  @AfterAll
  static void close() {
    renderer.close();
  }

  static List<String> names() {
    return Effects.ALL.stream().map(Effects.Effect::name).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void showsItsEffect(String name) throws IOException {
    Path file = FOLDER.resolve(name).resolve("demo.shots");
    var list = ShotListParser.parse(new Source(file.toString(), Files.readString(file)));
    assertThat(list.diagnostics().stream().map(Diagnostic::render)).isEmpty();
    var film = Timeline.resolve(list.value());
    assertThat(film.diagnostics().stream().map(Diagnostic::render)).isEmpty();
    FrameState state = shown(film.value(), name);
    Image with = renderer.draw(state, 192, 108);
    RendererTest.keep(with, "demo-" + name);
    FrameState without =
        Scenes.withEffects(
            state, state.effects().stream().filter(e -> !e.name().equals(name)).toList());
    assertThat(differing(with, renderer.draw(without, 192, 108)))
        .as("pixels that the effect changes")
        .isGreaterThan(20);
  }

  /** The frame in which the effect is a third of a second old, or its oldest. */
  private static FrameState shown(Timeline film, String name) {
    FrameState best = null;
    double nearest = Double.POSITIVE_INFINITY;
    for (long i = 1; i <= film.frames(); i++) {
      FrameState state = film.at(i);
      for (FrameState.EffectState e : state.effects()) {
        double off = Math.abs(e.seconds() - 0.35);
        if (e.name().equals(name) && off < nearest) {
          nearest = off;
          best = state;
        }
      }
    }
    assertThat(best).as("a frame with the effect").isNotNull();
    return best;
  }

  private static int differing(Image a, Image b) {
    int count = 0;
    for (int y = 0; y < a.height(); y++) {
      for (int x = 0; x < a.width(); x++) {
        count += RendererTest.rgb(a, x, y) != RendererTest.rgb(b, x, y) ? 1 : 0;
      }
    }
    return count;
  }
}
