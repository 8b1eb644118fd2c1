package dev.actionline.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.timeline.FrameState.Overlay;
import dev.actionline.timeline.FrameState.Overlay.Way;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;

/** Wipes and irises on pictures of one tone. */
class OpticalPrinterTest {
  private static final int WIDTH = 96;
  private static final int HEIGHT = 60;

  private static Image plain(int tone) {
    Image image = Image.blank(WIDTH, HEIGHT);
    for (int i = 0; i < 4 * WIDTH * HEIGHT; i++) {
      image.pixels().put(i, (byte) tone);
    }
    return image;
  }

  private static int tone(Image image, int x, int y) {
    return image.pixels().get(4 * (y * WIDTH + x)) & 255;
  }

  @ParameterizedTest
  @CsvSource({"LEFT, 10, 30, 86, 30", "RIGHT, 86, 30, 10, 30", "UP, 48, 15, 48, 45", "DOWN, 48, 45, 48, 15"})
  void theEdgeOfAWipeTravelsAsItIsTold(Way way, int oldX, int oldY, int newX, int newY) {
    Image image = plain(200);
    new OpticalPrinter(image, 2).join(plain(50), new Overlay.Wipe(null, way, 0.5f));
    assertThat(tone(image, oldX, oldY)).isEqualTo(50);
    assertThat(tone(image, newX, newY)).isEqualTo(200);
  }

  @Test
  void aWipeBeginsWithAllOfTheOldAndEndsWithAllOfTheNew() {
    Image begins = plain(200);
    new OpticalPrinter(begins, 1.6).join(plain(50), new Overlay.Wipe(null, Way.LEFT, 0));
    Image ends = plain(200);
    new OpticalPrinter(ends, 1.6).join(plain(50), new Overlay.Wipe(null, Way.LEFT, 1));
    for (int x = 0; x < WIDTH; x++) {
      assertThat(tone(begins, x, 30)).isEqualTo(50);
      assertThat(tone(ends, x, 30)).isEqualTo(200);
    }
  }

  @Test
  void theLetterboxStaysAsItIs() {
    Image image = plain(200);
    new OpticalPrinter(image, 2).join(plain(50), new Overlay.Wipe(null, Way.LEFT, 0));
    new OpticalPrinter(image, 2).iris(new Overlay.Iris(0, 0, 0));
    assertThat(tone(image, 48, 2)).isEqualTo(200);
    assertThat(tone(image, 48, 30)).isZero();
  }

  @Test
  void anIrisIsOpenAroundItsMiddleAndDarkOutside() {
    Image image = plain(200);
    new OpticalPrinter(image, 1.6).iris(new Overlay.Iris(0.5f, 0.5f, 0.2f));
    assertThat(tone(image, 72, 15)).isEqualTo(200);
    assertThat(tone(image, 10, 50)).isZero();
    Image open = plain(200);
    new OpticalPrinter(open, 1.6).iris(new Overlay.Iris(0.5f, 0.5f, 1));
    assertThat(tone(open, 0, HEIGHT - 1)).isEqualTo(200);
  }
}
