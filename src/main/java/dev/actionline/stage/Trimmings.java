package dev.actionline.stage;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;

/**
 * What makes cloth a garment: collars, lapels, button bands, pockets, a tie, a belt. Each lies as a
 * {@link Ribbon} on the garment's surface and bends with it.
 */
final class Trimmings {
  private static final float THICK = 0.0036f;

  private final Wardrobe wardrobe;
  private final Anatomy body;
  private final List<Mesh> laid = new ArrayList<>();

  private Trimmings(Wardrobe wardrobe, Anatomy body) {
    this.wardrobe = wardrobe;
    this.body = body;
  }

  /** All trimmings of what is worn. */
  static List<Mesh> of(Wardrobe wardrobe, Anatomy body) {
    Trimmings trimmings = new Trimmings(wardrobe, body);
    if (wardrobe.shirt()) {
      trimmings.shirt();
    }
    if (wardrobe.jacket()) {
      trimmings.jacket();
    }
    if (wardrobe.belted()) {
      trimmings.belt();
    }
    return List.copyOf(trimmings.laid);
  }

  private void shirt() {
    Field cloth = wardrobe.shirt(0);
    boolean tie = wardrobe.wears("tie");
    Opening v = wardrobe.throat();
    if (wardrobe.wear("collar", "none").equals("shirt") || tie) {
      leaves(cloth, Part.COLLAR, 0.066f, 0.027f, 0.032f, tie ? 0.10f : 0.42f, 0.030f);
      if (tie) {
        tie(cloth);
      } else {
        float low = wardrobe.tucked() ? 0.092f : -0.060f;
        facing(cloth, v, Part.COLLAR, true, new float[][] {{0, 0.011f}, {1, 0.013f}});
        Opening.Sight depth = depth(new Ribbon(cloth, Part.COLLAR), new Ribbon(wardrobe.closed(false), Part.COLLAR));
        band(cloth, Part.COLLAR, v.foot(depth) + 0.004f, height(low), 0.013f);
        buttons(cloth, v.end() - 0.02f, height(low) + 0.03f, 5, 0.0052f);
      }
    } else if (wardrobe.openAtTheThroat()) {
      facing(cloth, v, Part.COLLAR, false, new float[][] {{0, 0.009f}, {1, 0.009f}});
    } else if (!wardrobe.jacket()) {
      rib(cloth);
    }
  }

  private float height(float overPelvis) {
    return body.joints.point(Bone.PELVIS, 0, overPelvis, 0).y;
  }

  /** The turned-down leaves of a collar, from the nape to both sides of the throat. */
  private void leaves(
      Field cloth, Part part, float radius, float high, float deep, float gap, float points) {
    float g = Math.min(body.build.girth(), 1.06f) * (1 - 0.08f * body.build.feminine());
    Ribbon ribbon = new Ribbon(cloth, part);
    List<Vector3f[]> rows = new ArrayList<>();
    int steps = 24;
    for (int n = 0; n <= steps; n++) {
      float a = gap + 2 * (float) (Math.PI - gap) * n / steps;
      float away = (float) (Math.PI - gap - Math.abs(a - Math.PI));
      float front = (float) Math.exp(-away * away / 0.18);
      float turned = a + Math.copySign(0.10f * front, (float) Math.PI - a);
      rows.add(
          new Vector3f[] {
            ring(a, radius * g - 0.007f, high - 0.008f),
            ring(a, radius * g + 0.001f, high + 0.003f * front),
            ring(a, radius * g + 0.007f, high + 0.003f * front),
            ribbon.lifted(ring(turned, radius * g + 0.013f, high - 0.4f * deep - 0.3f * points * front), 1.3f * THICK),
            ribbon.lifted(ring(turned, radius * g + 0.019f, high - deep - points * front), THICK)
          });
    }
    laid.add(ribbon.lay(rows, false).mesh());
  }

  /** A place round the neck: the angle from straight ahead, the height over the neck's root. */
  private Vector3f ring(float angle, float radius, float high) {
    float x = radius * (float) Math.sin(angle);
    float z = -radius * (float) Math.cos(angle);
    return body.joints.point(
        Bone.CHEST, x, Proportions.CHEST_TO_NECK + high + 0.32f * z, z + 0.002f);
  }

  /** A ribbed neck. */
  private void rib(Field cloth) {
    if (wardrobe.wear("collar", "none").equals("scoop")) {
      return;
    }
    float g = Math.min(body.build.girth(), 1.06f) * (1 - 0.08f * body.build.feminine());
    Ribbon ribbon = new Ribbon(cloth, Part.COLLAR);
    List<Vector3f[]> rows = new ArrayList<>();
    int steps = 24;
    for (int n = 0; n <= steps; n++) {
      float a = (float) (2 * Math.PI * (n % steps) / steps);
      rows.add(
          new Vector3f[] {
            ribbon.lifted(ring(a, 0.0635f * g, 0.0275f), 0.002f),
            ribbon.lifted(ring(a, 0.0665f * g + 0.002f, 0.020f), 0.004f),
            ribbon.lifted(ring(a, 0.068f * g + 0.003f, 0.006f), 0.003f)
          });
    }
    laid.add(ribbon.lay(rows, true).mesh());
  }

  /** A flat band down the middle of the front. */
  private void band(Field cloth, Part part, float top, float low, float half) {
    Ribbon ribbon = new Ribbon(cloth, part);
    List<Vector3f[]> rows = new ArrayList<>();
    int steps = 8;
    for (int n = 0; n <= steps; n++) {
      float y = top + (low - top) * n / steps;
      rows.add(new Vector3f[] {ribbon.ahead(-half, y, 0.002f), ribbon.ahead(half, y, 0.002f)});
    }
    laid.add(ribbon.lay(rows, false).mesh());
  }

  private void buttons(Field cloth, float top, float low, int many, float radius) {
    Ribbon ribbon = new Ribbon(cloth, Part.BUTTONS);
    for (int n = 0; n < many; n++) {
      float y = many == 1 ? top : top + (low - top) * n / (many - 1);
      patch(ribbon, 0, y, radius, radius, 0.006f);
    }
    laid.add(ribbon.mesh());
  }

  /** A small flat piece on the front, corners rounded. */
  private static void patch(Ribbon ribbon, float x, float y, float halfWide, float halfHigh, float proud) {
    List<Vector3f[]> rows = new ArrayList<>();
    for (int r = -1; r <= 1; r++) {
      float wide = r == 0 ? halfWide : 0.62f * halfWide;
      rows.add(
          new Vector3f[] {
            ribbon.ahead(x - wide, y + r * halfHigh, proud), ribbon.ahead(x + wide, y + r * halfHigh, proud)
          });
    }
    ribbon.lay(rows, false);
  }

  private void tie(Field cloth) {
    Ribbon ribbon = new Ribbon(cloth, Part.TIE);
    float top = body.joints.point(Bone.CHEST, 0, Proportions.CHEST_TO_NECK + 0.004f, 0).y;
    float low = height(0.075f);
    float[][] outline = {{0, 0.016f}, {0.028f, 0.019f}, {0.050f, 0.011f}, {0.10f, 0.014f}, {0.5f, 0.028f}, {0.93f, 0.036f}, {1, 0.006f}};
    List<Vector3f[]> rows = new ArrayList<>();
    for (float[] o : fine(outline, 3)) {
      float y = o[0] < 0.06f ? top - o[0] : top - 0.05f + (low - top + 0.05f) * (o[0] - 0.05f) / 0.95f;
      float proud = o[0] < 0.04f ? 0.014f : 0.007f;
      rows.add(
          new Vector3f[] {
            ribbon.ahead(-o[1], y, proud - 0.003f), ribbon.ahead(0, y, proud), ribbon.ahead(o[1], y, proud - 0.003f)
          });
    }
    laid.add(ribbon.lay(rows, false).mesh());
  }

  /** Rows between the rows of an outline: a chord would cut into the chest. */
  private static List<float[]> fine(float[][] outline, int times) {
    List<float[]> rows = new ArrayList<>();
    for (int n = 0; n + 1 < outline.length; n++) {
      for (int k = 0; k < times; k++) {
        float t = k / (float) times;
        float[] a = outline[n];
        float[] b = outline[n + 1];
        rows.add(new float[] {a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])});
      }
    }
    rows.add(outline[outline.length - 1]);
    return rows;
  }

  private void jacket() {
    Field cloth = wardrobe.jacket(0);
    Opening v = wardrobe.opening();
    leaves(cloth, Part.LAPEL, 0.080f, 0.040f, 0.044f, 0.95f, 0.028f);
    // widest at a third of the way down
    facing(
        cloth,
        v,
        Part.LAPEL,
        true,
        new float[][] {{0, 0.014f}, {0.11f, 0.014f}, {0.13f, 0.056f}, {0.24f, 0.052f}, {0.37f, 0.040f}, {0.55f, 0.022f}, {1, 0.005f}});
    float hem = height(wardrobe.coat() ? -0.40f : -0.095f);
    band(cloth, Part.LAPEL, v.end() + 0.004f, hem, 0.004f);
    int many = wardrobe.coat() ? 4 : 2;
    float lowest = wardrobe.coat() ? height(-0.14f) : v.end() - 0.085f;
    buttons(cloth, v.end() - 0.008f, lowest, many, 0.0085f);
    for (int s = -1; s <= 1; s += 2) {
      pocket(cloth, s, height(-0.005f));
    }
  }

  private static Opening.Sight depth(Ribbon open, Ribbon shut) {
    return (x, y) -> open.ahead(x, y, 0).z - shut.ahead(x, y, 0).z;
  }

  /**
   * What is folded back along an opening.
   *
   * @param widths share of the way down, and how wide it is there, metres
   * @param level true when it is as wide straight aside, false when square to the edge
   */
  private void facing(Field cloth, Opening v, Part part, boolean level, float[][] widths) {
    Ribbon ribbon = new Ribbon(cloth, part);
    Opening.Sight depth = depth(ribbon, new Ribbon(wardrobe.closed(part == Part.LAPEL), part));
    float low = v.foot(depth);
    for (int s = -1; s <= 1; s += 2) {
      List<Vector3f[]> rows = new ArrayList<>();
      for (float[] w : fine(widths, widths.length > 2 ? 2 : 10)) {
        float y = v.top() + (low - v.top()) * (1 - (1 - w[0]) * (1 - w[0]));
        float x = v.edge(depth, y) + 0.003f * (1 - w[0]);
        Vector3f aside = level ? new Vector3f(1, 0.5f * (1 - w[0]), 0) : new Vector3f(x, y - v.top() + 0.02f, 0).normalize();
        Vector3f edge = ribbon.ahead(s * x, y, THICK);
        rows.add(
            new Vector3f[] {
              new Vector3f(edge).add(-s * 0.007f * aside.x, -0.007f * aside.y, 0.004f),
              edge,
              ribbon.ahead(s * (x + 0.6f * w[1] * aside.x), y + 0.6f * w[1] * aside.y, 1.2f * THICK),
              ribbon.ahead(s * (x + w[1] * aside.x), y + w[1] * aside.y, THICK)
            });
      }
      ribbon.lay(rows, false);
    }
    laid.add(ribbon.mesh());
  }

  /** The flap of a pocket at the hip. */
  private void pocket(Field cloth, int side, float y) {
    Ribbon ribbon = new Ribbon(cloth, Part.LAPEL);
    List<Vector3f[]> rows = new ArrayList<>();
    for (int n = 0; n <= 4; n++) {
      float a = side * (0.55f + 0.16f * n);
      rows.add(new Vector3f[] {ribbon.inward(a, y, THICK), ribbon.inward(a, y - 0.036f, THICK)});
    }
    laid.add(ribbon.lay(rows, false).mesh());
  }

  private void belt() {
    Field cloth = wardrobe.skirt() ? wardrobe.skirt(0) : wardrobe.trousers(0);
    float y = height(0.070f);
    Ribbon ribbon = new Ribbon(cloth, Part.BELT);
    List<Vector3f[]> rows = new ArrayList<>();
    int steps = 28;
    for (int n = 0; n <= steps; n++) {
      float a = (float) (2 * Math.PI * (n % steps) / steps);
      rows.add(new Vector3f[] {ribbon.inward(a, y + 0.018f, THICK), ribbon.inward(a, y - 0.018f, THICK)});
    }
    laid.add(ribbon.lay(rows, true).mesh());
    Ribbon buckle = new Ribbon(cloth, Part.BUCKLE);
    patch(buckle, 0, y, 0.020f, 0.017f, 0.008f);
    laid.add(buckle.mesh());
  }
}
