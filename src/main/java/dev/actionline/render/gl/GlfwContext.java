package dev.actionline.render.gl;

import static org.lwjgl.glfw.GLFW.GLFW_CONTEXT_CREATION_API;
import static org.lwjgl.glfw.GLFW.GLFW_CONTEXT_VERSION_MAJOR;
import static org.lwjgl.glfw.GLFW.GLFW_CONTEXT_VERSION_MINOR;
import static org.lwjgl.glfw.GLFW.GLFW_EGL_CONTEXT_API;
import static org.lwjgl.glfw.GLFW.GLFW_FALSE;
import static org.lwjgl.glfw.GLFW.GLFW_OPENGL_CORE_PROFILE;
import static org.lwjgl.glfw.GLFW.GLFW_OPENGL_FORWARD_COMPAT;
import static org.lwjgl.glfw.GLFW.GLFW_OPENGL_PROFILE;
import static org.lwjgl.glfw.GLFW.GLFW_PLATFORM;
import static org.lwjgl.glfw.GLFW.GLFW_PLATFORM_NULL;
import static org.lwjgl.glfw.GLFW.GLFW_TRUE;
import static org.lwjgl.glfw.GLFW.GLFW_VISIBLE;
import static org.lwjgl.glfw.GLFW.glfwCreateWindow;
import static org.lwjgl.glfw.GLFW.glfwDefaultWindowHints;
import static org.lwjgl.glfw.GLFW.glfwDestroyWindow;
import static org.lwjgl.glfw.GLFW.glfwInit;
import static org.lwjgl.glfw.GLFW.glfwInitHint;
import static org.lwjgl.glfw.GLFW.glfwMakeContextCurrent;
import static org.lwjgl.glfw.GLFW.glfwTerminate;
import static org.lwjgl.glfw.GLFW.glfwWindowHint;

import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GLCapabilities;

/** A context by a window that is never shown, for systems without EGL. */
final class GlfwContext implements GlContext {
  private final long window;
  private final GLCapabilities functions;

  private GlfwContext(long window, GLCapabilities functions) {
    this.window = window;
    this.functions = functions;
    Current.set(this);
  }

  /** On the desktop that is there, else on GLFW's null platform. */
  static GlContext hiddenWindow() throws NoContext {
    try {
      return window();
    } catch (LinkageError e) {
      throw new NoContext("GLFW: a library is missing, " + e.getMessage());
    }
  }

  private static GlContext window() throws NoContext {
    boolean desktop = glfwInit();
    if (!desktop) {
      glfwInitHint(GLFW_PLATFORM, GLFW_PLATFORM_NULL);
      if (!glfwInit()) {
        throw new NoContext("GLFW: it does not start");
      }
    }
    for (int[] version : VERSIONS) {
      long window = window(version, desktop);
      if (window != 0L) {
        glfwMakeContextCurrent(window);
        return new GlfwContext(window, bindFunctions());
      }
    }
    glfwTerminate();
    throw new NoContext("GLFW: no hidden window with OpenGL 4.1 core");
  }

  private static long window(int[] version, boolean desktop) {
    glfwDefaultWindowHints();
    glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, version[0]);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, version[1]);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    if (!desktop) {
      glfwWindowHint(GLFW_CONTEXT_CREATION_API, GLFW_EGL_CONTEXT_API);
    }
    return glfwCreateWindow(16, 16, "", 0L, 0L);
  }

  private static GLCapabilities bindFunctions() {
    try {
      GL.create();
    } catch (IllegalStateException alreadyBound) {
      // a second renderer in this process
    }
    return GL.createCapabilities();
  }

  @Override
  public String route() {
    return "GLFW";
  }

  @Override
  public void makeCurrent() {
    if (!Current.is(this)) {
      glfwMakeContextCurrent(window);
      GL.setCapabilities(functions);
      Current.set(this);
    }
  }

  @Override
  public void close() {
    GL.setCapabilities(null);
    Current.set(null);
    glfwMakeContextCurrent(0L);
    glfwDestroyWindow(window);
  }
}
