package dev.actionline.render.effects;

import dev.actionline.catalogue.Effects;
import dev.actionline.catalogue.Entry;
import dev.actionline.timeline.FrameState.EffectState;

/** The numbers of an effect at a moment: as told, else by its description. */
public final class Numbers {
  private Numbers() {}

  /** A number of an effect. */
  public static double of(EffectState state, String name) {
    Double told = state.numbers().get(name);
    if (told != null) {
      return told;
    }
    return Effects.named(state.name())
        .flatMap(e -> e.parameter(name))
        .map(Entry.Parameter::byDefault)
        .orElseThrow(() -> new IllegalStateException(state.name() + " has no number " + name));
  }
}
