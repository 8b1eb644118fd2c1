package dev.actionline.stage;

import org.joml.Vector3f;

/** Makes the head of a look: its skin, features, hair and hat. */
final class HeadTailor {
  /** Edges of the cells in which layers are meshed, metres of a head of size 1. */
  private static final float FEATURES = 0.0031f;

  private static final float FACE = 0.0060f;
  private static final float SKULL = 0.0100f;
  private static final float HAIR = 0.0078f;
  private static final float HAT = 0.0066f;

  private final Tailor tailor;
  private final FigureLook look;
  private final Anatomy body;
  private final Joints bind;
  private final FacePlan plan;
  private final Layers layers;
  private final Layers.Stain stain;
  private final Binding.Rule headFlesh;

  HeadTailor(Tailor tailor) {
    this.tailor = tailor;
    this.look = tailor.look;
    this.body = tailor.body;
    this.bind = tailor.skeleton.bind();
    this.plan = tailor.plan;
    this.layers = tailor.layers;
    this.stain = tailor.stain;
    this.headFlesh = withFeatures(tailor.flesh);
  }

  /** Flesh, and the bones of the face. */
  private Binding.Rule withFeatures(Binding.Rule flesh) {
    return new Binding.Rule() {
      @Override
      public void shares(float x, float y, float z, Binding.Shares out) {
        flesh.shares(x, y, z, out);
        plan.features(x, y, z, out);
      }

      @Override
      public Binding.Rule near(float x, float y, float z, float radius) {
        return withFeatures(flesh.near(x, y, z, radius));
      }
    };
  }

  void dress() {
    Hair hair = new Hair(plan, look.hair());
    String hat = look.wear().getOrDefault("hat", "none");
    boolean hatted = !hat.equals("none") && !hat.equals("no");
    Headgear headgear = new Headgear(plan, hat);
    Layers.Cover underHat = hatted ? hat(headgear) : Layers.NOTHING;
    Layers.Cover underHair = Layers.NOTHING;
    if (hair.grows()) {
      Field locks = hair.field();
      Layers.Cover bare =
          (x, y, z) ->
              underHat.hides(x, y, z)
                  || hatted && headgear.presses(local(x, y, z))
                  || tailor.halfMetal() && x < -0.012f;
      layers.add(hair.combed(SurfaceNets.mesh(locks, HAIR)), hair::shares, bare, stain);
      underHair = (x, y, z) -> !bare.hides(x, y, z) && locks.distance(x, y, z) < -0.0045f;
    }
    Layers.Cover hairCover = underHair;
    Layers.Cover hidden =
        (x, y, z) -> hairCover.hides(x, y, z) || underHat.hides(x, y, z) || clothedNeck(x, y, z);
    switch (tailor.description.head()) {
      case HUMAN -> humanHead(hair, hidden);
      case ROBOT -> robotHead(hidden);
      default -> plainHead(hidden);
    }
  }

  private Layers.Cover hat(Headgear hat) {
    Field field = hat.field();
    layers.add(
        SurfaceNets.mesh(field, HAT * plan.size()), Binding.to(Bone.HEAD), Layers.NOTHING, stain);
    return (x, y, z) -> field.distance(x, y, z) < -0.004f;
  }

  private boolean clothedNeck(float x, float y, float z) {
    return y < body.joints.place(Bone.NECK).y - 0.06f && tailor.clothed.hides(x, y, z);
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
    layers.add(SurfaceNets.mesh(face.teeth(false), 0.0028f * q), Binding.to(Bone.HEAD), Layers.NOTHING, stain);
    layers.add(SurfaceNets.mesh(face.teeth(true), 0.0028f * q), Binding.to(Bone.JAW), Layers.NOTHING, stain);
    float size = face.eyeSize() * q;
    float lashes =
        (0.0009f + 0.0015f * plan.build.feminine()) * (1 - 0.6f * Math.min(1, look.aged()));
    for (Side side : Side.values()) {
      layers.add(Brows.mesh(plan, skin, side), Brows.shares(plan, side), Layers.NOTHING, stain);
      boolean lamp = tailor.halfMetal() && side == Side.LEFT;
      Mesh ball = Eyes.ball(bind, size, side, lamp);
      layers.add(ball, Binding.to(Bone.EYE_L.on(side)), Layers.NOTHING, (x, y, z, m) -> m);
      Mesh upper = Eyes.lid(bind, size, side, true, lashes, 0.10f * plan.build.childlike());
      layers.add(upper, Binding.to(Bone.LID_L.on(side)), Layers.NOTHING, stain);
      Mesh lower = Eyes.lid(bind, size, side, false, 0, 0);
      layers.add(lower, Binding.to(Bone.HEAD), Layers.NOTHING, stain);
      layers.add(tear(side), Binding.to(Bone.TEAR_L.on(side)), Layers.NOTHING, (x, y, z, m) -> m);
    }
    if (tailor.wardrobe.wears("glasses")) {
      boolean dark = tailor.wardrobe.wear("glasses", "yes").equals("dark");
      layers.add(Spectacles.mesh(plan, dark), Binding.to(Bone.HEAD), Layers.NOTHING, (x, y, z, m) -> m);
    }
    if (tailor.wardrobe.wears("beard")) {
      layers.add(SurfaceNets.mesh(hair.beard(tailor.wardrobe.wear("beard", "yes").equals("moustache")), 0.0036f * q), headFlesh, Layers.NOTHING, stain);
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
    for (int i = 0; i + 1 < drops.length; i++) { // a wet line that ends in a drop
      float[] from = drops[i];
      float[] to = drops[i + 1];
      f.cone(
          plan.at(s * from[0], from[1], from[2] - 0.001f),
          plan.at(s * to[0], to[1], to[2] - 0.0015f),
          0.0024f * q,
          (i + 2 == drops.length ? 0.0056f : 0.0026f) * q,
          0.001f);
    }
    return SurfaceNets.mesh(f.build(), 0.0014f * q);
  }

  private void robotHead(Layers.Cover hidden) {
    RobotHead robot = new RobotHead(plan);
    Field.Builder f = Field.builder();
    body.neck(f);
    layers.add(SurfaceNets.mesh(f.build(), SKULL), tailor.flesh, hidden, stain);
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
    layers.add(SurfaceNets.mesh(f.build(), SKULL), tailor.flesh, hidden, stain);
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

  /** The head as a solid, for what flows. */
  Field solid() {
    return switch (tailor.description.head()) {
      case HUMAN -> {
        Field.Builder f = Field.builder();
        Face face = new Face(plan, look.aged());
        face.skin(f);
        yield f.all(face.ears()).build();
      }
      case ROBOT -> new RobotHead(plan).casque();
      default -> egg();
    };
  }
}
