package dev.actionline.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.joml.Vector3f;

/** Collects the layers of a figure into one skinned mesh. Every triangle is of one material. */
final class Layers {
  /** Vertices that are looked at together; they lie close to each other. */
  private static final int CHUNK = 128;

  /** True where something covers a vertex. */
  interface Cover {
    boolean hides(float x, float y, float z);
  }

  /** Changes the material of a place, or gives it back unchanged. */
  interface Stain {
    int at(float x, float y, float z, int material);
  }

  static final Cover NOTHING = (x, y, z) -> false;

  private record Layer(
      Mesh mesh, byte[] materials, byte[] bones, float[] weights, int[] triangles) {}

  private final List<Layer> layers = new ArrayList<>();

  /**
   * Adds a layer.
   *
   * @param cover triangles with all corners hidden are left out
   */
  void add(Mesh mesh, Binding.Rule rule, Cover cover, Stain stain) {
    int n = mesh.vertexCount();
    float[] p = mesh.positions();
    boolean[] hidden = new boolean[n];
    byte[] materials = new byte[n];
    byte[] bones = new byte[4 * n];
    float[] weights = new float[4 * n];
    inChunks(
        n,
        (from, to) -> {
          for (int v = from; v < to; v++) {
            hidden[v] = cover.hides(p[3 * v], p[3 * v + 1], p[3 * v + 2]);
            if (!hidden[v]) {
              materials[v] =
                  (byte) stain.at(p[3 * v], p[3 * v + 1], p[3 * v + 2], mesh.materials()[v]);
            }
          }
        });
    int[] triangles = visible(mesh.indices(), hidden, materials);
    boolean[] used = new boolean[n];
    for (int v : triangles) {
      used[v] = true;
    }
    inChunks(n, (from, to) -> bind(p, used, from, to, rule, bones, weights));
    layers.add(new Layer(mesh, materials, bones, weights, triangles));
  }

  private static void bind(
      float[] p, boolean[] used, int from, int to, Binding.Rule rule, byte[] bones, float[] weights) {
    Vector3f low = new Vector3f(Float.POSITIVE_INFINITY);
    Vector3f high = new Vector3f(Float.NEGATIVE_INFINITY);
    Vector3f at = new Vector3f();
    for (int v = from; v < to; v++) {
      if (used[v]) {
        low.min(at.set(p[3 * v], p[3 * v + 1], p[3 * v + 2]));
        high.max(at);
      }
    }
    if (low.x > high.x) {
      return;
    }
    Vector3f middle = new Vector3f(low).add(high).mul(0.5f);
    Binding.Rule near = rule.near(middle.x, middle.y, middle.z, 0.51f * low.distance(high));
    Binding.Shares shares = new Binding.Shares();
    for (int v = from; v < to; v++) {
      if (used[v]) {
        Arrays.fill(shares.byBone, 0);
        near.shares(p[3 * v], p[3 * v + 1], p[3 * v + 2], shares);
        shares.write(bones, weights, v);
      }
    }
  }

  /** Does some vertices that follow each other. */
  private interface Chunk {
    void run(int from, int to);
  }

  /** Vertices are independent of each other, so any order gives the same mesh. */
  private static void inChunks(int n, Chunk each) {
    IntStream.range(0, (n + CHUNK - 1) / CHUNK)
        .parallel()
        .forEach(chunk -> each.run(chunk * CHUNK, Math.min(n, (chunk + 1) * CHUNK)));
  }

  private static int[] visible(int[] indices, boolean[] hidden, byte[] materials) {
    int[] kept = new int[indices.length];
    int n = 0;
    for (int i = 0; i < indices.length; i += 3) {
      int shown = -1;
      for (int c = 0; c < 3; c++) {
        shown = hidden[indices[i + c]] ? shown : indices[i + c];
      }
      if (shown < 0) {
        continue;
      }
      for (int c = 0; c < 3; c++) {
        int v = indices[i + c];
        if (hidden[v]) {
          materials[v] = materials[shown];
        }
        kept[n++] = v;
      }
    }
    return Arrays.copyOf(kept, n);
  }

  /** All layers as one mesh. */
  Mesh mesh() {
    Sewing sewing = new Sewing();
    for (Layer layer : layers) {
      sewing.begin(layer.mesh, layer.materials, layer.bones, layer.weights);
      int[] t = layer.triangles;
      for (int i = 0; i < t.length; i += 3) {
        sewing.triangle(t[i], t[i + 1], t[i + 2]);
      }
    }
    return sewing.mesh();
  }
}
