package dev.actionline.render.effects;

import dev.actionline.core.Noise;
import org.joml.Vector3f;

/** Flames that lick upwards, smoke over them, flickering light. */
final class Fire implements Effect {
  private static final Vector3f BASE = new Vector3f(1.5f, 0.72f, 0.13f);
  private static final Vector3f TIP = new Vector3f(1.0f, 0.16f, 0.015f);
  private static final int TONGUES = 34;
  private static final double LIFE = 0.95;

  @Override
  public String name() {
    return "fire";
  }

  @Override
  public void play(Moment m, Play out) {
    float size = (float) m.number("size");
    for (int i = 0; i < TONGUES; i++) {
      double age = m.seconds() / LIFE + m.unit(i, 0);
      long turn = (long) Math.floor(age);
      int who = i + (int) (turn % 1000) * TONGUES;
      double a = age - turn;
      double place = 2 * Math.PI * m.unit(who, 1);
      double away = size * Math.sqrt(m.unit(who, 2)) * (1 - 0.75 * a);
      double sway = 0.12 * size * a * Math.sin(6 * a + 7 * m.unit(who, 3));
      Vector3f at =
          new Vector3f(
                  (float) (away * Math.cos(place) + sway),
                  (float) (size * (0.1 + 1.9 * a * m.range(who, 4, 0.6, 1))),
                  (float) (away * Math.sin(place)))
              .add(m.point());
      float radius = size * (float) (0.30 * (1 - a * a) + 0.05);
      Vector3f color = new Vector3f(BASE).lerp(TIP, (float) Math.sqrt(a)).mul((float) (1 - a));
      double cover = 0.25 * (1 - a);
      out.sprites.add(
          Sprite.flame(at, radius, radius * 1.5f, color, cover, m.unit(who, 5)));
    }
    float flicker = 1 + 0.22f * (float) Noise.smooth(m.seed(), m.seconds() * 9);
    out.lamp("fire", m.point().add(0, 0.8f * size, 0), 7 * size * flicker, 0.5f * size);
  }
}
