package dev.actionline.render;

import dev.actionline.stage.Material;
import dev.actionline.stage.Model;
import dev.actionline.timeline.FrameState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joml.Matrix4f;

/** Turns the names of a frame state into meshes at places. */
final class Staging {
  private static final Matrix4f WORLD = new Matrix4f();

  private final Library library;
  private final FrameState state;
  private final List<Drawable> drawables = new ArrayList<>();

  private Staging(Library library, FrameState state) {
    this.library = library;
    this.state = state;
  }

  static List<Drawable> of(Library library, FrameState state) {
    Staging staging = new Staging(library, state);
    FrameState.SetState set = state.set();
    library
        .model(Model.Kind.SET, set.model())
        .ifPresent(m -> staging.addModel(m, WORLD, 1, set.moved(), false));
    if (state.camera().openMetres() > 0) {
      staging.drawables.replaceAll(Drawable::ofSet);
    }
    for (String backdrop : set.backdrops()) {
      library
          .model(Model.Kind.BACKDROP, backdrop)
          .ifPresent(m -> staging.addModel(m, WORLD, 1, Map.of(), false));
    }
    state.props().forEach(staging::addProp);
    state.figures().forEach(staging::addFigure);
    return staging.drawables;
  }

  /** A prop's model, or the stand-in for what nothing is known of. */
  static Model modelOf(Library library, FrameState.PropState prop) {
    return library
        .model(Model.Kind.PROP, prop.model())
        .orElseGet(
            () ->
                library.standIn(
                    prop.label().isEmpty() ? prop.model() : prop.label(), prop.standInMetres()));
  }

  private void addProp(FrameState.PropState prop) {
    Model model = modelOf(library, prop);
    addModel(model, prop.worldFromProp(), prop.glow(), prop.moved(), true);
  }

  private void addModel(
      Model model, Matrix4f worldFromModel, float glow, Map<String, Float> moved, boolean late) {
    List<Material> materials = glowing(model.materials(), glow);
    boolean backdrop = model.kind() == Model.Kind.BACKDROP;
    for (Model.Part part : model.parts()) {
      float by = moved.getOrDefault(part.name(), 0f);
      Matrix4f taken = part.on().isEmpty() ? worldFromModel : new Matrix4f(worldFromModel).mul(model.taken(part, moved));
      List<Matrix4f> now = placements(part, taken, state.sceneSeconds(), by);
      boolean runs = part.motion().type() != Model.Motion.Type.NONE;
      if (backdrop) {
        add(part, materials, now, Drawable.Presence.SEEN, runs);
      } else if (!late && turnsInPlace(part)) {
        // A wheel's shadow hardly changes while it turns: it falls from the wheel at rest, and the
        // shadows of a hall full of machines can be kept.
        add(part, materials, now, Drawable.Presence.SEEN, true);
        List<Matrix4f> atRest = placements(part, worldFromModel, 0, by);
        add(part, materials, atRest, Drawable.Presence.SHADOW, false);
      } else {
        add(part, materials, now, Drawable.Presence.BOTH, late || runs);
      }
    }
  }

  private static boolean turnsInPlace(Model.Part part) {
    return part.motion().type() == Model.Motion.Type.SPIN
        || part.motion().type() == Model.Motion.Type.TRAVEL;
  }

  private static List<Matrix4f> placements(
      Model.Part part, Matrix4f worldFromModel, double seconds, float moved) {
    List<Matrix4f> placements = new ArrayList<>(part.placements().size());
    for (int copy = 0; copy < part.placements().size(); copy++) {
      placements.add(new Matrix4f(worldFromModel).mul(part.modelFromPart(copy, seconds, moved)));
    }
    return placements;
  }

  private void add(
      Model.Part part,
      List<Material> materials,
      List<Matrix4f> placements,
      Drawable.Presence presence,
      boolean late) {
    drawables.add(Drawable.rigid(part.mesh(), materials, placements, presence, late));
  }

  private void addFigure(FrameState.FigureState figure) {
    drawables.addAll(new FigureStaging(library, figure).drawables());
  }

  private static List<Material> glowing(List<Material> materials, float factor) {
    if (factor == 1) {
      return materials;
    }
    return materials.stream().map(m -> dimmed(m, factor)).toList();
  }

  static List<Material> glowing(List<Material> materials, Map<String, Float> factors) {
    if (factors.isEmpty()) {
      return materials;
    }
    return materials.stream().map(m -> dimmed(m, factors.getOrDefault(m.name(), factors.getOrDefault("", 1f)))).toList();
  }

  private static Material dimmed(Material m, float factor) {
    return new Material(
        m.name(),
        m.color(),
        m.second(),
        m.roughness(),
        m.metallic(),
        m.emission() * factor,
        m.pattern(),
        m.patternMetres());
  }
}
