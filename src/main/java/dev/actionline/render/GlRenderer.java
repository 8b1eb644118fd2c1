package dev.actionline.render;

import static org.lwjgl.opengl.GL11C.GL_PACK_ALIGNMENT;
import static org.lwjgl.opengl.GL11C.GL_RGBA;
import static org.lwjgl.opengl.GL11C.GL_UNSIGNED_BYTE;
import static org.lwjgl.opengl.GL11C.glFinish;
import static org.lwjgl.opengl.GL11C.glPixelStorei;
import static org.lwjgl.opengl.GL11C.glReadPixels;

import dev.actionline.core.UserError;
import dev.actionline.render.gl.GlBug;
import dev.actionline.render.gl.GlContext;
import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.FrameState.Overlay;
import java.util.Optional;

/** Draws by a list of passes. */
final class GlRenderer implements Renderer {
  private final GlContext context;
  private final Library library;
  private final Desk desk = new Desk();
  private final Fitting fitting;
  private PassWatch watch = PassWatch.NONE;

  /** What the picture on the device shows, or null. */
  private Likeness drawn;

  private final Optional<GpuNets> nets;

  private GlRenderer(GlContext context, Library library, Optional<GpuNets> nets, Fitting fitting) {
    this.context = context;
    this.fitting = fitting;
    this.nets = nets;
    this.library = nets.isPresent() ? library.meshing(nets.get()) : library;
  }

  static GlRenderer open(Library library) {
    return open(library, MetalOn.BEST, Optional.empty());
  }

  /** @param first the first picture to be drawn, when it is known: its bodies are made meanwhile */
  static GlRenderer open(Library library, MetalOn metal, Optional<FrameState> first) {
    Fitting fitting = new Fitting();
    first.ifPresent(f -> fitting.begin(f, library));
    GlContext context = GlContext.open();
    if (metal == MetalOn.GPU && !GpuNets.possible()) {
      String device = context.device();
      context.close();
      throw new UserError(
          "this device cannot mesh liquid metal: " + device,
          "it needs OpenGL 4.3; leave --metal gpu out");
    }
    boolean device = metal == MetalOn.GPU || metal == MetalOn.BEST && GpuNets.pays(context.device());
    return new GlRenderer(context, library, device ? Optional.of(new GpuNets()) : Optional.empty(), fitting);
  }

  @Override
  public void draw(FrameState state, Image over) {
    expose(state, over);
    OpticalPrinter printer = new OpticalPrinter(over, state.aspect());
    for (Overlay overlay : state.overlays()) {
      if (overlay instanceof Overlay.Leaving leaving) {
        Image before = Image.blank(over.width(), over.height());
        expose(leaving.over(), before);
        printer.join(before, leaving);
      } else if (overlay instanceof Overlay.Iris iris) {
        printer.iris(iris);
      }
    }
  }

  /** Draws what a shutter sees while it is open: one moment, or the mean of several. */
  private void expose(FrameState state, Image over) {
    drawAlone(state, over);
    for (Overlay overlay : state.overlays()) {
      if (overlay instanceof Overlay.Exposure exposure) {
        Negative negative = new Negative(over);
        for (FrameState moment : exposure.moments()) {
          drawAlone(moment, over);
          negative.expose(over);
        }
        negative.print(over);
      }
    }
  }

  private void drawAlone(FrameState state, Image over) {
    context.makeCurrent();
    Likeness likeness = Likeness.of(state, over.width(), over.height());
    if (!likeness.equals(drawn)) {
      drawn = null; // until it is there
      paint(state, over.width(), over.height());
      drawn = likeness;
    }
    desk.written(Pass.Slot.FILE).bind();
    read(over);
    watch.done("read");
  }

  private void paint(FrameState state, int width, int height) {
    if (!Lettering.hidesPicture(state)) {
      fitting.prepare(state, library);
    }
    Take take = Take.of(library, desk.extents, state, width, height);
    desk.use = take.hidden() ? Memory.Use.NONE : desk.memory.use(take);
    desk.shadowUse =
        take.hidden() || take.shadow().none() ? Memory.Use.NONE : desk.memory.shadowUse(take);
    desk.cast.prepare(take);
    int frame = FrameBlock.write(take, desk.cast.blocks());
    desk.cast.send();
    FrameBlock.bind(desk.cast.blocks(), frame);
    watch.done("staging");
    RenderPlan.draw(take, desk, watch);
  }

  @Override
  public void watch(PassWatch told) {
    watch =
        pass -> {
          glFinish();
          told.done(pass);
        };
  }

  private static void read(Image over) {
    glPixelStorei(GL_PACK_ALIGNMENT, 4);
    glReadPixels(0, 0, over.width(), over.height(), GL_RGBA, GL_UNSIGNED_BYTE, over.pixels().clear());
    GlBug.check("reading the picture");
  }

  @Override
  public String device() {
    return context.device() + (nets.isPresent() ? ", metal meshed there" : "");
  }

  @Override
  public void close() {
    context.makeCurrent();
    desk.close();
    nets.ifPresent(GpuNets::close);
    context.close();
  }
}
