package dev.actionline.render;

import static org.lwjgl.opengl.GL11C.GL_BLEND;
import static org.lwjgl.opengl.GL11C.GL_CULL_FACE;
import static org.lwjgl.opengl.GL11C.GL_DEPTH_TEST;
import static org.lwjgl.opengl.GL11C.GL_LEQUAL;
import static org.lwjgl.opengl.GL11C.GL_ONE;
import static org.lwjgl.opengl.GL11C.GL_ONE_MINUS_SRC_ALPHA;
import static org.lwjgl.opengl.GL11C.GL_ZERO;
import static org.lwjgl.opengl.GL11C.glDepthFunc;
import static org.lwjgl.opengl.GL11C.glDepthMask;
import static org.lwjgl.opengl.GL11C.glDisable;
import static org.lwjgl.opengl.GL11C.glEnable;
import static org.lwjgl.opengl.GL14C.glBlendFuncSeparate;

import dev.actionline.render.gl.Program;
import org.joml.Vector3f;

/** Flames, smoke, sparks: flat things that face the camera. */
final class SpritePass implements Pass {
  @Override
  public String name() {
    return "sprites";
  }

  @Override
  public boolean wanted(Take take) {
    return !take.hidden() && !take.play().sprites.isEmpty();
  }

  @Override
  public void draw(Take take, Desk desk) {
    desk.written(Slot.SCENE).bind();
    Program program = desk.plain("sprite");
    desk.clouds().readAt(0);
    program.sampler("noise", 0);
    Vector3f right = take.view().direction(1, 0, 0);
    Vector3f up = take.view().direction(0, 1, 0);
    program.set("right", right.x, right.y, right.z, 0);
    program.set("up", up.x, up.y, up.z, 0);
    // a streak thinner than this would flicker between pixels
    float pixel = (float) (2 * Math.tan(take.view().heightFov() / 2) / take.height());
    program.set("pixel", pixel);
    glEnable(GL_DEPTH_TEST);
    glDepthFunc(GL_LEQUAL);
    glDepthMask(false);
    glDisable(GL_CULL_FACE);
    glEnable(GL_BLEND);
    // the scene's alpha is a distance and stays what it was
    glBlendFuncSeparate(GL_ONE, GL_ONE_MINUS_SRC_ALPHA, GL_ZERO, GL_ONE);
    desk.quads.drawSprites(take.play().sprites, take.view().eye());
    glDisable(GL_BLEND);
  }
}
