package dev.actionline.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.timeline.FrameState;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RendererTest {
  private static GlRenderer renderer;

  @BeforeAll
  static void open() {
    renderer = GlRenderer.open(Scenes.LIBRARY);
  }

  @AfterAll
  static void close() {
    renderer.close();
  }

  @Test
  void filmsFrameIsLetterboxedInTheFile() throws IOException {
    Image image = renderer.draw(Scenes.frame(1), 640, 360);
    keep(image, "hall");
    assertThat(rgb(image, 320, 10)).as("above the film's frame").isZero();
    assertThat(rgb(image, 320, 350)).as("below the film's frame").isZero();
    assertThat(rgb(image, 320, 180)).as("in the film's frame").isNotZero();
  }

  @Test
  void sameStateGivesSameBytesInAnyOrder() {
    ByteBuffer[] forward = draw(Scenes::frame, 1, 2, 3, 4, 5, 6);
    assertSame(forward, Scenes::frame, 6, 5, 4, 3, 2, 1, 4, 1, 6, 2, 5, 3);
    assertThat(forward[0]).as("frames differ").isNotEqualTo(forward[5]);
  }

  @Test
  void whatIsKeptOfALockedOffSetChangesNoByte() {
    ByteBuffer[] alone = new ByteBuffer[6];
    for (int i = 0; i < 6; i++) {
      // another picture between two makes each the first of its kind
      renderer.draw(Scenes.frame(i + 20), SMALL, SMALL);
      alone[i] = renderer.draw(Scenes.locked(i + 1), WIDTH, HEIGHT).pixels();
    }
    assertSame(alone, Scenes::locked, 1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1, 6, 2, 4);
  }

  @Test
  void twoRenderersOfAThreadKeepApart() {
    ByteBuffer alone = renderer.draw(Scenes.frame(2), WIDTH, HEIGHT).pixels();
    try (GlRenderer other = GlRenderer.open(Scenes.LIBRARY)) {
      assertThat(other.draw(Scenes.frame(2), WIDTH, HEIGHT).pixels()).isEqualTo(alone);
      assertThat(renderer.draw(Scenes.frame(2), WIDTH, HEIGHT).pixels()).isEqualTo(alone);
    }
    assertThat(renderer.draw(Scenes.frame(2), WIDTH, HEIGHT).pixels()).isEqualTo(alone);
  }

  private static final int WIDTH = 320;
  private static final int HEIGHT = 180;
  private static final int SMALL = 32;

  private static ByteBuffer[] draw(LongFunction<FrameState> frames, int... numbers) {
    ByteBuffer[] drawn = new ByteBuffer[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      drawn[i] = renderer.draw(frames.apply(numbers[i]), WIDTH, HEIGHT).pixels();
    }
    return drawn;
  }

  private static void assertSame(
      ByteBuffer[] expected, LongFunction<FrameState> frames, int... numbers) {
    ByteBuffer[] drawn = draw(frames, numbers);
    for (int i = 0; i < numbers.length; i++) {
      assertThat(drawn[i])
          .as("frame %d, drawn as the %d. of a series", numbers[i], i)
          .isEqualTo(expected[numbers[i] - 1]);
    }
  }

  static int rgb(Image image, int x, int y) {
    return image.pixels().getInt(4 * (y * image.width() + x)) >>> 8;
  }

  /** Keeps a picture for eyes, under target/. */
  @Test
  void aDissolveIsTheMeanOfTwoPictures() {
    FrameState after = Scenes.frame(1);
    FrameState before = Scenes.inDaylight(Scenes.frame(1));
    Image a = renderer.draw(after, 160, 90);
    Image b = renderer.draw(before, 160, 90);
    Image half =
        renderer.draw(
            Scenes.with(after, List.of(new FrameState.Overlay.Dissolve(before, 0.5f))), 160, 90);
    for (int i = 0; i < 160 * 90 * 4; i += 41) {
      int mean = ((a.pixels().get(i) & 255) + (b.pixels().get(i) & 255)) / 2;
      assertThat(half.pixels().get(i) & 255).isBetween(mean - 1, mean + 1);
    }
  }

  static void keep(Image image, String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "pictures"));
    Still.png(image, folder.resolve(name + ".png"));
  }
}
