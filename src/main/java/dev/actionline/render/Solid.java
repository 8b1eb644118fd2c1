package dev.actionline.render;

import dev.actionline.render.gl.Geometry;
import dev.actionline.render.gl.VertexLayout;
import dev.actionline.stage.Material;
import dev.actionline.stage.Mesh;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joml.Vector3f;
import org.lwjgl.BufferUtils;

/**
 * A stage mesh on the device, its triangles ordered by surface.
 *
 * @param runs one for each surface
 * @param centre of the bounding sphere, part frame, metres
 * @param radius of the bounding sphere, metres
 */
record Solid(Geometry geometry, List<Run> runs, boolean skinned, Vector3f centre, float radius)
    implements AutoCloseable {

  /** Triangles of one surface. */
  record Run(Surface surface, int firstIndex, int count) {}

  int indexCount() {
    Run last = runs.get(runs.size() - 1);
    return last.firstIndex() + last.count();
  }

  static Solid of(Mesh mesh, List<Material> materials, Extents extents) {
    Map<Surface, List<Integer>> bySurface = new TreeMap<>();
    int[] indices = mesh.indices();
    for (int t = 0; t < indices.length; t += 3) {
      // OpenGL takes what does not vary over a triangle from its last vertex
      int material = mesh.materials()[indices[t + 2]];
      Surface surface = Surface.of(materials.get(material));
      bySurface.computeIfAbsent(surface, s -> new ArrayList<>()).add(t);
    }
    var ordered = BufferUtils.createIntBuffer(indices.length);
    List<Run> runs = new ArrayList<>();
    bySurface.forEach(
        (surface, triangles) -> {
          runs.add(new Run(surface, ordered.position(), triangles.size() * 3));
          triangles.forEach(t -> ordered.put(indices, t, 3));
        });
    Extents.Ball ball = extents.of(mesh);
    return new Solid(
        new Geometry(vertices(mesh), ordered.flip(), mesh.skinned()),
        List.copyOf(runs),
        mesh.skinned(),
        ball.middle(),
        ball.radius());
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
