package dev.actionline.render.gl;

import static org.lwjgl.opengl.GL11C.GL_FLOAT;
import static org.lwjgl.opengl.GL11C.GL_LINEAR;
import static org.lwjgl.opengl.GL11C.GL_LINEAR_MIPMAP_LINEAR;
import static org.lwjgl.opengl.GL11C.GL_RED;
import static org.lwjgl.opengl.GL11C.GL_REPEAT;
import static org.lwjgl.opengl.GL11C.GL_RGB;
import static org.lwjgl.opengl.GL11C.GL_TEXTURE_2D;
import static org.lwjgl.opengl.GL11C.GL_TEXTURE_MAG_FILTER;
import static org.lwjgl.opengl.GL11C.GL_TEXTURE_MIN_FILTER;
import static org.lwjgl.opengl.GL11C.GL_TEXTURE_WRAP_S;
import static org.lwjgl.opengl.GL11C.GL_TEXTURE_WRAP_T;
import static org.lwjgl.opengl.GL11C.GL_UNPACK_ALIGNMENT;
import static org.lwjgl.opengl.GL11C.GL_UNSIGNED_BYTE;
import static org.lwjgl.opengl.GL11C.glBindTexture;
import static org.lwjgl.opengl.GL11C.glDeleteTextures;
import static org.lwjgl.opengl.GL11C.glGenTextures;
import static org.lwjgl.opengl.GL11C.glPixelStorei;
import static org.lwjgl.opengl.GL11C.glTexImage2D;
import static org.lwjgl.opengl.GL11C.glTexParameteri;
import static org.lwjgl.opengl.GL12C.GL_CLAMP_TO_EDGE;
import static org.lwjgl.opengl.GL13C.GL_TEXTURE0;
import static org.lwjgl.opengl.GL13C.glActiveTexture;
import static org.lwjgl.opengl.GL30C.GL_R8;
import static org.lwjgl.opengl.GL30C.GL_RG;
import static org.lwjgl.opengl.GL30C.GL_RG8;
import static org.lwjgl.opengl.GL30C.GL_RGB16F;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;

/** A picture made by the processor, for shaders to read. */
public final class Texture implements AutoCloseable {
  private final int id;

  private Texture(int id) {
    this.id = id;
  }

  /** One number a texel, 0..1; tiles in both directions, smooth at every size. */
  public static Texture tiling(int width, int height, ByteBuffer texels) {
    Texture made = new Texture(glGenTextures());
    made.readAt(0);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    ByteBuffer level = texels;
    int w = width;
    int h = height;
    for (int number = 0; level != null; number++) {
      glTexImage2D(GL_TEXTURE_2D, number, GL_R8, w, h, 0, GL_RED, GL_UNSIGNED_BYTE, level);
      level = Levels.half(level, w, h);
      w = Math.max(1, w / 2);
      h = Math.max(1, h / 2);
    }
    wrap(GL_REPEAT, GL_REPEAT, true);
    return made;
  }

  /** Two numbers a texel, 0..1, not repeated: letters and their halo. */
  public static Texture ink(int width, int height, ByteBuffer texels) {
    Texture made = new Texture(glGenTextures());
    made.readAt(0);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glTexImage2D(
        GL_TEXTURE_2D, 0, GL_RG8, width, height, 0, GL_RG, GL_UNSIGNED_BYTE, texels);
    wrap(GL_CLAMP_TO_EDGE, GL_CLAMP_TO_EDGE, false);
    return made;
  }

  /** A picture of all directions, linear: longitude across, latitude up; blurred in its levels. */
  public static Texture around(int width, int height, FloatBuffer rgb) {
    Texture made = new Texture(glGenTextures());
    made.readAt(0);
    FloatBuffer level = rgb;
    int w = width;
    int h = height;
    for (int number = 0; level != null; number++) {
      glTexImage2D(GL_TEXTURE_2D, number, GL_RGB16F, w, h, 0, GL_RGB, GL_FLOAT, level);
      level = Levels.half(level, w, h);
      w = Math.max(1, w / 2);
      h = Math.max(1, h / 2);
    }
    wrap(GL_REPEAT, GL_CLAMP_TO_EDGE, true);
    return made;
  }

  private static void wrap(int across, int up, boolean levels) {
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, across);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, up);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexParameteri(
        GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, levels ? GL_LINEAR_MIPMAP_LINEAR : GL_LINEAR);
  }

  /** Makes it readable at a texture unit. */
  public void readAt(int unit) {
    glActiveTexture(GL_TEXTURE0 + unit);
    glBindTexture(GL_TEXTURE_2D, id);
  }

  @Override
  public void close() {
    glDeleteTextures(id);
  }
}
