package dev.actionline.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joml.Vector3f;

/** The materials of a look, in the order of {@link Part}. */
final class Palette {
  /** Radiance of a lamp in an eye, as a multiple of its colour; the share of it that is seen of it unlit. */
  private static final float LAMP = 9;

  private static final float UNLIT = 0.04f;

  /** Of a place whose floor has no tiles. */
  private static final Vector3f TILE = Paint.linear("#e8e2d4");

  private static final Vector3f OTHER_TILE = Paint.linear("#3d736f");

  /** How dark a lid is beside the skin: open it is a shadow under the brow, shut the eye is known by it. */
  private static final float LID_SHADE = 0.42f;

  private static final Vector3f SILVER = new Vector3f(0.86f, 0.89f, 0.92f);
  private static final Vector3f GREY = Paint.linear("#dcdad6");
  private static final Vector3f PALE = Paint.linear("#dfe9f2");

  private final FigureLook look;

  private Palette(FigureLook look) {
    this.look = look;
  }

  static List<Material> of(FigureDescription description, FigureLook look) {
    Palette palette = new Palette(look);
    List<Material> all = new ArrayList<>();
    for (Part part : Part.values()) {
      all.add(palette.surface(part, description.head() == FigureDescription.Head.ROBOT));
    }
    return List.copyOf(all);
  }

  private Vector3f color(Part part) {
    Map<String, Vector3f> colors = look.colors();
    String name =
        switch (part) {
          case IRIS -> "eyes";
          case BROWS, BEARD -> colors.containsKey(part.title) ? part.title : "hair";
          default -> part.title;
        };
    Vector3f c = new Vector3f(colors.getOrDefault(name, Paint.linear(part.hex)));
    if (part == Part.LID && !colors.containsKey(part.title)) {
      return color(Part.SKIN).mul(LID_SHADE);
    }
    if (part == Part.COLLAR || part == Part.LAPEL || part == Part.BUTTONS) {
      return trimming(part);
    }
    boolean hairy = part == Part.HAIR || part == Part.BROWS || part == Part.BEARD;
    if (hairy && look.aged() > 0.35f) {
      c.lerp(GREY, Math.min(1, (look.aged() - 0.35f) / 0.4f) * (part == Part.BROWS ? 0.75f : 1));
    } else if (hairy && part != Part.HAIR) {
      c.mul(0.8f);
    }
    if (part == Part.SKIN && look.aged() > 0.3f) {
      c.mul(0.97f, 0.93f, 0.92f);
    }
    if (part == Part.EYE && colors.containsKey("eye")) {
      c.set(colors.get("eye"));
    }
    return c;
  }

  /** Unless it has a colour of its own, a trimming is a shade of its garment that stands out from it. */
  private Vector3f trimming(Part part) {
    boolean jacket = part == Part.LAPEL || part == Part.BUTTONS && look.wear().containsKey("jacket");
    Part cloth = jacket ? Part.JACKET : Part.SHIRT;
    Vector3f ground = look.colors().getOrDefault(cloth.title, Paint.linear(cloth.hex));
    float light = 0.2126f * ground.x + 0.7152f * ground.y + 0.0722f * ground.z;
    float step = part == Part.BUTTONS ? 0.45f : 0.78f;
    Vector3f shade = light > 0.04f ? new Vector3f(ground).mul(step) : new Vector3f(ground).mul(1 / step).add(0.004f, 0.004f, 0.004f);
    return new Vector3f(look.colors().getOrDefault(part.title, shade));
  }

  private Material surface(Part part, boolean robot) {
    Vector3f c = color(part);
    return switch (look.surface()) {
      // a mouth is a hole, in metal too: a scream is known by it
      case "chrome" -> material(part, part == Part.MOUTH ? new Vector3f(0.02f) : new Vector3f(SILVER), 0.06f, 1, 0);
      case "quicksilver" -> quicksilver(part, c);
      case "ghost" ->
          material(
              part,
              c.lerp(PALE, part == Part.PUPIL || part == Part.MOUTH ? 0.35f : 0.78f),
              0.9f,
              0,
              0.30f);
      case "stone" -> stone(part, c);
      case "checker" -> checkered(part);
      case "metal" -> metal(part, c, robot);
      case "wet" -> wet(part, c);
      default -> camouflaged(part) ? camouflage(part, c) : plain(part, c);
    };
  }

  private boolean camouflaged(Part part) {
    boolean cloth = part == Part.JACKET || part == Part.LAPEL || part == Part.TROUSERS || part == Part.HAT;
    return cloth && look.wear().containsKey("camouflage");
  }

  private static Material camouflage(Part part, Vector3f c) {
    Vector3f dark = new Vector3f(c).mul(0.28f);
    return new Material(part.title, new Vector3f(c).mul(1.15f), dark, 0.9f, 0, 0, Material.Pattern.SPECKLE, 0.055f);
  }

  private static Material plain(Part part, Vector3f c) {
    return switch (part) {
      case METAL -> material(part, new Vector3f(0.72f, 0.74f, 0.77f), 0.16f, 1, 0);
      // a lamp that is out is dark glass, whatever colour it shines in
      case EYE_GLOW -> material(part, c.mul(UNLIT), part.roughness, 0, LAMP / UNLIT);
      default -> material(part, c, part.roughness, 0, 0);
    };
  }

  private static Material metal(Part part, Vector3f c, boolean robot) {
    return switch (part) {
      case SKIN, LID, METAL, SHOES, TROUSERS -> material(part, c, 0.32f, 1, 0);
      case MOUTH -> material(part, new Vector3f(0.012f), 0.5f, 0, 0);
      case EYE_GLOW -> material(part, robot ? Paint.linear("#58c8ff") : c, 0.4f, 0, 3);
      default -> material(part, c, 0.35f, 0, 0);
    };
  }

  /** A mirror all over: the skin silver, eyes and mouth dark in it, hair and clothes still tinted. */
  private static Material quicksilver(Part part, Vector3f c) {
    return switch (part) {
      case MOUTH, PUPIL, IRIS -> material(part, new Vector3f(0.02f), 0.1f, 1, 0);
      case SKIN, LID, EYE, TEETH, METAL -> material(part, new Vector3f(SILVER), 0.06f, 1, 0);
      case LIPS, BROWS -> material(part, new Vector3f(SILVER).mul(0.4f), 0.1f, 1, 0);
      default -> material(part, new Vector3f(SILVER).lerp(c, 0.6f), 0.08f, 1, 0);
    };
  }

  /** Water darkens cloth and hair and lies shining on everything. */
  private static Material wet(Part part, Vector3f c) {
    boolean bare = part == Part.SKIN || part == Part.LID || part == Part.LIPS || part == Part.EYE || part == Part.IRIS || part == Part.TEETH;
    return material(part, c.mul(bare ? 0.92f : 0.48f), bare ? 0.24f : 0.20f, 0, 0);
  }

  private static Material stone(Part part, Vector3f c) {
    float light = 0.30f + 0.22f * (0.2126f * c.x + 0.7152f * c.y + 0.0722f * c.z);
    Vector3f grey = new Vector3f(light, light * 0.98f, light * 0.94f);
    Vector3f second = new Vector3f(grey).mul(0.72f);
    return new Material(part.title, grey, second, 0.95f, 0, 0, Material.Pattern.SPECKLE, 0.012f);
  }

  /**
   * Tiles from head to foot, through which one still sees who it was: hair, face and clothes tint them; the eyes stay
   * eyes. On a body they are seen for a moment and small: light ones are light and dark ones dark, of the floor's hues.
   */
  private Material checkered(Part part) {
    Vector3f own = color(part);
    Vector3f light = bright(look.colors().getOrDefault(FigureLook.TILE, TILE), 0.5f).lerp(own, 0.3f);
    Vector3f dark = bright(look.colors().getOrDefault(FigureLook.OTHER_TILE, OTHER_TILE), 0.035f).lerp(new Vector3f(own).mul(0.1f), 0.25f);
    return switch (part) {
      case EYE, IRIS, PUPIL, BROWS, LIPS, MOUTH, TEETH -> plain(part, own);
      default -> new Material(part.title, light, dark, 0.3f, 0, 0, Material.Pattern.CHECKER, 0.1f);
    };
  }

  private static Vector3f bright(Vector3f hue, float luminance) {
    return new Vector3f(hue).mul(luminance / Math.max(0.01f, 0.2126f * hue.x + 0.7152f * hue.y + 0.0722f * hue.z));
  }

  private static Material material(Part part, Vector3f c, float rough, float metal, float glow) {
    return new Material(
        part.title, c, new Vector3f(c), rough, metal, glow, Material.Pattern.PLAIN, 1);
  }
}
