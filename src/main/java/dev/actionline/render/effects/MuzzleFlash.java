package dev.actionline.render.effects;

import org.joml.Vector3f;

/** A tongue, a star of petals, a core, and light on everything near. */
final class MuzzleFlash implements Effect {
  private static final Vector3f CORE = new Vector3f(9, 6.2f, 2.6f);
  private static final Vector3f TONGUE = new Vector3f(5, 1.9f, 0.35f);
  private static final int PETALS = 7;

  @Override
  public String name() {
    return "muzzle-flash";
  }

  @Override
  public void play(Moment m, Play out) {
    float left = 1 - m.state().progress();
    float size = (float) m.number("size") * (0.55f + 0.45f * left);
    Vector3f d = m.direction();
    Vector3f at = m.point();
    float tongue = 0.34f * size;
    out.sprites.add(streak(at, d, tongue, 0.085f * size, new Vector3f(TONGUE).mul(left)));
    out.sprites.add(streak(at, d, tongue * 0.55f, 0.05f * size, new Vector3f(CORE).mul(left)));
    for (int i = 0; i < PETALS; i++) {
      Vector3f side = m.about(d, i, 0, 0.62).lerp(d, 0.15f).normalize();
      float length = size * (float) m.range(i, 3, 0.09, 0.19);
      out.sprites.add(streak(at, side, length, 0.035f * size, new Vector3f(CORE).mul(left)));
    }
    Vector3f shine = new Vector3f(TONGUE).mul(0.35f * left);
    out.sprites.add(Sprite.disc(at, 0.30f * size, shine));
    for (int i = 0; i < 9; i++) {
      Vector3f way = m.about(d, 40 + i, 0, 0.05);
      float far = (float) (m.range(i, 5, 0.25, 0.9) * (0.6 + 6 * m.seconds()));
      Vector3f middle = new Vector3f(way).mul(far).add(at);
      Vector3f half = new Vector3f(way).mul(0.05f);
      out.sprites.add(Sprite.streak(middle, half, 0.006f, new Vector3f(CORE).mul(left)));
    }
    out.lamp("flash", new Vector3f(d).mul(0.25f).add(at), 9 * size * left, 0.35f);
  }

  /** A streak that begins at a point. */
  private static Sprite streak(
      Vector3f from, Vector3f way, float halfM, float radius, Vector3f color) {
    Vector3f half = new Vector3f(way).mul(halfM);
    return Sprite.streak(new Vector3f(half).add(from), half, radius, color);
  }
}
