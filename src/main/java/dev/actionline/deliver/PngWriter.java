package dev.actionline.deliver;

import dev.actionline.core.UserError;
import dev.actionline.render.Image;
import dev.actionline.render.Still;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures as PNG files, sRGB, eight bits. */
public final class PngWriter {
  private PngWriter() {}

  /**
   * Writes a picture; an older file of the name stays until the new one is whole.
   *
   * @throws UserError when it cannot be written
   */
  public static void write(Image image, Path target) {
    try (Unfinished file = Unfinished.beside(target)) {
      Files.write(file.path(), Still.png(image));
      file.finish();
    } catch (IOException e) {
      throw Unfinished.failure(target, e.getMessage());
    }
  }
}
