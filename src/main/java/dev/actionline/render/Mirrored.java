package dev.actionline.render;

import dev.actionline.render.gl.Program;
import dev.actionline.render.gl.Texture;
import dev.actionline.stage.Material;
import org.joml.Vector3fc;

/** The surroundings on the device; kept as long as they stay equal. */
final class Mirrored implements AutoCloseable {
  private Surroundings shown;
  private Texture texture;
  private Ground ground;

  void take(Surroundings surroundings, Ground under) {
    ground = under;
    if (surroundings.equals(shown)) {
      return;
    }
    close();
    shown = surroundings;
    texture =
        Texture.around(Surroundings.WIDTH, Surroundings.HEIGHT, surroundings.picture());
  }

  void readAt(int unit) {
    texture.readAt(unit);
  }

  /** Tells a metal's program what floor it stands on. */
  void setGround(Program program) {
    Material m = ground.material();
    Vector3fc c = m.color();
    Vector3fc s = m.second();
    boolean joints = m.pattern() == Material.Pattern.TILES;
    boolean squares = m.pattern() == Material.Pattern.CHECKER;
    boolean plain = m.pattern() == Material.Pattern.PLAIN;
    // of a pattern that is not drawn in the mirror, the colour it has from afar, and dim
    float own = joints || squares || plain ? 1 : 0.35f;
    float other = own < 1 ? own : 0;
    program.set(
        "groundColor",
        own * c.x() + other * s.x(),
        own * c.y() + other * s.y(),
        own * c.z() + other * s.z(),
        ground.y());
    float cells = squares || joints ? 1 / Math.max(0.01f, m.patternMetres()) : 0;
    program.set("groundSecond", s.x(), s.y(), s.z(), squares ? cells : -cells);
  }

  @Override
  public void close() {
    if (texture != null) {
      texture.close();
    }
  }
}
