package dev.actionline.stage;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * How one thing differs from others of its model: its size, its colour, what it is made of. It belongs
 * to the name of the model that is shown: {@code crate ~ x2}, {@code ball ~ x1 #2f5fa8}.
 *
 * @param scale times the model's size
 * @param color of its body, linear Rec.709
 * @param surface a word of {@link #surfaces}; empty for the model's own
 */
public record Finish(float scale, Optional<Vector3fc> color, String surface) {
  /** A thing as its model is. */
  public static final Finish NONE = new Finish(1, Optional.empty(), "");

  private static final String SIGN = " ~ ";
  private static final Pattern NAME =
      Pattern.compile("(.+) ~ x(\\d+(?:\\.\\d+)?)(?: (#\\p{XDigit}{6}))?(?: (\\p{Ll}+))?");

  /** All words for what a thing is made of. */
  public static Set<String> surfaces() {
    return Surfaces.words();
  }

  /** A model's name with this finish. */
  public String of(String model) {
    if (equals(NONE)) {
      return model;
    }
    String size = String.format(Locale.ROOT, "x%.3f", scale).replaceFirst("\\.?0+$", "");
    return model + SIGN + size + color.map(c -> " " + hex(c)).orElse("") + (surface.isEmpty() ? "" : " " + surface);
  }

  /** The model that a name with a finish means; empty for a name without one. */
  static Optional<Finish> in(String name) {
    Matcher m = NAME.matcher(name);
    if (!m.matches()) {
      return Optional.empty();
    }
    Optional<Vector3fc> color = Optional.ofNullable(m.group(3)).map(Paint::linear);
    return Optional.of(
        new Finish(Float.parseFloat(m.group(2)), color, Optional.ofNullable(m.group(4)).orElse("")));
  }

  /** The name of a model without its finish. */
  static String bare(String name) {
    int sign = name.indexOf(SIGN);
    return sign < 0 ? name : name.substring(0, sign);
  }

  private static String hex(Vector3fc c) {
    return String.format(Locale.ROOT, "#%02x%02x%02x", channel(c.x()), channel(c.y()), channel(c.z()));
  }

  private static int channel(float linear) {
    double v = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * Math.min(1, Math.max(0, v)));
  }

  /** The model as this finish makes it, under its name with the finish. */
  Model on(Model model) {
    Model painted = new Painting(model, this).painted();
    return Scaled.of(painted, scale, of(model.name()));
  }

  /** Colour and surface in which the body of a thing is painted. */
  Optional<Surfaces.Surface> made() {
    return Surfaces.of(surface);
  }

  Optional<Vector3f> paint() {
    return color.map(Vector3f::new).or(() -> made().map(Surfaces.Surface::color));
  }
}
