package dev.actionline.render;

import java.nio.ByteBuffer;

/**
 * A finished picture: RGBA bytes, sRGB, opaque, rows from the top.
 *
 * @param pixels direct buffer of width * height * 4 bytes, position 0
 */
public record Image(int width, int height, ByteBuffer pixels) {

  /** A picture to draw over. */
  public static Image blank(int width, int height) {
    return new Image(width, height, ByteBuffer.allocateDirect(width * height * 4));
  }

  /**
   * Lays another picture of the same size over this one, as a printer does with two strips: by
   * display values.
   *
   * @param share of the other, 0..1
   */
  void lay(Image other, float share) {
    int theirs = Math.round(256 * Math.max(0, Math.min(1, share)));
    int mine = 256 - theirs;
    for (int i = 0; i < 4 * width * height; i++) {
      int a = pixels.get(i) & 255;
      int b = other.pixels.get(i) & 255;
      pixels.put(i, (byte) (a * mine + b * theirs + 128 >> 8));
    }
  }
}
