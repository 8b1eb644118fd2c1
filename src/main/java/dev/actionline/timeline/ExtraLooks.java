package dev.actionline.timeline;

import dev.actionline.core.Noise;
import dev.actionline.stage.FigureLook;
import dev.actionline.stage.Figures;
import dev.actionline.words.English;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joml.Vector3f;

/** How extras look: no two alike, and none so that it draws the eye. */
final class ExtraLooks {
  private static final Set<String> PEOPLE = Vocabulary.kind("people");
  private static final Set<String> CHILDREN = Vocabulary.kind("children");
  private static final List<String> HER_HAIR = List.of("bob", "long", "pony", "bun", "curls");
  private static final List<String> HIS_HAIR = List.of("crop", "tousled", "buzz", "crop", "fringe");

  /** Skin and hair that go together, sRGB bytes made linear by the reader of colours. */
  private static final int[][] PEOPLES = {
    {0xe2b494, 0x5a3826}, {0xdcae90, 0x2e2018}, {0xf0cdb2, 0xc8a25e}, {0xb98560, 0x1d1512},
    {0x8a5a3c, 0x14100e}, {0xd8a57e, 0x3a2418}, {0xeac3a4, 0x8f4a2a}, {0x6a4430, 0x120f0d}
  };

  /** Colours nearer to each other than this are taken for one, linear. */
  private static final float LIKE_SKIN = 0.16f;

  /** How much of their colour extras lose: grown ones, and children at play. */
  private static final float GREY = 0.6f;
  private static final float CHILDS = 0.2f;

  private final Library library;

  ExtraLooks(Library library) {
    this.library = library;
  }

  /** The look of one of them; {@code seed} decides all that differs. */
  FigureLook of(String noun, int index, long seed) {
    boolean even = (index + (int) (2 * Noise.unit(seed, 16))) % 2 == 0;
    String head = English.head(noun);
    boolean child = CHILDREN.contains(head);
    String plain = child ? (even ? "girl" : "boy") : even ? "woman" : "man";
    boolean any = child || PEOPLE.contains(head);
    Figures.Figure figure =
        (any ? library.exactKind(List.of(plain)) : library.kind(noun))
            .flatMap(Library.Kind::figure)
            .or(() -> library.exactKind(List.of(plain)).flatMap(Library.Kind::figure))
            .orElse(Figures.all().get(0));
    FigureLook own = figure.look();
    double least = child ? 0.82 : 0.94;
    float height = (float) (own.heightM() * Noise.range(seed, 15, least, 1.05));
    List<String> hairs = even ? HER_HAIR : HIS_HAIR;
    String hair = any ? hairs.get(pick(seed, 14, hairs.size())) : own.hair();
    return new FigureLook(
        own.figure(), height, hair, colors(own, any, child, seed), any ? wear(own, child, even, seed) : own.wear(),
        own.surface(), own.wounds(), any && !child && Noise.unit(seed, 17) < 0.15 ? 0.7f : own.aged());
  }

  private static int pick(long seed, int channel, int of) {
    return Math.min(of - 1, (int) (Noise.unit(seed, channel) * of));
  }

  private static Map<String, Vector3f> colors(FigureLook own, boolean any, boolean child, long seed) {
    Map<String, Vector3f> colors = new LinkedHashMap<>(own.colors());
    if (!any) {
      return colors;
    }
    int[] kin = PEOPLES[pick(seed, 20, PEOPLES.length)];
    Vector3f skin = ColorWords.linear(kin[0]);
    colors.put("shirt", muted(shirt(skin, pick(seed, 11, 12)), child ? CHILDS : GREY));
    colors.put("jacket", muted(ColorWords.ofCast(pick(seed, 18, 12)).mul(0.7f), GREY));
    colors.put("hat", muted(ColorWords.ofCast(pick(seed, 19, 12)), GREY));
    if (Noise.unit(seed, 12) < 0.7) {
      colors.put("trousers", ColorWords.ofCast(pick(seed, 13, 12)).mul(0.6f));
    }
    colors.put("skin", skin);
    colors.put("hair", ColorWords.linear(kin[1]));
    return colors;
  }

  /** Nearer to grey, and darker: the plain colours are those of the cast, by which one tells them in a crowd. */
  private static Vector3f muted(Vector3f color, float share) {
    float grey = 0.2126f * color.x + 0.7152f * color.y + 0.0722f * color.z;
    return new Vector3f(color).lerp(new Vector3f(grey), share).mul(1 - 0.5f * share);
  }

  /** A colour of the cast's by its number, or the next: a shirt as brown as the skin is none. */
  static Vector3f shirt(Vector3f skin, int number) {
    Vector3f color = ColorWords.ofCast(number);
    boolean alike = new Vector3f(color).sub(skin).length() < LIKE_SKIN;
    return alike ? ColorWords.ofCast(number + 1) : color;
  }

  private static Map<String, String> wear(FigureLook own, boolean child, boolean her, long seed) {
    Map<String, String> wear = new LinkedHashMap<>(own.wear());
    double top = Noise.unit(seed, 21);
    wear.put("sleeves", child || top < 0.45 ? "short" : "long");
    double legs = Noise.unit(seed, 22);
    wear.put("legs", child ? (her && legs < 0.4 ? "skirt" : "short") : her && legs < 0.35 ? "skirt" : "long");
    if (!child && top > 0.7) {
      wear.put("jacket", top > 0.85 ? "coat" : "yes");
    } else if (!child) {
      double neck = Noise.unit(seed, 24);
      wear.put("collar", neck < 0.4 ? "shirt" : neck < 0.65 ? "none" : her ? "scoop" : top < 0.45 ? "none" : "hood");
      wear.put("tucked", neck < 0.4 ? "yes" : "no");
    }
    if (!child && Noise.unit(seed, 23) < 0.14) {
      wear.put("hat", her ? "brim" : "soft");
    }
    return wear;
  }
}
