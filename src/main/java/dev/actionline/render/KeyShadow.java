package dev.actionline.render;

import dev.actionline.stage.Model.Light;
import java.util.List;
import java.util.Optional;
import org.joml.FrustumIntersection;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * Where the key light's shadows fall: the part of the set that its map covers.
 *
 * @param clipFromWorld the light as a camera
 * @param lamp where a point light is; null for a sun
 * @param towardsSun unit; of a sun
 * @param texelM size of a texel of the map, metres; for a point light, at a metre from it; 0
 *     without shadows
 */
record KeyShadow(
    Matrix4f clipFromWorld,
    float texelM,
    Vector3f lamp,
    Vector3f towardsSun,
    FrustumIntersection frustum) {
  static final int MAP_TEXELS = 1024;
  static final KeyShadow NONE =
      new KeyShadow(
          new Matrix4f(), 0, null, new Vector3f(0, 1, 0), new FrustumIntersection(new Matrix4f()));

  /** Depths that the map can cover, metres from the camera: steps, so that shadows stay put. */
  private static final float[] DEPTHS_M = {5, 7, 10, 14, 20, 28, 40, 56};

  private static final float STEP_M = 1.5f;
  private static final int STEP_TEXELS = 64;
  /** How much wider than what is seen the map is, so that it need not follow each step. */
  private static final float SLACK = 1.07f;
  private static final float WIDEST_RADIANS = (float) Math.toRadians(130);

  static KeyShadow of(Optional<Light> key, View view, List<Drawable> solids) {
    if (key.isEmpty()) {
      return NONE;
    }
    Light light = key.get();
    return light.type() == Light.Type.SUN
        ? ofSun(light, view, depth(view, solids))
        : ofPoint(light, view, solids);
  }

  /** What a texel covers at a place, metres. */
  float texelAt(Vector3f place) {
    return lamp == null ? texelM : texelM * Math.max(0.3f, lamp.distance(place));
  }

  boolean none() {
    return texelM == 0;
  }

  /** World to 0..1 in the map, depth too. */
  Matrix4f mapFromWorld() {
    return new Matrix4f().translation(0.5f, 0.5f, 0.5f).scale(0.5f).mul(clipFromWorld);
  }

  /** How deep into the picture shadows must be: to the farthest performer within sight. */
  private static float depth(View view, List<Drawable> solids) {
    float farthest = 0;
    for (Drawable d : solids) {
      if (d.bones().length > 0) {
        float metres = d.placements().get(0).getTranslation(new Vector3f()).distance(view.eye());
        farthest = metres < DEPTHS_M[DEPTHS_M.length - 1] ? Math.max(farthest, metres) : farthest;
      }
    }
    float wanted = farthest == 0 ? 20 : farthest * 1.3f + 1;
    for (float depth : DEPTHS_M) {
      if (depth >= wanted) {
        return depth;
      }
    }
    return DEPTHS_M[DEPTHS_M.length - 1];
  }

  private static KeyShadow ofSun(Light sun, View view, float depthM) {
    double halfHeight = Math.tan(view.heightFov() / 2);
    double halfWidth = halfHeight * view.aspect();
    // the sphere about the seen part of the set; its size does not change when the camera turns
    double slope = Math.sqrt(halfHeight * halfHeight + halfWidth * halfWidth);
    double middle = Math.min(depthM, depthM * (1 + slope * slope) / 2);
    double edge = slope * depthM;
    float radius = (float) Math.hypot(depthM - middle, edge) * SLACK;
    Vector3f centre = new Vector3f(view.forward()).mul((float) middle).add(view.eye());
    Vector3f towards = new Vector3f(sun.position()).normalize();
    Vector3f up = Math.abs(towards.y) > 0.99f ? new Vector3f(0, 0, 1) : new Vector3f(0, 1, 0);
    Matrix4f turn = new Matrix4f().lookAlong(new Vector3f(towards).negate(), up);
    float texel = 2 * radius / MAP_TEXELS;
    // in steps of many texels: edges do not crawl when the camera moves, and the map of the still
    // set serves for many pictures
    float step = STEP_TEXELS * texel;
    Vector3f at = turn.transformPosition(centre, new Vector3f()).div(step).round().mul(step);
    Matrix4f clip =
        new Matrix4f()
            .ortho(
                at.x - radius,
                at.x + radius,
                at.y - radius,
                at.y + radius,
                -at.z - radius - 60,
                -at.z + radius)
            .mul(turn);
    return new KeyShadow(clip, texel, null, towards, new FrustumIntersection(clip));
  }

  private static KeyShadow ofPoint(Light light, View view, List<Drawable> solids) {
    Vector3f subject = subject(view, solids);
    Vector3f way = new Vector3f(subject).sub(light.position());
    float metres = Math.max(0.5f, way.length());
    way.normalize();
    Vector3f up = Math.abs(way.y) > 0.99f ? new Vector3f(0, 0, 1) : new Vector3f(0, 1, 0);
    float fov = Math.min(WIDEST_RADIANS, (float) (2 * Math.atan(4 / metres)) + 0.35f);
    fov = Math.max(fov, (float) Math.toRadians(70));
    Matrix4f clip =
        new Matrix4f()
            .perspective(fov, 1, Math.max(0.05f, light.radius() * 0.5f), 60)
            .lookAt(light.position(), subject, up);
    float texel = (float) (2 * Math.tan(fov / 2) / MAP_TEXELS);
    return new KeyShadow(clip, texel, light.position(), way, new FrustumIntersection(clip));
  }

  /** The middle of the performers in sight, or of what the camera looks at. */
  private static Vector3f subject(View view, List<Drawable> solids) {
    Vector3f sum = new Vector3f();
    int count = 0;
    for (Drawable d : solids) {
      if (d.bones().length > 0) {
        Vector3f at = d.placements().get(0).transformPosition(new Vector3f(0, 0.9f, 0));
        if (view.sees(at, 1.2f)) {
          sum.add(at);
          count++;
        }
      }
    }
    // in steps, so that the map stays where it is while they walk a little
    return count > 0
        ? sum.div(count).div(STEP_M).round().mul(STEP_M)
        : new Vector3f(view.forward()).mul(5).add(view.eye());
  }
}
