package dev.actionline.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3f;

/** Colours by the words people use; linear Rec.709. */
final class ColorWords {
  private static final Map<String, Integer> SRGB = new LinkedHashMap<>();

  static {
    put("black", 0x17181c);
    put("white", 0xf0efea);
    put("grey gray", 0x7d8188);
    put("charcoal", 0x33363c);
    put("silver", 0xb9bec6);
    put("red", 0xb5302b);
    put("crimson scarlet", 0xa01c2c);
    put("maroon burgundy", 0x5e1f2a);
    put("pink rose", 0xe391a6);
    put("orange", 0xe07a24);
    put("amber", 0xf0a030);
    put("rust copper", 0x9c5530);
    put("yellow", 0xe8c63a);
    put("gold golden", 0xcfa03a);
    put("mustard ochre", 0xb98a2c);
    put("cream ivory", 0xeee3c8);
    put("beige sand tan", 0xc9b48f);
    put("khaki", 0x9b9165);
    put("brown", 0x6a4730);
    put("chestnut auburn", 0x6e3420);
    put("green", 0x3d8a4a);
    put("olive", 0x66692f);
    put("lime", 0x9ccb3b);
    put("teal", 0x2a7f83);
    put("turquoise cyan aqua", 0x45b5bd);
    put("blue", 0x2f5fa8);
    put("navy", 0x1f2d4d);
    put("sky", 0x84b6dc);
    put("denim indigo", 0x3a4d75);
    put("purple", 0x6b3f8c);
    put("violet", 0x7d55a8);
    put("lilac lavender mauve", 0xb49bd0);
    put("magenta", 0xb8388a);
    put("warm", 0xffc890);
    put("cold cool", 0x9cc4ff);
  }

  /** Shades of hair have their own colours under everyday names. */
  private static final Map<String, Integer> HAIR =
      Map.of(
          "blond", 0xc7a264, "blonde", 0xc7a264, "fair", 0xc7a264, "red", 0x96432a, "ginger",
          0xa8542c, "dark", 0x2a1d17, "black", 0x14110f, "brown", 0x4a2f20, "white", 0xdad7d0,
          "grey", 0x8f8d8a);

  /** First colours of a cast, far apart by hue and lightness, in the order of its lines. */
  private static final List<Integer> CAST =
      List.of(
          0x2f5fa8, 0xb5302b, 0x3d8a4a, 0xd99a2b, 0x6b3f8c, 0x2a7f83, 0xc4618a, 0x66692f, 0x84b6dc,
          0x8a5a3a, 0xd8d3c4, 0x3a3f4a);

  private static final Map<String, Float> SHADES =
      Map.of(
          "dark", 0.4f, "deep", 0.5f, "light", 1.9f, "pale", 2.2f, "bright", 1.5f, "faded", 1.3f);

  private ColorWords() {}

  private static void put(String words, int srgb) {
    for (String word : words.split(" ")) {
      SRGB.put(word, srgb);
    }
  }

  static Set<String> words() {
    return SRGB.keySet();
  }

  static boolean isColor(String word) {
    return SRGB.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** True for {@code dark}, {@code pale}: words that change the colour beside them. */
  static boolean isShade(String word) {
    return SHADES.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The colour that some words name together: {@code dark green}; empty when none does. */
  static Optional<Vector3f> of(List<String> words) {
    Vector3f color = null;
    float shade = 1;
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (SRGB.containsKey(lower)) {
        color = linear(SRGB.get(lower));
      }
      shade *= SHADES.getOrDefault(lower, 1f);
    }
    return Optional.ofNullable(color).map(shaded(shade));
  }

  /** The colour of hair; {@code dark} alone is one. */
  static Optional<Vector3f> ofHair(List<String> words) {
    for (String word : words) {
      Integer srgb = HAIR.get(word.toLowerCase(Locale.ROOT));
      if (srgb != null) {
        return Optional.of(linear(srgb));
      }
    }
    return of(words);
  }

  /** A colour for the cast's member of an order, from 0, when the list names none. */
  static Vector3f ofCast(int order) {
    return linear(CAST.get(Math.floorMod(order, CAST.size())));
  }

  private static java.util.function.UnaryOperator<Vector3f> shaded(float shade) {
    return c ->
        new Vector3f(Math.min(1, c.x * shade), Math.min(1, c.y * shade), Math.min(1, c.z * shade));
  }

  /** From {@code 0xRRGGBB} by the sRGB transfer function (IEC 61966-2-1). */
  static Vector3f linear(int srgb) {
    return new Vector3f(channel(srgb >> 16), channel(srgb >> 8), channel(srgb));
  }

  private static float channel(int value) {
    double v = (value & 0xff) / 255.0;
    return (float) (v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4));
  }
}
