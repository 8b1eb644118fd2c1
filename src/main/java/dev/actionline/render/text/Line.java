package dev.actionline.render.text;

import static org.lwjgl.stb.STBTruetype.stbtt_GetCodepointBitmapBoxSubpixel;
import static org.lwjgl.stb.STBTruetype.stbtt_MakeCodepointBitmapSubpixel;

import java.nio.ByteBuffer;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;

/**
 * A line of text as coverage.
 *
 * @param width pixels, margins included
 * @param height pixels, margins included
 * @param left pixels from the picture's left edge to where the first letter begins
 * @param baseline pixels from its upper edge to the line on which the letters stand
 * @param ink two bytes a pixel, rows from the top: the letters, and a soft halo round them
 */
public record Line(int width, int height, int left, int baseline, ByteBuffer ink) {

  /** Sets a line. */
  public static Line of(Typeface face, float emPixels, String text) {
    int margin = Math.max(2, Math.round(emPixels * 0.22f));
    int ascent = (int) Math.ceil(emPixels * 1.05f);
    int width = (int) Math.ceil(face.width(text, emPixels)) + 2 * margin + 2;
    int height = ascent + (int) Math.ceil(emPixels * 0.35f) + 2 * margin;
    byte[] letters = new byte[width * height];
    float scale = face.scale(emPixels);
    float x = margin;
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      draw(face, points[i], scale, x, margin + ascent, letters, width, height);
      x += scale * face.advance(points[i], i + 1 < points.length ? points[i + 1] : 0);
    }
    byte[] halo = blurred(blurred(letters, width, height, margin / 2), width, height, margin / 2);
    ByteBuffer ink = ByteBuffer.allocateDirect(width * height * 2);
    for (int i = 0; i < letters.length; i++) {
      ink.put(letters[i]).put((byte) Math.min(255, 2 * (halo[i] & 255)));
    }
    return new Line(width, height, margin, margin + ascent, ink.flip());
  }

  private static void draw(
      Typeface face, int letter, float scale, float x, int baseline, byte[] into, int width,
      int height) {
    int whole = (int) Math.floor(x);
    float part = x - whole;
    try (MemoryStack stack = MemoryStack.stackPush()) {
      var x0 = stack.mallocInt(1);
      var y0 = stack.mallocInt(1);
      var x1 = stack.mallocInt(1);
      var y1 = stack.mallocInt(1);
      stbtt_GetCodepointBitmapBoxSubpixel(
          face.info(), letter, scale, scale, part, 0, x0, y0, x1, y1);
      int w = x1.get(0) - x0.get(0);
      int h = y1.get(0) - y0.get(0);
      if (w <= 0 || h <= 0) {
        return;
      }
      ByteBuffer bitmap = MemoryUtil.memCalloc(w * h);
      stbtt_MakeCodepointBitmapSubpixel(
          face.info(), bitmap, w, h, w, scale, scale, part, 0, letter);
      for (int row = 0; row < h; row++) {
        for (int column = 0; column < w; column++) {
          int px = whole + x0.get(0) + column;
          int py = baseline + y0.get(0) + row;
          if (px >= 0 && px < width && py >= 0 && py < height) {
            int at = py * width + px;
            // letters may touch: the darker wins
            into[at] =
                (byte) Math.max(into[at] & 255, bitmap.get(row * w + column) & 255);
          }
        }
      }
      MemoryUtil.memFree(bitmap);
    }
  }

  /** Box blur across, then down. */
  private static byte[] blurred(byte[] from, int width, int height, int radius) {
    byte[] across = new byte[from.length];
    for (int y = 0; y < height; y++) {
      smear(from, across, y * width, 1, width, radius);
    }
    byte[] out = new byte[from.length];
    for (int x = 0; x < width; x++) {
      smear(across, out, x, width, height, radius);
    }
    return out;
  }

  private static void smear(byte[] from, byte[] to, int start, int step, int count, int radius) {
    int sum = 0;
    for (int i = -radius; i < count; i++) {
      if (i + radius < count) {
        sum += from[start + (i + radius) * step] & 255;
      }
      if (i - radius - 1 >= 0) {
        sum -= from[start + (i - radius - 1) * step] & 255;
      }
      if (i >= 0) {
        to[start + i * step] = (byte) (sum / (2 * radius + 1));
      }
    }
  }
}
