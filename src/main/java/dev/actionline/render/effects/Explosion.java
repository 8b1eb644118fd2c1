package dev.actionline.render.effects;

import org.joml.Vector3f;

/** A flash, a ball of fire that turns to smoke, sparks and chips. */
final class Explosion implements Effect {
  private static final Vector3f WHITE = new Vector3f(3.6f, 2.5f, 1.1f);
  private static final Vector3f ORANGE = new Vector3f(1.5f, 0.48f, 0.06f);
  private static final Vector3f SOOT = new Vector3f(0.14f, 0.13f, 0.13f);

  @Override
  public String name() {
    return "explosion";
  }

  @Override
  public void play(Moment m, Play out) {
    float size = (float) m.number("size");
    double t = m.seconds();
    ball(m, out, size, t);
    Sparks.shower(m, out, 60, 7 * size, 0.9, 0.8);
    Debris.chips(m, out, 26, size, 6.5f * size);
    float light = (float) Math.exp(-t * 5.5);
    Vector3f lamp = m.point().add(0, 0.3f * size, 0);
    out.lamp("blast", lamp, 34 * size * size * light, 0.8f * size);
    if (t < 0.1) {
      float left = (float) (1 - t / 0.1);
      out.sprites.add(Sprite.disc(m.point(), 1.6f * size, new Vector3f(WHITE).mul(left)));
    }
  }

  private static void ball(Moment m, Play out, float size, double t) {
    double grow = 1 - Math.exp(-7 * t);
    for (int i = 0; i < 30; i++) {
      Vector3f way = m.about(new Vector3f(0, 1, 0), i, 0, 0.85);
      Vector3f at =
          way.mul((float) (size * grow * m.range(i, 2, 0.25, 1.05)))
              .add(0, (float) (0.9 * size * t * m.range(i, 3, 0.4, 1)), 0)
              .add(m.point());
      double burn = Math.max(0, 1 - t / m.range(i, 4, 0.25, 0.6));
      double fade = Math.max(0, 1 - t / m.range(i, 5, 0.8, 1.6));
      float seed = (float) m.unit(i, 6);
      float radius = size * (float) (0.22 + 0.34 * grow + 0.15 * t);
      Vector3f smoke = m.lightAt(at).mul(SOOT);
      out.sprites.add(Sprite.puff(at, radius, smoke, 0.55 * fade, seed));
      if (burn > 0) {
        Vector3f fire = new Vector3f(ORANGE).lerp(WHITE, (float) (burn * burn * 0.5));
        fire.mul((float) burn);
        out.sprites.add(Sprite.flame(at, radius * 0.85f, 0, fire, 0.3 * burn, seed));
      }
    }
  }
}
