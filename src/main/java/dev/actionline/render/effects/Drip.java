package dev.actionline.render.effects;

import dev.actionline.stage.Material;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** One drop after another, each falling faster, and the stain on which they fall. */
final class Drip implements Effect {
  private static final Vector3f WATER = new Vector3f(0.62f, 0.74f, 0.8f);
  private static final double EVERY_S = 0.42;
  private static final float FROM_M = 0.42f;
  private static final float DROP_M = 0.006f;
  private static final float STAIN_M = 0.04f;
  /** The stain has its size after so long. */
  private static final double SPREAD_S = 1.5;

  @Override
  public String name() {
    return "drip";
  }

  @Override
  public void play(Moment m, Play out) {
    Vector3f color = color(m.number("hue"));
    Material material = new Material("drip", color, color, 0.15f, 0, 0, Material.Pattern.PLAIN, 1);
    float size = (float) m.number("size"); // a drop is as large as it is, however near one comes
    double fall = Math.sqrt(2 * FROM_M / Flight.GRAVITY);
    int latest = (int) Math.floor(m.seconds() / EVERY_S);
    for (int i = latest; i >= Math.max(0, latest - 1); i--) {
      double age = m.seconds() - i * EVERY_S;
      if (age < fall) {
        Vector3f at = m.point().add(0, FROM_M - (float) (Flight.GRAVITY / 2 * age * age), 0);
        float radius = size * DROP_M;
        out.bits.add(new Bit(Bit.Shape.DROP, material, new Matrix4f().translation(at).scale(2 * radius, (float) (2 * radius * (1.3 + age * 3)), 2 * radius)));
      }
    }
    float wide = size * STAIN_M * (float) Math.sqrt(Math.min(1, Math.max(0, m.seconds() - fall) / SPREAD_S));
    if (wide > 0) {
      out.bits.add(new Bit(Bit.Shape.DROP, material, new Matrix4f().translation(m.point()).scale(2 * wide, 0.5f * wide, 2 * wide)));
      Vector3f floor = m.point();
      floor.y = m.floorY() + 0.002f;
      out.bits.add(new Bit(Bit.Shape.DROP, material, new Matrix4f().translation(floor).translate(0.6f * STAIN_M, 0, 1.2f * STAIN_M).scale(2.6f * wide, 0.006f, 2.2f * wide)));
    }
  }

  /** A dark colour of a hue in degrees, linear Rec.709; water for none. */
  private static Vector3f color(double hue) {
    if (hue < 0) {
      return new Vector3f(WATER);
    }
    Vector3f c = new Vector3f();
    for (int i = 0; i < 3; i++) {
      double k = (new double[] {5, 3, 1}[i] + hue / 60) % 6;
      double value = 0.42 * (1 - 0.85 * Math.max(0, Math.min(1, Math.min(k, 4 - k))));
      c.setComponent(i, (float) Math.pow(value, 2.2));
    }
    return c;
  }
}
