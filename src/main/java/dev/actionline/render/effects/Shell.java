package dev.actionline.render.effects;

import dev.actionline.stage.Material;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** A cartridge case thrown out of a gun, the way that its effect points. */
final class Shell implements Effect {
  private static final Material CASE =
      new Material(
          "case",
          new Vector3f(0.62f, 0.12f, 0.08f),
          new Vector3f(0.75f, 0.55f, 0.2f),
          0.35f,
          0,
          0,
          Material.Pattern.PLAIN,
          1);

  @Override
  public String name() {
    return "shell";
  }

  @Override
  public void play(Moment m, Play out) {
    Vector3f thrown = m.direction().mul(2.3f);
    Flight f = Flight.after(m.seconds(), m.point(), thrown, m.floorY() + 0.012f);
    float turned = (float) (f.resting() ? Math.PI / 2 : m.seconds() * 15);
    Vector3f axis = m.about(new Vector3f(0, 0, 1), 0, 0, 0.3);
    out.bits.add(
        new Bit(
            Bit.Shape.CASE,
            CASE,
            new Matrix4f().translation(f.at()).rotate(turned, axis).scale(0.021f, 0.07f, 0.021f)));
  }
}
