package dev.actionline.render.effects;

import dev.actionline.stage.Material;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Chips that fly, tumble, bounce once and lie. */
final class Debris implements Effect {
  private static final Material STONE =
      new Material(
          "chip",
          new Vector3f(0.16f, 0.15f, 0.14f),
          new Vector3f(0.16f, 0.15f, 0.14f),
          0.9f,
          0,
          0,
          Material.Pattern.PLAIN,
          1);

  @Override
  public String name() {
    return "debris";
  }

  @Override
  public void play(Moment m, Play out) {
    chips(m, out, (int) m.number("count"), m.size(), 4.5f);
    Dust.burst(m, out, 0.8f * m.size(), 0.3f);
  }

  static void chips(Moment m, Play out, int count, float size, float metresPerSecond) {
    for (int i = 0; i < count; i++) {
      Vector3f thrown =
          m.about(m.direction(), i, 0, 0.5).mul(metresPerSecond * (float) m.range(i, 2, 0.3, 1));
      Flight f = Flight.after(m.seconds(), m.point(), thrown, m.floorY() + 0.015f);
      float chip = size * (float) m.range(i, 3, 0.02, 0.085);
      double turned = f.resting() ? m.range(i, 4, 0, 6) : m.seconds() * m.range(i, 5, 4, 14);
      Vector3f axis = m.about(new Vector3f(0, 1, 0), i, 6, 1);
      Matrix4f place =
          new Matrix4f()
              .translation(f.at())
              .rotate((float) turned, axis)
              .scale(chip)
              .scale(1, (float) m.range(i, 8, 0.3, 0.8), (float) m.range(i, 9, 0.5, 1.4));
      out.bits.add(new Bit(Bit.Shape.CHIP, STONE, place));
    }
  }
}
