package dev.actionline.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The mean of pictures. */
class NegativeTest {
  private static Image tones(int... tones) {
    Image image = Image.blank(tones.length, 1);
    for (int i = 0; i < 4 * tones.length; i++) {
      image.pixels().put(i, (byte) tones[i / 4]);
    }
    return image;
  }

  @Test
  void whatStaysTheSameIsPrintedTheSame() {
    int[] all = new int[256];
    for (int i = 0; i < 256; i++) {
      all[i] = i;
    }
    Negative negative = new Negative(tones(all));
    negative.expose(tones(all));
    negative.expose(tones(all));
    Image print = tones(new int[256]);
    negative.print(print);
    assertThat(print.pixels()).isEqualTo(tones(all).pixels());
  }

  @Test
  void lightIsAveragedNotItsDisplayValues() {
    Negative negative = new Negative(tones(0));
    negative.expose(tones(255));
    Image print = tones(0);
    negative.print(print);
    assertThat(print.pixels().get(0) & 255).isEqualTo(188); // half the light of white, in sRGB
  }
}
