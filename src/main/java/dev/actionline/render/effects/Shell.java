package dev.actionline.render.effects;

import dev.actionline.stage.Material;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** A cartridge case thrown out to the right of a gun. */
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
  public String doc() {
    return "a cartridge case thrown out by a gun";
  }

  @Override
  public void play(Moment m, Play out) {
    Vector3f d = m.direction();
    Vector3f right = new Vector3f(d).cross(0, 1, 0);
    if (right.lengthSquared() < 1e-4f) {
      right.set(1, 0, 0);
    }
    Vector3f thrown = right.normalize().mul(1.3f).add(0, 1.9f, 0).sub(d.mul(0.3f));
    Flight f = Flight.after(m.seconds(), m.point(), thrown, m.floorY() + 0.012f);
    float turned = (float) (f.resting() ? Math.PI / 2 : m.seconds() * 15);
    Vector3f axis = new Vector3f(thrown.z, 0, -thrown.x).normalize();
    out.bits.add(
        new Bit(
            Bit.Shape.CASE,
            CASE,
            new Matrix4f().translation(f.at()).rotate(turned, axis).scale(0.021f, 0.07f, 0.021f)));
  }
}
