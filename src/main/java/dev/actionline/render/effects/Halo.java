package dev.actionline.render.effects;

import org.joml.Vector3f;

/** A soft shine about a place. */
final class Halo implements Effect {
  @Override
  public String name() {
    return "glow";
  }

  @Override
  public String doc() {
    return "a soft warm shine about a place";
  }

  @Override
  public void play(Moment m, Play out) {
    float radius = (float) m.number("radius", m.number("size", 1));
    float strength = (float) m.number("strength", 0.5);
    Vector3f color = new Vector3f(1, 0.52f, 0.18f).mul(strength);
    out.sprites.add(Sprite.disc(m.point(), radius, color));
  }
}
