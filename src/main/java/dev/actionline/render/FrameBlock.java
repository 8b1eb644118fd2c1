package dev.actionline.render;

import dev.actionline.core.Easing;
import dev.actionline.render.gl.StreamBuffer;
import dev.actionline.stage.Model;
import dev.actionline.timeline.FrameState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/** Writes the uniform block of {@code shaders/lib/frame.glsl}. */
final class FrameBlock {
  private static final int LIGHTS_AT = 2 * 64 + 8 * 16;

  private static final int BYTES =
      LIGHTS_AT + 2 * 16 * Lighting.MOST + 2 * 16 * Lighting.MOST_IN_FOG + 16 * Wake.MOST;

  private FrameBlock() {}

  /** Writes it and tells its offset. */
  static int write(Take take, StreamBuffer blocks) {
    Model.Air air = take.state().set().air();
    int offset = blocks.begin(BYTES);
    blocks.put(take.view().clipFromWorld());
    blocks.put(take.shadow().mapFromWorld());
    blocks.put(take.view().eye(), (float) take.state().sceneSeconds());
    blocks.put(take.view().forward(), take.shadow().texelM());
    blocks.put(air.ambientUp(), air.fogStart());
    blocks.put(air.ambientDown(), air.fogDensity());
    blocks.put(air.fog(), take.state().camera().openMetres());
    blocks.put(air.skyTop(), air.clouds() ? 1 : 0);
    blocks.put(air.skyHorizon(), take.state().camera().openAboveM());
    writeSilver(take, blocks);
    writeLights(take, blocks, offset);
    writeFog(take, blocks, offset);
    blocks.end(offset, BYTES - 16 * Wake.MOST);
    writeWakes(take, blocks);
    blocks.end(offset, BYTES);
    return offset;
  }

  /** Where lights stand, then their colours; those that are missing are dark. */
  private static void writeLights(Take take, StreamBuffer blocks, int offset) {
    List<Model.Light> lights = take.lighting().lights();
    int dark = take.lighting().major() + take.lighting().minorPadded() - lights.size();
    for (Model.Light light : lights) {
      boolean sun = light.type() == Model.Light.Type.SUN;
      Vector3f place = new Vector3f(light.position());
      blocks.put(sun ? place.normalize() : place, sun ? 0 : 1);
    }
    for (int i = 0; i < dark; i++) {
      blocks.put(0, 1, 0, 0);
    }
    blocks.end(offset, LIGHTS_AT + 16 * Lighting.MOST);
    for (Model.Light light : lights) {
      boolean sun = light.type() == Model.Light.Type.SUN;
      blocks.put(new Vector3f(light.color()).mul(light.intensity()), sun ? 1 : 1 / square(light));
    }
    for (int i = 0; i < dark; i++) {
      blocks.put(0, 0, 0, 0);
    }
    blocks.end(offset, LIGHTS_AT + 32 * Lighting.MOST);
  }

  private static void writeFog(Take take, StreamBuffer blocks, int offset) {
    List<Model.Light> inFog = take.lighting().inFog();
    for (Model.Light light : inFog) {
      // the fog catches light in a ball no smaller than half a metre, or it would be a spark
      blocks.put(light.position(), square(light) + 0.25f);
    }
    blocks.end(offset, LIGHTS_AT + 32 * Lighting.MOST + 16 * Lighting.MOST_IN_FOG);
    for (Model.Light light : inFog) {
      blocks.put(new Vector3f(light.color()).mul(light.intensity() * take.state().set().air().fogDensity() * 0.06f), 0);
    }
  }

  private static void writeWakes(Take take, StreamBuffer blocks) {
    for (int i = 0; i < Wake.MOST; i++) {
      if (i < take.wakes().size()) {
        Wake w = take.wakes().get(i);
        blocks.put(w.x(), w.z(), w.radius(), w.age());
      } else {
        blocks.put(1e5f, 1e5f, 0, -1);
      }
    }
  }

  /** The silver on a melt: in within a moment, then ever thinner. Of several the latest is seen. */
  private static void writeSilver(Take take, StreamBuffer blocks) {
    Optional<FrameState.EffectState> latest =
        take.state().effects().stream()
            .filter(e -> e.name().equals("silver-whorls"))
            .min(Comparator.comparingDouble(FrameState.EffectState::seconds));
    if (latest.isEmpty()) {
      blocks.put(0, 0, 1, 0);
      return;
    }
    FrameState.EffectState e = latest.get();
    double strength = e.numbers().getOrDefault("strength", 1.0);
    double radius = e.numbers().getOrDefault("radius", 1.9);
    double comes = Easing.smooth(e.seconds() / 0.5);
    float much = (float) (strength * comes * (1 - Easing.smooth(e.progress())));
    float spreads = (float) (radius * (0.45 + 0.55 * Easing.out(Math.min(1, e.seconds() / 4))));
    blocks.put(e.point().x, e.point().z, spreads, much);
  }

  static void bind(StreamBuffer blocks, int offset) {
    blocks.bindRange(LitPrograms.FRAME_BLOCK, offset, BYTES);
  }

  private static float square(Model.Light light) {
    return Math.max(1e-3f, light.radius() * light.radius());
  }
}
