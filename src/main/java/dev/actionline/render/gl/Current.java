package dev.actionline.render.gl;

/** Which context each thread draws with. */
final class Current {
  private Current() {}

  private static final ThreadLocal<GlContext> OF_THREAD = new ThreadLocal<>();

  static boolean is(GlContext context) {
    return OF_THREAD.get() == context;
  }

  static void set(GlContext context) {
    OF_THREAD.set(context);
  }
}
