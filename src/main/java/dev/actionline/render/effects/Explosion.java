package dev.actionline.render.effects;

import org.joml.Vector3f;

/** A flash, a ball of fire that turns to smoke from its rim inwards, sparks and chips. */
final class Explosion implements Effect {
  private static final Vector3f YELLOW = new Vector3f(4.2f, 2.6f, 0.8f);
  private static final Vector3f ORANGE = new Vector3f(2.3f, 0.62f, 0.07f);
  private static final Vector3f RED = new Vector3f(0.42f, 0.05f, 0.012f);
  private static final Vector3f SOOT = new Vector3f(0.17f, 0.16f, 0.16f);
  private static final int PUFFS = 44;
  private static final double FLASH_SECONDS = 0.09;

  @Override
  public String name() {
    return "explosion";
  }

  @Override
  public void play(Moment m, Play out) {
    float size = m.size();
    double t = m.seconds();
    for (int i = 0; i < PUFFS; i++) {
      puff(m, out, size, t, i);
    }
    Sparks.shower(m, out, 70, 6.5f * (float) Math.sqrt(size), 0.9, 1.1);
    Debris.chips(m, out, 36, 1.5f * size, 6 * (float) Math.sqrt(size));
    float light = (float) Math.exp(-t * 4.5);
    Vector3f lamp = m.point().add(0, 0.4f * size, 0);
    out.lamp("blast", lamp, 14 * size * light, 0.6f * size);
    if (t < FLASH_SECONDS) {
      float left = (float) (1 - t / FLASH_SECONDS);
      out.sprites.add(Sprite.disc(m.point(), 0.9f * size, new Vector3f(YELLOW).mul(left)));
    }
  }

  /** Fire in the middle and while it is young; smoke at the rim and afterwards. */
  private static void puff(Moment m, Play out, float size, double t, int i) {
    double grow = 1 - Math.exp(-8 * t);
    double from = m.range(i, 2, 0.1, 0.85);
    Vector3f at =
        m.about(new Vector3f(0, 1, 0), i, 0, 0.75)
            .mul((float) (size * grow * from))
            .add(0, (float) (0.55 * size * t * m.range(i, 3, 0.5, 1.1)), 0)
            .add(m.point());
    double lasts = m.range(i, 5, 0.9, 1.6);
    double cover = 0.85 * Math.max(0, 1 - t / lasts);
    double burn = 1.25 - t / m.range(i, 4, 0.35, 0.85) - 0.45 * from;
    Vector3f color =
        burn > 0.5
            ? new Vector3f(ORANGE).lerp(YELLOW, (float) Math.min(1, 2 * burn - 1))
            : burn > 0
                ? new Vector3f(RED).lerp(ORANGE, (float) (2 * burn))
                : m.lightAt(at).mul(SOOT).lerp(RED, (float) Math.max(0, 1 + 4 * burn));
    float radius = size * (float) ((0.15 + 0.2 * grow + 0.12 * t) * m.range(i, 7, 0.7, 1.15));
    out.sprites.add(Sprite.puff(at, radius, color, cover, m.unit(i, 6)));
  }
}
