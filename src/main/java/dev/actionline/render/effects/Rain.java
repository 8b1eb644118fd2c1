package dev.actionline.render.effects;

import org.joml.Vector3f;

/** Rain all about. */
final class Rain implements Effect {
  @Override
  public String name() {
    return "rain";
  }

  @Override
  public void play(Moment m, Play out) {
    float strength = (float) m.number("strength");
    Vector3f velocity = new Vector3f(0.5f, -8.5f, 0.2f);
    Vector3f trail = new Vector3f(velocity).mul(0.018f);
    Weather.fall(
        m,
        Math.round(4200 * strength),
        velocity,
        14,
        (at, i) -> {
          Vector3f color = m.lightAt(at).mul(0.3f);
          out.sprites.add(Sprite.streak(at, trail, 0.005f, color));
        });
  }
}
