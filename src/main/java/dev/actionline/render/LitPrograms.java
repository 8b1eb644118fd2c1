package dev.actionline.render;

import dev.actionline.render.gl.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The programs for solids, one for each way of shading, made when first needed. */
final class LitPrograms implements AutoCloseable {
  static final int FRAME_BLOCK = 0;
  static final int PALETTE_BLOCK = 1;
  static final int BONES_BLOCK = 2;
  static final int SHADOW_UNIT = 0;
  static final int SURROUNDINGS_UNIT = 1;

  private final Map<String, Program> made = new LinkedHashMap<>();
  private final Map<Way, Program> byWay = new HashMap<>();
  private final Program[] depths = new Program[4];
  private List<String> ofTake = List.of();

  /** How a surface is drawn in this take. */
  private record Way(Surface surface, boolean skinned, boolean clipped, boolean ghost, boolean opens) {}

  /** Takes what is common to all solids of a picture. */
  void prepare(Take take) {
    List<String> defines = take.litDefines();
    if (!defines.equals(ofTake)) {
      ofTake = defines;
      byWay.clear();
    }
  }

  Program of(Surface surface, boolean skinned, boolean clipped, boolean ghost, boolean opens) {
    return byWay.computeIfAbsent(
        new Way(surface, skinned, clipped, ghost, opens),
        w -> {
          List<String> defines = new ArrayList<>(surface.defines());
          defines.addAll(ofTake);
          if (ghost) {
            defines.add("GHOST");
          }
          if (opens) {
            defines.add("OPENS");
          }
          return program("lit", with(defines, skinned, clipped));
        });
  }

  Program depth(boolean skinned, boolean clipped) {
    int which = (skinned ? 1 : 0) + (clipped ? 2 : 0);
    if (depths[which] == null) {
      depths[which] = program("depth", with(new ArrayList<>(), skinned, clipped));
    }
    return depths[which];
  }

  private static List<String> with(List<String> defines, boolean skinned, boolean clipped) {
    if (skinned) {
      defines.add("SKINNED");
    }
    if (clipped) {
      defines.add("CLIPPED");
    }
    return defines;
  }

  private Program program(String name, List<String> defines) {
    return made.computeIfAbsent(
        name + defines,
        k ->
            Program.of(name + ".vert", name + ".frag", defines)
                .block("Frame", FRAME_BLOCK)
                .block("Palette", PALETTE_BLOCK)
                .block("Bones", BONES_BLOCK)
                .sampler("shadowMap", SHADOW_UNIT)
                .sampler("surroundings", SURROUNDINGS_UNIT));
  }

  @Override
  public void close() {
    made.values().forEach(Program::close);
  }
}
