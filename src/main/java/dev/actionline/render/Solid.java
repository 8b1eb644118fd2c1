package dev.actionline.render;

import dev.actionline.render.gl.Geometry;
import dev.actionline.render.gl.VertexLayout;
import dev.actionline.stage.Material;
import dev.actionline.stage.Mesh;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joml.Vector3f;
import org.lwjgl.BufferUtils;

/**
 * A stage mesh on the device, its triangles ordered by surface and, when it is large, by where they
 * are, so that what is out of sight costs nothing.
 */
record Solid(Geometry geometry, List<Run> runs, boolean skinned) implements AutoCloseable {
  private static final float BLOCK_M = 8;
  private static final float LARGE_M = 10;
  private static final float LONGEST_EDGE_M = 2.6f;

  /**
   * Triangles of one surface that lie together.
   *
   * @param centre of a sphere about them, part frame, metres
   */
  record Run(Surface surface, int firstIndex, int count, Vector3f centre, float radius) {}

  private record Place(Surface surface, int x, int z) implements Comparable<Place> {
    @Override
    public int compareTo(Place o) {
      return Comparator.comparing(Place::surface)
          .thenComparingInt(Place::x)
          .thenComparingInt(Place::z)
          .compare(this, o);
    }
  }

  static Solid of(Mesh stageMesh, List<Material> materials, Extents extents) {
    Extents.Ball ball = extents.of(stageMesh);
    boolean large = !stageMesh.skinned() && ball.radius() > LARGE_M;
    float longest = Math.max(LONGEST_EDGE_M, ball.radius() / 50);
    Mesh mesh = stageMesh.skinned() ? stageMesh : Finer.of(stageMesh, longest);
    float block = large ? Math.max(BLOCK_M, ball.radius() / 8) : Float.POSITIVE_INFINITY;
    Map<Place, List<Integer>> byPlace = new TreeMap<>();
    int[] indices = mesh.indices();
    for (int t = 0; t < indices.length; t += 3) {
      byPlace.computeIfAbsent(place(mesh, materials, t, block), s -> new ArrayList<>()).add(t);
    }
    var ordered = BufferUtils.createIntBuffer(indices.length);
    List<Run> runs = new ArrayList<>();
    byPlace.forEach(
        (place, triangles) -> {
          runs.add(run(mesh, place.surface(), triangles, ordered.position()));
          triangles.forEach(t -> ordered.put(indices, t, 3));
        });
    return new Solid(
        new Geometry(vertices(mesh), ordered.flip(), mesh.skinned()),
        List.copyOf(runs),
        mesh.skinned());
  }

  private static Place place(Mesh mesh, List<Material> materials, int t, float block) {
    // OpenGL takes what does not vary over a triangle from its last vertex
    int last = mesh.indices()[t + 2];
    Surface surface = Surface.of(materials.get(mesh.materials()[last]));
    return new Place(
        surface,
        (int) Math.floor(mesh.positions()[3 * last] / block),
        (int) Math.floor(mesh.positions()[3 * last + 2] / block));
  }

  private static Run run(Mesh mesh, Surface surface, List<Integer> triangles, int firstIndex) {
    Vector3f low = new Vector3f(Float.POSITIVE_INFINITY);
    Vector3f high = new Vector3f(Float.NEGATIVE_INFINITY);
    Vector3f p = new Vector3f();
    for (int t : triangles) {
      for (int k = 0; k < 3; k++) {
        int at = 3 * mesh.indices()[t + k];
        p.set(mesh.positions()[at], mesh.positions()[at + 1], mesh.positions()[at + 2]);
        low.min(p);
        high.max(p);
      }
    }
    float radius = low.distance(high) / 2;
    return new Run(surface, firstIndex, triangles.size() * 3, low.add(high).mul(0.5f), radius);
  }

  int indexCount() {
    if (runs.isEmpty()) {
      return 0;
    }
    Run last = runs.get(runs.size() - 1);
    return last.firstIndex() + last.count();
  }

  private static ByteBuffer vertices(Mesh mesh) {
    int stride = mesh.skinned() ? VertexLayout.BYTES_SKINNED : VertexLayout.BYTES_RIGID;
    ByteBuffer out =
        ByteBuffer.allocateDirect(Math.max(stride, mesh.vertexCount() * stride))
            .order(ByteOrder.nativeOrder());
    for (int v = 0; v < mesh.vertexCount(); v++) {
      for (int k = 0; k < 3; k++) {
        out.putFloat(mesh.positions()[3 * v + k]);
      }
      for (int k = 0; k < 3; k++) {
        out.putShort((short) Math.round(mesh.normals()[3 * v + k] * 32767));
      }
      out.putShort((short) 0).putInt(mesh.materials()[v]);
      if (mesh.skinned()) {
        out.put(mesh.bones(), 4 * v, 4);
        putWeights(out, mesh.weights(), 4 * v);
      }
    }
    return out.flip();
  }

  /** Four bytes that sum to 255 exactly, or the skin would shrink towards the origin. */
  private static void putWeights(ByteBuffer out, float[] weights, int at) {
    int rest = 255;
    int[] bytes = new int[4];
    for (int k = 1; k < 4; k++) {
      bytes[k] = Math.round(weights[at + k] * 255);
      rest -= bytes[k];
    }
    bytes[0] = Math.max(0, rest);
    for (int b : bytes) {
      out.put((byte) b);
    }
  }

  @Override
  public void close() {
    geometry.close();
  }
}
