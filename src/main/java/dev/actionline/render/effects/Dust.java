package dev.actionline.render.effects;

import org.joml.Vector3f;

/** A cloud knocked off the floor, spreading and settling. */
final class Dust implements Effect {
  private static final Vector3f TINT = new Vector3f(0.42f, 0.38f, 0.32f);

  @Override
  public String name() {
    return "dust";
  }

  @Override
  public void play(Moment m, Play out) {
    burst(m, out, m.size(), (float) m.number("strength"));
  }

  static void burst(Moment m, Play out, float size, float strength) {
    double p = m.state().progress();
    for (int i = 0; i < 18; i++) {
      double turn = 2 * Math.PI * m.unit(i, 0);
      double way = size * m.range(i, 1, 0.3, 1.2) * (1 - Math.exp(-3.2 * m.seconds()));
      Vector3f at =
          new Vector3f(
                  (float) (way * Math.cos(turn)),
                  (float) (size * m.range(i, 2, 0.05, 0.5) * (1 - Math.exp(-1.5 * m.seconds()))),
                  (float) (way * Math.sin(turn)))
              .add(m.point());
      float cover = strength * (float) ((1 - p) * Math.min(1, m.seconds() * 9));
      Vector3f color = m.lightAt(at).mul(TINT);
      float radius = size * (float) (0.18 + 0.4 * Math.sqrt(p));
      out.sprites.add(Sprite.puff(at, radius, color, cover, m.unit(i, 3)));
    }
  }
}
