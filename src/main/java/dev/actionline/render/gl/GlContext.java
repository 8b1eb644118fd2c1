package dev.actionline.render.gl;

import static org.lwjgl.opengl.GL11C.GL_RENDERER;
import static org.lwjgl.opengl.GL11C.GL_VERSION;
import static org.lwjgl.opengl.GL11C.glGetString;

import dev.actionline.core.UserError;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lwjgl.system.Configuration;

/** A current OpenGL core context of at least 4.1 that has no window. */
public interface GlContext extends AutoCloseable {
  /** The newest version asked for, and the versions accepted on the way down to 4.1. */
  int[][] VERSIONS = {{4, 5}, {4, 3}, {4, 1}};

  /** How the context came about: {@code EGL device}, {@code EGL surfaceless}, {@code GLFW}. */
  String route();

  /** Makes it the one that this thread draws with, when another renderer has come between. */
  void makeCurrent();

  @Override
  void close();

  /** The device in words. */
  default String device() {
    return glGetString(GL_RENDERER) + ", OpenGL " + glGetString(GL_VERSION) + ", " + route();
  }

  /**
   * Opens the best context there is and makes it current on this thread: a GPU through EGL, else
   * Mesa's software renderer through EGL, else a hidden window.
   *
   * @throws UserError when none can be had, with what to install
   */
  static GlContext open() {
    quieten();
    Optional<GlContext> sought = Sought.take();
    if (sought.isPresent()) {
      sought.get().makeCurrent();
      return sought.get();
    }
    List<String> reasons = new ArrayList<>();
    List<Route> routes =
        List.of(EglContext::onGpu, EglContext::surfaceless, GlfwContext::hiddenWindow);
    for (Route route : routes) {
      try {
        return route.open();
      } catch (NoContext e) {
        reasons.add(e.getMessage());
      }
    }
    throw NoContext.forUser(reasons);
  }

  /** Begins to open a context on a thread of its own, for the next {@link #open}. */
  static void seek() {
    quieten();
    Sought.begin();
  }

  private static void quieten() {
    // What LWJGL has to say about a library it does not find is told above, in words for the user
    Configuration.DEBUG_STREAM.set(new PrintStream(OutputStream.nullOutputStream()));
  }

  /** One way to a context. */
  interface Route {
    GlContext open() throws NoContext;
  }
}
