package dev.actionline.stage.metal;

import dev.actionline.core.Noise;
import dev.actionline.stage.Ellipsoid;
import dev.actionline.stage.Field;
import dev.actionline.stage.RoundCone;
import org.joml.Matrix3f;
import org.joml.Vector3f;

/**
 * The pieces of a wound, added to a body's field: a crater is a subtracted ball with petals round
 * its rim, a hole goes clean through and peels the body back on both sides.
 */
final class Craters {
  private static final int PETALS = 9;

  private final Field.Builder out;

  Craters(Field.Builder out) {
    this.out = out;
  }

  /**
   * A crater.
   *
   * @param mouth its middle on the skin
   * @param outward unit
   * @param radius of the rim, metres
   * @param open 0..1
   */
  void crater(Vector3f mouth, Vector3f outward, float radius, float open, long seed) {
    float r = radius * (float) Math.pow(open, 0.6);
    Matrix3f frame = frame(outward);
    Vector3f c = new Vector3f(mouth).fma(0.004f, outward);
    for (int i = 0; i < PETALS; i++) {
      Vector3f d = around(frame, 2 * Math.PI * i / PETALS + 0.2);
      float q = 0.85f + 0.35f * (float) Noise.range(seed, i, -1, 1);
      Vector3f root = new Vector3f(c).fma(0.78f * r, d).fma(-0.14f * r, outward);
      Vector3f tip = new Vector3f(c).fma((1.16f + 0.10f * q) * r, d)
          .fma((0.14f + 0.15f * q) * r, outward);
      out.cone(root, tip, 0.25f * r, 0.09f * r, 0.34f * r);
    }
    Vector3f bowl = new Vector3f(0.86f * r, 0.86f * r, 0.92f * r);
    out.carve(new Ellipsoid(new Vector3f(c).fma(0.12f * r, outward), bowl, frame), 0.16f * r + 0.001f);
    Vector3f bead = new Vector3f(c).fma(-0.46f * r, outward);
    out.ball(bead, 0.25f * r, 0.2f * r + 0.001f);
  }

  /**
   * A hole clean through.
   *
   * @param front where it enters, on the skin
   * @param back where it leaves, on the skin
   */
  void hole(Vector3f front, Vector3f back, float radius, float open, long seed) {
    float r = radius * (float) Math.pow(open, 0.7);
    Vector3f outward = new Vector3f(front).sub(back);
    float deep = Math.max(0.02f, outward.length());
    outward.div(deep);
    Matrix3f frame = frame(outward);
    Vector3f middle = new Vector3f(front).lerp(back, 0.5f);
    // what was inside is pushed out sideways: without it the ring would tear at its thinnest
    for (int side = -1; side <= 1; side += 2) {
      Vector3f at = new Vector3f(middle).fma(side * 1.32f * r, column(frame, 0));
      out.ellipsoid(at, new Vector3f(0.44f * r, 1.35f * r, 0.36f * deep + 0.3f * r), frame, 0.5f * r);
    }
    petals(front, outward, frame, r, 1, seed);
    petals(back, new Vector3f(outward).negate(), frame, r, 0.75f, seed + 1);
    Vector3f bore = new Vector3f(0.92f * r, 1.16f * r, 4 * deep);
    out.carve(new Ellipsoid(middle, bore, frame), 0.14f * r + 0.001f);
  }

  /** Strips torn off the rim: out along the normal, then curled back over the body. */
  private void petals(Vector3f mouth, Vector3f outward, Matrix3f frame, float r, float size, long seed) {
    for (int i = 0; i < PETALS; i++) {
      double turn = 2 * Math.PI * (i + 0.3 * Noise.range(seed, i, -1, 1)) / PETALS;
      Vector3f d = around(frame, turn);
      // the bore is taller than wide
      float rim = r * (0.98f + 0.2f * Math.abs((float) Math.sin(turn)));
      float q = size * (0.95f + 0.45f * (float) Noise.range(seed + 7, i, -1, 1));
      Vector3f root = new Vector3f(mouth).fma(rim, d).fma(-0.25f * r, outward);
      Vector3f bend = new Vector3f(mouth).fma(rim + 0.34f * r * q, d).fma(0.52f * r * q, outward);
      Vector3f tip = new Vector3f(mouth).fma(rim + 1.05f * r * q, d).fma(0.40f * r * q, outward);
      out.add(new RoundCone(root, bend, 0.30f * r, 0.20f * r), 0.22f * r + 0.001f);
      out.add(new RoundCone(bend, tip, 0.20f * r, 0.05f * r), 0.10f * r + 0.001f);
    }
  }

  private static Vector3f around(Matrix3f frame, double turn) {
    return column(frame, 0).mul((float) Math.cos(turn))
        .fma((float) Math.sin(turn), column(frame, 1));
  }

  private static Vector3f column(Matrix3f m, int c) {
    return m.getColumn(c, new Vector3f());
  }

  /** Across, up and outward as columns. */
  private static Matrix3f frame(Vector3f outward) {
    Vector3f up = Math.abs(outward.y) > 0.9f ? new Vector3f(0, 0, 1) : new Vector3f(0, 1, 0);
    Vector3f across = new Vector3f(up).cross(outward).normalize();
    return new Matrix3f(across, new Vector3f(outward).cross(across), outward);
  }
}
