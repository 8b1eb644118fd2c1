package dev.actionline.render;

import dev.actionline.stage.Mesh;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Meshes made for one picture: kept on the device only while the next picture shows them too. */
final class Passing implements AutoCloseable {
  private final Extents extents;
  private Map<Mesh, Solid> solids = new IdentityHashMap<>();
  private Map<Mesh, Solid> before = new IdentityHashMap<>();

  Passing(Extents extents) {
    this.extents = extents;
  }

  /** Another picture: lets go of what it does not show. */
  void turnTo(List<Drawable> shown) {
    Map<Mesh, Solid> left = solids;
    left.putAll(before);
    before = new IdentityHashMap<>();
    solids = new IdentityHashMap<>();
    for (Drawable d : shown) {
      if (d.fleeting() && left.containsKey(d.mesh())) {
        before.put(d.mesh(), left.remove(d.mesh()));
      }
    }
    left.forEach(
        (mesh, solid) -> {
          extents.forget(mesh);
          solid.close();
        });
  }

  Solid of(Drawable d) {
    Solid known = before.remove(d.mesh());
    if (known != null) {
      solids.put(d.mesh(), known);
    }
    return solids.computeIfAbsent(d.mesh(), m -> Solid.of(m, d.materials(), extents));
  }

  @Override
  public void close() {
    solids.values().forEach(Solid::close);
    before.values().forEach(Solid::close);
  }
}
