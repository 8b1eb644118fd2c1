package dev.actionline.deliver;

import dev.actionline.core.UserError;
import dev.actionline.render.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Pictures as PNG files, sRGB, eight bits. */
public final class PngWriter {
  private PngWriter() {}

  /**
   * Writes a picture; an older file of the name stays until the new one is whole.
   *
   * @throws UserError when it cannot be written
   */
  public static void write(Image image, Path target) {
    BufferedImage picture = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_INT_RGB);
    int[] row = new int[image.width()];
    ByteBuffer pixels = image.pixels();
    for (int y = 0; y < image.height(); y++) {
      for (int x = 0; x < row.length; x++) {
        int at = 4 * (y * row.length + x);
        row[x] = (pixels.get(at) & 255) << 16 | (pixels.get(at + 1) & 255) << 8 | pixels.get(at + 2) & 255;
      }
      picture.setRGB(0, y, row.length, 1, row, 0, row.length);
    }
    try (Unfinished file = Unfinished.beside(target)) {
      ImageIO.write(picture, "png", file.path().toFile());
      file.finish();
    } catch (IOException e) {
      throw new UserError("cannot write " + target, "is the disk full?");
    }
  }
}
