package dev.actionline.render;

import dev.actionline.render.effects.Play;
import dev.actionline.stage.Model;
import dev.actionline.timeline.FrameState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that one picture is drawn from. Immutable; the passes need nothing else.
 *
 * @param fileWidth of the file's frame, pixels
 * @param width of the film's picture within the file's frame, pixels
 * @param height of the film's picture, pixels
 * @param glows whether something in it is bright enough to shine beyond its edges
 * @param treatments effects that a shader each draws
 * @param wakes what stands in a liquid or fell into it
 * @param metal something that mirrors its surroundings, a performer before a prop
 * @param reach of the set
 */
record Take(
    FrameState state,
    int fileWidth,
    int fileHeight,
    int width,
    int height,
    View view,
    Lighting lighting,
    KeyShadow shadow,
    List<Drawable> solids,
    boolean glows,
    Optional<Drawable> metal,
    Play play,
    List<Treatment> treatments,
    List<Wake> wakes,
    List<Blot> blots,
    Reach reach,
    Lettering lettering) {

  /** The film's frame within the file's: as large as fits, sides even, in pixels {w, h}. */
  static int[] pictureSize(double aspect, int width, int height) {
    if (width > height * aspect) {
      return new int[] {Math.min(width, even(height * aspect)), height};
    }
    return new int[] {width, Math.min(height, even(width / aspect))};
  }

  /** Whether a card or a slate covers the picture, so that nobody need draw it. */
  boolean hidden() {
    return Lettering.hidesPicture(state);
  }

  /** Whether the lens blurs what is out of focus. */
  boolean focuses() {
    return state.camera().focusMetres() > 0;
  }

  /** Whether anything in it mirrors its surroundings. */
  boolean hasMetal() {
    return metal.isPresent();
  }

  /** Definitions for the lit shaders: loops of known length are much faster on a processor. */
  List<String> litDefines() {
    List<String> defines = new ArrayList<>();
    defines.add("LIGHTS " + lighting.major());
    defines.add("MINOR_LIGHTS " + lighting.minorPadded());
    defines.add("FOG_LIGHTS " + lighting.inFog().size());
    if (!shadow.none()) {
      defines.add("SHADOWED " + KeyShadow.MAP_TEXELS + ".0");
      if (shadow.lamp() == null) {
        defines.add("SHADOW_OF_SUN");
      }
    }
    return defines;
  }

  private static int even(double size) {
    return Math.max(2, 2 * (int) Math.round(size / 2));
  }

  static Take of(
      Library library, Extents extents, FrameState state, int width, int height) {
    int[] size = pictureSize(state.aspect(), width, height);
    View view = View.of(state.camera(), state.aspect(), (float) size[0] / size[1]);
    List<Drawable> solids =
        Lettering.hidesPicture(state) ? new ArrayList<>() : Staging.of(library, state);
    Play play = Happening.of(library, state, view, solids, extents);
    solids.addAll(Happening.bits(play));
    Seen seen = new Seen(view, solids, extents);
    List<Model.Light> practicals = Lettering.hidesPicture(state) ? List.of() : Practicals.of(library, state);
    Lighting lighting = Lighting.of(state, view, play.lights, practicals);
    KeyShadow shadow = KeyShadow.of(lighting.key(), view, solids);
    List<Blot> blots =
        Lettering.hidesPicture(state) ? List.of() : Blot.of(state, library);
    Lettering lettering = Lettering.of(state, Label.of(state, view, library), width, height);
    return new Take(
        state,
        width,
        height,
        size[0],
        size[1],
        view,
        lighting,
        shadow,
        solids,
        !play.sprites.isEmpty() || seen.glows(),
        seen.metal(),
        play,
        Treatment.of(state, view, solids, extents),
        Lettering.hidesPicture(state) ? List.of() : Wake.of(state, library, solids, extents),
        blots,
        Reach.of(library, state),
        lettering);
  }
}
