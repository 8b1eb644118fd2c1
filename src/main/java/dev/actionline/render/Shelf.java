package dev.actionline.render;

import dev.actionline.stage.Material;
import dev.actionline.stage.Mesh;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Meshes on the device, kept for good, and coarser ones of them for what is far or in shadow. */
final class Shelf implements AutoCloseable {
  /** Cells of the coarser meshes, metres; 0 is the mesh itself. */
  static final float[] CELLS_M = {0, 0.005f, 0.01f, 0.02f, 0.04f};

  private static final int FEW_TRIANGLES = 1500;

  private final Extents extents;
  private final Map<Mesh, Map<List<Surface>, Solid[]>> solids = new IdentityHashMap<>();

  Shelf(Extents extents) {
    this.extents = extents;
  }

  /**
   * A mesh with cells no larger than asked.
   *
   * @param cellM what a pixel covers there, metres
   */
  Solid of(Mesh mesh, List<Material> materials, float cellM) {
    int level = mesh.indices().length / 3 < FEW_TRIANGLES ? 0 : level(cellM);
    // a mesh may be shown in other materials: a skin as metal, while it changes
    List<Surface> surfaces =
        extents.materials(mesh).stream().mapToObj(m -> Surface.of(materials.get(m))).toList();
    Solid[] levels =
        solids
            .computeIfAbsent(mesh, m -> new HashMap<>())
            .computeIfAbsent(surfaces, m -> new Solid[CELLS_M.length]);
    if (levels[level] == null) {
      Mesh shown = level == 0 ? mesh : Coarser.of(mesh, CELLS_M[level]);
      extents.same(mesh, shown);
      levels[level] = Solid.of(shown, materials, extents);
    }
    return levels[level];
  }

  private static int level(float cellM) {
    int level = 0;
    while (level + 1 < CELLS_M.length && CELLS_M[level + 1] <= cellM) {
      level++;
    }
    return level;
  }

  @Override
  public void close() {
    for (Map<List<Surface>, Solid[]> ways : solids.values()) {
      for (Solid[] levels : ways.values()) {
        for (Solid s : levels) {
          if (s != null) {
            s.close();
          }
        }
      }
    }
  }
}
