package dev.actionline.render.gl;

import static org.lwjgl.opengl.GL11C.GL_NO_ERROR;
import static org.lwjgl.opengl.GL11C.glGetError;

/** OpenGL was used wrongly, or a shader does not compile: our mistake, never the user's. */
public final class GlBug extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public GlBug(String what) {
    super(what);
  }

  /** Throws when GL has an error waiting. */
  public static void check(String where) {
    int error = glGetError();
    if (error != GL_NO_ERROR) {
      throw new GlBug("GL error 0x" + Integer.toHexString(error) + " in " + where);
    }
  }
}
