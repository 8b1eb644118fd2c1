package dev.actionline.render;

import static org.lwjgl.opengl.GL11C.GL_BACK;
import static org.lwjgl.opengl.GL11C.GL_BLEND;
import static org.lwjgl.opengl.GL11C.GL_COLOR_BUFFER_BIT;
import static org.lwjgl.opengl.GL11C.GL_CULL_FACE;
import static org.lwjgl.opengl.GL11C.GL_DEPTH_BUFFER_BIT;
import static org.lwjgl.opengl.GL11C.GL_DEPTH_TEST;
import static org.lwjgl.opengl.GL11C.GL_LESS;
import static org.lwjgl.opengl.GL11C.glClear;
import static org.lwjgl.opengl.GL11C.glClearColor;
import static org.lwjgl.opengl.GL11C.glCullFace;
import static org.lwjgl.opengl.GL11C.glDepthFunc;
import static org.lwjgl.opengl.GL11C.glDepthMask;
import static org.lwjgl.opengl.GL11C.glDisable;
import static org.lwjgl.opengl.GL11C.glEnable;

import dev.actionline.render.gl.Program;
import java.util.EnumSet;
import java.util.Set;

/** Shades everything solid, forward, nearest first. */
final class LitPass implements Pass {
  @Override
  public String name() {
    return "lit";
  }

  @Override
  public Set<Slot> needs(Take take) {
    Set<Slot> needs = EnumSet.noneOf(Slot.class);
    if (!take.shadow().none()) {
      needs.add(Slot.SHADOW);
    }
    if (take.hasMetal()) {
      needs.add(Slot.SURROUNDINGS);
    }
    return needs;
  }

  @Override
  public Set<Slot> writes() {
    return Set.of(Slot.SCENE);
  }

  @Override
  public void draw(Take take, Desk desk) {
    desk.target(Slot.SCENE, take.width(), take.height()).bind();
    var air = take.state().set().air();
    readTextures(take, desk);
    glDepthMask(true);
    glClearColor(air.fog().x, air.fog().y, air.fog().z, 60000);
    glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
    glEnable(GL_DEPTH_TEST);
    glDepthFunc(GL_LESS);
    glEnable(GL_CULL_FACE);
    glCullFace(GL_BACK);
    glDisable(GL_BLEND);
    desk.lit.prepare(take);
    for (Cast.Piece piece : desk.cast.pieces()) {
      if (!piece.placed().drawable().ghost()) {
        drawOne(piece, desk);
      }
    }
  }

  static void readTextures(Take take, Desk desk) {
    if (!take.shadow().none()) {
      desk.written(Slot.SHADOW).readAt(LitPrograms.SHADOW_UNIT);
    }
    if (take.hasMetal()) {
      desk.mirrored.readAt(LitPrograms.SURROUNDINGS_UNIT);
    }
  }

  static void setFront(Program program, Drawable d) {
    if (d.clipped()) {
      program.set("front", d.front().heightM());
      program.set("above", d.front().above() ? 1f : 0f);
      program.set("swell", d.front().above() ? 0f : 0.008f);
    }
  }

  static void drawOne(Cast.Piece piece, Desk desk) {
    Cast.Placed p = piece.placed();
    Drawable d = p.drawable();
    Surface surface = piece.run().surface();
    desk.cast.bindPalette(p);
    desk.cast.bindBones(p);
    Program program =
        desk.lit.of(surface, piece.copies().solid().skinned(), d.clipped(), d.ghost());
    program.use();
    if (surface.metal()) {
      desk.mirrored.setGround(program);
    }
    setFront(program, d);
    desk.cast.draw(piece.copies(), piece.run().firstIndex(), piece.run().count());
  }
}
