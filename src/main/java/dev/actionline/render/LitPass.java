package dev.actionline.render;

import static org.lwjgl.opengl.GL11C.GL_BACK;
import static org.lwjgl.opengl.GL11C.GL_BLEND;
import static org.lwjgl.opengl.GL11C.GL_COLOR_BUFFER_BIT;
import static org.lwjgl.opengl.GL11C.GL_CULL_FACE;
import static org.lwjgl.opengl.GL11C.GL_DEPTH_BUFFER_BIT;
import static org.lwjgl.opengl.GL11C.GL_DEPTH_TEST;
import static org.lwjgl.opengl.GL11C.GL_LEQUAL;
import static org.lwjgl.opengl.GL11C.GL_LESS;
import static org.lwjgl.opengl.GL11C.GL_SCISSOR_TEST;
import static org.lwjgl.opengl.GL11C.glClear;
import static org.lwjgl.opengl.GL11C.glClearColor;
import static org.lwjgl.opengl.GL11C.glCullFace;
import static org.lwjgl.opengl.GL11C.glDepthFunc;
import static org.lwjgl.opengl.GL11C.glDepthMask;
import static org.lwjgl.opengl.GL11C.glDisable;
import static org.lwjgl.opengl.GL11C.glEnable;
import static org.lwjgl.opengl.GL11C.glScissor;

import dev.actionline.render.gl.Program;
import dev.actionline.render.gl.Target;
import dev.actionline.stage.metal.Patch;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.joml.Vector4f;

/**
 * Shades everything solid, forward, nearest first. What never moves is kept when the picture before
 * had the same, and drawn again only where moving things may throw their shadows.
 *
 * <p>Whatever comes first, the same surface wins a pixel: among still things the first drawn, and
 * what moves wins against what is still.
 */
final class LitPass implements Pass {
  /** Above this share of the picture, drawing anew is as fast. */
  private static final double MOST_DARKENED = 0.7;

  private static final Vector4f NO_BALL = new Vector4f(0, 0, 0, 0);

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
  public void draw(Take take, Desk desk) {
    Target scene = desk.target(Slot.SCENE, take.width(), take.height());
    desk.lit.prepare(take);
    readTextures(take, desk);
    setState(take);
    List<ScreenBox> darkened =
        take.shadow().none() || desk.use == Memory.Use.NONE
            ? List.of()
            : Darkened.of(take, desk.cast.placed(), desk.corners);
    long again = darkened.stream().mapToLong(ScreenBox::area).sum();
    if (desk.use == Memory.Use.NONE || again > MOST_DARKENED * ScreenBox.all(take).area()) {
      scene.bind();
      glClear(GL_DEPTH_BUFFER_BIT); // the sky covers what nothing solid does
      drawPieces(desk, p -> true);
      desk.bare = List.of(ScreenBox.all(take));
      return;
    }
    remember(take, desk);
    desk.bare = darkened;
    Memory.copyScene(desk.memory.scene(take.width(), take.height()), scene);
    scene.bind();
    glEnable(GL_SCISSOR_TEST);
    for (ScreenBox box : darkened) {
      glScissor(box.left(), box.low(), box.right() - box.left(), box.high() - box.low());
      glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
      drawPieces(desk, p -> !p.late() && p.within(take).touches(box));
    }
    glDisable(GL_SCISSOR_TEST);
    drawPieces(desk, Cast.Piece::late);
  }

  /** Draws what is still into the memory, unless it is there. */
  private static void remember(Take take, Desk desk) {
    if (desk.memory.hasScene()) {
      return;
    }
    desk.memory.scene(take.width(), take.height()).bind();
    glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
    if (!take.shadow().none()) {
      desk.memory.shadow().readAt(LitPrograms.SHADOW_UNIT);
    }
    drawPieces(desk, p -> !p.late());
    SkyPass.draw(take, desk, List.of(ScreenBox.all(take)));
    setState(take);
    readTextures(take, desk);
    desk.memory.keepScene();
  }

  private static void setState(Take take) {
    var air = take.state().set().air();
    glDepthMask(true);
    glClearColor(air.fog().x, air.fog().y, air.fog().z, 60000);
    glEnable(GL_DEPTH_TEST);
    glEnable(GL_CULL_FACE);
    glCullFace(GL_BACK);
    glDisable(GL_BLEND);
  }

  private static void drawPieces(Desk desk, Predicate<Cast.Piece> which) {
    List<Cast.Piece> pieces = desk.cast.pieces();
    for (Cast.Piece piece : pieces) {
      if (!piece.placed().drawable().ghost() && which.test(piece)) {
        glDepthFunc(piece.late() ? GL_LEQUAL : GL_LESS);
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
      Drawable.Front f = d.front();
      program.set("front", f.lowM(), f.highM(), f.scale(), f.lipM());
      for (int i = 0; i < Patch.MOST; i++) {
        Vector4f ball = i < f.holes().size() ? f.holes().get(i) : NO_BALL;
        program.set("holes[" + i + "]", ball.x, ball.y, ball.z, ball.w * ball.w);
      }
    }
  }

  static void drawOne(Cast.Piece piece, Desk desk) {
    Cast.Placed p = piece.placed();
    Drawable d = p.drawable();
    Surface surface = piece.run().surface();
    desk.cast.bindPalette(p);
    desk.cast.bindBones(p);
    Program program =
        desk.lit.of(surface, piece.copies().solid().skinned(), d.clipped(), d.ghost(), d.opens());
    program.use();
    if (surface.metal()) {
      desk.mirrored.setGround(program);
      program.set("climb", d.climbM());
      program.set("ripple", d.fleeting() && d.bones().length == 0 ? 1f : 0f);
    }
    setFront(program, d);
    desk.cast.draw(piece.copies(), piece.run().firstIndex(), piece.run().count());
  }
}
