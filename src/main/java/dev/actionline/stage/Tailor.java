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

  final FigureDescription description;
  final FigureLook look;
  final Skeleton skeleton;
  final Anatomy body;
  final Wardrobe wardrobe;
  final FacePlan plan;
  final Binding.Rule flesh;
  final Layers.Stain stain;
  final Layers.Cover clothed;
  final Layers layers = new Layers();
  private final Binding binding;

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
    this.cloth = look.wounds().isEmpty() ? CLOTH : 0.6f * CLOTH;
    Layers.Stain wounds = new Wounds(body, plan, look.wounds());
    this.stain = halfMetal() ? (x, y, z, m) -> wounds.at(x, y, z, metalHalf(x, y, z, m)) : wounds;
  }

  /** Half machine: one half of the head and one arm are metal. */
  boolean halfMetal() {
    return look.surface().equals("half-chrome");
  }

  /** The skin of a look, in reference metres: nothing in it depends on colours or on height. */
  static Mesh cut(
      FigureDescription description, FigureLook look, Proportions build, Skeleton skeleton) {
    Tailor tailor = new Tailor(description, look, build, skeleton);
    tailor.clothes();
    tailor.limbs();
    new HeadTailor(tailor).dress();
    new Blades(tailor).burst();
    return tailor.layers.mesh();
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
    for (Mesh trimming : Trimmings.of(wardrobe, body)) {
      layers.add(trimming, flesh, Layers.NOTHING, stain);
    }
    for (Mesh worn : Accessories.of(wardrobe, body)) {
      layers.add(worn, flesh, Layers.NOTHING, stain);
    }
    if (wardrobe.shoes()) {
      layers.add(SurfaceNets.mesh(footwear().shoes(0), SHOES), flesh, Layers.NOTHING, stain);
      layers.add(SurfaceNets.mesh(footwear().soles(), SHOES), flesh, Layers.NOTHING, stain);
    }
  }

  private Footwear footwear() {
    return new Footwear(body, wardrobe.wears("boots"));
  }

  private Layers.Cover overLegs(Field jacket) {
    Field over = wardrobe.jacket() ? jacket : wardrobe.shirt(Wardrobe.UNDER);
    boolean covered = wardrobe.jacket() || wardrobe.shirt();
    float inBoots = wardrobe.wears("boots") && !wardrobe.skirt() ? footwear().bootTop() - 0.025f : -1;
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
      covers.add(footwear().shoes(Wardrobe.UNDER / 2));
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
    if (!wardrobe.shirt() && !wardrobe.jacket() || wardrobe.openAtTheThroat()) {
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
    Field.Builder palm = Field.builder().material(handMaterial());
    body.palm(palm, side);
    Vector3f sleeve = body.joints.point(fore, 0, -0.72f * Proportions.FOREARM, 0);
    Vector3f wrist = body.joints.place(Bone.HAND_L.on(side));
    palm.bone(fore).cone(sleeve, wrist, body.wrist() + 0.0035f, body.wrist(), 0.02f);
    Field.Builder fingers = Field.builder().all(palm.build()).material(handMaterial());
    for (int number = 1; number < 4; number++) {
      body.finger(fingers, side, number);
    }
    body.thumb(fingers, side);
    Binding.Rule others = binding.without(Bone.INDEX_L.on(side), Bone.INDEX_TIP_L.on(side));
    layers.add(SurfaceNets.mesh(fingers.build(), HANDS), others, clothed, stain);
    Field.Builder index = Field.builder().material(handMaterial());
    body.finger(index, side, 0);
    Field alone = index.build();
    Field pointing = Field.builder().all(palm.build()).all(alone).build();
    Layers.Cover away = (x, y, z) -> alone.distance(x, y, z) > 0.005f;
    Binding.Rule own = binding.without(Bone.FINGERS_L.on(side), Bone.FINGER_TIPS_L.on(side));
    layers.add(SurfaceNets.mesh(pointing, HANDS), own, away, stain);
  }

  private int handMaterial() {
    return (wardrobe.wears("gloves") ? Part.GLOVES : Part.SKIN).index();
  }

  /** The left half of the head, ragged at its border, and the right arm: the hand that acts is the machine's. */
  private int metalHalf(float x, float y, float z, int material) {
    boolean skin =
        material == Part.SKIN.ordinal()
            || material == Part.LID.ordinal()
            || material == Part.LIPS.ordinal()
            || material == Part.BROWS.ordinal();
    if (!skin) {
      return material;
    }
    float neck = body.joints.place(Bone.NECK).y;
    boolean arm = x > 0.2f;
    double border =
        -0.006 + 0.007 * Noise.smooth(7, 60 * y) + 0.004 * Noise.smooth(8, 150 * y + 40 * z);
    boolean half = y > neck - 0.04f && x < border;
    return arm || half ? Part.METAL.ordinal() : material;
  }

  /** The body as one field, for what flows: trunk, limbs, and a face without its finer parts. */
  static Field field(
      FigureDescription description, FigureLook look, Proportions build, Skeleton skeleton) {
    Tailor tailor = new Tailor(description, look, build, skeleton);
    return Field.builder().all(tailor.body.naked()).all(new HeadTailor(tailor).solid()).build();
  }
}
