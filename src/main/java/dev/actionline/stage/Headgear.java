package dev.actionline.stage;

import org.joml.Vector3f;

/** Hats, by name; places from the middle of a head of size 1. */
final class Headgear {
  private final FacePlan plan;
  private final String hat;
  private final float q;

  Headgear(FacePlan plan, String hat) {
    this.plan = plan;
    this.hat = hat;
    this.q = plan.size();
  }

  Field field() {
    Field.Builder f = Field.builder().material(Part.HAT.index()).bone(Bone.HEAD);
    switch (hat) {
      case "helmet" -> helmet(f);
      case "soft" -> soft(f);
      case "tall" -> tall(f);
      case "toque" -> toque(f);
      case "crown" -> crown(f);
      case "hood" -> hood(f);
      case "space" -> space(f);
      case "brim" -> brim(f);
      default -> cap(f);
    }
    return f.build();
  }

  /** True where hair would stick out of the hat: all above its lower edge, and all in a hood. */
  boolean presses(Vector3f p) {
    return switch (hat) {
      case "hood", "space" -> true;
      case "helmet" -> p.y + 0.10f * p.z > 0.032f;
      default -> p.y + 0.10f * p.z > 0.058f;
    };
  }

  private void ball(
      Field.Builder f, float x, float y, float z, float rx, float ry, float rz, float blend) {
    f.ellipsoid(plan.at(x, y, z), new Vector3f(rx, ry, rz).mul(q), plan.axes(), blend * q);
  }

  private void disc(
      Field.Builder f, float y, float z, float rx, float rz, float thick, float tilt) {
    f.ellipsoid(
        plan.at(0, y, z), new Vector3f(rx, thick, rz).mul(q), plan.axes(0, tilt, 0), 0.006f * q);
  }

  private void under(Field.Builder f, float y, float z, float slope) {
    f.cut(plan.at(0, y, z), new Vector3f(0, -1, slope), 0.004f * q);
  }

  private void helmet(Field.Builder f) {
    ball(f, 0, 0.045f, 0.012f, 0.096f, 0.098f, 0.116f, 0.01f);
    under(f, 0.036f, 0.0f, -0.10f);
    disc(f, 0.040f, 0.006f, 0.108f, 0.136f, 0.010f, -0.06f);
  }

  private void cap(Field.Builder f) {
    ball(f, 0, 0.052f, 0.010f, 0.091f, 0.060f, 0.108f, 0.01f);
    under(f, 0.056f, 0, -0.10f);
    disc(f, 0.108f, 0.004f, 0.106f, 0.124f, 0.022f, 0.10f);
    disc(f, 0.058f, -0.092f, 0.066f, 0.060f, 0.010f, -0.30f);
  }

  /** A cap of cloth with a shade for the eyes, as in baseball. */
  private void soft(Field.Builder f) {
    ball(f, 0, 0.048f, 0.012f, 0.088f, 0.082f, 0.105f, 0.01f);
    under(f, 0.052f, 0, -0.06f);
    disc(f, 0.058f, -0.104f, 0.058f, 0.066f, 0.0085f, -0.14f);
    ball(f, 0, 0.130f, 0.012f, 0.010f, 0.006f, 0.010f, 0.004f);
  }

  private void tall(Field.Builder f) {
    f.add(
        new FlatCone(
            plan.at(0, 0.06f, 0.008f),
            plan.at(0, 0.255f, 0.020f),
            0.094f * q,
            0.102f * q,
            0.008f * q),
        0);
    under(f, 0.060f, 0, -0.06f);
    disc(f, 0.064f, 0.008f, 0.128f, 0.150f, 0.010f, 0.02f);
  }

  private void toque(Field.Builder f) {
    f.add(
        new FlatCone(
            plan.at(0, 0.07f, 0.008f),
            plan.at(0, 0.21f, 0.012f),
            0.094f * q,
            0.092f * q,
            0.01f * q),
        0);
    under(f, 0.060f, 0, -0.10f);
    for (int n = 0; n < 6; n++) {
      double a = Math.PI * n / 3;
      ball(
          f,
          0.055f * (float) Math.sin(a),
          0.215f,
          0.012f + 0.055f * (float) Math.cos(a),
          0.062f,
          0.046f,
          0.062f,
          0.012f);
    }
  }

  /** A ring with points, the hair seen within. */
  private void crown(Field.Builder f) {
    f.add(new FlatCone(plan.at(0, 0.070f, 0.008f), plan.at(0, 0.115f, 0.010f), 0.100f * q, 0.106f * q, 0.006f * q), 0);
    f.carve(new RoundCone(plan.at(0, 0.105f, 0.009f), plan.at(0, 0.30f, 0.011f), 0.094f * q, 0.110f * q), 0.003f * q);
    under(f, 0.068f, 0, -0.06f);
    for (int n = 0; n < 8; n++) {
      double a = Math.PI * n / 4;
      float x = 0.099f * (float) Math.sin(a);
      float z = 0.010f + 0.099f * (float) Math.cos(a);
      f.cone(plan.at(x, 0.105f, z), plan.at(1.08f * x, 0.168f, 1.08f * z), 0.016f * q, 0.006f * q, 0.006f * q);
      ball(f, 1.08f * x, 0.172f, 1.08f * z, 0.011f, 0.011f, 0.011f, 0.002f);
    }
  }

  private void brim(Field.Builder f) {
    ball(f, 0, 0.080f, 0.008f, 0.088f, 0.082f, 0.104f, 0.01f);
    under(f, 0.060f, 0, -0.06f);
    f.carve(
        new RoundCone(
            plan.at(0, 0.182f, -0.06f), plan.at(0, 0.182f, 0.07f), 0.030f * q, 0.030f * q),
        0.03f * q);
    disc(f, 0.064f, 0.006f, 0.142f, 0.166f, 0.009f, 0.02f);
  }

  private void hood(Field.Builder f) {
    ball(f, 0, 0.030f, 0.022f, 0.100f, 0.112f, 0.118f, 0.02f);
    f.cone(
        plan.at(0, -0.02f, 0.045f), plan.at(0, -0.125f, 0.040f), 0.090f * q, 0.098f * q, 0.04f * q);
    f.carve(
        new Ellipsoid(
            plan.at(0, -0.032f, -0.105f), new Vector3f(0.070f, 0.098f, 0.090f).mul(q), plan.axes()),
        0.012f * q);
  }

  /** A spaceman's, round and wide open before the face, so that one sees who it is. */
  private void space(Field.Builder f) {
    ball(f, 0, -0.002f, 0.020f, 0.148f, 0.164f, 0.160f, 0.02f);
    f.carve(
        new Ellipsoid(plan.at(0, -0.008f, -0.125f), new Vector3f(0.112f, 0.120f, 0.140f).mul(q), plan.axes()),
        0.012f * q);
    // lamps at the temples
    for (int side = -1; side <= 1; side += 2) {
      ball(f, side * 0.142f, 0.055f, -0.02f, 0.022f, 0.026f, 0.046f, 0.008f);
    }
  }
}
