package dev.actionline.render;

import static org.lwjgl.opengl.GL11C.GL_BLEND;
import static org.lwjgl.opengl.GL11C.GL_CULL_FACE;
import static org.lwjgl.opengl.GL11C.GL_DEPTH_TEST;
import static org.lwjgl.opengl.GL11C.GL_EQUAL;
import static org.lwjgl.opengl.GL11C.GL_LESS;
import static org.lwjgl.opengl.GL11C.GL_ONE;
import static org.lwjgl.opengl.GL11C.GL_ZERO;
import static org.lwjgl.opengl.GL11C.glColorMask;
import static org.lwjgl.opengl.GL11C.glDepthFunc;
import static org.lwjgl.opengl.GL11C.glDepthMask;
import static org.lwjgl.opengl.GL11C.glDisable;
import static org.lwjgl.opengl.GL11C.glEnable;
import static org.lwjgl.opengl.GL14C.GL_CONSTANT_ALPHA;
import static org.lwjgl.opengl.GL14C.glBlendColor;
import static org.lwjgl.opengl.GL14C.glBlendFuncSeparate;

import java.util.List;

/** Figures that one sees through: their nearest surface laid thinly over what is behind. */
final class GhostPass implements Pass {
  /** What comes through from behind. */
  private static final float THROUGH = 0.62f;

  @Override
  public String name() {
    return "ghosts";
  }

  @Override
  public boolean wanted(Take take) {
    return !take.hidden() && take.solids().stream().anyMatch(Drawable::ghost);
  }

  @Override
  public void draw(Take take, Desk desk) {
    desk.written(Slot.SCENE).bind();
    LitPass.readTextures(take, desk);
    desk.lit.prepare(take);
    List<Cast.Piece> ghosts =
        desk.cast.pieces().stream().filter(p -> p.placed().drawable().ghost()).toList();
    glEnable(GL_DEPTH_TEST);
    glEnable(GL_CULL_FACE);
    glDepthMask(true);
    // first where they are, so that no limb shows through another
    glDepthFunc(GL_LESS);
    glColorMask(false, false, false, false);
    ghosts.forEach(p -> LitPass.drawOne(p, desk));
    glColorMask(true, true, true, true);
    glDepthFunc(GL_EQUAL);
    glDepthMask(false);
    glEnable(GL_BLEND);
    glBlendColor(0, 0, 0, THROUGH);
    glBlendFuncSeparate(GL_ONE, GL_CONSTANT_ALPHA, GL_ZERO, GL_ONE);
    ghosts.forEach(p -> LitPass.drawOne(p, desk));
    glDisable(GL_BLEND);
  }
}
