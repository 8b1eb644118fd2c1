package dev.actionline.render;

import static org.lwjgl.opengl.GL11C.GL_BLEND;
import static org.lwjgl.opengl.GL11C.GL_ONE;
import static org.lwjgl.opengl.GL11C.glBlendFunc;
import static org.lwjgl.opengl.GL11C.glDisable;
import static org.lwjgl.opengl.GL11C.glEnable;

import dev.actionline.render.gl.Program;
import dev.actionline.render.gl.Target;
import java.util.Set;

/** A wide, weak shine about what is bright, at a quarter of the size and less. */
final class GlowPass implements Pass {
  private static final float STRENGTH = 0.16f;

  @Override
  public String name() {
    return "glow";
  }

  @Override
  public Set<Slot> writes() {
    return Set.of(Slot.GLOW);
  }

  @Override
  public boolean wanted(Take take) {
    return !take.hidden() && take.glows();
  }

  @Override
  public void draw(Take take, Desk desk) {
    int w = Math.max(1, take.width() / 4);
    int h = Math.max(1, take.height() / 4);
    Target quarter = desk.target(Slot.GLOW, w, h);
    Target eighth = desk.target(Slot.GLOW_EIGHTH, Math.max(1, w / 2), Math.max(1, h / 2));
    Target sixteenth = desk.target(Slot.GLOW_SIXTEENTH, Math.max(1, w / 4), Math.max(1, h / 4));
    Target least = desk.target(Slot.GLOW_LEAST, Math.max(1, w / 8), Math.max(1, h / 8));
    glDisable(GL_BLEND);
    step(desk, "glow-bright", "scene", desk.written(Slot.SCENE), quarter, 1);
    step(desk, "glow-shrink", "from", quarter, eighth, 1);
    step(desk, "glow-shrink", "from", eighth, sixteenth, 1);
    step(desk, "glow-shrink", "from", sixteenth, least, 1);
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE);
    step(desk, "glow-grow", "from", least, sixteenth, 1);
    step(desk, "glow-grow", "from", sixteenth, eighth, 0.8f);
    glDisable(GL_BLEND);
    step(desk, "glow-grow", "from", eighth, quarter, STRENGTH);
  }

  private static void step(
      Desk desk, String shader, String sampler, Target from, Target to, float share) {
    to.bind();
    from.readAt(0);
    Program program = desk.screen(shader);
    program.sampler(sampler, 0);
    program.set("size", from.width(), from.height(), 1f / from.width(), 1f / from.height());
    program.set("share", share);
    desk.cover();
  }
}
