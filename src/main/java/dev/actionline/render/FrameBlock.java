package dev.actionline.render;

import dev.actionline.render.gl.StreamBuffer;
import dev.actionline.stage.Model;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Writes the uniform block of {@code shaders/lib/frame.glsl}. */
final class FrameBlock {
  private static final int BYTES = 2 * 64 + 7 * 16 + 2 * 16 * Lighting.MOST;

  private FrameBlock() {}

  /** Writes it and tells its offset. */
  static int write(Take take, KeyShadow shadow, StreamBuffer blocks) {
    Model.Air air = take.state().set().air();
    List<Model.Light> lights = take.lighting().lights();
    int offset = blocks.begin(BYTES);
    blocks.put(take.view().clipFromWorld());
    blocks.put(shadow.mapFromWorld());
    blocks.put(take.view().eye(), (float) take.state().sceneSeconds());
    blocks.put(take.view().forward(), shadow.texelM());
    blocks.put(air.ambientUp(), air.fogStart());
    blocks.put(air.ambientDown(), air.fogDensity());
    blocks.put(air.fog(), lights.size());
    blocks.put(air.skyTop(), air.clouds() ? 1 : 0);
    blocks.put(air.skyHorizon(), take.lighting().inFog());
    for (Model.Light light : lights) {
      boolean sun = light.type() == Model.Light.Type.SUN;
      Vector3f place = new Vector3f(light.position());
      blocks.put(sun ? place.normalize() : place, sun ? 0 : 1);
    }
    blocks.end(offset, 2 * 64 + 7 * 16 + 16 * Lighting.MOST);
    for (Model.Light light : lights) {
      boolean sun = light.type() == Model.Light.Type.SUN;
      float floor = sun ? 1 : Math.max(1e-3f, light.radius() * light.radius());
      blocks.put(new Vector3f(light.color()).mul(light.intensity()), floor);
    }
    blocks.end(offset, BYTES);
    return offset;
  }

  static void bind(StreamBuffer blocks, int offset) {
    blocks.bindRange(LitPrograms.FRAME_BLOCK, offset, BYTES);
  }

  /** Where the key light's shadows are: a map, and the size of its texels. */
  record KeyShadow(Matrix4f mapFromWorld, float texelM) {
    static final KeyShadow NONE = new KeyShadow(new Matrix4f(), 0);
  }
}
