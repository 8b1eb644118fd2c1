package dev.actionline.stage.metal;

import dev.actionline.stage.Ellipsoid;
import dev.actionline.stage.FlatCone;
import dev.actionline.stage.RoundCone;
import dev.actionline.stage.Shape;
import org.joml.Vector3f;

/** Shapes grown or shrunk along their normals. */
final class Swollen {
  private static final float THINNEST_M = 0.001f;

  private Swollen() {}

  /**
   * A shape with its surface farther out.
   *
   * @param by metres; negative: farther in, down to a thread
   */
  static Shape of(Shape shape, float by) {
    if (shape instanceof RoundCone c) {
      return new RoundCone(c.a(), c.b(), thick(c.radiusA() + by), thick(c.radiusB() + by));
    }
    if (shape instanceof FlatCone c) {
      return new FlatCone(c.a(), c.b(), thick(c.radiusA() + by), thick(c.radiusB() + by), c.edge());
    }
    if (shape instanceof Ellipsoid e) {
      Vector3f radii = new Vector3f(e.radii()).add(by, by, by).max(new Vector3f(THINNEST_M));
      return new Ellipsoid(e.center(), radii, e.axes());
    }
    return shape;
  }

  private static float thick(float radius) {
    return Math.max(THINNEST_M, radius);
  }
}
