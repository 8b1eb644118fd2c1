package dev.actionline.render.gl;

import static org.lwjgl.egl.EGL10.EGL_EXTENSIONS;
import static org.lwjgl.egl.EGL10.EGL_NONE;
import static org.lwjgl.egl.EGL10.EGL_NO_CONTEXT;
import static org.lwjgl.egl.EGL10.EGL_NO_SURFACE;
import static org.lwjgl.egl.EGL10.EGL_SURFACE_TYPE;
import static org.lwjgl.egl.EGL10.eglChooseConfig;
import static org.lwjgl.egl.EGL10.eglCreateContext;
import static org.lwjgl.egl.EGL10.eglDestroyContext;
import static org.lwjgl.egl.EGL10.eglGetError;
import static org.lwjgl.egl.EGL10.eglInitialize;
import static org.lwjgl.egl.EGL10.eglMakeCurrent;
import static org.lwjgl.egl.EGL10.eglTerminate;
import static org.lwjgl.egl.EGL12.EGL_RENDERABLE_TYPE;
import static org.lwjgl.egl.EGL12.eglBindAPI;
import static org.lwjgl.egl.EGL14.EGL_OPENGL_API;
import static org.lwjgl.egl.EGL14.EGL_OPENGL_BIT;
import static org.lwjgl.egl.EGL15.EGL_CONTEXT_MAJOR_VERSION;
import static org.lwjgl.egl.EGL15.EGL_CONTEXT_MINOR_VERSION;
import static org.lwjgl.egl.EGL15.EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT;
import static org.lwjgl.egl.EGL15.EGL_CONTEXT_OPENGL_PROFILE_MASK;
import static org.lwjgl.opengl.GL11C.GL_RENDERER;
import static org.lwjgl.opengl.GL11C.glGetString;

import java.util.Locale;
import org.lwjgl.PointerBuffer;
import org.lwjgl.egl.EGL;
import org.lwjgl.egl.EGL10;
import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GLCapabilities;
import org.lwjgl.system.Configuration;
import org.lwjgl.system.JNI;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;

/** A context by EGL, which needs no display server. */
final class EglContext implements GlContext {
  private static final int PLATFORM_SURFACELESS_MESA = 0x31DD;
  private static final int PLATFORM_DEVICE_EXT = 0x313F;
  private static final int MOST_DEVICES = 16;

  private final long display;
  private final long context;
  private final String route;
  private final GLCapabilities functions;

  private EglContext(long display, long context, String route, GLCapabilities functions) {
    this.display = display;
    this.context = context;
    this.route = route;
    this.functions = functions;
    Current.set(this);
  }

  /** The first device that is a real GPU; a software device is none. */
  static EglContext onGpu() throws NoContext {
    requireLibrary();
    try (MemoryStack stack = MemoryStack.stackPush()) {
      PointerBuffer devices = stack.mallocPointer(MOST_DEVICES);
      int count = devices(devices, stack);
      for (int i = 0; i < count; i++) {
        long device = devices.get(i);
        if (isSoftware(device)) {
          continue;
        }
        try {
          return onDevice(device);
        } catch (NoContext e) {
          continue; // a card without a usable driver: the next one may do
        }
      }
    }
    throw new NoContext("EGL devices: no GPU");
  }

  /** Mesa without any surface: its software renderer where there is no GPU. */
  static EglContext surfaceless() throws NoContext {
    requireLibrary();
    long display = platformDisplay(PLATFORM_SURFACELESS_MESA, 0L);
    return create(display, "EGL surfaceless");
  }

  private static EglContext onDevice(long device) throws NoContext {
    EglContext made = create(platformDisplay(PLATFORM_DEVICE_EXT, device), "EGL device");
    String renderer = glGetString(GL_RENDERER);
    String name = renderer == null ? "" : renderer.toLowerCase(Locale.ROOT);
    if (name.contains("llvmpipe") || name.contains("softpipe") || name.contains("swrast")) {
      made.close();
      throw new NoContext("EGL device: " + renderer + " is software");
    }
    return made;
  }

  private static void requireLibrary() throws NoContext {
    try {
      // GL's own library may be missing where EGL's is there, and EGL knows every function of GL.
      Configuration.OPENGL_EXPLICIT_INIT.set(true);
      EGL.getFunctionProvider();
    } catch (UnsatisfiedLinkError | ExceptionInInitializerError | NoClassDefFoundError e) {
      throw new NoContext("EGL: libEGL.so.1 is missing");
    }
  }

  private static int devices(PointerBuffer into, MemoryStack stack) throws NoContext {
    long query = extension("eglQueryDevicesEXT");
    var count = stack.mallocInt(1);
    int ok =
        JNI.callPPI(
            MOST_DEVICES, MemoryUtil.memAddress(into), MemoryUtil.memAddress(count), query);
    return ok == 0 ? 0 : count.get(0);
  }

  private static boolean isSoftware(long device) throws NoContext {
    long text = JNI.callPP(device, EGL_EXTENSIONS, extension("eglQueryDeviceStringEXT"));
    return text != 0L && MemoryUtil.memASCII(text).contains("EGL_MESA_device_software");
  }

  private static long platformDisplay(int platform, long device) throws NoContext {
    // LWJGL leaves client extensions out of its capabilities, so the function is called by address.
    long display = JNI.callPPP(platform, device, 0L, extension("eglGetPlatformDisplayEXT"));
    if (display == 0L) {
      throw new NoContext("EGL: platform 0x" + Integer.toHexString(platform) + " is not there");
    }
    return display;
  }

  private static long extension(String name) throws NoContext {
    long address = EGL10.eglGetProcAddress(name);
    if (address == 0L) {
      throw new NoContext("EGL: " + name + " is not there");
    }
    return address;
  }

  private static EglContext create(long display, String route) throws NoContext {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      var major = stack.mallocInt(1);
      var minor = stack.mallocInt(1);
      if (!eglInitialize(display, major, minor)) {
        throw new NoContext(route + ": no driver, eglInitialize says " + error());
      }
      EGL.createDisplayCapabilities(display, major.get(0), minor.get(0));
      if (!eglBindAPI(EGL_OPENGL_API)) {
        eglTerminate(display);
        throw new NoContext(route + ": no desktop OpenGL");
      }
      long context = context(display, config(display, stack, route), stack);
      if (context == EGL_NO_CONTEXT
          || !eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, context)) {
        String why = error();
        eglTerminate(display);
        throw new NoContext(route + ": no OpenGL 4.1 core, " + why);
      }
      return new EglContext(display, context, route, bindFunctions());
    }
  }

  private static long config(long display, MemoryStack stack, String route) throws NoContext {
    var wanted = stack.ints(EGL_SURFACE_TYPE, 0, EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_NONE);
    PointerBuffer configs = stack.mallocPointer(1);
    var count = stack.mallocInt(1);
    if (!eglChooseConfig(display, wanted, configs, count) || count.get(0) == 0) {
      eglTerminate(display);
      throw new NoContext(route + ": no configuration for OpenGL");
    }
    return configs.get(0);
  }

  private static long context(long display, long config, MemoryStack stack) {
    for (int[] version : VERSIONS) {
      var wanted =
          stack.ints(
              EGL_CONTEXT_MAJOR_VERSION,
              version[0],
              EGL_CONTEXT_MINOR_VERSION,
              version[1],
              EGL_CONTEXT_OPENGL_PROFILE_MASK,
              EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
              EGL_NONE);
      long context = eglCreateContext(display, config, EGL_NO_CONTEXT, wanted);
      if (context != EGL_NO_CONTEXT) {
        return context;
      }
    }
    return EGL_NO_CONTEXT;
  }

  private static GLCapabilities bindFunctions() {
    try {
      GL.create(name -> EGL10.eglGetProcAddress(name));
    } catch (IllegalStateException alreadyBound) {
      // a second renderer in this process: EGL gives the same functions
    }
    return GL.createCapabilities();
  }

  private static String error() {
    return "0x" + Integer.toHexString(eglGetError());
  }

  @Override
  public String route() {
    return route;
  }

  @Override
  public void makeCurrent() {
    if (!Current.is(this)) {
      eglBindAPI(EGL_OPENGL_API); // each thread has its own
      eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, context);
      GL.setCapabilities(functions);
      Current.set(this);
    }
  }

  /** The same, no longer current on this thread. */
  EglContext released() {
    GL.setCapabilities(null);
    Current.set(null);
    eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
    return this;
  }

  @Override
  public void close() {
    GL.setCapabilities(null);
    Current.set(null);
    eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
    eglDestroyContext(display, context);
    // The display is shared by all contexts of the process: another renderer may still draw on it.
  }
}
