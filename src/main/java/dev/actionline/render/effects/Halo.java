package dev.actionline.render.effects;

import org.joml.Vector3f;

/** A soft shine about a place. */
final class Halo implements Effect {
  @Override
  public String name() {
    return "glow";
  }

  @Override
  public void play(Moment m, Play out) {
    float radius = (float) m.number("radius");
    float strength = (float) m.number("strength");
    Vector3f color = new Vector3f(1, 0.52f, 0.18f).mul(strength);
    out.sprites.add(Sprite.disc(m.point(), radius, color));
  }
}
