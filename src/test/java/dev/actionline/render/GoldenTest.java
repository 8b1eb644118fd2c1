package dev.actionline.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.FrameState.EffectState;
import dev.actionline.timeline.FrameState.Overlay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.joml.Vector3f;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small pictures kept beside the tests. Other devices round otherwise, so a few levels of
 * difference pass; {@code -Dgolden.update=true} draws them anew.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/render");
  private static final int WIDTH = 192;
  private static final int HEIGHT = 108;
  private static final double MEAN_ALLOWED = 1.5;
  private static GlRenderer renderer;

  record Golden(String name, FrameState state) {
    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeAll
  static void open() {
    renderer = GlRenderer.open(Scenes.LIBRARY);
  }

  @AfterAll
  static void close() {
    renderer.close();
  }

  static Stream<Golden> pictures() {
    FrameState hall = Scenes.locked(1);
    return Stream.of(
        new Golden("hall", hall),
        new Golden("sunny", Scenes.inDaylight(hall)),
        new Golden("focus", Scenes.focused(hall, 9)),
        new Golden("turning", Scenes.turning(hall, 0.5f)),
        new Golden("ghost", Scenes.ghostly(hall)),
        new Golden("blast", Scenes.withEffects(hall, List.of(effect("explosion", 0.15)))),
        new Golden(
            "hot-air",
            Scenes.withEffects(hall, List.of(effect("heat-shimmer", 2), effect("fire", 2)))),
        new Golden(
            "lettered",
            Scenes.with(
                hall,
                List.of(
                    Overlay.Veil.black(0.5f),
                    new Overlay.Title("Dawn", true, 0.5f, 0.5f, 1),
                    new Overlay.Caption("Ada", "V.O.", "It was later than we thought.")))));
  }

  private static EffectState effect(String name, double seconds) {
    return new EffectState(
        name, name, seconds, 0.2f, FrameState.Spread.PLACE, new Vector3f(0.2f, 0.4f, -2), new Vector3f(0, 1, 0), Map.of());
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void looksAsItDid(Golden golden) throws IOException {
    Image image = renderer.draw(golden.state(), WIDTH, HEIGHT);
    RendererTest.keep(image, "golden-" + golden.name());
    Path file = FOLDER.resolve(golden.name() + ".png");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Still.png(image, file);
    }
    assertThat(file).as("run once with -Dgolden.update=true").exists();
    assertThat(meanDifference(image, file))
        .as("mean difference of a channel; the picture is under target/pictures")
        .isLessThan(MEAN_ALLOWED);
  }

  private static double meanDifference(Image image, Path file) throws IOException {
    var kept = ImageIO.read(file.toFile());
    assertThat(kept.getWidth()).isEqualTo(image.width());
    long sum = 0;
    for (int y = 0; y < image.height(); y++) {
      for (int x = 0; x < image.width(); x++) {
        int a = kept.getRGB(x, y);
        int b = RendererTest.rgb(image, x, y);
        for (int shift = 0; shift <= 16; shift += 8) {
          sum += Math.abs((a >> shift & 255) - (b >> shift & 255));
        }
      }
    }
    return sum / (3.0 * image.width() * image.height());
  }
}
