package dev.actionline.stage;

import org.joml.Matrix3f;
import org.joml.Vector3f;

/** A human head: skull, jaw, nose, ears, lips, brows, teeth, as fields in the bind pose. */
final class Face {
  /** Height of the line between closed lips. */
  private static final float MOUTH_Y = -0.0640f;

  private final FacePlan plan;
  private final float q;
  private final float fem;
  private final float child;
  private final float aged;

  Face(FacePlan plan, float aged) {
    this.plan = plan;
    this.q = plan.size();
    this.fem = plan.build.feminine();
    this.child = plan.build.childlike();
    this.aged = aged;
  }

  private void ball(Field.Builder f, Vector3f at, float rx, float ry, float rz, float blend) {
    f.ellipsoid(at, new Vector3f(rx, ry, rz).mul(q), plan.axes(), blend * q);
  }

  private void cone(Field.Builder f, Vector3f a, Vector3f b, float ra, float rb, float blend) {
    f.cone(a, b, ra * q, rb * q, blend * q);
  }

  private Ellipsoid solid(Vector3f at, float rx, float ry, float rz) {
    return new Ellipsoid(at, new Vector3f(rx, ry, rz).mul(q), plan.axes());
  }

  /** The skin of the head, added to the neck. */
  void skin(Field.Builder f) {
    f.material(Part.SKIN.index()).bone(Bone.HEAD);
    float wide = 1 + 0.03f * child;
    ball(f, plan.at(0, 0.034f, 0.012f), 0.0735f * wide, 0.084f, 0.093f, 0.03f);
    ball(
        f,
        plan.at(0, -0.028f, -0.026f),
        0.0575f - 0.0030f * fem + 0.003f * child,
        0.080f - 0.008f * child,
        0.064f,
        0.035f);
    jaw(f);
    cheeks(f);
    sockets(f);
    nose(f);
    mouth(f);
    if (aged > 0.3f) {
      wrinkles(f);
    }
  }

  private void jaw(Field.Builder f) {
    f.bone(Bone.JAW);
    float up = 0.017f * child;
    float strong = 1 - fem;
    ball(
        f,
        plan.onJaw(0, -0.096f + up, -0.066f + 0.004f * child),
        0.019f + 0.006f * strong * (1 - child),
        0.018f,
        0.019f + 0.002f * strong,
        0.022f);
    for (int i = -1; i <= 1; i += 2) {
      float x = 0.0455f + 0.0060f * strong - 0.002f * child;
      cone(
          f,
          plan.onJaw(i * x, -0.050f + up, 0.002f),
          plan.onJaw(i * (0.016f + 0.005f * strong), -0.094f + up, -0.060f),
          0.017f,
          0.016f,
          0.025f);
    }
    f.bone(Bone.HEAD);
    ball(f, plan.at(0, -0.050f, -0.076f), 0.028f, 0.014f, 0.019f, 0.018f);
    f.bone(Bone.JAW);
    ball(f, plan.onJaw(0, -0.078f + 0.3f * up, -0.075f), 0.026f, 0.014f, 0.0165f, 0.018f);
    f.bone(Bone.HEAD);
  }

  private void cheeks(Field.Builder f) {
    float hollow = 1 - 0.22f * Math.max(0, aged - 0.3f);
    for (int i = -1; i <= 1; i += 2) {
      ball(
          f,
          plan.at(
              i * (0.0400f - 0.0015f * fem), -0.021f - 0.010f * child, -0.056f + 0.002f * child),
          0.024f + 0.003f * child,
          (0.018f + 0.006f * child) * hollow,
          0.0215f,
          0.022f);
      // between cheekbone and jaw, so that no furrow runs back from the mouth: full in a child
      ball(
          f,
          plan.at(i * (0.0370f + 0.003f * child), -0.0480f + 0.006f * child, -0.0470f),
          0.0185f + 0.0065f * child,
          0.0230f,
          (0.0185f + 0.0070f * child) * hollow,
          0.022f);
      ball(f, plan.at(i * 0.0330f, -0.0170f, -0.0650f), 0.0190f, 0.0105f, 0.0130f, 0.012f);
      f.bone(Bone.BROW_INNER_L.on(i < 0 ? Side.LEFT : Side.RIGHT));
      float ridge = 1 - 0.25f * fem - 0.35f * child;
      cone(
          f,
          plan.at(i * 0.012f, 0.0262f, -0.0815f + 0.003f * fem + 0.004f * child),
          plan.at(i * 0.047f, 0.0220f, -0.0655f),
          0.0112f * ridge,
          0.0098f * ridge,
          0.014f);
      f.bone(Bone.HEAD);
    }
  }

  private void sockets(Field.Builder f) {
    float big = eyeSize();
    for (int i = -1; i <= 1; i += 2) {
      f.carve(
          solid(plan.at(i * 0.0318f, 0.0026f, -0.0940f), 0.0200f * big, 0.0118f * big, 0.0178f),
          0.012f * q);
    }
  }

  /**
   * Children's eyes are nearly as large as grown ones, in a smaller face; women's a little larger.
   */
  float eyeSize() {
    return 1 + 0.14f * child + 0.05f * fem;
  }

  private void nose(Field.Builder f) {
    float small = 1 - 0.10f * fem - 0.22f * child;
    float tipZ = -0.1065f + 0.0055f * child + 0.001f * fem;
    float tipY = -0.0275f + 0.0040f * child + 0.0015f * fem;
    cone(
        f,
        plan.at(0, 0.012f, -0.0830f),
        plan.at(0, tipY, tipZ),
        0.0078f * small,
        0.0108f * small,
        0.012f);
    for (int i = -1; i <= 1; i += 2) {
      ball(
          f,
          plan.at(i * 0.0116f * small, tipY - 0.0042f, -0.0940f + 0.003f * child),
          0.0080f * small,
          0.0068f * small,
          0.0105f,
          0.008f);
    }
    for (int i = -1; i <= 1; i += 2) {
      f.carve(
          solid(
              plan.at(i * 0.0062f * small, tipY - 0.0110f * small, tipZ + 0.0085f),
              0.0034f,
              0.0040f,
              0.0050f),
          0.003f * q);
    }
  }

  /** Ears, apart from the head so that they can be meshed finely. */
  Field ears() {
    Field.Builder f = Field.builder().material(Part.SKIN.index()).bone(Bone.HEAD);
    float tall = 1 + 0.16f * Math.max(0, aged - 0.3f);
    for (int i = -1; i <= 1; i += 2) {
      Matrix3f axes = plan.axes(-i * 0.42f, 0.14f, i * 0.10f);
      f.ellipsoid(
          plan.at(i * 0.0760f, -0.0060f, 0.0155f),
          new Vector3f(0.0078f, 0.0290f * tall, 0.0190f).mul(q),
          axes,
          0.006f * q);
      ball(f, plan.at(i * 0.0740f, -0.0310f * tall, 0.0085f), 0.0062f, 0.0085f, 0.0070f, 0.010f);
      f.carve(
          new Ellipsoid(
              plan.at(i * 0.0850f, -0.0010f, 0.0125f),
              new Vector3f(0.0075f, 0.0195f, 0.0115f).mul(q),
              axes),
          0.004f * q);
      ball(f, plan.at(i * 0.0770f, 0.0030f, 0.0160f), 0.0050f, 0.0110f, 0.0042f, 0.006f);
      ball(f, plan.at(i * 0.0755f, -0.0095f, 0.0005f), 0.0045f, 0.0055f, 0.0040f, 0.006f);
    }
    return f.build();
  }

  /** The hollow of the mouth, as wide as the bind pose opens it. */
  private void mouth(Field.Builder f) {
    Vector3f upper = plan.onLip(0, MOUTH_Y, -0.0900f, false);
    Vector3f lower = plan.onLip(0, MOUTH_Y, -0.0900f, true);
    float half = upper.distance(lower) / 2 / q + 0.0004f;
    Vector3f middle = plan.local(upper.lerp(lower, 0.5f));
    f.material(Part.MOUTH.index()).bone(Bone.HEAD);
    f.carveInMaterial(
        solid(plan.at(0, middle.y, -0.0830f), Lips.half(plan.build) - 0.0050f, half, 0.024f),
        0.0015f * q);
    f.material(Part.SKIN.index());
  }

  private void wrinkles(Field.Builder f) {
    float deep = 0.0016f * Math.min(1, (aged - 0.3f) / 0.5f);
    for (int i = -1; i <= 1; i += 2) {
      f.carve(
          new RoundCone(
              plan.at(i * 0.0185f, -0.036f, -0.0955f),
              plan.at(i * 0.034f, -0.062f, -0.0850f),
              deep * q,
              deep * q),
          0.006f * q);
      f.carve(
          new RoundCone(
              plan.at(i * 0.020f, -0.0185f, -0.0900f),
              plan.at(i * 0.042f, -0.0165f, -0.0800f),
              deep * q,
              deep * q),
          0.006f * q);
    }
    for (float y : new float[] {0.050f, 0.064f}) {
      f.carve(
          new RoundCone(
              plan.at(-0.028f, y, -0.0800f),
              plan.at(0, y + 0.002f, -0.0885f + 0.2f * (y - 0.05f)),
              deep * q,
              deep * q),
          0.006f * q);
      f.carve(
          new RoundCone(
              plan.at(0, y + 0.002f, -0.0885f + 0.2f * (y - 0.05f)),
              plan.at(0.028f, y, -0.0800f),
              deep * q,
              deep * q),
          0.006f * q);
    }
  }

  /** A row of teeth, seen when the mouth opens. */
  Field teeth(boolean lower) {
    Field.Builder f = Field.builder().material(Part.TEETH.index()).bone(lower ? Bone.JAW : Bone.HEAD);
    float[][] row = {{0, -0.0860f, 0.0046f}, {0.0110f, -0.0830f, 0.0045f}, {0.0180f, -0.0765f, 0.0040f}, {0.0255f, -0.0690f, 0.0032f}};
    float y = lower ? -0.0655f : -0.0635f;
    float in = lower ? 0.0040f : 0;
    for (int i = -1; i <= 1; i += 2) {
      for (int k = 1; k < row.length; k++) {
        cone(f, tooth(lower, i * row[k - 1][0], y, row[k - 1][1] + in), tooth(lower, i * row[k][0], y, row[k][1] + in), row[k - 1][2], row[k][2], 0);
      }
    }
    return f.build();
  }

  private Vector3f tooth(boolean lower, float x, float y, float z) {
    return lower ? plan.onJaw(x, y, z) : plan.at(x, y, z);
  }

  /** Lips hang between head or jaw and the corners of the mouth. */
  Binding.Rule lip(boolean lower) {
    return (x, y, z, out) -> {
      Vector3f p = plan.local(new Vector3f(x, y, z));
      float corner = FacePlan.cornerShare(p.x);
      out.add(Bone.LIP_CORNER_L.on(p.x < 0 ? Side.LEFT : Side.RIGHT), corner);
      out.add(lower ? Bone.LIP_LOWER : Bone.HEAD, 1 - corner);
    };
  }
}
