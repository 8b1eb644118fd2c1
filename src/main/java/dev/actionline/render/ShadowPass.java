package dev.actionline.render;

import static org.lwjgl.opengl.GL11C.GL_BACK;
import static org.lwjgl.opengl.GL11C.GL_BLEND;
import static org.lwjgl.opengl.GL11C.GL_CULL_FACE;
import static org.lwjgl.opengl.GL11C.GL_DEPTH_BUFFER_BIT;
import static org.lwjgl.opengl.GL11C.GL_DEPTH_TEST;
import static org.lwjgl.opengl.GL11C.GL_LESS;
import static org.lwjgl.opengl.GL11C.GL_POLYGON_OFFSET_FILL;
import static org.lwjgl.opengl.GL11C.glClear;
import static org.lwjgl.opengl.GL11C.glCullFace;
import static org.lwjgl.opengl.GL11C.glDepthFunc;
import static org.lwjgl.opengl.GL11C.glDepthMask;
import static org.lwjgl.opengl.GL11C.glDisable;
import static org.lwjgl.opengl.GL11C.glEnable;
import static org.lwjgl.opengl.GL11C.glPolygonOffset;
import static org.lwjgl.opengl.GL32C.GL_DEPTH_CLAMP;

import dev.actionline.render.gl.Program;
import dev.actionline.render.gl.Target;
import java.util.Set;
import java.util.function.Predicate;

/** Depth as the key light sees it; that of the still set is kept. */
final class ShadowPass implements Pass {
  @Override
  public String name() {
    return "shadow";
  }

  @Override
  public Set<Slot> needs(Take take) {
    return Set.of();
  }

  @Override
  public Set<Slot> writes() {
    return Set.of(Slot.SHADOW);
  }

  @Override
  public boolean wanted(Take take) {
    return !take.hidden() && !take.shadow().none();
  }

  @Override
  public void draw(Take take, Desk desk) {
    Target map = desk.target(Slot.SHADOW, KeyShadow.MAP_TEXELS, KeyShadow.MAP_TEXELS);
    setState();
    if (desk.shadowUse == Memory.Use.NONE) {
      map.bind();
      glClear(GL_DEPTH_BUFFER_BIT);
      cast(take, desk, d -> true);
    } else {
      if (desk.shadowUse == Memory.Use.FILL) {
        desk.memory.shadow().bind();
        glClear(GL_DEPTH_BUFFER_BIT);
        cast(take, desk, d -> !d.late());
      }
      Memory.copyShadow(desk.memory.shadow(), map);
      map.bind();
      cast(take, desk, Drawable::late);
    }
    glDisable(GL_POLYGON_OFFSET_FILL);
    glDisable(GL_DEPTH_CLAMP);
  }

  private static void setState() {
    glDepthMask(true);
    glEnable(GL_DEPTH_TEST);
    glDepthFunc(GL_LESS);
    glDisable(GL_BLEND);
    glEnable(GL_CULL_FACE);
    glCullFace(GL_BACK);
    // what stands between the sun and the covered part still darkens it
    glEnable(GL_DEPTH_CLAMP);
    glEnable(GL_POLYGON_OFFSET_FILL);
    glPolygonOffset(1.5f, 2);
  }

  private static void cast(Take take, Desk desk, Predicate<Drawable> which) {
    for (Cast.Placed p : desk.cast.placed()) {
      if (p.casting().isPresent() && which.test(p.drawable())) {
        drawOne(take, p, p.casting().get(), desk);
      }
    }
  }

  private static void drawOne(Take take, Cast.Placed p, Cast.Copies copies, Desk desk) {
    Drawable d = p.drawable();
    desk.cast.bindBones(p);
    Program program = desk.lit.depth(copies.solid().skinned(), d.clipped());
    program.use();
    program.set("lightClipFromWorld", take.shadow().clipFromWorld());
    LitPass.setFront(program, d);
    if (copies.runs().size() == copies.solid().runs().size()) {
      desk.cast.draw(copies, 0, copies.solid().indexCount());
      return;
    }
    for (Solid.Run run : copies.runs()) {
      desk.cast.draw(copies, run.firstIndex(), run.count());
    }
  }
}
