package dev.actionline.render;

import static org.lwjgl.opengl.GL11C.GL_BLEND;
import static org.lwjgl.opengl.GL11C.GL_CULL_FACE;
import static org.lwjgl.opengl.GL11C.GL_DEPTH_TEST;
import static org.lwjgl.opengl.GL11C.GL_ONE_MINUS_SRC_ALPHA;
import static org.lwjgl.opengl.GL11C.GL_SRC_ALPHA;
import static org.lwjgl.opengl.GL11C.glBlendFunc;
import static org.lwjgl.opengl.GL11C.glDisable;
import static org.lwjgl.opengl.GL11C.glEnable;
import static org.lwjgl.opengl.GL11C.glViewport;

import dev.actionline.render.gl.Program;
import dev.actionline.render.gl.Target;
import dev.actionline.render.text.Line;
import java.util.Set;

/** Words and veils over the finished picture. */
final class LetteringPass implements Pass {
  @Override
  public String name() {
    return "lettering";
  }

  @Override
  public Set<Slot> needs(Take take) {
    return Set.of(Slot.FILE);
  }

  @Override
  public Set<Slot> writes() {
    return Set.of(Slot.FILE);
  }

  @Override
  public boolean wanted(Take take) {
    return !take.lettering().marks().isEmpty();
  }

  @Override
  public void draw(Take take, Desk desk) {
    Target file = desk.written(Slot.FILE);
    file.bind();
    glViewport(0, 0, file.width(), file.height());
    glDisable(GL_DEPTH_TEST);
    glDisable(GL_CULL_FACE);
    glEnable(GL_BLEND);
    glBlendFunc(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA);
    Program program = desk.plain("mark");
    program.sampler("ink", 0);
    for (Lettering.Mark mark : take.lettering().marks()) {
      if (mark instanceof Lettering.Fill f) {
        desk.lines().blank().readAt(0);
        rectangle(program, file, f.x(), f.y(), f.width(), f.height());
        program.set("tone", f.color().x, f.color().y, f.color().z, f.opacity());
      } else if (mark instanceof Lettering.Words w) {
        LineShelf.Inked inked = desk.lines().of(w.face(), w.emPixels(), w.text());
        inked.texture().readAt(0);
        Line line = inked.line();
        rectangle(
            program, file, w.x() - line.left(), w.baseline() - line.baseline(), line.width(),
            line.height());
        program.set("tone", 1, 1, 1, w.opacity());
      }
      desk.quad();
    }
    glDisable(GL_BLEND);
  }

  private static void rectangle(
      Program program, Target file, float x, float y, float width, float height) {
    program.set(
        "place",
        x / file.width(),
        y / file.height(),
        width / file.width(),
        height / file.height());
  }
}
