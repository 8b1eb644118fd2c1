package dev.actionline.stage;

import dev.actionline.core.Noise;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;

/**
 * Makes the body of a look: meshes its layers, binds them to the bones, and gives them materials.
 */
final class Tailor {
  /** Edges of the cells in which layers are meshed, reference metres. */
  private static final float CLOTH = 0.0172f;

  private static final float LIMBS = 0.0145f;
  private static final float SHOES = 0.0128f;
  private static final float HANDS = 0.0064f;
  private static final float FEATURES = 0.0031f;
  private static final float FACE = 0.0060f;
  private static final float SKULL = 0.0100f;
  private static final float HAIR = 0.0078f;
  private static final float HAT = 0.0066f;

  private final FigureDescription description;
  private final FigureLook look;
  private final Skeleton skeleton;
  private final Anatomy body;
  private final Wardrobe wardrobe;
  private final FacePlan plan;
  private final Binding binding;
  private final Binding.Rule flesh;
  private final Binding.Rule headFlesh;
  private final Layers.Stain stain;
  private final boolean halfMetal;
  private final Layers.Cover clothed;
  private final Layers layers = new Layers();

  /** Cell of clothes and limbs: finer where a wound's border must show. */
  private final float cloth;

  private Tailor(
      FigureDescription description, FigureLook look, Proportions build, Skeleton skeleton) {
    this.description = description;
    this.look = look;
    this.skeleton = skeleton;
    this.body = new Anatomy(build, skeleton.bind());
    this.wardrobe = new Wardrobe(body, look);
    this.plan = new FacePlan(build, skeleton.bind());
    this.clothed = clothing();
    this.binding = Binding.of(body);
    this.flesh = binding.rule();
    this.headFlesh =
        (x, y, z, out) -> {
          flesh.shares(x, y, z, out);
          plan.features(x, y, z, out);
        };
    this.cloth = look.wounds().isEmpty() ? CLOTH : 0.6f * CLOTH;
    this.halfMetal = look.surface().equals("half-chrome");
    Layers.Stain wounds = new Wounds(body, plan, look.wounds());
    this.stain = halfMetal ? (x, y, z, m) -> wounds.at(x, y, z, metalHalf(x, y, z, m)) : wounds;
  }

  /** A body cut to a look, in reference metres: nothing in it depends on colours or on height. */
  record Cut(Mesh mesh, Field field) {}

  static Cut cut(
      FigureDescription description, FigureLook look, Proportions build, Skeleton skeleton) {
    Tailor tailor = new Tailor(description, look, build, skeleton);
    tailor.clothes();
    tailor.limbs();
    tailor.head();
    return new Cut(tailor.layers.mesh(), tailor.whole());
  }

  private void clothes() {
    Field jacket = wardrobe.jacket(Wardrobe.UNDER);
    Layers.Cover underJacket = wardrobe.jacket() ? inside(jacket) : Layers.NOTHING;
    if (wardrobe.jacket()) {
      layers.add(SurfaceNets.mesh(wardrobe.jacket(0), cloth), flesh, Layers.NOTHING, stain);
    }
    if (wardrobe.shirt()) {
      layers.add(SurfaceNets.mesh(wardrobe.shirt(0), cloth), flesh, underJacket, stain);
    }
    if (wardrobe.legwear()) {
      Field legs = wardrobe.skirt() ? wardrobe.skirt(0) : wardrobe.trousers(0);
      layers.add(SurfaceNets.mesh(legs, cloth), flesh, overLegs(jacket), stain);
    }
    if (wardrobe.shoes()) {
      layers.add(SurfaceNets.mesh(wardrobe.shoes(0), SHOES), flesh, Layers.NOTHING, stain);
      layers.add(SurfaceNets.mesh(wardrobe.soles(), SHOES), flesh, Layers.NOTHING, stain);
    }
  }

  private Layers.Cover overLegs(Field jacket) {
    Field over = wardrobe.jacket() ? jacket : wardrobe.shirt(Wardrobe.UNDER);
    boolean covered = wardrobe.jacket() || wardrobe.shirt();
    float inBoots = wardrobe.wears("boots") && !wardrobe.skirt() ? wardrobe.bootTop() - 0.025f : -1;
    return (x, y, z) -> y < inBoots || covered && over.holds(x, y, z);
  }

  private static Layers.Cover inside(Field field) {
    return field::holds;
  }

  /** What clothes hide of the skin. */
  private Layers.Cover clothing() {
    List<Field> covers = new ArrayList<>();
    if (wardrobe.shirt()) {
      covers.add(wardrobe.shirt(Wardrobe.UNDER));
    }
    if (wardrobe.jacket()) {
      covers.add(wardrobe.jacket(Wardrobe.UNDER));
    }
    if (wardrobe.legwear()) {
      covers.add(
          wardrobe.skirt() ? wardrobe.skirt(Wardrobe.UNDER) : wardrobe.trousers(Wardrobe.UNDER));
    }
    if (wardrobe.shoes()) {
      covers.add(wardrobe.shoes(Wardrobe.UNDER / 2));
    }
    return (x, y, z) -> covers.stream().anyMatch(f -> f.holds(x, y, z));
  }

  private void limbs() {
    Field.Builder limbs = Field.builder();
    for (Side side : Side.values()) {
      hand(side);
      if (wardrobe.bareForearms() || side == wardrobe.torn) {
        body.upperArm(limbs, side, 0);
        body.forearm(limbs, side, 0);
      }
      if (wardrobe.bareThighs()) {
        body.thigh(limbs, side, 0);
        body.calf(limbs, side, 0);
      }
      if (!wardrobe.shoes()) {
        body.calf(limbs, side, 0);
        body.foot(limbs, side);
      }
    }
    if (!wardrobe.shirt() && !wardrobe.jacket()) {
      body.trunk(limbs, 0);
    }
    if (!wardrobe.legwear()) {
      body.hips(limbs, 0);
    }
    layers.add(SurfaceNets.mesh(limbs.build(), cloth * LIMBS / CLOTH), flesh, clothed, stain);
  }

  /**
   * A hand with the last of its forearm. The index finger is meshed apart, for it must be able to
   * leave the others; both meshes have the palm's surface where they meet.
   */
  private void hand(Side side) {
    Bone fore = Bone.FOREARM_L.on(side);
    Field.Builder palm = Field.builder();
    body.palm(palm, side);
    Vector3f sleeve = body.joints.point(fore, 0, -0.72f * Proportions.FOREARM, 0);
    Vector3f wrist = body.joints.place(Bone.HAND_L.on(side));
    palm.bone(fore).cone(sleeve, wrist, body.wrist() + 0.0035f, body.wrist(), 0.02f);
    Field.Builder fingers = Field.builder().all(palm.build());
    for (int number = 1; number < 4; number++) {
      body.finger(fingers, side, number);
    }
    body.thumb(fingers, side);
    Binding.Rule others = binding.without(Bone.INDEX_L.on(side), Bone.INDEX_TIP_L.on(side));
    layers.add(SurfaceNets.mesh(fingers.build(), HANDS), others, clothed, stain);
    Field.Builder index = Field.builder();
    body.finger(index, side, 0);
    Field alone = index.build();
    Field pointing = Field.builder().all(palm.build()).all(alone).build();
    Layers.Cover away = (x, y, z) -> alone.distance(x, y, z) > 0.005f;
    Binding.Rule own = binding.without(Bone.FINGERS_L.on(side), Bone.FINGER_TIPS_L.on(side));
    layers.add(SurfaceNets.mesh(pointing, HANDS), own, away, stain);
  }

  private void head() {
    Hair hair = new Hair(plan, look.hair());
    String hat = look.wear().getOrDefault("hat", "none");
    boolean hatted = !hat.equals("none") && !hat.equals("no");
    Layers.Cover underHat = hatted ? hat(new Headgear(plan, hat)) : Layers.NOTHING;
    Layers.Cover underHair = Layers.NOTHING;
    if (hair.grows()) {
      Field locks = hair.field();
      Layers.Cover bare =
          halfMetal ? (x, y, z) -> underHat.hides(x, y, z) || x < -0.012f : underHat;
      layers.add(hair.combed(SurfaceNets.mesh(locks, HAIR)), hair::shares, bare, stain);
      underHair = (x, y, z) -> !bare.hides(x, y, z) && locks.distance(x, y, z) < -0.0045f;
    }
    Layers.Cover hairCover = underHair;
    Layers.Cover hidden =
        (x, y, z) -> hairCover.hides(x, y, z) || underHat.hides(x, y, z) || clothedNeck(x, y, z);
    switch (description.head()) {
      case HUMAN -> humanHead(hair, hidden);
      case ROBOT -> robotHead(hidden);
      default -> plainHead(hidden);
    }
  }

  private Layers.Cover hat(Headgear hat) {
    Field field = hat.field();
    layers.add(
        SurfaceNets.mesh(field, HAT * plan.size()), Binding.to(Bone.HEAD), Layers.NOTHING, stain);
    return (x, y, z) ->
        field.distance(x, y, z) < -0.004f || hat.presses(plan.local(new Vector3f(x, y, z)));
  }

  private boolean clothedNeck(float x, float y, float z) {
    return y < body.joints.place(Bone.NECK).y - 0.06f && clothed.hides(x, y, z);
  }

  private void humanHead(Hair hair, Layers.Cover hidden) {
    Face face = new Face(plan, look.aged());
    Field.Builder f = Field.builder();
    body.neck(f);
    face.skin(f);
    Field skin = f.build();
    faceSkin(skin, hidden);
    float q = plan.size();
    layers.add(Lips.mesh(plan, false, look.aged()), face.lip(false), Layers.NOTHING, stain);
    layers.add(Lips.mesh(plan, true, look.aged()), face.lip(true), Layers.NOTHING, stain);
    layers.add(SurfaceNets.mesh(face.ears(), 0.0042f * q), Binding.to(Bone.HEAD), hidden, stain);
    layers.add(
        SurfaceNets.mesh(face.teeth(), 0.0028f * q), Binding.to(Bone.HEAD), Layers.NOTHING, stain);
    float size = face.eyeSize() * q;
    float lashes =
        (0.0009f + 0.0015f * plan.build.feminine()) * (1 - 0.6f * Math.min(1, look.aged()));
    for (Side side : Side.values()) {
      layers.add(Brows.mesh(plan, skin, side), Brows.shares(plan, side), Layers.NOTHING, stain);
      boolean lamp = halfMetal && side == Side.LEFT;
      Mesh ball = Eyes.ball(skeleton.bind(), size, side, lamp);
      layers.add(ball, Binding.to(Bone.EYE_L.on(side)), Layers.NOTHING, (x, y, z, m) -> m);
      Mesh upper = Eyes.lid(skeleton.bind(), size, side, true, lashes);
      layers.add(upper, Binding.to(Bone.LID_L.on(side)), Layers.NOTHING, stain);
      Mesh lower = Eyes.lid(skeleton.bind(), size, side, false, 0);
      layers.add(lower, Binding.to(Bone.HEAD), Layers.NOTHING, stain);
      layers.add(tear(side), Binding.to(Bone.TEAR_L.on(side)), Layers.NOTHING, (x, y, z, m) -> m);
    }
    if (wardrobe.wears("beard")) {
      layers.add(SurfaceNets.mesh(hair.beard(), 0.0036f * q), headFlesh, Layers.NOTHING, stain);
    }
  }

  /** A box of the head, in its own measure. */
  private record Region(Vector3f low, Vector3f high) {
    /** True inside by at least a margin. */
    boolean holds(Vector3f p, float margin) {
      return p.x > low.x + margin
          && p.y > low.y + margin
          && p.z > low.z + margin
          && p.x < high.x - margin
          && p.y < high.y - margin
          && p.z < high.z - margin;
    }
  }

  private static final Region FACE_REGION =
      new Region(new Vector3f(-0.2f, -0.140f, -0.2f), new Vector3f(0.2f, 0.085f, -0.012f));
  private static final Region FEATURES_REGION =
      new Region(new Vector3f(-0.056f, -0.104f, -0.2f), new Vector3f(0.056f, 0.022f, -0.046f));

  /**
   * Eyes, nose and mouth are meshed finely, the rest of the face less so, the skull coarsely. The
   * meshes are of one surface and overlap, so no seam is seen.
   */
  private void faceSkin(Field skin, Layers.Cover hidden) {
    float q = plan.size();
    layers.add(
        part(skin, FEATURES * q, FEATURES_REGION),
        headFlesh,
        (x, y, z) -> hidden.hides(x, y, z) || !FEATURES_REGION.holds(local(x, y, z), 0),
        stain);
    layers.add(
        part(skin, FACE * q, FACE_REGION),
        headFlesh,
        (x, y, z) ->
            hidden.hides(x, y, z)
                || !FACE_REGION.holds(local(x, y, z), 0)
                || FEATURES_REGION.holds(local(x, y, z), 0.0055f),
        stain);
    layers.add(
        SurfaceNets.mesh(skin, SKULL * q),
        headFlesh,
        (x, y, z) -> hidden.hides(x, y, z) || FACE_REGION.holds(local(x, y, z), 0.0095f),
        stain);
  }

  private Vector3f local(float x, float y, float z) {
    return plan.local(new Vector3f(x, y, z));
  }

  /** The bind pose holds the head upright, so a box of the head is a box of the room. */
  private Mesh part(Field skin, float cell, Region region) {
    Vector3f low = plan.at(region.low).sub(cell, cell, cell);
    Vector3f high = plan.at(region.high).add(cell, cell, cell);
    return SurfaceNets.mesh(skin, cell, low, high);
  }

  private Mesh tear(Side side) {
    float q = plan.size();
    int s = side.sign;
    Field.Builder f = Field.builder().material(Part.TEAR.index()).bone(Bone.TEAR_L.on(side));
    float[][] drops = {
      {0.0270f, -0.0175f, -0.0862f}, {0.0300f, -0.0330f, -0.0835f}, {0.0310f, -0.0520f, -0.0795f}
    };
    for (float[] d : drops) {
      f.cone(
          plan.at(s * d[0], d[1] + 0.004f, d[2]),
          plan.at(s * d[0], d[1], d[2]),
          0.0010f * q,
          0.0024f * q,
          0.001f);
    }
    return SurfaceNets.mesh(f.build(), 0.0014f * q);
  }

  private void robotHead(Layers.Cover hidden) {
    RobotHead robot = new RobotHead(plan);
    Field.Builder f = Field.builder();
    body.neck(f);
    layers.add(SurfaceNets.mesh(f.build(), SKULL), flesh, hidden, stain);
    layers.add(
        SurfaceNets.mesh(robot.casque(), 0.0038f * plan.size()),
        Binding.to(Bone.HEAD),
        hidden,
        stain);
    layers.add(
        SurfaceNets.mesh(robot.core(), 0.0060f * plan.size()),
        Binding.to(Bone.HEAD),
        hidden,
        stain);
    layers.add(
        SurfaceNets.mesh(robot.lamps(), 0.003f), Binding.to(Bone.HEAD), Layers.NOTHING, stain);
  }

  private void plainHead(Layers.Cover hidden) {
    Field.Builder f = Field.builder();
    body.neck(f);
    f.bone(Bone.HEAD).all(egg());
    layers.add(SurfaceNets.mesh(f.build(), SKULL), flesh, hidden, stain);
  }

  private Field egg() {
    float q = plan.size();
    return Field.builder()
        .bone(Bone.HEAD)
        .ellipsoid(
            plan.at(0, 0.030f, 0.006f),
            new Vector3f(0.074f, 0.088f, 0.092f).mul(q),
            plan.axes(),
            0.03f)
        .ellipsoid(
            plan.at(0, -0.038f, -0.030f),
            new Vector3f(0.056f, 0.082f, 0.062f).mul(q),
            plan.axes(),
            0.04f)
        .build();
  }

  /** One half of the head, ragged at its border, and one arm. */
  private int metalHalf(float x, float y, float z, int material) {
    boolean skin =
        material == Part.SKIN.ordinal()
            || material == Part.LIPS.ordinal()
            || material == Part.BROWS.ordinal();
    if (!skin) {
      return material;
    }
    float neck = body.joints.place(Bone.NECK).y;
    boolean arm = x < -0.2f;
    double border =
        -0.006 + 0.007 * Noise.smooth(7, 60 * y) + 0.004 * Noise.smooth(8, 150 * y + 40 * z);
    boolean half = y > neck - 0.04f && x < border;
    return arm || half ? Part.METAL.ordinal() : material;
  }

  /** The body as one field, for what flows: trunk, limbs, and a face without its finer parts. */
  private Field whole() {
    Field.Builder f = Field.builder().all(body.naked());
    if (description.head() == FigureDescription.Head.HUMAN) {
      Face face = new Face(plan, look.aged());
      face.skin(f);
      f.all(face.ears());
    } else {
      f.all(
          description.head() == FigureDescription.Head.ROBOT
              ? new RobotHead(plan).casque()
              : egg());
    }
    return f.build();
  }
}
