package dev.actionline.stage.description;

import dev.actionline.core.Source;
import dev.actionline.stage.Model;
import java.util.Locale;

/** What stands in for a thing that nothing is known of; made from a description like any other. */
public final class StandIn {
  private StandIn() {}

  /**
   * A block with rounded edges.
   *
   * @param metres its greatest extent
   */
  public static Model of(String noun, float metres) {
    float m = Math.max(0.02f, metres);
    boolean column = m > 2;
    String size =
        column
            ? numbers(Math.max(0.6f, 0.3f * m), m, Math.max(0.6f, 0.3f * m))
            : numbers(m, 0.62f * m, 0.72f * m);
    float top = column ? m : 0.62f * m;
    String name = noun.replace("\"", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    String text =
        String.join(
            "\n",
            "prop \"" + name + "\"",
            "doc A plain block that stands for something unknown.",
            "material body #c9ccd2 rough 0.75",
            "material band #8d97a5 rough 0.7",
            "box size " + size + " bevel " + numbers(0.12f * Math.min(m, 1)) + " steps 3 of body",
            "mark surface top at 0 " + numbers(top) + " 0",
            "mark grip grip at 0 " + numbers(top * 0.5f) + " 0");
    return ModelReader.read(new Source(name + ".model", text)).value();
  }

  private static String numbers(float... values) {
    StringBuilder out = new StringBuilder();
    for (float v : values) {
      out.append(out.length() == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.4f", v));
    }
    return out.toString();
  }
}
