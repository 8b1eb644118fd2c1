package dev.actionline.stage;

import dev.actionline.core.Noise;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.joml.Vector3f;

/**
 * Blood and dirt on regions of the body, told in words: {@code left leg}, {@code face}, {@code
 * chest}.
 */
final class Wounds implements Layers.Stain {
  private static final long SEED = Noise.seed(0, "wound");

  private record Patch(Shape shape, Part part) {}

  private final List<Patch> patches = new ArrayList<>();
  private final Anatomy body;
  private final FacePlan plan;

  /** Height above which the borders of a stain are fine, as a face is. */
  private final float face;

  Wounds(Anatomy body, FacePlan plan, Map<String, String> wounds) {
    this.body = body;
    this.plan = plan;
    this.face = body.joints.place(Bone.NECK).y;
    new TreeMap<>(wounds).forEach(this::region);
  }

  private void region(String region, String what) {
    String words = " " + region.toLowerCase(Locale.ROOT) + " ";
    String kind = what.toLowerCase(Locale.ROOT);
    boolean earth = kind.contains("dirt") || kind.contains("mud") || kind.contains("soot") || kind.contains("oil");
    Part part = kind.contains("char") ? Part.CHAR : earth ? Part.DIRT : Part.BLOOD;
    if (has(words, "all")) {
      words = " leg arm face body hand back cheek ";
    }
    for (Side side : Side.values()) {
      boolean other = words.contains(side == Side.LEFT ? " right " : " left ");
      if (!other) {
        limbs(words, side, part);
      }
    }
    trunk(words, part);
  }

  private void limbs(String words, Side side, Part part) {
    if (has(words, "leg", "thigh")) {
      patch(Bone.THIGH_L.on(side), 0, -0.20f, -0.05f, 0, -0.40f, -0.05f, 0.065f, 0.048f, part);
    }
    if (has(words, "leg", "knee", "shin", "calf")) {
      patch(Bone.SHIN_L.on(side), 0, 0, -0.04f, 0.01f, -0.24f, -0.03f, 0.050f, 0.028f, part);
    }
    if (has(words, "foot", "ankle")) {
      patch(Bone.FOOT_L.on(side), 0, -0.02f, 0, 0, -0.05f, -0.13f, 0.05f, 0.05f, part);
    }
    if (has(words, "arm", "shoulder")) {
      patch(Bone.UPPER_ARM_L.on(side), 0, -0.04f, -0.03f, 0, -0.20f, -0.02f, 0.055f, 0.035f, part);
    }
    if (has(words, "arm", "elbow", "wrist", "forearm")) {
      patch(Bone.FOREARM_L.on(side), 0, -0.06f, 0.02f, 0, -0.20f, 0, 0.034f, 0.026f, part);
    }
    if (has(words, "hand", "hands", "fist")) {
      patch(Bone.HAND_L.on(side), 0, 0, -0.02f, 0, 0, -0.13f, 0.035f, 0.045f, part);
    }
    if (has(words, "hip", "side", "flank", "rib", "ribs")) {
      int s = side.sign;
      patch(Bone.BELLY, s * 0.11f, 0.06f, -0.04f, s * 0.12f, -0.06f, -0.03f, 0.055f, 0.05f, part);
    }
    boolean oneSided = words.contains(" left ") || words.contains(" right ");
    boolean smeared = part != Part.BLOOD;
    if (has(words, "face", "cheek", "eye", "head", "temple") && (oneSided || smeared || side == Side.RIGHT)) {
      face(side, part);
    }
  }

  /** Blood runs from the brow down a cheek to the jaw; dirt lies on forehead, cheek and chin. */
  private void face(Side side, Part part) {
    int s = side.sign;
    float q = plan.size();
    if (part == Part.BLOOD) {
      line(s * 0.020f, 0.066f, -0.078f, s * 0.036f, 0.030f, -0.082f, 0.013f * q, part);
      line(s * 0.036f, 0.030f, -0.082f, s * 0.044f, -0.040f, -0.066f, 0.010f * q, part);
      line(s * 0.044f, -0.040f, -0.066f, s * 0.036f, -0.090f, -0.050f, 0.008f * q, part);
    } else {
      line(s * 0.034f, -0.022f, -0.080f, s * 0.056f, -0.046f, -0.046f, 0.013f * q, part);
      line(s * 0.018f, 0.048f, -0.086f, s * 0.044f, 0.042f, -0.070f, 0.010f * q, part);
      line(s * 0.012f, -0.096f, -0.078f, s * 0.030f, -0.084f, -0.062f, 0.011f * q, part);
    }
  }

  private void line(float ax, float ay, float az, float bx, float by, float bz, float radius, Part part) {
    patches.add(new Patch(new RoundCone(plan.at(ax, ay, az), plan.at(bx, by, bz), radius, radius), part));
  }

  private void trunk(String words, Part part) {
    if (has(words, "chest", "breast", "heart", "body", "torso")) {
      patch(Bone.CHEST, 0.04f, 0.15f, -0.10f, 0.02f, 0.0f, -0.10f, 0.060f, 0.035f, part);
    }
    if (has(words, "belly", "stomach", "abdomen", "gut", "body", "torso")) {
      patch(Bone.BELLY, -0.02f, 0.08f, -0.10f, 0, -0.06f, -0.10f, 0.060f, 0.040f, part);
    }
    if (has(words, "back", "spine")) {
      patch(Bone.CHEST, 0, 0.14f, 0.10f, 0.01f, -0.06f, 0.09f, 0.065f, 0.040f, part);
    }
    if (has(words, "mouth", "lip", "chin", "nose")) {
      float q = plan.size();
      patches.add(
          new Patch(
              new RoundCone(
                  plan.at(0.006f, -0.040f, -0.098f),
                  plan.onJaw(0.008f, -0.098f, -0.080f),
                  0.010f * q,
                  0.008f * q),
              part));
    }
    if (has(words, "neck", "throat")) {
      patch(Bone.NECK, 0.02f, 0.03f, -0.05f, 0.01f, -0.03f, -0.05f, 0.030f, 0.026f, part);
    }
  }

  private static boolean has(String words, String... any) {
    for (String word : any) {
      if (words.contains(" " + word + " ")) {
        return true;
      }
    }
    return false;
  }

  private void patch(
      Bone bone,
      float ax,
      float ay,
      float az,
      float bx,
      float by,
      float bz,
      float ra,
      float rb,
      Part part) {
    Vector3f a = body.joints.point(bone, ax, ay, az);
    Vector3f b = body.joints.point(bone, bx, by, bz);
    patches.add(new Patch(new RoundCone(a, b, ra, rb), part));
  }

  @Override
  public int at(float x, float y, float z, int material) {
    boolean stains =
        material != Part.EYE.ordinal()
            && material != Part.MOUTH.ordinal()
            && material != Part.TEETH.ordinal()
            && material != Part.IRIS.ordinal()
            && material != Part.PUPIL.ordinal();
    float fine = y > face ? 0.5f : 1;
    for (Patch patch : stains ? patches : List.<Patch>of()) {
      double ragged =
          fine
              * (0.009 * Noise.smooth(SEED, (45 * x + 31 * z) / fine)
                  + 0.010 * Noise.smooth(SEED + 1, (38 * y + 27 * z) / fine));
      if (patch.shape.distance(x, y, z) + ragged < 0) {
        return patch.part.ordinal();
      }
    }
    return material;
  }
}
