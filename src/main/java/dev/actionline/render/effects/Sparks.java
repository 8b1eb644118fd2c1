package dev.actionline.render.effects;

import org.joml.Vector3f;

/** Bright streaks that fly, fall and bounce. */
final class Sparks implements Effect {
  private static final Vector3f HOT = new Vector3f(8, 4.4f, 1.1f);
  private static final Vector3f DULL = new Vector3f(1.6f, 0.35f, 0.04f);

  @Override
  public String name() {
    return "sparks";
  }

  @Override
  public void play(Moment m, Play out) {
    int count = (int) Math.round(m.number("count"));
    shower(m, out, count, (float) m.number("speed"), 0.42, 0.9);
    float flash = (float) Math.max(0, 1 - m.seconds() / 0.12);
    if (flash > 0) {
      out.lamp("sparks", m.point(), 2.5f * flash, 0.25f);
    }
  }

  /** Sparks from a point; also for what makes sparks among other things. */
  static void shower(
      Moment m, Play out, int count, float metresPerSecond, double spread, double life) {
    for (int i = 0; i < count; i++) {
      double lasts = life * m.range(i, 1, 0.35, 1);
      double age = m.seconds() / lasts;
      if (age > 1) {
        continue;
      }
      Vector3f thrown =
          m.about(m.direction(), i, 2, spread)
              .mul(metresPerSecond * (float) m.range(i, 4, 0.25, 1));
      Flight f = Flight.after(m.seconds(), m.point(), thrown, m.floorY() + 0.01f);
      Vector3f color = new Vector3f(HOT).lerp(DULL, (float) (age * age));
      float speed = f.velocity().length();
      Vector3f trail =
          speed < 0.05f
              ? new Vector3f()
              : new Vector3f(f.velocity()).mul(Math.min(0.02f, 0.12f / speed));
      color.mul((float) (1 - age * age));
      out.sprites.add(Sprite.streak(f.at(), trail, 0.007f, color));
    }
  }
}
