package dev.actionline.stage;

import java.util.List;
import org.joml.Vector3f;

/**
 * Clothes: the body's own pieces grown by the thickness of the cloth, cut off at hems. Every
 * garment comes twice: as it is, and drawn in from its hems, to tell which skin under it can never
 * be seen.
 */
final class Wardrobe {
  /** How far skin goes on under a hem, reference metres. */
  static final float UNDER = 0.035f;

  private static final float SHIRT = 0.010f;
  private static final float JACKET = 0.021f;
  private static final float TROUSERS = 0.008f;

  private final Anatomy body;
  private final FigureLook look;
  private final float girth;

  /** Plain liquid metal wears nothing. */
  private final boolean bare;

  /** The side whose sleeves are torn off, or null. */
  final Side torn;

  Wardrobe(Anatomy body, FigureLook look) {
    this.bare = look.surface().equals("chrome");
    this.torn = look.surface().equals("half-chrome") ? Side.RIGHT : null;
    this.body = body;
    this.look = look;
    this.girth = body.build.girth();
  }

  /** How thick what a look wears is over a bone's flesh, reference metres. */
  static float clothOver(FigureLook look, Bone bone) {
    boolean bare = look.surface().equals("chrome");
    String jacket = look.wear().getOrDefault("jacket", "no");
    if (bare || bone.ordinal() > Bone.CHEST.ordinal() && bone.ordinal() < Bone.CLAVICLE_L.ordinal()) {
      return 0;
    }
    String name = bone.name();
    boolean trunk = bone == Bone.BELLY || bone == Bone.CHEST;
    if (trunk || name.startsWith("CLAVICLE") || name.startsWith("UPPER_ARM") || name.startsWith("FOREARM")) {
      return jacket.equals("no") || jacket.equals("none") ? SHIRT : JACKET;
    }
    return bone == Bone.PELVIS || name.startsWith("THIGH") || name.startsWith("SHIN") ? TROUSERS : 0;
  }

  String wear(String garment, String otherwise) {
    return look.wear().getOrDefault(garment, otherwise);
  }

  boolean wears(String garment) {
    String cut = wear(garment, "no");
    return !bare && !cut.equals("no") && !cut.equals("none");
  }

  boolean shirt() {
    return !bare && !wear("shirt", "yes").equals("none") && !wear("shirt", "yes").equals("no");
  }

  boolean jacket() {
    return wears("jacket");
  }

  boolean coat() {
    return wear("jacket", "yes").equals("long") || wear("jacket", "yes").equals("coat");
  }

  /** The shirt goes into the trousers or the skirt. */
  boolean tucked() {
    return wears("tucked") && shirt() && legwear();
  }

  /** A belt shows. */
  boolean belted() {
    return tucked() && !jacket() && !wears("dress");
  }

  /** The V of the uppermost garment. */
  Opening opening() {
    float neck = body.joints.place(Bone.NECK).y;
    return jacket() ? new Opening(neck + 0.01f, body.joints.place(Bone.BELLY).y + 0.06f, 0.064f) : throat();
  }

  /** Some of the chest shows. */
  boolean openAtTheThroat() {
    return List.of("shirt", "scoop").contains(wear("collar", "none")) && !wears("tie");
  }

  /** A shirt's, with its uppermost button open; or wide and round. */
  Opening throat() {
    float neck = body.joints.place(Bone.NECK).y;
    boolean scoop = wear("collar", "none").equals("scoop");
    return scoop ? new Opening(neck + 0.012f, neck - 0.052f, 0.058f) : new Opening(neck + 0.012f, neck - 0.075f, 0.034f);
  }

  boolean legwear() {
    String legs = wear("legs", "long");
    return !bare && !legs.equals("none") && !legs.equals("no");
  }

  boolean shoes() {
    String shoes = wear("shoes", "yes");
    return legwear() && !shoes.equals("none") && !shoes.equals("no") || wears("boots");
  }

  boolean skirt() {
    return wear("legs", "long").equals("skirt") || wears("skirt") || wears("dress");
  }

  /** Which limbs of the body show skin. */
  boolean bareForearms() {
    return !(jacket() || shirt() && wear("sleeves", "long").equals("long"));
  }

  boolean bareThighs() {
    return !legwear() || wear("legs", "long").equals("short") || skirt();
  }

  /** Shirt. */
  Field shirt(float in) {
    return openAtTheThroat() ? throat().cut(shut(in), in) : shut(in);
  }

  private Field shut(float in) {
    Field.Builder f = Field.builder().material(Part.SHIRT.index());
    float e = SHIRT;
    body.trunk(f, e);
    hanging(f, e);
    sleeves(f, e, wear("sleeves", "long"), in);
    if (tucked()) {
      hem(f, 0.055f + in);
    } else {
      body.hips(f, e + 0.003f);
      thighTops(f, e + 0.005f);
      hem(f, -0.075f + in);
    }
    collar(f, 0.064f, 0.026f, in);
    return f.build();
  }

  /** Jacket or coat, open at the chest. */
  Field jacket(float in) {
    return opening().cut(buttoned(in), in);
  }

  /** The same without an opening, by which its edges are found. */
  Field closed(boolean jacket) {
    return jacket ? buttoned(0) : shut(0);
  }

  private Field buttoned(float in) {
    Field.Builder f = Field.builder().material(Part.JACKET.index());
    float e = JACKET;
    body.trunk(f, e);
    hanging(f, e + 0.004f);
    body.hips(f, e + 0.006f);
    sleeves(f, e, "long", in);
    if (coat()) {
      tails(f, 0.44f, 0.118f * girth + e);
      hem(f, -0.42f + in);
    } else {
      thighTops(f, e + 0.010f);
      hem(f, -0.105f + in);
    }
    collar(f, 0.078f, 0.036f, in);
    return f.build();
  }

  /** Cloth hangs over the waist instead of following it. */
  private void hanging(Field.Builder f, float e) {
    float w = girth * (0.55f + 0.45f * body.build.waist());
    body.muscle(f, Bone.BELLY, 0, 0.05f, -0.002f, 0.132f * w + e, 0.17f, 0.098f * girth + e, 0.06f);
  }

  /** A hem hangs outside the thighs. */
  private void thighTops(Field.Builder f, float e) {
    for (Side side : Side.values()) {
      Bone thigh = Bone.THIGH_L.on(side);
      body.cone(
          f,
          thigh,
          Anatomy.v(0, 0.01f, 0),
          Anatomy.v(0, -0.14f, 0),
          0.082f * girth + e,
          0.074f * girth + e,
          0.05f);
    }
  }

  private void hem(Field.Builder f, float above) {
    f.bone(Bone.PELVIS);
    f.cut(body.joints.point(Bone.PELVIS, 0, above, 0), new Vector3f(0, -1, 0), 0.004f);
  }

  private void collar(Field.Builder f, float radius, float height, float in) {
    float g = Math.min(girth, 1.06f) * (1 - 0.08f * body.build.feminine());
    float y = Proportions.CHEST_TO_NECK;
    Vector3f low = body.joints.point(Bone.CHEST, 0, y - 0.03f, 0.006f);
    Vector3f top = body.joints.point(Bone.CHEST, 0, y + height, -0.002f);
    f.bone(Bone.NECK);
    f.cone(low, top, radius * g + 0.006f, radius * g, 0.02f);
    Vector3f edge = body.joints.point(Bone.CHEST, 0, y + height - 0.6f * in, 0);
    f.bone(Bone.CHEST).cut(edge, new Vector3f(0, 1, -0.32f), 0.008f);
  }

  private void sleeves(Field.Builder f, float e, String cut, float in) {
    for (Side side : Side.values()) {
      Bone upper = Bone.UPPER_ARM_L.on(side);
      String here = side == torn ? "short" : cut;
      if (here.equals("none")) {
        Vector3f at = body.joints.point(upper, -side.sign * (0.022f + in), 0.02f, 0);
        f.bone(Bone.CLAVICLE_L.on(side)).cut(at, new Vector3f(side.sign, 0.25f, 0), 0.005f);
      } else if (here.equals("short")) {
        float l = (side == torn ? 0.34f : 0.60f) * Proportions.UPPER_ARM;
        body.muscle(
            f,
            upper,
            0,
            -0.018f,
            0,
            0.048f * girth + e,
            0.058f * girth + e,
            0.051f * girth + e,
            0.03f);
        body.tube(f, upper, 0, -l + in, 0.047f * girth + e, 0.050f * girth + e, 0.03f);
      } else {
        longSleeve(f, side, e, in);
      }
    }
  }

  /** Cloth falls straight from the shoulder; it does not show every muscle. */
  private void longSleeve(Field.Builder f, Side side, float e, float in) {
    Bone upper = Bone.UPPER_ARM_L.on(side);
    Bone fore = Bone.FOREARM_L.on(side);
    float l = Proportions.FOREARM;
    float g = girth;
    body.muscle(f, upper, 0, -0.018f, 0, 0.048f * g + e, 0.058f * g + e, 0.051f * g + e, 0.03f);
    body.cone(
        f,
        upper,
        Anatomy.v(0, 0, 0),
        Anatomy.v(0, -Proportions.UPPER_ARM, 0),
        0.046f * g + e,
        0.041f * g + e,
        0.03f);
    body.tube(f, fore, 0, -0.97f * l + in, 0.041f * g + e, body.wrist() + e + 0.006f, 0.02f);
  }

  /** Trousers or shorts. */
  Field trousers(float in) {
    Field.Builder f = Field.builder().material(Part.TROUSERS.index());
    float e = TROUSERS;
    body.hips(f, e);
    boolean shorts = wear("legs", "long").equals("short");
    float thigh = Proportions.THIGH;
    for (Side side : Side.values()) {
      Bone bone = Bone.THIGH_L.on(side);
      if (shorts) {
        body.muscle(
            f, bone, 0, -0.12f, -0.010f, 0.070f * girth + e, 0.12f, 0.070f * girth + e, 0.03f);
        body.tube(
            f,
            bone,
            0.01f,
            -0.80f * thigh + in,
            0.084f * girth + e,
            0.068f * girth + e + 0.012f,
            0.045f);
      } else {
        body.thigh(f, side, e);
        Bone shin = Bone.SHIN_L.on(side);
        float l = Proportions.SHIN;
        body.cone(
            f,
            bone,
            Anatomy.v(0, -0.15f, 0),
            Anatomy.v(0, -thigh, 0),
            0.072f * girth + e,
            0.056f * girth + e,
            0.03f);
        Vector3f a = body.joints.point(shin, 0, 0, 0);
        Vector3f b = body.joints.point(shin, 0, -0.985f * l + in, 0.004f);
        f.bone(shin)
            .add(
                new FlatCone(a, b, 0.056f * girth + e, 0.046f * girth + e + 0.006f, 0.004f), 0.03f);
        body.muscle(
            f, shin, 0, -0.12f, 0.014f, 0.048f * girth + e, 0.09f, 0.048f * girth + e, 0.03f);
      }
    }
    waist(f, in);
    return f.build();
  }

  /** Trousers and skirts end at the waist; over a shirt they reach up to it. */
  private void waist(Field.Builder f, float in) {
    if (tucked()) {
      hanging(f, SHIRT + 0.003f);
      body.belly(f, SHIRT + 0.003f);
    }
    f.bone(Bone.PELVIS);
    f.cut(body.joints.point(Bone.PELVIS, 0, (tucked() ? 0.090f : 0.085f) - in, 0), new Vector3f(0, 1, 0), 0.004f);
  }

  /** A skirt to the knees, or to the feet. */
  Field skirt(float in) {
    Part cloth = wears("dress") ? Part.SHIRT : Part.TROUSERS;
    Field.Builder f = Field.builder().material(cloth.index());
    body.hips(f, 0.012f);
    boolean whole = wear("skirt", "knee").equals("long") || wear("dress", "no").equals("long");
    float length = whole ? 0.80f : 0.40f;
    float wide = (whole ? 0.150f : 0.124f) * girth;
    tails(f, length, wide);
    hem(f, -length + in);
    waist(f, in);
    return f.build();
  }

  /** Cloth that falls from the waist as a skirt does, so far down. */
  Field drape(float length) {
    Field.Builder f = Field.builder();
    body.hips(f, SHIRT + 0.006f);
    tails(f, length, 0.118f * girth);
    hem(f, -length);
    return f.build();
  }

  /** Cloth round both thighs, from the hips down. */
  private void tails(Field.Builder f, float length, float wide) {
    Vector3f middle = new Vector3f();
    for (Side side : Side.values()) {
      Bone thigh = Bone.THIGH_L.on(side);
      Vector3f hip = body.joints.point(thigh, 0, 0, 0);
      Vector3f hem = body.joints.point(thigh, side.sign * 0.02f, -length, 0);
      f.bone(thigh).cone(hip, hem, 0.098f * girth, wide, 0.06f);
      middle.fma(0.5f, hem);
    }
    Vector3f seat = body.joints.point(Bone.PELVIS, 0, -0.05f, 0);
    f.bone(Bone.PELVIS).cone(seat, middle, 0.10f * girth, wide, 0.06f);
  }
}
