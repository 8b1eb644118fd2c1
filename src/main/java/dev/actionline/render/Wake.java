package dev.actionline.render;

import dev.actionline.stage.Bone;
import dev.actionline.stage.Material;
import dev.actionline.stage.Model;
import dev.actionline.timeline.FrameState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * Where something stands in a liquid or fell into it: the surface is brighter about it, and rings
 * run from it.
 *
 * @param x metres, world
 * @param z metres, world
 * @param radius of what breaks the surface, metres
 * @param age seconds since something fell in; negative for what stands there
 */
record Wake(float x, float z, float radius, float age) {
  static final int MOST = 8;
  private static final float STANDING = -1;

  /** A stretch of the body between two bones, and how thick it is. */
  private record Limb(Bone from, Bone to, float radius) {}

  private static final List<Limb> LIMBS =
      List.of(
          new Limb(Bone.NECK, Bone.CHEST, 0.17f),
          new Limb(Bone.CHEST, Bone.PELVIS, 0.19f),
          new Limb(Bone.HEAD, Bone.NECK, 0.09f),
          new Limb(Bone.THIGH_L, Bone.SHIN_L, 0.09f),
          new Limb(Bone.THIGH_R, Bone.SHIN_R, 0.09f),
          new Limb(Bone.SHIN_L, Bone.FOOT_L, 0.06f),
          new Limb(Bone.SHIN_R, Bone.FOOT_R, 0.06f),
          new Limb(Bone.UPPER_ARM_L, Bone.FOREARM_L, 0.06f),
          new Limb(Bone.UPPER_ARM_R, Bone.FOREARM_R, 0.06f),
          new Limb(Bone.FOREARM_L, Bone.HAND_L, 0.05f),
          new Limb(Bone.FOREARM_R, Bone.HAND_R, 0.05f),
          new Limb(Bone.HAND_L, Bone.FINGER_TIPS_L, 0.05f),
          new Limb(Bone.HAND_R, Bone.FINGER_TIPS_R, 0.05f));

  /** The largest of a picture, in an order that does not change. */
  static List<Wake> of(FrameState state, Library library, List<Drawable> solids, Extents extents) {
    List<Drawable> liquids = solids.stream().filter(d -> liquid(d, extents)).toList();
    if (liquids.isEmpty()) {
      return List.of();
    }
    List<Wake> all = new ArrayList<>();
    for (FrameState.EffectState e : state.effects()) {
      if (e.name().equals("splash")) {
        float size = e.numbers().getOrDefault("size", 1.0).floatValue();
        all.add(new Wake(e.point().x, e.point().z, 0.2f * size, (float) e.seconds()));
      }
    }
    state.figures().forEach(f -> addFigure(f, library, liquids, extents, all));
    state.props().forEach(p -> addProp(p, Staging.modelOf(library, p), liquids, extents, all));
    all.sort(Comparator.comparingDouble(w -> -w.radius));
    return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
  }

  private static boolean liquid(Drawable d, Extents extents) {
    return !d.late()
        && extents.materials(d.mesh()).stream().anyMatch(m -> liquid(d.materials().get(m)));
  }

  private static boolean liquid(Material m) {
    return m.pattern() == Material.Pattern.MOLTEN || m.pattern() == Material.Pattern.WATER;
  }

  private static void addFigure(
      FrameState.FigureState figure,
      Library library,
      List<Drawable> liquids,
      Extents extents,
      List<Wake> all) {
    Matrix4f world = figure.stance().worldFromRoot();
    Matrix4f[] bones = library.body(figure.look()).rootFromBones(figure.pose());
    Vector3f chest = at(world, bones, Bone.CHEST);
    float top = Math.max(chest.y, Math.max(at(world, bones, Bone.HAND_L).y, at(world, bones, Bone.HAND_R).y));
    top = Math.max(top, at(world, bones, Bone.HEAD).y);
    Ground ground = Ground.under(new Vector3f(chest.x, top, chest.z), liquids, extents);
    if (!liquid(ground.material())) {
      return;
    }
    float size = figure.look().heightM() / 1.75f;
    for (Limb limb : LIMBS) {
      Vector3f a = at(world, bones, limb.from());
      Vector3f b = at(world, bones, limb.to());
      if (a.y < ground.y() != b.y < ground.y()) {
        Vector3f p = a.lerp(b, (ground.y() - a.y) / (b.y - a.y));
        all.add(new Wake(p.x, p.z, limb.radius() * size, STANDING));
      }
    }
  }

  private static Vector3f at(Matrix4f world, Matrix4f[] bones, Bone bone) {
    return world.transformPosition(bones[bone.ordinal()].getTranslation(new Vector3f()));
  }

  private static void addProp(
      FrameState.PropState prop,
      Model model,
      List<Drawable> liquids,
      Extents extents,
      List<Wake> all) {
    Vector3f middle = new Vector3f(model.low()).add(model.high()).mul(0.5f);
    float reach = middle.distance(model.high());
    prop.worldFromProp().transformPosition(middle);
    Ground ground = Ground.under(middle, liquids, extents);
    if (liquid(ground.material()) && Math.abs(ground.y() - middle.y) < reach) {
      all.add(new Wake(middle.x, middle.z, 0.6f * reach, STANDING));
    }
  }
}
