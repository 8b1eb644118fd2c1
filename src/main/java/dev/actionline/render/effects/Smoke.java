package dev.actionline.render.effects;

import org.joml.Vector3f;

/** Puffs that rise, grow and thin out, for as long as it lasts. */
final class Smoke implements Effect {
  private static final Vector3f GRAY = new Vector3f(0.24f, 0.245f, 0.26f);

  @Override
  public String name() {
    return "smoke";
  }

  @Override
  public void play(Moment m, Play out) {
    float size = m.size();
    float strength = (float) m.number("strength");
    column(m, out, 26, size, strength, GRAY, 4.5);
  }

  static void column(
      Moment m, Play out, int puffs, float size, float strength, Vector3f tint, double life) {
    for (int i = 0; i < puffs; i++) {
      double age = m.seconds() - life * i / puffs;
      if (age < 0) {
        continue;
      }
      long turn = (long) Math.floor(age / life);
      int who = i + (int) (turn % 1000) * puffs;
      double a = (age - turn * life) / life;
      Vector3f at =
          new Vector3f(
                  (float) m.range(who, 0, -0.25, 0.25), 0, (float) m.range(who, 1, -0.25, 0.25))
              .mul(size * (float) (0.5 + 1.6 * a))
              .add(m.direction().mul(size * (float) (2.6 * a * life / 4.5)))
              .add(m.point());
      double fade = Math.sin(Math.PI * Math.sqrt(a)) * (1 - a);
      Vector3f color = m.lightAt(at).mul(tint);
      double cover = Math.min(0.9, 1.6 * fade * strength);
      float radius = size * (float) (0.22 + 0.65 * a);
      out.sprites.add(Sprite.puff(at, radius, color, cover, m.unit(who, 2)));
    }
  }
}
