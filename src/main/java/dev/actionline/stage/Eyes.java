package dev.actionline.stage;

import org.joml.Quaternionf;
import org.joml.Vector3f;

/**
 * Eyes and lids, turned on a lathe rather than meshed from a field, so that iris and lid edges are
 * round however near the lens comes. An eye is a ball with its rings round the axis of sight; a lid
 * is half a hollow ball hinged from corner to corner of the eye.
 */
final class Eyes {
  private static final int SEGMENTS = 20;

  /**
   * Polar angles of an eye's rings, degrees from the axis of sight; colours change at doubled ones.
   */
  private static final float[] RINGS = {0, 13, 13, 22, 31, 31, 45, 62, 82, 100};

  private static final Part[] COLORS = {
    Part.PUPIL, Part.PUPIL, Part.IRIS, Part.IRIS, Part.IRIS,
    Part.EYE, Part.EYE, Part.EYE, Part.EYE, Part.EYE
  };
  private static final float BALL = 0.0138f;
  /** A lamp stands out a little between its lids. */
  private static final float LAMP = 0.0162f;
  private static final float LID_OUTER = 0.0158f;
  /** The lower lid is thinner: a thick one is a bag under the eye. */
  private static final float LOWER_LID = 0.0149f;
  private static final float LID_INNER = 0.0140f;

  /** How far a lid reaches back from its edge, radians, row by row. */
  private static final float[] LID_ROWS = {0, 0.10f, 0.16f, 0.30f, 0.65f, 1.05f, 1.5f};

  /** How far the dark line of the lashes' roots reaches back from the upper lid's edge, radians. */
  private static final float LASH_LINE = 0.16f;

  /** Where the lids' edges stand at rest, radians above and below the axis of sight. */
  private static final float UPPER_EDGE = (float) Math.toRadians(23);

  private static final float LOWER_EDGE = (float) Math.toRadians(-21);

  private final Facets facets = new Facets();
  private final Vector3f center;
  private final Quaternionf turn;
  private final float size;

  private Eyes(Vector3f center, Quaternionf turn, float size) {
    this.center = center;
    this.turn = turn;
    this.size = size;
  }

  /**
   * An eyeball.
   *
   * @param size 1 for a grown head of size 1
   * @param glows a lamp in place of iris and pupil
   */
  static Mesh ball(Joints bind, float size, Side side, boolean glows) {
    Bone bone = Bone.EYE_L.on(side);
    Eyes eye = new Eyes(bind.place(bone), bind.turn(bone), size);
    eye.turnBall(glows);
    return eye.facets.mesh();
  }

  /**
   * A lid, where the bind pose has it.
   *
   * @param lashes their length, 0 for none
   * @param wide how much wider than a grown one's the eye stands open, radians
   */
  static Mesh lid(Joints bind, float size, Side side, boolean upper, float lashes, float wide) {
    Bone bone = upper ? Bone.LID_L.on(side) : Bone.HEAD;
    Eyes eye = new Eyes(bind.place(Bone.EYE_L.on(side)), bind.turn(bone), size);
    eye.turnLid(upper ? UPPER_EDGE + wide : LOWER_EDGE, upper ? 1 : -1);
    if (lashes > 0) {
      eye.turnLashes(UPPER_EDGE + wide, lashes);
    }
    return eye.facets.mesh();
  }

  private void turnBall(boolean glows) {
    for (int ring = 0; ring < RINGS.length; ring++) {
      double polar = Math.toRadians(RINGS[ring]);
      // The cornea bulges a little; the white is a plain ball.
      float bulge = RINGS[ring] < 31 ? 1.035f : RINGS[ring] == 31 ? 1.012f : 1;
      Part part = COLORS[ring];
      if (glows) {
        // a lamp fills its socket: an iris alone would be two pixels of light
        part = RINGS[ring] > 62 ? Part.MOUTH : Part.EYE_GLOW;
      }
      for (int s = 0; s < SEGMENTS; s++) {
        double a = 2 * Math.PI * s / SEGMENTS;
        point(
            Math.sin(polar) * Math.cos(a),
            Math.sin(polar) * Math.sin(a),
            -Math.cos(polar),
            (glows ? LAMP : BALL * bulge),
            part,
            null);
      }
    }
    for (int ring = 0; ring + 1 < RINGS.length; ring++) {
      if (RINGS[ring] != RINGS[ring + 1]) {
        facets.strip(ring * SEGMENTS, (ring + 1) * SEGMENTS, SEGMENTS, true);
      }
    }
  }

  /** The rim that gives a lid its thickness, then the outer shell. */
  private void turnLid(float edge, int up) {
    Vector3f rim =
        turn.transform(new Vector3f(0, (float) -Math.cos(edge) * up, (float) -Math.sin(edge) * up));
    Part line = up > 0 ? Part.PUPIL : Part.SKIN;
    float outer = up > 0 ? LID_OUTER : LOWER_LID;
    lidRow(edge, LID_INNER, rim, line);
    lidRow(edge, outer, rim, line);
    // The upper lid's line and shade are what tells a shut eye from a bare patch of skin.
    for (float back : LID_ROWS) {
      lidRow(edge + up * back, outer, null, up < 0 ? Part.SKIN : back <= LASH_LINE ? Part.PUPIL : Part.LID);
    }
    int row = SEGMENTS + 1;
    facets.strip(0, row, row, false);
    for (int r = 2; r < LID_ROWS.length + 1; r++) {
      facets.strip(r * row, (r + 1) * row, row, false);
    }
  }

  /** A thin dark fringe standing out from the upper lid's edge, longer outside than inside. */
  private void turnLashes(float edge, float length) {
    int row = SEGMENTS + 1;
    int first = lidRow(edge - 0.02f, LID_OUTER - 0.0002f, null, Part.PUPIL);
    lidRow(edge + 0.05f, LID_OUTER + length, null, Part.PUPIL);
    int second = lidRow(edge + 0.09f, LID_OUTER + 0.0002f, null, Part.PUPIL);
    facets.strip(first, first + row, row, false);
    facets.strip(second - row, second, row, false);
  }

  private int lidRow(double angle, float radius, Vector3f normal, Part part) {
    int first = -1;
    for (int s = 0; s <= SEGMENTS; s++) {
      double across = Math.PI * (s / (double) SEGMENTS - 0.5) * 0.97;
      double c = Math.cos(across);
      int v =
          point(Math.sin(across), c * Math.sin(angle), -c * Math.cos(angle), radius, part, normal);
      first = first < 0 ? v : first;
    }
    return first;
  }

  private int point(double x, double y, double z, float radius, Part part, Vector3f normal) {
    Vector3f n = turn.transform(new Vector3f((float) x, (float) y, (float) z));
    Vector3f at = new Vector3f(center).fma(radius * size, n);
    return facets.point(at, normal == null ? n : normal, part);
  }
}
