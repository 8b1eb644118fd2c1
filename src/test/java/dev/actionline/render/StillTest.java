package dev.actionline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class StillTest {

  @Test
  void anotherReaderSeesTheSamePixels() throws IOException {
    int width = 37;
    int height = 11;
    ByteBuffer pixels = ByteBuffer.allocateDirect(width * height * 4);
    for (int i = 0; i < width * height; i++) {
      pixels.put((byte) (i * 7)).put((byte) (i * i)).put((byte) (255 - i)).put((byte) 255);
    }
    Image image = new Image(width, height, pixels.flip());
    var read = ImageIO.read(new ByteArrayInputStream(Still.png(image)));
    assertThat(read.getWidth()).isEqualTo(width);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        assertThat(read.getRGB(x, y) & 0xFFFFFF).isEqualTo(RendererTest.rgb(image, x, y));
      }
    }
  }
}
