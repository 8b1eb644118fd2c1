package dev.actionline.render.gl;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/**
 * The smaller levels of a picture, each texel the mean of four, or of two at the end. Made here: a
 * software device first compiles a shader for it, which takes longer than the picture itself.
 */
final class Levels {
  private Levels() {}

  /** The next level of a picture of bytes, sides a power of two; null after the last. */
  static ByteBuffer half(ByteBuffer texels, int width, int height) {
    if (width == 1 && height == 1) {
      return null;
    }
    int across = width > 1 ? 2 : 1;
    int up = height > 1 ? 2 : 1;
    ByteBuffer out = ByteBuffer.allocateDirect(width / across * (height / up));
    for (int y = 0; y < height; y += up) {
      for (int x = 0; x < width; x += across) {
        int sum = 0;
        for (int k = 0; k < across * up; k++) {
          sum += texels.get(x + k % across + width * (y + k / across)) & 0xff;
        }
        out.put((byte) ((sum + across * up / 2) / (across * up)));
      }
    }
    return out.flip();
  }

  /** The next level of a picture of three floats a texel. */
  static FloatBuffer half(FloatBuffer rgb, int width, int height) {
    if (width == 1 && height == 1) {
      return null;
    }
    int across = width > 1 ? 2 : 1;
    int up = height > 1 ? 2 : 1;
    FloatBuffer out =
        ByteBuffer.allocateDirect(3 * 4 * (width / across) * (height / up))
            .order(ByteOrder.nativeOrder())
            .asFloatBuffer();
    for (int y = 0; y < height; y += up) {
      for (int x = 0; x < width; x += across) {
        for (int c = 0; c < 3; c++) {
          float sum = 0;
          for (int k = 0; k < across * up; k++) {
            sum += rgb.get(3 * (x + k % across + width * (y + k / across)) + c);
          }
          out.put(sum / (across * up));
        }
      }
    }
    return out.flip();
  }
}
