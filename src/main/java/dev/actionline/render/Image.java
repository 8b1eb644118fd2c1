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
}
