package dev.actionline.stage;

import org.joml.Vector3f;

/** A head of metal: a casque with a visor, lamps for eyes, a grille and ear caps. */
final class RobotHead {
  private final FacePlan plan;
  private final float q;

  RobotHead(FacePlan plan) {
    this.plan = plan;
    this.q = plan.size();
  }

  private Vector3f size(float x, float y, float z) {
    return new Vector3f(x, y, z).mul(q);
  }

  Field casque() {
    Field.Builder f = Field.builder().material(Part.SKIN.index()).bone(Bone.HEAD);
    f.ellipsoid(plan.at(0, 0.030f, 0.004f), size(0.078f, 0.086f, 0.094f), plan.axes(), 0);
    f.cone(
        plan.at(0, 0.02f, -0.020f),
        plan.at(0, -0.070f, -0.034f),
        0.070f * q,
        0.050f * q,
        0.02f * q);
    f.carve(
        new RoundCone(
            plan.at(-0.050f, 0.004f, -0.094f),
            plan.at(0.050f, 0.004f, -0.094f),
            0.0195f * q,
            0.0195f * q),
        0.003f * q);
    for (int n = 0; n < 3; n++) {
      float y = -0.048f - 0.0165f * n;
      f.carve(
          new RoundCone(
              plan.at(-0.024f, y, -0.089f), plan.at(0.024f, y, -0.089f), 0.0052f * q, 0.0052f * q),
          0.001f * q);
    }
    f.material(Part.HAIR.index());
    for (int i = -1; i <= 1; i += 2) {
      f.cone(
          plan.at(i * 0.070f, 0.004f, 0.006f),
          plan.at(i * 0.086f, 0.004f, 0.006f),
          0.026f * q,
          0.022f * q,
          0.002f * q);
    }
    f.cone(
        plan.at(0.088f, 0.010f, 0.006f),
        plan.at(0.092f, 0.130f, 0.012f),
        0.0060f * q,
        0.0050f * q,
        0.002f * q);
    f.cone(
        plan.at(0, 0.116f, -0.050f),
        plan.at(0, 0.118f, 0.060f),
        0.006f * q,
        0.006f * q,
        0.004f * q);
    return f.build();
  }

  /** The dark inside, seen through visor and grille. */
  Field core() {
    return Field.builder()
        .material(Part.MOUTH.index())
        .bone(Bone.HEAD)
        .ellipsoid(plan.at(0, 0.026f, 0.004f), size(0.066f, 0.070f, 0.080f), plan.axes(), 0)
        .cone(
            plan.at(0, 0.02f, -0.020f),
            plan.at(0, -0.066f, -0.034f),
            0.060f * q,
            0.044f * q,
            0.02f * q)
        .build();
  }

  Field lamps() {
    Field.Builder f = Field.builder().material(Part.EYE_GLOW.index()).bone(Bone.HEAD);
    for (int i = -1; i <= 1; i += 2) {
      f.ellipsoid(
          plan.at(i * 0.0315f, 0.004f, -0.0745f), size(0.0135f, 0.0115f, 0.009f), plan.axes(), 0);
    }
    return f.build();
  }
}
