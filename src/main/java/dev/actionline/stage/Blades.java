package dev.actionline.stage;

import dev.actionline.core.Noise;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;

/** Knives that have burst out of a face or a chest: flat, pointed, hard-edged. */
final class Blades {
  private static final int MANY = 13;
  private static final long SEED = Noise.seed(0, "blades");

  /** Corners of a blade about its axis: wide one way, thin the other. */
  private static final float[][] CORNERS = {{1, 0}, {0, 0.22f}, {-1, 0}, {0, -0.22f}};

  private final Tailor tailor;
  private final List<Vector3f> corners = new ArrayList<>();
  private final List<Vector3f> normals = new ArrayList<>();

  Blades(Tailor tailor) {
    this.tailor = tailor;
  }

  /** Adds them, if the look has any. */
  void burst() {
    String where = tailor.look.wear().getOrDefault("blades", "none");
    if (where.equals("none")) {
      return;
    }
    boolean face = where.equals("face");
    Bone bone = face ? Bone.HEAD : Bone.CHEST;
    Vector3f middle =
        face ? tailor.plan.at(0, -0.005f, 0.0f) : tailor.body.joints.point(Bone.CHEST, 0, 0.08f, 0);
    for (int i = 0; i < MANY; i++) {
      // a sunflower's order over the front: even, and no two alike (Vogel 1979)
      double turn = i * 2.39996;
      double away = 1.25 * Math.sqrt((i + 0.5) / MANY);
      Vector3f way =
          new Vector3f(
              (float) (Math.sin(away) * Math.cos(turn)),
              (float) (Math.sin(away) * Math.sin(turn)),
              (float) -Math.cos(away));
      float length = (float) Noise.range(SEED, i, 0.12, 0.24) * (face ? 1 : 1.5f);
      float wide = (float) Noise.range(SEED, 50 + i, 0.017, 0.027) * (face ? 1 : 1.5f);
      blade(middle, way, face ? 0.05f : 0.06f, length, wide, Noise.range(SEED, 90 + i, 0, Math.PI));
    }
    tailor.layers.add(mesh(), Binding.to(bone), Layers.NOTHING, (x, y, z, material) -> material);
  }

  private void blade(Vector3f from, Vector3f way, float begins, float length, float wide, double turned) {
    Vector3f side = new Vector3f(way).cross(0.3f, 1, 0.2f).normalize().rotateAxis((float) turned, way.x, way.y, way.z);
    Vector3f flat = new Vector3f(way).cross(side);
    Vector3f tip = new Vector3f(from).fma(begins + length, way);
    Vector3f[] base = new Vector3f[4];
    for (int c = 0; c < 4; c++) {
      base[c] =
          new Vector3f(from).fma(begins, way).fma(wide * CORNERS[c][0], side).fma(wide * CORNERS[c][1], flat);
    }
    for (int c = 0; c < 4; c++) {
      triangle(base[c], base[(c + 1) % 4], tip);
    }
  }

  private void triangle(Vector3f a, Vector3f b, Vector3f c) {
    Vector3f normal = new Vector3f(b).sub(a).cross(new Vector3f(c).sub(a)).normalize();
    for (Vector3f v : List.of(a, b, c)) {
      corners.add(v);
      normals.add(normal);
    }
  }

  private Mesh mesh() {
    int n = corners.size();
    float[] p = new float[3 * n];
    float[] q = new float[3 * n];
    byte[] materials = new byte[n];
    int[] indices = new int[n];
    for (int v = 0; v < n; v++) {
      corners.get(v).get(p, 3 * v);
      normals.get(v).get(q, 3 * v);
      materials[v] = Part.METAL.index();
      indices[v] = v;
    }
    return new Mesh(p, q, materials, indices, new byte[0], new float[0]);
  }
}
