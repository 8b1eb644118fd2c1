package dev.actionline.stage;

import org.joml.Vector3f;

/** Shoes and boots. */
final class Footwear {
  /** Where boots end, as a share of the shin from the knee. */
  private static final float BOOT = 0.50f;

  private final Anatomy body;
  private final boolean boots;
  private final float girth;

  Footwear(Anatomy body, boolean boots) {
    this.body = body;
    this.boots = boots;
    this.girth = body.build.girth();
  }

  /** Height of the boots' upper edge in the bind pose. */
  float bootTop() {
    return body.joints.point(Bone.SHIN_L, 0, -BOOT * Proportions.SHIN, 0).y;
  }

  /** Shoes or boots, both feet. */
  Field shoes(float in) {
    Field.Builder f = Field.builder().material(Part.SHOES.index());
    float q = 0.4f + 0.6f * body.build.hand();
    for (Side side : Side.values()) {
      Bone foot = Bone.FOOT_L.on(side);
      body.cone(
          f,
          foot,
          Anatomy.v(0, -0.050f, 0.032f),
          Anatomy.v(0, -0.036f, -0.020f),
          0.038f * q,
          0.043f * q,
          0.03f);
      body.cone(
          f,
          foot,
          Anatomy.v(0, -0.036f, -0.020f),
          Anatomy.v(0, -0.058f, -0.130f),
          0.042f * q,
          0.035f * q,
          0.03f);
      Bone toes = Bone.TOES_L.on(side);
      body.muscle(f, foot, 0, -0.060f, -0.115f, 0.046f * q, 0.029f, 0.062f * q, 0.03f);
      body.muscle(f, toes, 0, -0.008f, -0.030f, 0.043f * q, 0.025f, 0.044f * q, 0.03f);
      if (boots) {
        Bone shin = Bone.SHIN_L.on(side);
        Vector3f low = body.joints.point(shin, 0, -Proportions.SHIN, 0.002f);
        Vector3f high = body.joints.point(shin, 0, -BOOT * Proportions.SHIN - in, 0.009f);
        f.bone(shin).add(new FlatCone(low, high, 0.050f * q, 0.068f * girth, 0.004f), 0.02f);
      } else {
        body.tube(f, foot, -0.03f, 0.030f - in, 0.044f * q, 0.042f * q, 0.02f);
      }
      f.bone(foot);
    }
    f.cut(new Vector3f(0, 0.010f, 0), new Vector3f(0, -1, 0), 0.003f);
    return f.build();
  }

  /** The soles, a separate layer so that their edge is clean. */
  Field soles() {
    Field.Builder f = Field.builder().material(Part.SOLES.index());
    float q = 0.4f + 0.6f * body.build.hand();
    for (Side side : Side.values()) {
      Bone foot = Bone.FOOT_L.on(side);
      body.muscle(f, foot, 0, -0.076f, 0.014f, 0.041f * q, 0.030f, 0.058f * q, 0.02f);
      body.muscle(f, foot, 0, -0.076f, -0.110f, 0.047f * q, 0.030f, 0.076f * q, 0.03f);
    }
    f.bone(Bone.FOOT_L).cut(new Vector3f(0, 0.0005f, 0), new Vector3f(0, -1, 0), 0.001f);
    f.cut(new Vector3f(0, 0.0155f, 0), new Vector3f(0, 1, 0), 0.001f);
    return f.build();
  }
}
