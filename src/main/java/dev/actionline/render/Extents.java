package dev.actionline.render;

import dev.actionline.stage.Mesh;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3f;

/** How far a mesh's triangles of one material reach; measured once and kept. */
final class Extents {
  /** A box, part frame, metres. */
  record Box(Vector3f middle, Vector3f half) {}

  private final Map<Mesh, Map<Integer, Optional<Box>>> known = new IdentityHashMap<>();

  /** Empty when no vertex has the material. */
  Optional<Box> of(Mesh mesh, int material) {
    return known
        .computeIfAbsent(mesh, m -> new HashMap<>())
        .computeIfAbsent(material, m -> measure(mesh, m));
  }

  private static Optional<Box> measure(Mesh mesh, int material) {
    Vector3f low = new Vector3f(Float.POSITIVE_INFINITY);
    Vector3f high = new Vector3f(Float.NEGATIVE_INFINITY);
    Vector3f p = new Vector3f();
    for (int v = 0; v < mesh.vertexCount(); v++) {
      if (mesh.materials()[v] == material) {
        p.set(mesh.positions()[3 * v], mesh.positions()[3 * v + 1], mesh.positions()[3 * v + 2]);
        low.min(p);
        high.max(p);
      }
    }
    if (low.x > high.x) {
      return Optional.empty();
    }
    Vector3f middle = new Vector3f(low).add(high).mul(0.5f);
    return Optional.of(new Box(middle, high.sub(low).mul(0.5f)));
  }
}
