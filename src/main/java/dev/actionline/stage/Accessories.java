package dev.actionline.stage;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;

/** What is worn over clothes: a scarf, the hood that lies on the shoulders, an apron, the ring and the pack of a spacesuit. */
final class Accessories {
  private static final float CELL = 0.010f;

  private final Wardrobe wardrobe;
  private final Anatomy body;
  private final List<Mesh> worn = new ArrayList<>();

  private Accessories(Wardrobe wardrobe, Anatomy body) {
    this.wardrobe = wardrobe;
    this.body = body;
  }

  static List<Mesh> of(Wardrobe wardrobe, Anatomy body) {
    Accessories all = new Accessories(wardrobe, body);
    boolean hood = wardrobe.wear("collar", "none").equals("hood") && wardrobe.shirt();
    if (hood) {
      all.hood();
    }
    if (wardrobe.wears("scarf")) {
      all.scarf();
    }
    if (wardrobe.wears("apron")) {
      all.apron();
    }
    if (wardrobe.wear("hat", "none").equals("space")) {
      all.lifeSupport();
    }
    return List.copyOf(all.worn);
  }

  private Field outermost() {
    return wardrobe.jacket() ? wardrobe.jacket(0) : wardrobe.shirt(0);
  }

  /** A roll of cloth round the neck, thicker behind. */
  private Field roll(Part part, float radius, float before, float behind, float high, float tilt) {
    float g = 0.5f + 0.5f * Math.min(body.build.girth(), 1.06f);
    Field.Builder f = Field.builder().material(part.index()).bone(Bone.CHEST);
    int steps = 14;
    for (int n = 0; n < steps; n++) {
      float a = (float) (2 * Math.PI * n / steps);
      float b = (float) (2 * Math.PI * (n + 1) / steps);
      f.cone(round(a, radius * g, high, tilt), round(b, radius * g, high, tilt), thick(a, before, behind), thick(b, before, behind), 0.012f);
    }
    return f.build();
  }

  private static float thick(float angle, float before, float behind) {
    float back = (float) (1 - Math.cos(angle)) / 2;
    return before + (behind - before) * back * back;
  }

  private Vector3f round(float angle, float radius, float high, float tilt) {
    float x = radius * (float) Math.sin(angle);
    float z = -radius * (float) Math.cos(angle);
    return body.joints.point(Bone.CHEST, x, Proportions.CHEST_TO_NECK + high + tilt * z, z + 0.006f);
  }

  private void hood() {
    worn.add(SurfaceNets.mesh(roll(Part.SHIRT, 0.078f, 0.017f, 0.040f, 0.004f, 0.42f), CELL));
    Field cloth = wardrobe.shirt(0);
    Ribbon strings = new Ribbon(cloth, Part.COLLAR);
    float top = body.joints.point(Bone.CHEST, 0, Proportions.CHEST_TO_NECK - 0.050f, 0).y;
    for (int s = -1; s <= 1; s += 2) {
      List<Vector3f[]> rows = new ArrayList<>();
      for (int n = 0; n <= 4; n++) {
        float y = top - 0.035f * n;
        rows.add(new Vector3f[] {strings.ahead(s * 0.026f - 0.004f, y, 0.006f), strings.ahead(s * 0.026f + 0.004f, y, 0.006f)});
      }
      strings.lay(rows, false);
    }
    worn.add(strings.mesh());
    Ribbon pocket = new Ribbon(cloth, Part.COLLAR);
    float high = body.joints.point(Bone.BELLY, 0, 0.055f, 0).y;
    List<Vector3f[]> rows = new ArrayList<>();
    for (int n = 0; n <= 5; n++) {
      float wide = 0.062f + 0.042f * n / 5;
      float y = high - 0.030f * n;
      rows.add(
          new Vector3f[] {
            pocket.ahead(-wide, y, 0.004f), pocket.ahead(-0.4f * wide, y, 0.005f),
            pocket.ahead(0.4f * wide, y, 0.005f), pocket.ahead(wide, y, 0.004f)
          });
    }
    worn.add(pocket.lay(rows, false).mesh());
  }

  /** The ring that the helmet sits on, and the pack on the back that one breathes from. */
  private void lifeSupport() {
    worn.add(SurfaceNets.mesh(roll(Part.HAT, 0.098f, 0.024f, 0.024f, 0.012f, 0.1f), CELL));
    Field.Builder pack = Field.builder().material(Part.HAT.index()).bone(Bone.CHEST);
    for (int side = -1; side <= 1; side += 2) {
      pack.cone(back(0.075f * side, 0.15f), back(0.075f * side, -0.14f), 0.082f, 0.082f, 0.05f);
    }
    worn.add(SurfaceNets.mesh(pack.build(), CELL));
  }

  private Vector3f back(float x, float y) {
    return body.joints.point(Bone.CHEST, x, y, 0.17f);
  }

  private void scarf() {
    worn.add(SurfaceNets.mesh(roll(Part.SCARF, 0.072f, 0.026f, 0.026f, 0.022f, 0.25f), CELL));
    Ribbon end = new Ribbon(outermost(), Part.SCARF);
    float top = body.joints.point(Bone.CHEST, 0, Proportions.CHEST_TO_NECK - 0.01f, 0).y;
    List<Vector3f[]> rows = new ArrayList<>();
    for (int n = 0; n <= 9; n++) {
      float y = top - 0.040f * n;
      rows.add(
          new Vector3f[] {end.ahead(0.012f, y, 0.016f), end.ahead(0.042f, y, 0.020f), end.ahead(0.074f, y, 0.016f)});
    }
    worn.add(end.lay(rows, false).mesh());
  }

  private void apron() {
    Field cloth = Field.builder().all(outermost()).all(wardrobe.drape(0.44f)).build();
    Ribbon ribbon = new Ribbon(cloth, Part.APRON);
    float top = body.joints.point(Bone.CHEST, 0, 0.19f, 0).y;
    float waist = body.joints.point(Bone.PELVIS, 0, 0.07f, 0).y;
    float low = body.joints.point(Bone.PELVIS, 0, -0.40f, 0).y;
    List<Vector3f[]> rows = new ArrayList<>();
    for (int n = 0; n <= 12; n++) {
      boolean bib = n < 5;
      float y = bib ? top + (waist - top) * n / 5 : waist + (low - waist) * (n - 5) / 7;
      float half = bib ? 0.62f + 0.30f * n / 5 : 1.15f;
      Vector3f[] row = new Vector3f[9];
      for (int c = 0; c < row.length; c++) {
        row[c] = ribbon.inward(half * (c - 4) / 4f, y, 0.007f);
      }
      rows.add(row);
    }
    worn.add(ribbon.lay(rows, false).mesh());
  }
}
