package dev.actionline.render;

import dev.actionline.render.gl.Geometry;
import dev.actionline.render.gl.VertexLayout;
import dev.actionline.stage.Material;
import dev.actionline.stage.Mesh;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.joml.Vector3f;

/**
 * A stage mesh on the device, its triangles ordered by surface and, when it is large, by where they
 * are, so that what is out of sight costs nothing.
 */
record Solid(Geometry geometry, List<Run> runs, boolean skinned) implements AutoCloseable {
  private static final float BLOCK_M = 8;
  private static final float LARGE_M = 10;
  private static final float LONGEST_EDGE_M = 6;

  /**
   * Triangles of one surface that lie together.
   *
   * @param centre of a sphere about them, part frame, metres
   */
  record Run(Surface surface, int firstIndex, int count, Vector3f centre, float radius) {}

  static Solid of(Mesh stageMesh, List<Material> materials, Extents extents) {
    Extents.Ball ball = extents.of(stageMesh);
    boolean large = !stageMesh.skinned() && ball.radius() > LARGE_M;
    float longest = Math.max(LONGEST_EDGE_M, ball.radius() / 50);
    Mesh mesh = stageMesh.skinned() ? stageMesh : Finer.of(stageMesh, longest);
    float block = large ? Math.max(BLOCK_M, ball.radius() / 8) : Float.POSITIVE_INFINITY;
    Blocks blocks = new Blocks(mesh, materials, block);
    Geometry geometry = new Geometry(vertices(mesh), blocks.indices, mesh.skinned());
    return new Solid(geometry, List.copyOf(blocks.runs), mesh.skinned());
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
    int count = mesh.vertexCount();
    float[] p = mesh.positions();
    float[] n = mesh.normals();
    byte[] m = mesh.materials();
    ByteBuffer out =
        ByteBuffer.allocateDirect(Math.max(stride, count * stride))
            .order(ByteOrder.nativeOrder());
    for (int v = 0; v < count; v++) {
      out.putFloat(p[3 * v]).putFloat(p[3 * v + 1]).putFloat(p[3 * v + 2]);
      out.putShort(packed(n[3 * v])).putShort(packed(n[3 * v + 1]));
      out.putShort(packed(n[3 * v + 2])).putShort((short) 0).putInt(m[v]);
      if (mesh.skinned()) {
        out.put(mesh.bones(), 4 * v, 4);
        putWeights(out, mesh.weights(), 4 * v);
      }
    }
    return out.flip();
  }

  private static short packed(float unit) {
    return (short) (unit * 32767 + (unit < 0 ? -0.5f : 0.5f));
  }

  /** Four bytes that sum to 255 exactly, or the skin would shrink towards the origin. */
  private static void putWeights(ByteBuffer out, float[] weights, int at) {
    int b = (int) (weights[at + 1] * 255 + 0.5f);
    int c = (int) (weights[at + 2] * 255 + 0.5f);
    int d = (int) (weights[at + 3] * 255 + 0.5f);
    out.put((byte) Math.max(0, 255 - b - c - d)).put((byte) b).put((byte) c).put((byte) d);
  }

  @Override
  public void close() {
    geometry.close();
  }
}
