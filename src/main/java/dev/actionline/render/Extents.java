package dev.actionline.render;

import dev.actionline.stage.Mesh;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** How far a mesh's triangles of one material reach; measured once and kept. */
final class Extents {
  /** A box, part frame, metres. */
  record Box(Vector3f middle, Vector3f half) {}

  /** A sphere about a whole mesh, part frame, metres. */
  record Ball(Vector3f middle, float radius) {
    /** Whether a point is above or below it, once it is placed. */
    boolean isAbout(Vector3f point, Matrix4f placement) {
      Vector3f at = placement.transformPosition(middle, new Vector3f());
      float reach = radius * Drawable.stretch(placement);
      return Math.hypot(at.x - point.x, at.z - point.z) <= reach && at.y - reach <= point.y;
    }
  }

  // weak: a mesh made for one picture goes with it
  private final Map<Mesh, BitSet> used = new WeakHashMap<>();
  private final Map<Mesh, Ball> balls = new WeakHashMap<>();
  private final Map<Mesh, Map<Integer, Optional<Box>>> known = new WeakHashMap<>();

  /** A made-over mesh reaches as far as the one that it was made from. */
  void same(Mesh mesh, Mesh madeOver) {
    balls.put(madeOver, of(mesh));
  }

  /** A mesh that will not be drawn again. */
  void forget(Mesh mesh) {
    balls.remove(mesh);
    used.remove(mesh);
    known.remove(mesh);
  }

  Ball of(Mesh mesh) {
    return balls.computeIfAbsent(mesh, Extents::ball);
  }

  private static Ball ball(Mesh mesh) {
    float[] p = mesh.positions();
    Vector3f low = new Vector3f(Float.POSITIVE_INFINITY);
    Vector3f high = new Vector3f(Float.NEGATIVE_INFINITY);
    Vector3f v = new Vector3f();
    for (int i = 0; i < p.length; i += 3) {
      v.set(p[i], p[i + 1], p[i + 2]);
      low.min(v);
      high.max(v);
    }
    if (p.length == 0) {
      return new Ball(new Vector3f(), 0);
    }
    Vector3f middle = low.add(high).mul(0.5f);
    float square = 0;
    for (int i = 0; i < p.length; i += 3) {
      square = Math.max(square, middle.distanceSquared(p[i], p[i + 1], p[i + 2]));
    }
    return new Ball(middle, (float) Math.sqrt(square));
  }

  /** Which materials a mesh uses. */
  BitSet materials(Mesh mesh) {
    return used.computeIfAbsent(
        mesh,
        m -> {
          BitSet all = new BitSet();
          for (byte material : m.materials()) {
            all.set(material);
          }
          return all;
        });
  }

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
