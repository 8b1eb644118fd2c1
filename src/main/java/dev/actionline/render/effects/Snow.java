package dev.actionline.render.effects;

import org.joml.Vector3f;

/** Snow all about. */
final class Snow implements Effect {
  @Override
  public String name() {
    return "snow";
  }

  @Override
  public void play(Moment m, Play out) {
    float strength = (float) m.number("strength");
    Weather.fall(
        m,
        Math.round(2600 * strength),
        new Vector3f(0.25f, -1.1f, 0.1f),
        12,
        (at, i) -> {
          double sway = m.seconds() * 1.4 + 6.3 * m.unit(i, 3);
          at.add(0.12f * (float) Math.sin(sway), 0, 0.12f * (float) Math.cos(0.8 * sway));
          Vector3f color = m.lightAt(at).mul(0.75f);
          float radius = (float) m.range(i, 4, 0.012, 0.026);
          out.sprites.add(
              new Sprite(at, radius, new Vector3f(), Sprite.Kind.DISC, color, 0.8f, 0));
        });
  }
}
