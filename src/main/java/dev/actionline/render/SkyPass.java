package dev.actionline.render;

import static org.lwjgl.opengl.GL11C.GL_DEPTH_TEST;
import static org.lwjgl.opengl.GL11C.GL_LEQUAL;
import static org.lwjgl.opengl.GL11C.glDepthFunc;
import static org.lwjgl.opengl.GL11C.glDepthMask;
import static org.lwjgl.opengl.GL11C.GL_SCISSOR_TEST;
import static org.lwjgl.opengl.GL11C.glDisable;
import static org.lwjgl.opengl.GL11C.glEnable;
import static org.lwjgl.opengl.GL11C.glScissor;

import dev.actionline.render.gl.Program;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;

/** Sky behind everything solid. */
final class SkyPass implements Pass {
  @Override
  public String name() {
    return "sky";
  }

  @Override
  public void draw(Take take, Desk desk) {
    desk.written(Slot.SCENE).bind();
    draw(take, desk, desk.bare);
  }

  /** Draws it into some rectangles of the bound target, where nothing solid is. */
  static void draw(Take take, Desk desk, List<ScreenBox> boxes) {
    List<String> defines = new ArrayList<>(take.litDefines());
    if (take.state().set().air().clouds()) {
      defines.add("CLOUDS");
    }
    Program program = desk.framed("sky", defines);
    desk.clouds().readAt(0);
    program.sampler("noise", 0);
    View view = take.view();
    float rise = (float) Math.tan(view.heightFov() / 2);
    set(program, "forward", view.forward(), 1);
    set(program, "right", view.direction(1, 0, 0), rise * view.aspect());
    set(program, "up", view.direction(0, 1, 0), rise);
    glEnable(GL_DEPTH_TEST);
    glDepthFunc(GL_LEQUAL);
    glDepthMask(false);
    glEnable(GL_SCISSOR_TEST);
    for (ScreenBox box : boxes) {
      glScissor(box.left(), box.low(), box.right() - box.left(), box.high() - box.low());
      desk.triangle();
    }
    glDisable(GL_SCISSOR_TEST);
  }

  private static void set(Program program, String name, Vector3f v, float length) {
    program.set(name, v.x * length, v.y * length, v.z * length, 0);
  }
}
