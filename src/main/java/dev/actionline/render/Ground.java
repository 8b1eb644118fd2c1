package dev.actionline.render;

import dev.actionline.stage.Material;
import dev.actionline.stage.Mesh;
import java.util.List;
import org.joml.Intersectionf;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * The floor below a place: what metal standing there mirrors, and where contact darkens.
 *
 * @param y metres
 */
record Ground(float y, Material material) {
  private static final Material NOTHING =
      new Material(
          "nothing",
          new Vector3f(0.1f),
          new Vector3f(0.1f),
          1,
          0,
          0,
          Material.Pattern.PLAIN,
          1);

  /** The highest still surface under a point, at most a step above the point itself. */
  static Ground under(Vector3f point, List<Drawable> solids, Extents extents) {
    Vector3f from = new Vector3f(point).add(0, 0.3f, 0);
    Ground best = new Ground(point.y, NOTHING);
    float nearest = Float.POSITIVE_INFINITY;
    for (Drawable d : solids) {
      if (d.late()) {
        continue;
      }
      Extents.Ball ball = extents.of(d.mesh());
      for (Matrix4f placement : d.placements()) {
        if (!ball.isAbout(from, placement)) {
          continue;
        }
        Matrix4f inverse = new Matrix4f(placement).invertAffine();
        Vector3f origin = inverse.transformPosition(from, new Vector3f());
        Vector3f down = inverse.transformDirection(new Vector3f(0, -1, 0));
        Hit hit = hit(d.mesh(), origin, down);
        if (hit.metres() < nearest) {
          nearest = hit.metres();
          best = new Ground(from.y - nearest, d.materials().get(hit.material()));
        }
      }
    }
    return best;
  }

  private record Hit(float metres, int material) {}

  private static Hit hit(Mesh mesh, Vector3f origin, Vector3f down) {
    float nearest = Float.POSITIVE_INFINITY;
    int material = 0;
    float[] p = mesh.positions();
    int[] index = mesh.indices();
    for (int t = 0; t < index.length; t += 3) {
      int a = 3 * index[t];
      int b = 3 * index[t + 1];
      int c = 3 * index[t + 2];
      float way =
          Intersectionf.intersectRayTriangle(
              origin.x, origin.y, origin.z, down.x, down.y, down.z,
              p[a], p[a + 1], p[a + 2], p[b], p[b + 1], p[b + 2], p[c], p[c + 1], p[c + 2],
              1e-6f);
      if (way >= 0 && way < nearest) {
        nearest = way;
        material = mesh.materials()[index[t + 2]];
      }
    }
    return new Hit(nearest, material);
  }
}
