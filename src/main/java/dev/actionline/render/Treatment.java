package dev.actionline.render;

import dev.actionline.catalogue.Effects;
import dev.actionline.core.Noise;
import dev.actionline.render.effects.Numbers;
import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.FrameState.EffectState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/**
 * An effect that its shader draws, over the whole picture or over the air above a place.
 *
 * @param seed 0..1, of this effect in this film
 * @param air where it is; empty for one that reaches the whole picture
 */
record Treatment(Effects.Effect effect, EffectState state, float seed, Optional<HotThing> air) {

  /** All of a picture, in the order of its effects. */
  static List<Treatment> of(
      FrameState state, View view, List<Drawable> solids, Extents extents) {
    List<Treatment> all = new ArrayList<>();
    for (EffectState e : state.effects()) {
      Effects.named(e.name())
          .filter(effect -> effect.drawn().byShader())
          .ifPresent(effect -> add(effect, state, e, HotThing.of(view, solids, extents), all));
    }
    return List.copyOf(all);
  }

  private static void add(
      Effects.Effect effect,
      FrameState state,
      EffectState e,
      List<HotThing> hot,
      List<Treatment> all) {
    float seed = (float) Noise.unit(Noise.seed(state.seed(), e.id()), 0);
    switch (e.spread()) {
      case PICTURE -> all.add(new Treatment(effect, e, seed, Optional.empty()));
      case HOT_THINGS -> {
        hot.forEach(h -> all.add(new Treatment(effect, e, seed, Optional.of(h))));
        if (hot.isEmpty()) {
          all.add(new Treatment(effect, e, seed, Optional.of(over(effect, e))));
        }
      }
      case PLACE -> all.add(new Treatment(effect, e, seed, Optional.of(over(effect, e))));
    }
  }

  private static HotThing over(Effects.Effect effect, EffectState e) {
    float radius = effect.parameter("radius").isPresent() ? (float) Numbers.of(e, "radius") : 1;
    return new HotThing(new Vector3f(e.point()), radius, 1);
  }

  /** How high its air rises, metres. */
  float heightM() {
    return effect.parameter("height").isPresent() ? (float) Numbers.of(state, "height") : 2;
  }

  /** Above this share of its height hot air bends nothing by as much as a fifth of a pixel. */
  private static final float UPPERMOST = 0.88f;

  /** The part of the picture that it may change: the air that rises over a place, or all round it when it has no height. */
  ScreenBox box(Take take) {
    if (air.isEmpty()) {
      return ScreenBox.all(take);
    }
    Vector3f foot = air.get().foot();
    Vector3f half = take.view().direction(1, 0, 0).mul(1.06f * air.get().radius());
    boolean rises = effect.parameter("height").isPresent();
    float above = rises ? UPPERMOST * heightM() : 1.2f * air.get().radius();
    float below = rises ? 0.12f * heightM() : above;
    Vector3f[] corners = new Vector3f[4];
    for (int i = 0; i < 4; i++) {
      corners[i] =
          new Vector3f(half)
              .mul((i & 1) == 0 ? 1 : -1)
              .add(foot)
              .add(0, (i & 2) == 0 ? -below : above, 0);
    }
    return ScreenBox.ofHull(take, corners);
  }
}
