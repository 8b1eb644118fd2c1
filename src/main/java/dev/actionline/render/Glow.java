package dev.actionline.render;

import dev.actionline.stage.Material;
import org.joml.Vector3f;

/** What shines by itself. */
final class Glow {
  private Glow() {}

  /** Brightest channel that emission comes near to; more would lose its hue in the tone curve. */
  private static final float MOST = 2.2f;

  /** Whether it is bright enough to glow beyond its edges. */
  static boolean shines(Material m) {
    return m.emission() * Math.max(m.color().x(), Math.max(m.color().y(), m.color().z())) > 0.9f;
  }

  /** A material's own radiance, linear Rec.709, compressed with its hue kept. */
  static Vector3f radiance(Material m) {
    return compressed(new Vector3f(m.color()).mul(m.emission()));
  }

  /** Radiance of any strength brought below {@link #MOST} by its brightest channel. */
  static Vector3f compressed(Vector3f radiance) {
    float peak = Math.max(radiance.x, Math.max(radiance.y, radiance.z));
    if (peak <= 0) {
      return new Vector3f();
    }
    return new Vector3f(radiance).mul((float) (MOST * (1 - Math.exp(-peak / MOST))) / peak);
  }
}
