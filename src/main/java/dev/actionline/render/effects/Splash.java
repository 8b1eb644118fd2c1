package dev.actionline.render.effects;

import dev.actionline.stage.Material;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** A crown of drops, a column, and sparks when the liquid is molten; its rings are the liquid's. */
final class Splash implements Effect {
  private static final Material MELT = drop(new Vector3f(1, 0.36f, 0.06f), 2.4f);
  private static final Material WATER = drop(new Vector3f(0.62f, 0.74f, 0.8f), 0);
  private static final int CROWN = 44;
  private static final int COLUMN = 14;

  private static Material drop(Vector3f color, float emission) {
    return new Material(
        "drop", color, color, 0.15f, 0, emission, Material.Pattern.PLAIN, 1);
  }

  @Override
  public String name() {
    return "splash";
  }

  @Override
  public void play(Moment m, Play out) {
    float size = m.size();
    Material material = m.overMelt() ? MELT : WATER;
    Vector3f foot = foot(m);
    float t = (float) m.seconds();
    for (int i = 0; i < CROWN + COLUMN; i++) {
      boolean column = i >= CROWN;
      double turn = 2 * Math.PI * m.unit(i, 0);
      float out1 = size * (float) (column ? m.range(i, 1, 0, 0.15) : m.range(i, 1, 0.45, 1.7));
      double speed = column ? m.range(i, 2, 2.8, 5.2) : m.range(i, 2, 1.3, 4.0);
      float up = (float) (Math.sqrt(size) * speed);
      float start = column ? 0.12f + 0.1f * (float) m.unit(i, 3) : 0.06f * (float) m.unit(i, 3);
      float age = t - start;
      float y = up * age - Flight.GRAVITY / 2 * age * age;
      if (age < 0 || y < -0.05f) {
        continue;
      }
      float reach = 0.18f * size * (column ? 0.3f : 1) + out1 * age;
      Vector3f at =
          new Vector3f(
                  reach * (float) Math.cos(turn), y, reach * (float) Math.sin(turn))
              .add(foot);
      float radius = size * (float) m.range(i, 4, column ? 0.05 : 0.018, column ? 0.11 : 0.06);
      float fall = up - Flight.GRAVITY * age;
      float longer = 1 + Math.min(1.2f, Math.abs(fall) * 0.22f);
      Matrix4f place =
          new Matrix4f().translation(at).scale(2 * radius, 2 * radius * longer, 2 * radius);
      out.bits.add(new Bit(Bit.Shape.DROP, material, place));
    }
    if (m.overMelt()) {
      Sparks.shower(m, out, Math.round(50 * size), 4.5f, 0.35, 1.1);
    }
  }

  /** On the liquid below, when what fell in is not yet there. */
  private static Vector3f foot(Moment m) {
    Vector3f foot = m.point();
    float above = foot.y - m.floorY();
    return m.overMelt() && above < 3 ? foot.sub(0, above, 0) : foot;
  }
}
