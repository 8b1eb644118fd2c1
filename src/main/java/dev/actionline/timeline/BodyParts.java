package dev.actionline.timeline;

import dev.actionline.stage.Bone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3f;

/** The parts of a body by the words of a list, and where they are. */
final class BodyParts {
  /** A part: a joint, or the middle of two, and an offset to it, metres forward, up, and out on its own side. */
  private record Part(Bone left, Bone right, boolean sided, float forward, float up, float out) {}

  /** Of two feet that one is meant which is set up so much higher, metres. */
  private static final float UP_M = 0.15f;

  private static final Map<String, Part> PARTS = new LinkedHashMap<>();

  static {
    part("face eyes head", Bone.EYE_L, Bone.EYE_R, false, 0, 0);
    part("eye", Bone.EYE_L, Bone.EYE_R, true, 0, 0);
    part("mouth lips jaw", Bone.LIP_CORNER_L, Bone.LIP_CORNER_R, false, 0, 0);
    part("chin", Bone.LIP_CORNER_L, Bone.LIP_CORNER_R, false, 0, -0.05f);
    part("nose", Bone.EYE_L, Bone.EYE_R, false, 0.03f, -0.04f);
    part("forehead brow", Bone.EYE_L, Bone.EYE_R, false, 0.01f, 0.06f);
    part("hair crown top", Bone.EYE_L, Bone.EYE_R, false, -0.08f, 0.13f);
    part("cheek tear", Bone.TEAR_L, Bone.TEAR_R, true, 0, -0.02f);
    part("temple ear", Bone.EYE_L, Bone.EYE_R, -0.06f, 0.02f, 0.045f);
    part("neck throat", Bone.NECK, Bone.NECK, false, 0.04f, 0.04f);
    part("shoulder", Bone.UPPER_ARM_L, Bone.UPPER_ARM_R, true, 0, 0.06f);
    part("shoulders", Bone.UPPER_ARM_L, Bone.UPPER_ARM_R, false, 0, 0.06f);
    part("chest heart breast", Bone.CHEST, Bone.CHEST, false, 0.12f, 0.1f);
    part("back", Bone.CHEST, Bone.CHEST, false, -0.13f, 0.1f);
    part("belly stomach waist gut", Bone.BELLY, Bone.BELLY, false, 0.11f, 0);
    part("hip hips pelvis pocket belt", Bone.PELVIS, Bone.PELVIS, false, 0.05f, 0);
    part("arm elbow forearm", Bone.FOREARM_L, Bone.FOREARM_R, true, 0, 0);
    part("hand wrist palm fist", Bone.FINGERS_L, Bone.FINGERS_R, true, 0, 0);
    part("hands arms", Bone.FINGERS_L, Bone.FINGERS_R, false, 0, 0);
    part("finger fingers", Bone.INDEX_L, Bone.INDEX_R, true, 0, 0);
    part("thumb", Bone.THUMB_L, Bone.THUMB_R, true, 0, 0);
    part("leg knee thigh shin", Bone.SHIN_L, Bone.SHIN_R, true, 0.05f, 0);
    part("legs knees lap", Bone.SHIN_L, Bone.SHIN_R, false, 0, 0);
    part("foot ankle shoe boot toe shoelace lace", Bone.FOOT_L, Bone.FOOT_R, true, 0.06f, 0);
    part("feet shoes boots", Bone.FOOT_L, Bone.FOOT_R, false, 0.06f, 0);
  }

  private BodyParts() {}

  private static void part(String words, Bone left, Bone right, boolean sided, float f, float up) {
    for (String word : words.split(" ")) {
      PARTS.put(word, new Part(left, right, sided, f, up, 0));
    }
  }

  private static void part(String words, Bone left, Bone right, float f, float up, float out) {
    for (String word : words.split(" ")) {
      PARTS.put(word, new Part(left, right, true, f, up, out));
    }
  }

  static Set<String> words() {
    return PARTS.keySet();
  }

  /** A part's name in the words of a list from an index: {@code left hand}; with terms it takes. */
  static Optional<String> at(List<String> words, int from) {
    if (from >= words.size()) {
      return Optional.empty();
    }
    String word = words.get(from).toLowerCase(Locale.ROOT);
    boolean side = word.equals("left") || word.equals("right");
    if (side && from + 1 < words.size()) {
      String next = words.get(from + 1).toLowerCase(Locale.ROOT);
      return PARTS.containsKey(next) ? Optional.of(word + " " + next) : Optional.empty();
    }
    return PARTS.containsKey(word) ? Optional.of(word) : Optional.empty();
  }

  /** Where a part is; without a part, the face, for it is the face that people mean. */
  static Vector3f point(World world, String performer, Optional<String> part, double seconds) {
    Track track = world.track(performer);
    if (track == null || !track.role().isFigure()) {
      return part.flatMap(p -> world.propMark(performer, p, seconds))
          .orElseGet(() -> world.joint(performer, Bone.CHEST, seconds));
    }
    String wanted = part.orElse("face").toLowerCase(Locale.ROOT);
    boolean left = wanted.startsWith("left ");
    String word = wanted.replaceFirst("^(left|right) ", "");
    Part found = PARTS.getOrDefault(word, PARTS.get("face"));
    Vector3f a = world.joint(performer, found.left, seconds);
    Vector3f b = world.joint(performer, found.right, seconds);
    float scale = track.role().scale();
    left |= word.equals(wanted) && found.left == Bone.FOOT_L && a.y > b.y + UP_M * scale;
    Vector3f outward = new Vector3f(left ? a : b).sub(left ? b : a).normalize(found.out * scale);
    Vector3f at = found.sided ? (left ? a : b).add(outward) : a.lerp(b, 0.5f);
    Vector3f forward = world.stance(performer, seconds).forward();
    return at.fma(found.forward * scale, forward).add(0, found.up * scale, 0);
  }
}
