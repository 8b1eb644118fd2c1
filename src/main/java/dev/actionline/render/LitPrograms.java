package dev.actionline.render;

import dev.actionline.render.gl.Program;
import java.util.ArrayList;
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

  Program of(Take take, Surface surface, boolean skinned, boolean clipped) {
    List<String> defines = new ArrayList<>(surface.defines());
    defines.addAll(take.litDefines());
    if (skinned) {
      defines.add("SKINNED");
    }
    if (clipped) {
      defines.add("CLIPPED");
    }
    return program("lit", defines);
  }

  Program depth(boolean skinned, boolean clipped) {
    List<String> defines = new ArrayList<>();
    defines.add("DEPTH");
    if (skinned) {
      defines.add("SKINNED");
    }
    if (clipped) {
      defines.add("CLIPPED");
    }
    return program("depth", defines);
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
