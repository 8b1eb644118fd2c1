package dev.actionline.render.text;

import static org.lwjgl.stb.STBTruetype.stbtt_GetCodepointHMetrics;
import static org.lwjgl.stb.STBTruetype.stbtt_GetCodepointKernAdvance;
import static org.lwjgl.stb.STBTruetype.stbtt_GetFontVMetrics;
import static org.lwjgl.stb.STBTruetype.stbtt_InitFont;
import static org.lwjgl.stb.STBTruetype.stbtt_ScaleForMappingEmToPixels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.lwjgl.stb.STBTTFontinfo;
import org.lwjgl.system.MemoryStack;

/** The fonts that come with the program, read when first used. */
public enum Typeface {
  /** Captions and technical lines. */
  INTER("inter/Inter-Medium.otf"),
  /** Names over captions. */
  INTER_SEMI_BOLD("inter/Inter-SemiBold.otf"),
  /** Titles, as a screenplay is typed. */
  COURIER_PRIME("courier-prime/CourierPrime.otf");

  private final String file;
  private ByteBuffer bytes;
  private STBTTFontinfo info;

  Typeface(String file) {
    this.file = file;
  }

  synchronized STBTTFontinfo info() {
    if (info == null) {
      bytes = read("/fonts/" + file);
      info = STBTTFontinfo.create();
      if (!stbtt_InitFont(info, bytes)) {
        throw new IllegalStateException("font " + file + " cannot be read");
      }
    }
    return info;
  }

  private static ByteBuffer read(String path) {
    try (InputStream in = Typeface.class.getResourceAsStream(path)) {
      byte[] all = in.readAllBytes();
      return ByteBuffer.allocateDirect(all.length).put(all).flip();
    } catch (IOException e) {
      throw new UncheckedIOException("font " + path, e);
    }
  }

  float scale(float emPixels) {
    return stbtt_ScaleForMappingEmToPixels(info(), emPixels);
  }

  /** Pixels from the baseline up to the highest letters. */
  public float ascent(float emPixels) {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      var up = stack.mallocInt(1);
      stbtt_GetFontVMetrics(info(), up, stack.mallocInt(1), stack.mallocInt(1));
      return up.get(0) * scale(emPixels);
    }
  }

  /** Width of a line, pixels. */
  public float width(String line, float emPixels) {
    float scale = scale(emPixels);
    float x = 0;
    int[] letters = line.codePoints().toArray();
    for (int i = 0; i < letters.length; i++) {
      x += scale * advance(letters[i], i + 1 < letters.length ? letters[i + 1] : 0);
    }
    return x;
  }

  /** Font units from a letter to the next, closed up where the two go together. */
  int advance(int letter, int next) {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      var advance = stack.mallocInt(1);
      stbtt_GetCodepointHMetrics(info(), letter, advance, stack.mallocInt(1));
      int kern = next == 0 ? 0 : stbtt_GetCodepointKernAdvance(info(), letter, next);
      return advance.get(0) + kern;
    }
  }
}
