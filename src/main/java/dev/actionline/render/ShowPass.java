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
  private final int width;
  private final int height;

  ShowPass(int width, int height) {
    this.width = width;
    this.height = height;
  }

  @Override
  public String name() {
    return "show";
  }

  @Override
  public Set<Slot> reads() {
    return Set.of(Slot.DISPLAY);
  }

  @Override
  public Set<Slot> writes() {
    return Set.of(Slot.FILE);
  }

  @Override
  public void draw(Take take, Desk desk) {
    Target file = desk.target(Slot.FILE, width, height);
    file.bind();
    glClearColor(0, 0, 0, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    int left = (width - take.width()) / 2;
    int top = (height - take.height()) / 2;
    glViewport(left, top, take.width(), take.height());
    desk.written(Slot.DISPLAY).readAt(0);
    Program program = desk.screen("show");
    program.sampler("display", 0);
    program.set("corner", left, top);
    program.set("pixelSize", 1f / take.width(), 1f / take.height());
    desk.cover();
  }
}
