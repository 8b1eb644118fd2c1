package dev.actionline.render;

import dev.actionline.timeline.FrameState;
import java.util.List;

/**
 * All that one picture is drawn from. Immutable; the passes need nothing else.
 *
 * @param width of the film's picture within the file's frame, pixels
 * @param height of the film's picture, pixels
 */
record Take(
    FrameState state, int width, int height, View view, Lighting lighting, List<Drawable> solids) {

  /** The film's frame within the file's: as large as fits, sides even, in pixels {w, h}. */
  static int[] pictureSize(double aspect, int width, int height) {
    if (width > height * aspect) {
      return new int[] {Math.min(width, even(height * aspect)), height};
    }
    return new int[] {width, Math.min(height, even(width / aspect))};
  }

  private static int even(double size) {
    return Math.max(2, 2 * (int) Math.round(size / 2));
  }

  static Take of(Library library, FrameState state, int width, int height) {
    int[] size = pictureSize(state.aspect(), width, height);
    View view = View.of(state.camera(), state.aspect(), (float) size[0] / size[1]);
    List<Drawable> solids = Staging.of(library, state);
    return new Take(state, size[0], size[1], view, Lighting.of(state, view), solids);
  }
}
