package dev.actionline.timeline;

import dev.actionline.core.Span;
import dev.actionline.stage.Body;
import dev.actionline.stage.FigureLook;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Model;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A member of the cast, understood: a figure with its look, or a thing that acts.
 *
 * @param look of a figure; empty for a thing
 * @param thing the prop model of a thing; empty for a figure
 * @param label words on a stand-in; empty for what is known
 * @param standInMetres size of a stand-in; for a known thing its height as written, 0 for its own
 * @param manner how it does everything: {@code limping}
 * @param extra true for who is only in the background: no camera frames it of itself
 */
record Role(
    String name,
    Optional<FigureLook> look,
    Optional<Model> thing,
    String label,
    float standInMetres,
    Set<String> manner,
    boolean extra,
    Span span) {
  Role {
    manner = java.util.Collections.unmodifiableSet(new TreeSet<>(manner));
  }

  boolean isFigure() {
    return look.isPresent();
  }

  Body body() {
    return Figures.body(look.orElseThrow());
  }

  float scale() {
    return isFigure() ? body().scale() : 1;
  }

  /** How high its top is, metres; of a thing that hovers the air under it counts. */
  float heightM() {
    return isFigure()
        ? look.get().heightM()
        : thing.map(m -> size() * m.high().y).orElse(standInMetres);
  }

  /** A thing's size against its model. */
  float size() {
    return thing
        .filter(m -> standInMetres > 0 && m.high().y - m.low().y > 0.01f)
        .map(m -> standInMetres / (m.high().y - m.low().y))
        .orElse(1f);
  }

  Role withLook(FigureLook other) {
    return new Role(name, Optional.of(other), thing, label, standInMetres, manner, extra, span);
  }
}
