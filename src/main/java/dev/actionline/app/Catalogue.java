package dev.actionline.app;

import java.util.Locale;

/** A catalogue: what can be listed, shown, and hung in the gallery. */
enum Catalogue {
  ACTIONS,
  MOVES,
  PROPS,
  SETS,
  BACKDROPS,
  FIGURES,
  EFFECTS;

  /** As a person writes it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
