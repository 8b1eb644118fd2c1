package dev.actionline.render;

import static org.lwjgl.opengl.GL11C.GL_BLEND;
import static org.lwjgl.opengl.GL11C.glDisable;

import dev.actionline.render.gl.Program;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Scene radiance to display values, with blur and glow on the way. */
final class FinishPass implements Pass {
  @Override
  public String name() {
    return "finish";
  }

  @Override
  public Set<Slot> needs(Take take) {
    Set<Slot> needs = EnumSet.of(Slot.SCENE);
    if (take.glows()) {
      needs.add(Slot.GLOW);
    }
    if (take.focuses()) {
      needs.add(Slot.SOFT);
    }
    return needs;
  }

  @Override
  public Set<Slot> writes() {
    return Set.of(Slot.DISPLAY);
  }

  @Override
  public void draw(Take take, Desk desk) {
    desk.target(Slot.DISPLAY, take.width(), take.height()).bind();
    glDisable(GL_BLEND);
    List<String> defines = new ArrayList<>();
    if (take.glows()) {
      defines.add("GLOW");
    }
    if (take.focuses()) {
      defines.add("FOCUS");
    }
    program(take, desk, defines).use();
    desk.cover();
  }

  private static Program program(Take take, Desk desk, List<String> defines) {
    Program program = desk.screen("finish", defines);
    desk.written(Slot.SCENE).readAt(0);
    program.sampler("scene", 0);
    if (take.glows()) {
      desk.written(Slot.GLOW).readAt(1);
      program.sampler("glow", 1);
    }
    if (take.focuses()) {
      desk.written(Slot.SOFT).readAt(2);
      program.sampler("soft", 2);
    }
    program.set("size", take.width(), take.height(), 1f / take.width(), 1f / take.height());
    return program;
  }
}
