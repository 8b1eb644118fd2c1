package dev.actionline.render;

import dev.actionline.stage.Model;
import dev.actionline.stage.Model.Light;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * Light placed for one figure alone, as a gaffer would: a soft fill from beside the camera that
 * brings the face up to what can be read, and a thin rim from behind that parts it from the ground.
 * Where the set lights it well enough there is none.
 *
 * @param fill what arrives from {@code way}, linear Rec.709
 * @param way unit, towards the fill
 * @param rim what grazes its edges
 * @param dark unit, towards the side that lies in the dark
 * @param darkness how dark that side is, 0..1
 */
record FigureLight(Vector3f fill, Vector3f way, Vector3f rim, Vector3f dark, float darkness) {
  static final FigureLight NONE =
      new FigureLight(new Vector3f(), new Vector3f(0, 1, 0), new Vector3f(), new Vector3f(1, 0, 0), 0);

  /** What falls on the side that is lit while the other is in the dark. */
  private static final Vector3f SPLIT = new Vector3f(0.9f, 0.66f, 0.46f);

  /** Light on a face at night, and what the hour's ambience adds to it. */
  private static final float NIGHT = 0.62f;

  private static final float HOUR = 0.22f;
  private static final float MOST_FILL = 0.6f;

  /** How far the fill beside a fire takes the fire's hue, and how bright that is. */
  private static final float LEANS = 0.85f;

  private static final float FIRE = 1.5f;

  /** A lamp that throws shadows may not reach the face. */
  private static final float MAY_BE_SHADED = 0.3f;

  /**
   * For a figure at a place.
   *
   * @param heightM how high it reaches
   * @param lights of the set, without what flashes
   */
  static FigureLight of(
      Matrix4f worldFromRoot, float heightM, View view, Model.Air air, List<Light> lights) {
    Vector3f face = worldFromRoot.transformPosition(new Vector3f(0, 0.9f * heightM, 0));
    Vector3f toEye = new Vector3f(view.eye()).sub(face).normalize();
    Vector3f ambience = new Vector3f(air.ambientUp()).add(air.ambientDown()).mul(0.5f);
    Vector3f there = new Vector3f(ambience);
    Vector3f around = new Vector3f(ambience);
    Vector3f right = view.direction(1, 0, 0);
    float side = 0;
    for (Light light : lights) {
      Vector3f way = new Vector3f(light.position());
      float reach = 1;
      if (light.type() == Light.Type.POINT) {
        way.sub(face);
        reach = 1 / Math.max(way.lengthSquared(), light.radius() * light.radius());
        reach *= light.shadow() ? MAY_BE_SHADED : 1;
      }
      way.normalize();
      Vector3f arriving =
          new Vector3f(light.color())
              .mul(light.intensity() * reach * Math.max(0, 0.87f * way.dot(toEye) + 0.13f));
      there.add(arriving);
      around.add(new Vector3f(light.color()).mul(light.intensity() * reach));
      side += luminance(arriving) * way.dot(right);
    }
    float wanted = NIGHT + HOUR * Math.min(1, luminance(ambience));
    // skin is seen by red light: under a blue one it is grey, however bright
    float seen = Math.min(luminance(there), there.x);
    float short1 = Math.max(0, Math.min(MOST_FILL, wanted - seen));
    Vector3f tint = tinted(ambience, around);
    // from the other side than the light that is there, a little above the lens
    Vector3f way =
        new Vector3f(toEye).add(0, 0.45f, 0).add(right.mul(side > 0 ? -0.5f : 0.5f)).normalize();
    float rim = 0.25f + 0.5f * short1;
    // on the side that the fire does not reach cold light is gelled: blue on skin is ash beside orange
    float warm = warmth(around) * Math.min(1, short1 / 0.3f);
    Vector3f fill = new Vector3f(tint).mul(short1).sub(0, 0.2f * warm * there.y, 0.6f * warm * there.z);
    return new FigureLight(fill, way, tint.mul(rim * wanted), new Vector3f(1, 0, 0), 0);
  }

  /**
   * The same with one side in the dark, and the lamp on the other.
   *
   * @param side -1 its left, 1 its right, 0 neither
   */
  FigureLight split(Matrix4f worldFromRoot, float side) {
    if (side == 0) {
      return this;
    }
    float much = Math.abs(side);
    Vector3f towards = worldFromRoot.transformDirection(new Vector3f(side, 0, 0)).normalize();
    Vector3f lamp = new Vector3f(towards).mul(-much).add(new Vector3f(way).mul(1 - 0.7f * much)).normalize();
    return new FigureLight(new Vector3f(fill).lerp(SPLIT, much), lamp, rim, towards, much);
  }

  /**
   * The white of a lamp, under which skin keeps its warmth in blue light; leaning a little to the
   * air's hue, and beside a fire to the fire's, or a face would be grey before it.
   */
  private static Vector3f tinted(Vector3f ambience, Vector3f around) {
    float grey = Math.max(1e-3f, luminance(ambience));
    Vector3f white = new Vector3f(1, 0.86f, 0.70f).lerp(new Vector3f(ambience).div(grey).min(new Vector3f(1.6f)), 0.1f);
    float warm = warmth(around);
    Vector3f hue = new Vector3f(around).div(Math.max(1e-3f, Math.max(around.x, Math.max(around.y, around.z))));
    return white.lerp(hue.mul(FIRE), LEANS * warm * warm);
  }

  /** How much of the light around is a fire's, 0..1. */
  private static float warmth(Vector3f around) {
    return Math.max(0, (around.x - around.z) / Math.max(1e-3f, Math.max(around.x, Math.max(around.y, around.z))));
  }

  private static float luminance(Vector3f c) {
    return 0.2126f * c.x + 0.7152f * c.y + 0.0722f * c.z;
  }
}
