package dev.actionline.render;

import static org.lwjgl.opengl.GL11C.GL_PACK_ALIGNMENT;
import static org.lwjgl.opengl.GL11C.GL_RGBA;
import static org.lwjgl.opengl.GL11C.GL_UNSIGNED_BYTE;
import static org.lwjgl.opengl.GL11C.glPixelStorei;
import static org.lwjgl.opengl.GL11C.glReadPixels;

import dev.actionline.render.gl.GlBug;
import dev.actionline.render.gl.GlContext;
import dev.actionline.timeline.FrameState;
import java.nio.ByteBuffer;

/** Draws by a list of passes. */
final class GlRenderer implements Renderer {
  private final GlContext context;
  private final Library library;
  private final Desk desk = new Desk();
  PassWatch watch = PassWatch.NONE;

  private GlRenderer(GlContext context, Library library) {
    this.context = context;
    this.library = library;
  }

  static GlRenderer open(Library library) {
    return new GlRenderer(GlContext.open(), library);
  }

  @Override
  public Image draw(FrameState state, int width, int height) {
    context.makeCurrent();
    Take take = Take.of(library, desk.extents, state, width, height);
    desk.use = take.hidden() ? Memory.Use.NONE : desk.memory.use(take);
    desk.cast.prepare(take);
    int frame = FrameBlock.write(take, desk.cast.blocks());
    desk.cast.send();
    FrameBlock.bind(desk.cast.blocks(), frame);
    watch.done("staging");
    RenderPlan.draw(take, desk, watch);
    Image image = read(width, height);
    watch.done("read");
    return image;
  }

  private static Image read(int width, int height) {
    ByteBuffer pixels = ByteBuffer.allocateDirect(width * height * 4);
    glPixelStorei(GL_PACK_ALIGNMENT, 4);
    glReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE, pixels);
    GlBug.check("reading the picture");
    return new Image(width, height, pixels);
  }

  @Override
  public String device() {
    return context.device();
  }

  @Override
  public void close() {
    context.makeCurrent();
    desk.close();
    context.close();
  }
}
