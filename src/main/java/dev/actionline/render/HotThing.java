package dev.actionline.render;

import dev.actionline.stage.Material;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * Something with hot air over it.
 *
 * @param foot middle of its upper side, metres, world
 * @param radius how far it reaches level, metres
 * @param heat 0..1
 */
record HotThing(Vector3f foot, float radius, float heat) {
  /** More would cost more than anybody sees. */
  private static final int MOST = 3;

  private static final float LEAST_RADIUS_M = 0.3f;

  /** The hottest and largest that the camera may see, in an order that does not change. */
  static List<HotThing> of(View view, List<Drawable> solids, Extents extents) {
    List<HotThing> all = new ArrayList<>();
    for (Drawable d : solids) {
      if (!d.presence().seen()) {
        continue;
      }
      extents.materials(d.mesh()).stream()
          .filter(m -> heat(d.materials().get(m)) > 0)
          .forEach(m -> add(view, d, extents.of(d.mesh(), m).orElseThrow(), heat(d.materials().get(m)), all));
    }
    all.sort(Comparator.comparingDouble((HotThing h) -> -h.heat * h.radius / h.foot.distance(view.eye())));
    return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
  }

  private static void add(View view, Drawable d, Extents.Box box, float heat, List<HotThing> all) {
    for (Matrix4f placement : d.placements()) {
      Vector3f foot = new Vector3f(box.middle()).add(0, box.half().y, 0);
      placement.transformPosition(foot);
      float radius = Math.max(box.half().x, box.half().z) * Drawable.stretch(placement);
      boolean near = view.sees(new Vector3f(foot).add(0, radius, 0), 2 * radius);
      if (radius >= LEAST_RADIUS_M && near) {
        all.add(new HotThing(foot, radius, heat));
      }
    }
  }

  /** What glows red to yellow is hot; what glows blue is a window or a lamp. */
  private static float heat(Material m) {
    if (m.pattern() == Material.Pattern.WINDOWS || m.color().x() < 1.8f * m.color().z()) {
      return 0;
    }
    return Math.min(1, m.emission() * m.color().x() / 2.4f);
  }
}
