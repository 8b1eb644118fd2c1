package dev.actionline.render;

import dev.actionline.core.Noise;
import dev.actionline.render.effects.Bit;
import dev.actionline.render.effects.Effects;
import dev.actionline.render.effects.Moment;
import dev.actionline.render.effects.Play;
import dev.actionline.stage.Material;
import dev.actionline.stage.Mesh;
import dev.actionline.stage.Model;
import dev.actionline.timeline.FrameState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Matrix4f;

/** Plays a frame's effects. */
final class Happening {
  private Happening() {}

  static Play of(Library library, FrameState state, View view, List<Drawable> solids, Extents extents) {
    Play play = new Play();
    Optional<Moment.Roof> roof = state.set().air().clouds() ? Optional.empty()
        : library.model(Model.Kind.SET, state.set().model()).map(m -> new Moment.Roof(m.low(), m.high()));
    for (FrameState.EffectState effect : state.effects()) {
      Effects.named(effect.name())
          .ifPresent(
              e -> {
                Ground ground = Ground.under(effect.point(), solids, extents);
                Moment moment =
                    new Moment(
                        effect,
                        Noise.seed(state.seed(), effect.id()),
                        view.eye(),
                        view.heightAt(effect.point()),
                        state.set().air(),
                        state.set().lights(),
                        ground.y(),
                        ground.material(),
                        roof);
                e.play(moment, play);
              });
    }
    return play;
  }

  /** The solid bits of effects, those of one kind together. */
  static List<Drawable> bits(Play play) {
    Map<Bit.Shape, Map<Material, List<Matrix4f>>> kinds = new LinkedHashMap<>();
    for (Bit bit : play.bits) {
      kinds
          .computeIfAbsent(bit.shape(), s -> new LinkedHashMap<>())
          .computeIfAbsent(bit.material(), m -> new ArrayList<>())
          .add(bit.worldFromBit());
    }
    List<Drawable> all = new ArrayList<>();
    kinds.forEach(
        (shape, byMaterial) ->
            byMaterial.forEach(
                (material, places) -> {
                  Drawable.Presence presence =
                      material.emission() == 0 ? Drawable.Presence.BOTH : Drawable.Presence.SEEN;
                  Mesh mesh = UnitShapes.of(shape);
                  all.add(Drawable.rigid(mesh, List.of(material), places, presence, true));
                }));
    return all;
  }
}
