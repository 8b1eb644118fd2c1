package dev.actionline.timeline;

import dev.actionline.core.Noise;
import dev.actionline.stage.FigureLook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joml.Vector3f;

/**
 * Hair, eyes and skin of those of whom the list tells nothing: in a close-up people are told apart by
 * these. They go by the name, so that somebody keeps them in every scene, and at another age
 * ({@code RUTH AT 60}) or as a double ({@code RUTH #2}) as well.
 */
final class Complexions {
  private static final Map<String, List<String>> CUTS =
      Map.of(
          "man", List.of("crop", "tousled", "curls", "buzz", "crop"),
          "woman", List.of("bob", "long", "pony", "curls", "bun"),
          "boy", List.of("tousled", "crop", "curls", "tousled"),
          "girl", List.of("pony", "bob", "long", "curls"),
          "teenager", List.of("tousled", "curls", "crop"));

  /** Whose hair keeps its cut, and is coloured. */
  private static final Set<String> COLOURED = Set.of("toddler", "baby", "labourer", "doctor", "cook", "soldier", "police officer");

  private static final int[] HAIRS = {0x3b2a22, 0x1c1512, 0x6b4226, 0xb58a4c, 0x7a3b20, 0x4a2c1c, 0x8a6540};
  private static final int[] EYES = {0x3d2a1c, 0x4a3322, 0x46607a, 0x3f4c3a, 0x5a4a2a};

  private Complexions() {}

  /** A look with a complexion of its own, where the list said nothing. */
  static FigureLook of(String name, FigureLook look, LookReader said) {
    List<String> cuts = CUTS.getOrDefault(look.figure(), List.of());
    if (cuts.isEmpty() && !COLOURED.contains(look.figure())) {
      return look;
    }
    long seed = Noise.seed(0, "complexion " + key(name));
    Map<String, Vector3f> colors = new LinkedHashMap<>(look.colors());
    if (!said.saysColor("hair") && look.aged() <= 0.6f) {
      colors.put("hair", ColorWords.linear(HAIRS[pick(seed, 1, HAIRS.length)]));
    }
    if (!said.saysColor("eyes")) {
      colors.put("eyes", ColorWords.linear(EYES[pick(seed, 2, EYES.length)]));
    }
    if (!said.saysColor("skin") && colors.containsKey("skin")) {
      float tone = (float) Noise.range(seed, 3, 0.78, 1.06);
      colors.put("skin", new Vector3f(colors.get("skin")).mul(tone, tone * (0.96f + 0.04f * tone), tone * (0.92f + 0.08f * tone)));
    }
    boolean own = cuts.isEmpty() || said.saysHair() || look.aged() > 0.6f;
    String hair = own ? look.hair() : cuts.get(pick(seed, 4, cuts.size()));
    return new FigureLook(
        look.figure(), look.heightM(), hair, colors, look.wear(), look.surface(), look.wounds(), look.aged());
  }

  /** A name without the age or the number that follows it; several of a kind are told by their number. */
  private static String key(String name) {
    String[] words = name.split(" ");
    boolean numbered = words.length > 1 && words[words.length - 1].matches("\\d+") && !name.contains(" AT ");
    return numbered ? words[0] + words[words.length - 1] : words[0];
  }

  private static int pick(long seed, int channel, int of) {
    return Math.min(of - 1, (int) (Noise.unit(seed, channel) * of));
  }
}
