package dev.actionline.render;

import dev.actionline.stage.Model.Light;
import dev.actionline.timeline.FrameState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/**
 * The lights of a picture: those that do most for what the camera sees, the key light first.
 *
 * @param lights at most {@link #MOST}
 * @param key the light that casts shadows, if any does
 * @param standing all that do not flash, the set's and the props'
 * @param inFog at most {@link #MOST_IN_FOG} lights whose glow hangs in the fog
 */
record Lighting(List<Light> lights, Optional<Light> key, List<Light> inFog, List<Light> standing) {
  static final int MOST = 15;
  private static final int MOST_MAJOR = 3;
  private static final int MINOR_STEP = 4;

  static final int MOST_IN_FOG = 2;


  /**
   * For a picture.
   *
   * @param passing what flashes
   * @param practicals lamps and fires among the props
   */
  static Lighting of(FrameState state, View view, List<Light> passing, List<Light> practicals) {
    List<Light> standing = new ArrayList<>(state.set().lights());
    standing.addAll(practicals);
    List<Light> all = new ArrayList<>(standing);
    all.addAll(passing);
    Vector3f subject = new Vector3f(view.forward()).mul(4).add(view.eye());
    all.sort(Comparator.comparingDouble((Light l) -> -strength(l, subject)));
    Optional<Light> key =
        all.stream()
            .filter(Light::shadow)
            .min(Comparator.comparing((Light l) -> l.type() != Light.Type.SUN));
    key.ifPresent(
        k -> {
          all.remove(k);
          all.add(0, k);
        });
    List<Light> chosen = all.subList(0, Math.min(MOST, all.size()));
    return new Lighting(List.copyOf(chosen), key, inFog(state), List.copyOf(standing));
  }

  /** How many of the first are computed for each pixel. */
  int major() {
    return Math.min(MOST_MAJOR, lights.size());
  }

  /**
   * How many more are computed at the vertices, rounded up by dark ones: programs are made for a
   * number of lights, and a flash must not make a new one.
   */
  int minorPadded() {
    return (lights.size() - major() + MINOR_STEP - 1) / MINOR_STEP * MINOR_STEP;
  }

  private static List<Light> inFog(FrameState state) {
    float density = state.set().air().fogDensity();
    return state.set().lights().stream()
        .filter(l -> l.type() == Light.Type.POINT && l.intensity() * density > 0.04f)
        .sorted(Comparator.comparingDouble((Light l) -> -l.intensity()))
        .limit(MOST_IN_FOG)
        .toList();
  }

  /** What a light gives at a point, as one number. */
  private static float strength(Light light, Vector3f at) {
    float bright =
        light.intensity()
            * (0.2126f * light.color().x + 0.7152f * light.color().y + 0.0722f * light.color().z);
    if (light.type() == Light.Type.SUN) {
      return bright;
    }
    float reach = light.radius() * light.radius() + light.position().distanceSquared(at);
    return bright / Math.max(reach, 1e-3f);
  }
}
