package dev.actionline.render.effects;

/** Hot air over something; bends what lies behind it. */
final class HeatShimmer implements Effect {
  @Override
  public String name() {
    return "heat-shimmer";
  }

  @Override
  public String doc() {
    return "hot air that bends what lies behind it";
  }

  @Override
  public void play(Moment m, Play out) {
    float radius = (float) m.number("radius", m.number("size", 1.8));
    float height = (float) m.number("height", 2.2 * radius);
    out.hotAir.add(
        new HotAir(m.point(), radius, height, (float) m.number("strength", 0.6)));
  }
}
