package dev.actionline.render;

import static org.lwjgl.opengl.GL11C.GL_COLOR_BUFFER_BIT;
import static org.lwjgl.opengl.GL11C.glClear;
import static org.lwjgl.opengl.GL11C.glClearColor;
import static org.lwjgl.opengl.GL11C.glViewport;

import dev.actionline.render.gl.Program;
import dev.actionline.render.gl.Target;
import java.util.Set;

/** Puts the film's picture into the file's frame, black around it. */
final class ShowPass implements Pass {
  @Override
  public String name() {
    return "show";
  }

  @Override
  public Set<Slot> needs(Take take) {
    return take.hidden() ? Set.of() : Set.of(Slot.DISPLAY);
  }

  @Override
  public Set<Slot> writes() {
    return Set.of(Slot.FILE);
  }

  @Override
  public boolean wanted(Take take) {
    return true;
  }

  @Override
  public void draw(Take take, Desk desk) {
    Target file = desk.target(Slot.FILE, take.fileWidth(), take.fileHeight());
    file.bind();
    boolean bars = take.width() < take.fileWidth() || take.height() < take.fileHeight();
    if (bars || take.hidden()) {
      glClearColor(0, 0, 0, 1);
      glClear(GL_COLOR_BUFFER_BIT);
    }
    if (take.hidden()) {
      return;
    }
    int left = (take.fileWidth() - take.width()) / 2;
    int top = (take.fileHeight() - take.height()) / 2;
    glViewport(left, top, take.width(), take.height());
    desk.written(Slot.DISPLAY).readAt(0);
    Program program = desk.screen("show");
    program.sampler("display", 0);
    program.set("corner", left, top);
    program.set("pixelSize", 1f / take.width(), 1f / take.height());
    desk.cover();
  }
}
