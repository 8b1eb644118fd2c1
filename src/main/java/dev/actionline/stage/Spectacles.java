package dev.actionline.stage;

import org.joml.Vector3f;

/** Glasses: two hoops before the eyes, a bridge, and sides that end over the ears. */
final class Spectacles {
  private static final int AROUND = 28;
  private static final int WIRE = 6;
  private static final float WIRE_M = 0.0021f;
  private static final float WIDE = 0.0215f;
  private static final float HIGH = 0.0175f;
  private static final float Z = -0.0985f;

  private final FacePlan plan;
  private final Facets facets = new Facets();

  private Spectacles(FacePlan plan) {
    this.plan = plan;
  }

  /**
   * The glasses of a head.
   *
   * @param dark true when nothing is seen through them
   */
  static Mesh mesh(FacePlan plan, boolean dark) {
    Spectacles s = new Spectacles(plan);
    for (int side = -1; side <= 1; side += 2) {
      s.hoop(side * 0.0325f, -0.0015f);
      if (dark) {
        s.lens(side * 0.0325f, -0.0015f);
      }
      s.bar(new Vector3f(side * 0.0530f, 0.006f, Z + 0.002f), new Vector3f(side * 0.0770f, 0.008f, Z + 0.024f));
      s.bar(new Vector3f(side * 0.0770f, 0.008f, Z + 0.024f), new Vector3f(side * 0.0800f, 0.010f, 0.012f));
    }
    s.bar(new Vector3f(-0.0115f, 0.002f, Z - 0.003f), new Vector3f(0.0115f, 0.002f, Z - 0.003f));
    return s.facets.mesh();
  }

  private void hoop(float x, float y) {
    int first = -1;
    for (int n = 0; n < AROUND; n++) {
      double a = 2 * Math.PI * n / AROUND;
      Vector3f out = new Vector3f((float) Math.cos(a), (float) Math.sin(a), 0);
      Vector3f middle = new Vector3f(x + WIDE * out.x, y + HIGH * out.y, Z);
      int ring = ring(middle, out, new Vector3f(0, 0, 1));
      first = first < 0 ? ring : first;
      if (n > 0) {
        facets.strip(ring - WIRE, ring, WIRE, true);
      }
    }
    facets.strip(first + WIRE * (AROUND - 1), first, WIRE, true);
  }

  private void lens(float x, float y) {
    Vector3f ahead = plan.axes().transform(new Vector3f(0, 0, -1));
    int middle = facets.point(plan.at(x, y, Z - 0.001f), ahead, Part.GLASSES);
    int first = middle + 1;
    for (int n = 0; n < AROUND; n++) {
      double a = 2 * Math.PI * n / AROUND;
      Vector3f edge = plan.at(x + WIDE * (float) Math.cos(a), y + HIGH * (float) Math.sin(a), Z);
      facets.point(edge, ahead, Part.GLASSES);
    }
    for (int n = 0; n < AROUND; n++) {
      facets.triangle(middle, first + n, first + (n + 1) % AROUND);
    }
  }

  private void bar(Vector3f from, Vector3f to) {
    Vector3f along = new Vector3f(to).sub(from).normalize();
    Vector3f up = new Vector3f(0, 1, 0);
    Vector3f aside = new Vector3f(along).cross(up).normalize();
    int a = ring(from, up, aside);
    int b = ring(to, up, aside);
    facets.strip(a, b, WIRE, true);
  }

  private int ring(Vector3f middle, Vector3f one, Vector3f other) {
    int first = -1;
    for (int w = 0; w < WIRE; w++) {
      double b = 2 * Math.PI * w / WIRE;
      Vector3f n = new Vector3f(one).mul((float) Math.cos(b)).fma((float) Math.sin(b), other);
      Vector3f p = new Vector3f(middle).fma(WIRE_M, n);
      int v = facets.point(plan.at(p.x, p.y, p.z), plan.axes().transform(n), Part.GLASSES);
      first = first < 0 ? v : first;
    }
    return first;
  }
}
