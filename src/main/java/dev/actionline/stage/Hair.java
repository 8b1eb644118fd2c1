package dev.actionline.stage;

import dev.actionline.core.Easing;
import dev.actionline.core.Noise;
import org.joml.Vector3f;

/** Hair by style, and beards. Places from the middle of a head of size 1. */
final class Hair {
  private static final long SEED = Noise.seed(0, "hair");

  /** How far aside long hair is parted. */
  private static final float PARTING = 0.026f;

  private final FacePlan plan;
  private final String style;
  private final float q;

  Hair(FacePlan plan, String style) {
    this.plan = plan;
    this.style = style;
    this.q = plan.size();
  }

  /** True when the style has any hair. */
  boolean grows() {
    return !style.equals("none") && !style.equals("bald");
  }

  Field field() {
    Field.Builder f = Field.builder().material(Part.HAIR.index()).bone(Bone.HEAD);
    switch (style) {
      case "bob" -> falling(f, -0.085f, 0);
      case "long" -> falling(f, -0.205f, 0.03f);
      case "pony" -> pony(f);
      case "bun" -> bun(f);
      case "tousled" -> tousled(f);
      case "curls" -> curls(f, 0.018f, 120);
      case "afro" -> curls(f, 0.046f, 110);
      case "fringe" -> fringe(f);
      case "wisps" -> wisps(f);
      case "buzz" -> cap(f, 0.004f, -0.035f);
      case "mohawk" -> mohawk(f);
      default -> crop(f);
    }
    return f.build();
  }

  private void ball(
      Field.Builder f, float x, float y, float z, float rx, float ry, float rz, float blend) {
    f.ellipsoid(plan.at(x, y, z), new Vector3f(rx, ry, rz).mul(q), plan.axes(), blend * q);
  }

  private void lock(Field.Builder f, float[] a, float[] b, float ra, float rb, float blend) {
    f.cone(plan.at(a[0], a[1], a[2]), plan.at(b[0], b[1], b[2]), ra * q, rb * q, blend * q);
  }

  private static float[] p(float x, float y, float z) {
    return new float[] {x, y, z};
  }

  /** The scalp, open for the face along an oval hairline and cut off at the nape. */
  private void cap(Field.Builder f, float thick, float nape) {
    ball(f, 0, 0.037f, 0.014f, 0.0735f + thick, 0.084f + thick, 0.094f + thick, 0.02f);
    openFace(f, nape);
  }

  private void openFace(Field.Builder f, float nape) {
    f.carve(
        new Ellipsoid(
            plan.at(0, -0.042f, -0.086f),
            new Vector3f(0.0685f, 0.112f, 0.068f).mul(q),
            plan.axes()),
        0.003f * q);
    f.cut(plan.at(0, nape, 0.030f), new Vector3f(0, -1, -0.55f), 0.004f * q);
  }

  private void crop(Field.Builder f) {
    ball(f, 0, 0.037f, 0.014f, 0.0815f, 0.092f, 0.101f, 0.02f);
    ball(f, 0, 0.094f, -0.035f, 0.056f, 0.030f, 0.052f, 0.035f);
    openFace(f, -0.040f);
    ball(f, 0.012f, 0.096f, -0.066f, 0.046f, 0.017f, 0.020f, 0.024f);
    for (int i = -1; i <= 1; i += 2) {
      lock(
          f,
          p(i * 0.073f, 0.030f, -0.020f),
          p(i * 0.0735f, -0.010f, -0.010f),
          0.009f,
          0.006f,
          0.01f);
    }
  }

  private void falling(Field.Builder f, float ends, float wide) {
    ball(f, 0, 0.037f, 0.014f, 0.0835f, 0.095f, 0.103f, 0.02f);
    openFace(f, -0.052f);
    ball(f, -0.014f, 0.104f, -0.040f, 0.044f, 0.019f, 0.042f, 0.03f);
    ball(f, 0.048f, 0.090f, -0.030f, 0.024f, 0.020f, 0.042f, 0.02f);
    for (int i = -1; i <= 1; i += 2) {
      // combed to both sides of a parting over one eye
      lock(
          f,
          p(PARTING + i * 0.010f, 0.106f, -0.060f),
          p(i * 0.063f, 0.050f, -0.047f),
          i < 0 ? 0.014f : 0.010f,
          0.012f,
          0.014f);
      lock(
          f, p(i * 0.063f, 0.050f, -0.044f), p(i * 0.076f, -0.02f, -0.022f), 0.013f, 0.013f, 0.02f);
      lock(
          f,
          p(i * 0.075f, 0.01f, 0.000f),
          p(i * (0.074f + wide), ends, -0.004f),
          0.019f,
          0.012f,
          0.03f);
      lock(
          f,
          p(i * 0.060f, 0.02f, 0.040f),
          p(i * (0.060f + wide), ends - 0.006f, 0.036f),
          0.034f,
          0.020f,
          0.04f);
    }
    f.carve(
        new RoundCone(
            plan.at(PARTING, 0.128f, -0.085f), plan.at(PARTING - 0.004f, 0.144f, 0.020f), 0.009f * q, 0.006f * q),
        0.006f * q);
    lock(f, p(0, 0.02f, 0.070f), p(0, ends - 0.010f, 0.062f), 0.042f, 0.026f, 0.04f);
    neckline(f);
  }

  /** Hair leaves the face and throat free in front. */
  private void neckline(Field.Builder f) {
    f.carve(
        new RoundCone(
            plan.at(0, -0.02f, -0.098f), plan.at(0, -0.24f, -0.10f), 0.060f * q, 0.09f * q),
        0.010f * q);
  }

  private void drawnBack(Field.Builder f) {
    ball(f, 0, 0.037f, 0.014f, 0.0815f, 0.092f, 0.101f, 0.02f);
    openFace(f, -0.050f);
    ball(f, 0, 0.100f, -0.040f, 0.050f, 0.018f, 0.040f, 0.03f);
    for (int i = -1; i <= 1; i += 2) {
      lock(
          f,
          p(i * 0.071f, 0.030f, -0.028f),
          p(i * 0.0755f, 0.000f, -0.004f),
          0.012f,
          0.009f,
          0.014f);
    }
  }

  private void pony(Field.Builder f) {
    drawnBack(f);
    ball(f, 0, 0.052f, 0.112f, 0.021f, 0.021f, 0.020f, 0.016f);
    lock(f, p(0, 0.050f, 0.126f), p(0, -0.050f, 0.150f), 0.023f, 0.027f, 0.012f);
    lock(f, p(0, -0.050f, 0.150f), p(0, -0.135f, 0.128f), 0.027f, 0.008f, 0.02f);
    lock(f, p(0.020f, 0.098f, -0.066f), p(-0.052f, 0.052f, -0.062f), 0.013f, 0.010f, 0.014f);
  }

  private void bun(Field.Builder f) {
    drawnBack(f);
    ball(f, 0, 0.070f, 0.105f, 0.038f, 0.036f, 0.034f, 0.010f);
    lock(f, p(-0.020f, 0.100f, -0.066f), p(0.056f, 0.046f, -0.060f), 0.012f, 0.009f, 0.014f);
  }

  private void tousled(Field.Builder f) {
    cap(f, 0.010f, -0.046f);
    for (int n = 0; n < 26; n++) {
      double a = Noise.range(SEED, 3 * n, -Math.PI, Math.PI);
      double high = Noise.range(SEED, 3 * n + 1, 0.15, 1.0);
      float level = (float) Math.sqrt(1 - high * high);
      float x = (float) Math.sin(a) * level;
      float z = (float) Math.cos(a) * level;
      if (z < -0.75f && high < 0.55f) {
        continue;
      }
      Vector3f root = new Vector3f(0.078f * x, 0.037f + 0.088f * (float) high, 0.014f + 0.098f * z);
      Vector3f out = new Vector3f(x, (float) high + 0.25f, z - 0.45f).normalize();
      float size = (float) Noise.range(SEED, 3 * n + 2, 0.014, 0.021);
      Vector3f tip = new Vector3f(root).fma(0.013f, out);
      lock(f, p(root.x, root.y, root.z), p(tip.x, tip.y, tip.z), size, 0.009f, 0.010f);
    }
    lock(f, p(0.022f, 0.100f, -0.066f), p(-0.034f, 0.066f, -0.086f), 0.015f, 0.007f, 0.012f);
    lock(f, p(-0.012f, 0.102f, -0.066f), p(0.040f, 0.064f, -0.082f), 0.014f, 0.006f, 0.012f);
  }

  private void curls(Field.Builder f, float thick, int count) {
    cap(f, 0.6f * thick, -0.045f);
    for (int n = 0; n < count; n++) {
      // Points spread evenly over the skull by the golden angle.
      double y = 1 - 1.25 * (n + 0.5) / count;
      double level = Math.sqrt(Math.max(0, 1 - y * y));
      double a = n * 2.399963;
      float x = (float) (level * Math.sin(a));
      float z = (float) (level * Math.cos(a));
      if (z < -0.55f && y < 0.62f) {
        continue;
      }
      float out = thick * (float) Noise.range(SEED, 200 + n, 0.55, 0.95);
      float size = 0.5f * thick + 0.0045f;
      ball(
          f,
          (0.074f + out) * x,
          0.037f + (0.086f + out) * (float) y,
          0.014f + (0.095f + out) * z,
          size,
          size,
          size,
          0.45f * size);
    }
  }

  /** Bald on top. */
  private void fringe(Field.Builder f) {
    cap(f, 0.008f, -0.044f);
    f.cut(plan.at(0, 0.052f, 0.02f), new Vector3f(0, 1, -0.55f), 0.012f * q);
    for (int i = -1; i <= 1; i += 2) {
      ball(f, i * 0.074f, 0.020f, 0.030f, 0.014f, 0.028f, 0.036f, 0.016f);
    }
  }

  /** Thin hair that falls forward from the crown. */
  private void wisps(Field.Builder f) {
    cap(f, 0.0035f, -0.024f);
    for (int n = -4; n <= 4; n++) {
      float aside = 0.21f * n;
      float x = (float) Math.sin(aside);
      float down = (float) Noise.range(SEED, 70 + n, -0.006, 0.010);
      lock(
          f,
          p(0.040f * x, 0.119f - 0.010f * x * x, -0.010f),
          p(0.066f * x, 0.098f - 0.030f * x * x - down, -0.062f + 0.026f * x * x),
          0.011f,
          0.005f,
          0.010f);
    }
    lock(f, p(0.004f, 0.120f, 0.010f), p(0.022f, 0.134f, -0.020f), 0.010f, 0.004f, 0.010f);
  }

  private void mohawk(Field.Builder f) {
    cap(f, 0.003f, -0.035f);
    for (int n = 0; n < 7; n++) {
      double a = -0.75 + n * 0.36;
      float y = 0.037f + 0.088f * (float) Math.cos(a);
      float z = 0.014f + 0.098f * (float) Math.sin(a);
      lock(
          f,
          p(0, y, z),
          p(0, 0.037f + (y - 0.037f) * 1.5f, 0.014f + (z - 0.014f) * 1.35f),
          0.014f,
          0.005f,
          0.012f);
    }
  }

  /**
   * Beard and moustache, round the bound mouth.
   *
   * @param moustache true for no more than one
   */
  Field beard(boolean moustache) {
    Field.Builder f = Field.builder().material(Part.BEARD.index()).bone(Bone.JAW);
    if (!moustache) {
      f.ellipsoid(plan.onJaw(0, -0.098f, -0.068f), new Vector3f(0.029f, 0.026f, 0.025f).mul(q), plan.axes(), 0.02f * q);
    }
    for (int i = -1; i <= 1; i += 2) {
      if (!moustache) {
        f.bone(Bone.JAW);
        jawLock(f, p(i * 0.060f, -0.040f, -0.004f), p(i * 0.026f, -0.092f, -0.060f), 0.014f, 0.018f);
        jawLock(f, p(i * 0.066f, 0.004f, -0.012f), p(i * 0.060f, -0.040f, -0.004f), 0.008f, 0.014f);
      }
      f.bone(Bone.HEAD);
      lock(f, p(i * 0.004f, -0.0495f, -0.0975f), p(i * 0.024f, -0.056f, -0.0905f), 0.0065f, 0.0055f, 0.006f);
      if (!moustache) {
        lock(f, p(i * 0.024f, -0.056f, -0.0905f), p(i * 0.031f, -0.072f, -0.080f), 0.0055f, 0.006f, 0.006f);
      }
    }
    f.bone(Bone.JAW);
    Vector3f upper = plan.onLip(0, -0.058f, -0.094f, false);
    Vector3f lower = plan.onLip(0, -0.0735f, -0.094f, true);
    Vector3f middle = plan.local(upper.lerp(lower, 0.5f));
    f.carve(
        new Ellipsoid(
            plan.at(0, middle.y, -0.096f),
            new Vector3f(0.0265f, 0.0165f, 0.026f).mul(q),
            plan.axes()),
        0.004f * q);
    return f.build();
  }

  private void jawLock(Field.Builder f, float[] a, float[] b, float ra, float rb) {
    f.cone(plan.onJaw(a[0], a[1], a[2]), plan.onJaw(b[0], b[1], b[2]), ra * q, rb * q, 0.02f * q);
  }

  /**
   * Combs a mesh of hair: fine furrows along the strands, in its normals and a little in its shape.
   */
  Mesh combed(Mesh mesh) {
    if (style.equals("curls") || style.equals("afro") || style.equals("buzz")) {
      return mesh;
    }
    float[] positions = mesh.positions().clone();
    float[] normals = mesh.normals().clone();
    Vector3f p = new Vector3f();
    for (int v = 0; v < mesh.vertexCount(); v++) {
      p.set(plan.local(new Vector3f(positions[3 * v], positions[3 * v + 1], positions[3 * v + 2])));
      float high = p.y + 0.02f;
      float around = (float) Math.hypot(p.x, high);
      double parting = 26 * Math.atan2(p.x, high) + 22 * p.z + 5 * Math.sin(40 * p.z);
      double fade = Easing.ramp(around, 0.012, 0.045);
      float wave = (float) (0.34 * fade * Math.cos(parting));
      float side = -(float) (0.0006 * q * fade * (1 - Math.sin(parting)));
      float nx = normals[3 * v];
      float ny = normals[3 * v + 1];
      float nz = normals[3 * v + 2];
      for (int i = 0; i < 3; i++) {
        positions[3 * v + i] += side * normals[3 * v + i];
      }
      Vector3f n =
          new Vector3f(
              nx - wave * high / Math.max(around, 0.01f),
              ny + wave * p.x / Math.max(around, 0.01f),
              nz);
      n.normalize();
      normals[3 * v] = n.x;
      normals[3 * v + 1] = n.y;
      normals[3 * v + 2] = n.z;
    }
    return new Mesh(
        positions, normals, mesh.materials(), mesh.indices(), mesh.bones(), mesh.weights());
  }

  /** Hair goes with the head; what falls below it lies on the back. */
  void shares(float x, float y, float z, Binding.Shares out) {
    Vector3f p = plan.local(new Vector3f(x, y, z));
    double low = Easing.ramp(-p.y, 0.075, 0.21);
    out.add(Bone.HEAD, 1 - 0.85 * low);
    out.add(Bone.NECK, 0.25 * low);
    out.add(Bone.CHEST, 0.60 * low);
  }
}
