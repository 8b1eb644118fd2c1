package dev.actionline.timeline;

import java.util.Locale;

/** The parts of a scene heading: {@code INT. SMELTER - NIGHT}. */
final class Headings {
  private Headings() {}

  static boolean isExterior(String heading) {
    String h = heading.trim().toUpperCase(Locale.ROOT);
    return h.startsWith("EXT");
  }

  /** The place in lower case, its parts from the widest to the narrowest as written. */
  static String place(String heading) {
    String h =
        heading
            .trim()
            .replaceFirst("(?i)^(INT\\.?/EXT\\.?|EXT\\.?/INT\\.?|I/E\\.?|INT\\.?|EXT\\.?)\\s+", "");
    int dash = h.lastIndexOf(" - ");
    return (dash < 0 ? h : h.substring(0, dash)).toLowerCase(Locale.ROOT).trim();
  }

  /** The hour in lower case; empty for none. */
  static String hour(String heading) {
    int dash = heading.lastIndexOf(" - ");
    return dash < 0 ? "" : heading.substring(dash + 3).toLowerCase(Locale.ROOT).trim();
  }
}
