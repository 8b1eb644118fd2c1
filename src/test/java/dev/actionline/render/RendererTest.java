package dev.actionline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
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
    ByteBuffer[] forward = new ByteBuffer[6];
    for (int i = 0; i < 6; i++) {
      forward[i] = renderer.draw(Scenes.frame(i + 1), 160, 90).pixels();
    }
    for (int i : new int[] {5, 4, 3, 2, 1, 0, 3, 0, 5, 1, 4, 2}) {
      assertThat(renderer.draw(Scenes.frame(i + 1), 160, 90).pixels()).isEqualTo(forward[i]);
    }
    assertThat(forward[0]).as("frames differ").isNotEqualTo(forward[5]);
  }

  static int rgb(Image image, int x, int y) {
    return image.pixels().getInt(4 * (y * image.width() + x)) >>> 8;
  }

  /** Keeps a picture for eyes, under target/. */
  static void keep(Image image, String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "pictures"));
    Still.png(image, folder.resolve(name + ".png"));
  }
}
