package dev.actionline.timeline;

import dev.actionline.stage.Model;
import dev.actionline.words.WordTable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joml.Vector3f;

/** The hours of the day: what each does to the light of a set that is described by day. */
enum Hours {
  DAY(1, 1, 1, 1, 1, 1),
  MORNING(0.9f, 1.05f, 0.97f, 0.88f, 0.95f, 1),
  DAWN(0.45f, 1.1f, 0.85f, 0.9f, 0.55f, 1),
  EVENING(0.6f, 1.25f, 0.82f, 0.55f, 0.75f, 1),
  DUSK(0.3f, 0.85f, 0.8f, 1.15f, 0.3f, 1.2f),
  NIGHT(0.1f, 0.5f, 0.75f, 1.5f, 0.16f, 1.5f);

  static final Model.Air PLAIN =
      new Model.Air(
          new Vector3f(0.35f, 0.5f, 0.75f),
          new Vector3f(0.7f, 0.78f, 0.85f),
          new Vector3f(0.6f, 0.65f, 0.72f),
          new Vector3f(0.3f, 0.27f, 0.24f),
          new Vector3f(0.7f, 0.75f, 0.8f),
          20,
          0.01f,
          false);

  /** An enum reads no field of its own while it is made. */
  private static final class Words {
    static final WordTable TABLE = WordTable.read(Hours.class, "hours");
  }

  private final List<String> words;
  private final float sky;
  private final Vector3f tint;
  private final float sun;
  private final float lamps;

  Hours(float sky, float red, float green, float blue, float sun, float lamps) {
    this.words = Words.TABLE.row(name().toLowerCase(Locale.ROOT));
    this.sky = sky;
    this.tint = new Vector3f(red, green, blue);
    this.sun = sun;
    this.lamps = lamps;
  }

  static Optional<Hours> of(String text) {
    String word = text.toLowerCase(Locale.ROOT).trim();
    return Arrays.stream(values())
        .filter(h -> h.words.stream().anyMatch(w -> word.equals(w) || word.contains(w)))
        .findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(h -> h.words.get(0)).toList();
  }

  /**
   * The air at this hour. A set described dark keeps its darkness: only what is brighter than the
   * hour allows is brought down to it.
   */
  Model.Air air(Model.Air day) {
    if (this == DAY) {
      return day;
    }
    // of a room nobody sees the sky, but what lies past the edge of a wall
    return new Model.Air(
        day.clouds() ? toned(day.skyTop()) : dimmed(day.skyTop()),
        day.clouds() ? toned(day.skyHorizon()) : dimmed(day.skyHorizon()),
        toned(day.ambientUp()),
        toned(day.ambientDown()),
        toned(day.fog()),
        day.fogStart(),
        day.fogDensity(),
        day.clouds());
  }

  /** Darker, and bluer the darker. */
  private Vector3f dimmed(Vector3f color) {
    float left = 0.2f + 0.5f * sky;
    return new Vector3f(color).mul(left * (0.8f + 0.2f * sky), left * (0.92f + 0.08f * sky), left * (1.15f - 0.15f * sky));
  }

  private Vector3f toned(Vector3f color) {
    float bright = 0.2126f * color.x + 0.7152f * color.y + 0.0722f * color.z;
    float allowed = Math.max(0.06f, sky * 0.9f);
    float factor =
        bright <= allowed * 0.35f ? 1 : Math.max(sky, Math.min(1, 0.35f * allowed / bright));
    return factor >= 1 ? new Vector3f(color) : new Vector3f(color).mul(tint).mul(factor);
  }

  Model.Light light(Model.Light l) {
    if (this == DAY) {
      return l;
    }
    if (l.type() == Model.Light.Type.SUN) {
      float power = Math.min(l.intensity(), Math.max(0.25f, l.intensity() * sun));
      Vector3f color = new Vector3f(l.color()).mul(tint);
      Vector3f towards = new Vector3f(l.position());
      if (this != NIGHT) {
        towards.y *= 0.45f;
        towards.normalize();
      }
      return new Model.Light(l.name(), l.type(), towards, color, power, l.radius(), l.shadow());
    }
    return new Model.Light(
        l.name(), l.type(), l.position(), l.color(), l.intensity() * lamps, l.radius(), l.shadow());
  }
}
