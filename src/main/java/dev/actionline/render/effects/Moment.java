package dev.actionline.render.effects;

import dev.actionline.core.Noise;
import dev.actionline.stage.Material;
import dev.actionline.stage.Model;
import dev.actionline.timeline.FrameState.EffectState;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/**
 * An effect at a moment, and where it is.
 *
 * @param seed of this effect in this film
 * @param eye of the camera, metres, world
 * @param frameM how high the picture is at its distance, metres
 * @param lights of the set
 * @param floorY height of the floor below it, metres
 * @param floor what the floor or liquid below it is made of
 */
public record Moment(
    EffectState state,
    long seed,
    Vector3f eye,
    float frameM,
    Model.Air air,
    List<Model.Light> lights,
    float floorY,
    Material floor,
    Optional<Roof> roof) {
  /** A room, from corner to corner, metres in the set: under it nothing falls from the sky. */
  public record Roof(Vector3f low, Vector3f high) {
    boolean covers(Vector3f at) {
      return at.x > low.x && at.x < high.x && at.z > low.z && at.z < high.z && at.y < high.y;
    }
  }

  private static final float LARGEST = 0.42f;

  /** A number of the effect, or its default. */
  double number(String name) {
    return Numbers.of(state, name);
  }

  /**
   * Its size, but no larger than the picture can hold: a blast that fills the frame shows neither
   * the blast nor what it does.
   */
  float size() {
    return (float) Math.max(0.05, Math.min(number("size"), LARGEST * frameM));
  }

  double seconds() {
    return state.seconds();
  }

  Vector3f point() {
    return new Vector3f(state.point());
  }

  /** Its direction, or straight up when it has none. */
  Vector3f direction() {
    return state.direction().lengthSquared() < 1e-6f
        ? new Vector3f(0, 1, 0)
        : new Vector3f(state.direction()).normalize();
  }

  /** Uniform in 0..1 for a particle and a channel of it. */
  double unit(int particle, int channel) {
    return Noise.unit(seed, particle * 16L + channel);
  }

  double range(int particle, int channel, double low, double high) {
    return low + (high - low) * unit(particle, channel);
  }

  /** A unit vector about an axis, within a spread of 0 (along it) to 1 (any way). */
  Vector3f about(Vector3f axis, int particle, int channel, double spread) {
    double turn = 2 * Math.PI * unit(particle, channel);
    double up = 1 - spread * 2 * unit(particle, channel + 1);
    double out = Math.sqrt(Math.max(0, 1 - up * up));
    Vector3f side = Math.abs(axis.y) < 0.9f ? new Vector3f(0, 1, 0) : new Vector3f(1, 0, 0);
    Vector3f a = side.cross(axis, new Vector3f()).normalize();
    Vector3f b = new Vector3f(axis).cross(a);
    return new Vector3f(axis)
        .mul((float) up)
        .add(a.mul((float) (out * Math.cos(turn))))
        .add(b.mul((float) (out * Math.sin(turn))));
  }

  /**
   * Light on something matt in the middle of the air at a place, linear Rec.709; what is strong is
   * held back with its hue, or smoke near a furnace would be white.
   */
  Vector3f lightAt(Vector3f at) {
    Vector3f sum = new Vector3f(air.ambientUp()).add(air.ambientDown()).mul(0.6f);
    for (Model.Light l : lights) {
      float reach =
          l.type() == Model.Light.Type.SUN
              ? 0.5f
              : 0.5f / (l.position().distanceSquared(at) + l.radius() * l.radius() + 0.05f);
      sum.add(new Vector3f(l.color()).mul(l.intensity() * reach));
    }
    float peak = Math.max(sum.x, Math.max(sum.y, sum.z));
    return peak < 0.8f ? sum : sum.mul((0.8f + (peak - 0.8f) / (1 + 1.2f * (peak - 0.8f))) / peak);
  }

  /** Whether what is below it is molten. */
  boolean overMelt() {
    return floor.pattern() == Material.Pattern.MOLTEN;
  }
}
