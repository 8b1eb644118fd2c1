package dev.actionline.render;

import dev.actionline.stage.Material;
import dev.actionline.stage.Model;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.lwjgl.BufferUtils;

/**
 * What metal mirrors: a small picture of all directions made of a few shapes, since chrome lives
 * from contrast: a dark horizon, bright strips, fields where something glows, a dim floor.
 *
 * @param air colours below, at the horizon, and above
 * @param fields bright shapes
 */
record Surroundings(Model.Air air, List<Field> fields) {
  static final int WIDTH = 256;
  static final int HEIGHT = 128;
  private static final int MOST_FIELDS = 12;

  /**
   * A soft-edged box of light.
   *
   * @param longitude degrees from north towards east
   * @param latitude degrees up
   * @param halfWidth degrees
   * @param halfHeight degrees
   * @param color radiance, linear Rec.709
   * @param soft degrees over which its edge fades
   * @param covers whether it stands before what is behind it, or adds to it
   */
  record Field(
      float longitude,
      float latitude,
      float halfWidth,
      float halfHeight,
      Vector3f color,
      float soft,
      boolean covers) {}

  static Surroundings of(Take take, Vector3f from, Extents extents) {
    List<Field> fields = new ArrayList<>(strips(take.state().set().air()));
    List<Field> glowing = new ArrayList<>();
    List<Field> others = new ArrayList<>();
    for (Drawable d : take.solids()) {
      if (d.bones().length == 0) {
        addGlow(d, from, extents, glowing);
      } else {
        Bystander.of(d, from, take, extents).ifPresent(others::addAll);
      }
    }
    glowing.sort(
        Comparator.comparingDouble((Field f) -> -f.halfWidth() * f.halfHeight()));
    fields.addAll(glowing.subList(0, Math.min(MOST_FIELDS, glowing.size())));
    fields.addAll(others);
    for (Model.Light light : take.lighting().lights()) {
      fields.add(lamp(light, from));
    }
    return new Surroundings(take.state().set().air(), List.copyOf(fields));
  }

  /**
   * Narrow uprights and a broad ceiling light, as a photographer would set them for metal: their
   * edges are what runs along a limb and tells its form.
   */
  private static List<Field> strips(Model.Air air) {
    Vector3f white = new Vector3f(air.ambientUp());
    float peak = Math.max(0.05f, Math.max(white.x, Math.max(white.y, white.z)));
    white.mul(1 / peak).lerp(new Vector3f(1), 0.45f);
    float bright = 1.1f + 1.0f * Math.min(1, peak);
    return List.of(
        strip(55, 24, 5, 44, white, bright * 0.9f, 4),
        strip(12, 34, 3, 30, white, bright * 0.8f, 3),
        strip(-62, 30, 4, 40, white, bright * 0.7f, 3),
        strip(-120, 30, 6, 34, white, bright * 0.7f, 4),
        strip(150, 26, 7, 30, white, bright * 0.85f, 4),
        strip(196, 30, 3, 36, white, bright * 0.8f, 3),
        strip(100, 74, 70, 7, white, bright * 0.5f, 6));
  }

  private static Field strip(
      float longitude, float latitude, float w, float h, Vector3f white, float bright, float soft) {
    return new Field(longitude, latitude, w, h, new Vector3f(white).mul(bright), soft, false);
  }

  private static Field lamp(Model.Light light, Vector3f from) {
    boolean sun = light.type() == Model.Light.Type.SUN;
    Vector3f way = sun ? new Vector3f(light.position()) : new Vector3f(light.position()).sub(from);
    float metres = Math.max(0.3f, way.length());
    float fall = sun ? 1 : 1 / (metres * metres + light.radius() * light.radius());
    float radiance = Math.min(4, 2.5f * light.intensity() * fall);
    double size = Math.atan(Math.max(0.25f, light.radius()) / metres);
    float half = sun ? 5 : (float) Math.toDegrees(size);
    half = Math.max(3, Math.min(20, half));
    Vector3f color = new Vector3f(light.color()).mul(1.25f * radiance);
    return new Field(longitude(way), latitude(way), half, half, color, 0.7f * half, false);
  }

  private static void addGlow(
      Drawable d, Vector3f from, Extents extents, List<Field> out) {
    for (int m = 0; m < d.materials().size(); m++) {
      Material material = d.materials().get(m);
      if (material.emission() < 0.2f) {
        continue;
      }
      Optional<Extents.Box> box = extents.of(d.mesh(), m);
      if (box.isPresent()) {
        for (Matrix4f placement : d.placements()) {
          out.add(glow(box.get(), placement, from, Glow.radiance(material)));
        }
      }
    }
  }

  private static Field glow(Extents.Box b, Matrix4f placement, Vector3f from, Vector3f color) {
    Vector3f centre = placement.transformPosition(b.middle(), new Vector3f()).sub(from);
    float metres = Math.max(0.4f, centre.length());
    float stretch = Drawable.stretch(placement);
    float across = Math.max(b.half().x, b.half().z) * stretch;
    // a level surface is seen foreshortened
    float rise = Math.max(b.half().y * stretch, across * Math.abs(centre.y) / metres);
    float wide = (float) Math.toDegrees(Math.atan(across / metres));
    // a melt is mostly crust: seen large it is no lamp, or metal beside it would be gold all over
    Vector3f shown = new Vector3f(color).mul(wide > 20 ? Math.max(0.42f, 20 / wide * 0.9f) : 1);
    return new Field(
        longitude(centre),
        latitude(centre),
        Math.max(2, wide),
        Math.max(2, (float) Math.toDegrees(Math.atan(rise / metres))),
        shown,
        5,
        false);
  }

  static float longitude(Vector3f way) {
    return (float) Math.toDegrees(Math.atan2(way.x, -way.z));
  }

  static float latitude(Vector3f way) {
    return (float) Math.toDegrees(Math.atan2(way.y, Math.hypot(way.x, way.z)));
  }

  /** The picture: rows from straight down, columns from south over west, north, east. */
  FloatBuffer picture() {
    float[] rgb = new float[WIDTH * HEIGHT * 3];
    for (int y = 0; y < HEIGHT; y++) {
      float latitude = ((y + 0.5f) / HEIGHT - 0.5f) * 180;
      Vector3f ground = ground(latitude);
      for (int x = 0; x < WIDTH; x++) {
        int at = 3 * (y * WIDTH + x);
        rgb[at] = ground.x;
        rgb[at + 1] = ground.y;
        rgb[at + 2] = ground.z;
      }
      for (Field f : fields) {
        addRow(f, latitude, rgb, 3 * y * WIDTH);
      }
    }
    FloatBuffer out = BufferUtils.createFloatBuffer(rgb.length);
    out.put(rgb).flip();
    return out;
  }

  private static void addRow(Field f, float latitude, float[] rgb, int row) {
    float inHeight = soft((f.halfHeight() - Math.abs(latitude - f.latitude())) / f.soft() + 0.5f);
    if (inHeight == 0) {
      return;
    }
    // meridians run together towards the poles: the same width takes more of them
    float squeeze = (float) Math.max(0.2, Math.cos(Math.toRadians(latitude)));
    for (int x = 0; x < WIDTH; x++) {
      float longitude = ((x + 0.5f) / WIDTH - 0.5f) * 360;
      float off = Math.abs((longitude - f.longitude() + 540) % 360 - 180) * squeeze;
      float amount = inHeight * soft((f.halfWidth() - off) / f.soft() + 0.5f);
      if (amount > 0) {
        float kept = f.covers() ? 1 - amount : 1;
        int at = row + 3 * x;
        rgb[at] = kept * rgb[at] + amount * f.color().x;
        rgb[at + 1] = kept * rgb[at + 1] + amount * f.color().y;
        rgb[at + 2] = kept * rgb[at + 2] + amount * f.color().z;
      }
    }
  }

  private static float soft(float t) {
    float x = Math.max(0, Math.min(1, t));
    return x * x * (3 - 2 * x);
  }

  /** Dim floor, a horizon next to black, paler above: chrome is mostly dark. */
  private Vector3f ground(float latitude) {
    Vector3f floor = new Vector3f(air.ambientDown()).mul(0.5f);
    Vector3f horizon = new Vector3f(air.skyHorizon()).mul(0.16f).min(new Vector3f(0.045f));
    Vector3f high = new Vector3f(air.skyTop()).mul(0.2f);
    high.add(air.ambientUp().mul(0.14f, new Vector3f()));
    Vector3f top = new Vector3f(air.ambientUp()).mul(0.65f);
    if (latitude < -4) {
      return floor.lerp(horizon, ramp(latitude, -34, -4));
    }
    if (latitude < 34) {
      return horizon.lerp(high, ramp(latitude, 6, 34));
    }
    return high.lerp(top, ramp(latitude, 34, 90));
  }

  private static float ramp(float x, float from, float to) {
    return soft((x - from) / (to - from));
  }
}
