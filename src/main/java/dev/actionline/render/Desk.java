package dev.actionline.render;

import static org.lwjgl.opengl.GL11C.GL_RGBA8;
import static org.lwjgl.opengl.GL30C.GL_RGBA16F;
import static org.lwjgl.opengl.GL30C.glBindVertexArray;
import static org.lwjgl.opengl.GL30C.glGenVertexArrays;
import static org.lwjgl.opengl.GL11C.GL_DEPTH_TEST;
import static org.lwjgl.opengl.GL11C.GL_TRIANGLES;
import static org.lwjgl.opengl.GL11C.GL_TRIANGLE_STRIP;
import static org.lwjgl.opengl.GL11C.glDisable;
import static org.lwjgl.opengl.GL11C.glDrawArrays;

import dev.actionline.render.gl.Program;
import dev.actionline.render.gl.Target;
import dev.actionline.render.gl.Texture;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What lies ready on the device for all passes: targets, programs, the cast. */
final class Desk implements AutoCloseable {
  private final Map<Pass.Slot, Target> targets = new EnumMap<>(Pass.Slot.class);
  private final Map<String, Program> screens = new LinkedHashMap<>();
  private final Texture clouds = Clouds.texture();
  private final int nothing = glGenVertexArrays();
  private final LineShelf lines = new LineShelf();
  final Memory memory = new Memory();
  Memory.Use use = Memory.Use.NONE;
  Memory.Use shadowUse = Memory.Use.NONE;
  /** The parts of this picture that have no sky yet. */
  List<ScreenBox> bare = List.of();
  final Corners corners = new Corners();
  final Extents extents = new Extents();
  final Mirrored mirrored = new Mirrored();
  final QuadSheet quads = new QuadSheet();
  final Cast cast = new Cast(extents);
  final LitPrograms lit = new LitPrograms();

  /** A slot's target at a size; made anew when the size changes. */
  Target target(Pass.Slot slot, int width, int height) {
    Target old = targets.get(slot);
    if (old != null && old.width() == width && old.height() == height) {
      return old;
    }
    if (old != null) {
      old.close();
    }
    Target made =
        switch (slot) {
          case SHADOW -> Target.shadow(width);
          case SCENE -> Target.color(width, height, GL_RGBA16F, true);
          case DISPLAY, DISPLAY_ASIDE, FILE -> Target.color(width, height, GL_RGBA8, false);
          default -> Target.color(width, height, GL_RGBA16F, false);
        };
    targets.put(slot, made);
    return made;
  }

  /** What a slot holds from an earlier pass. */
  Target written(Pass.Slot slot) {
    return targets.get(slot);
  }

  /** A program that covers the whole target: {@code shaders/NAME.frag}. */
  Program screen(String name) {
    return screen(name, List.of());
  }

  /** The same with definitions. */
  Program screen(String name, List<String> defines) {
    return screens.computeIfAbsent(
        name + defines,
        k -> Program.of("screen.vert", name + ".frag", defines));
  }

  /** Soft tiling noise. */
  Texture clouds() {
    return clouds;
  }

  /** A program of its own two shaders that reads the frame's block. */
  Program framed(String name, List<String> defines) {
    return screens.computeIfAbsent(
        name + defines,
        k ->
            Program.of(name + ".vert", name + ".frag", defines)
                .block("Frame", LitPrograms.FRAME_BLOCK));
  }

  /** A program of its own two shaders. */
  Program plain(String name) {
    return framed(name, List.of());
  }

  /** A rectangle that the program in use places. */
  void quad() {
    glBindVertexArray(nothing);
    glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
  }

  LineShelf lines() {
    return lines;
  }

  /** One triangle over the whole target, in the state that the caller set. */
  void triangle() {
    glBindVertexArray(nothing);
    glDrawArrays(GL_TRIANGLES, 0, 3);
  }

  /** Draws over the whole bound target with the program in use. */
  void cover() {
    glDisable(GL_DEPTH_TEST);
    triangle();
  }

  @Override
  public void close() {
    targets.values().forEach(Target::close);
    screens.values().forEach(Program::close);
    clouds.close();
    memory.close();
    quads.close();
    lines.close();
    mirrored.close();
    lit.close();
    cast.close();
  }
}
