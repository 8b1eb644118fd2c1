package dev.actionline.render;

import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.FrameState.Overlay;
import java.util.List;
import java.util.Optional;

/**
 * All that decides how a frame looks before it is joined with others: of two that are equal one is
 * drawn. A card stands still whatever would happen behind it; a frozen picture differs from the next
 * by its number alone.
 *
 * @param words what lies over the picture
 * @param picture empty when the words hide it
 */
record Likeness(int width, int height, double aspect, List<Overlay> words, Optional<FrameState> picture) {

  static Likeness of(FrameState state, int width, int height) {
    List<Overlay> words =
        state.overlays().stream().filter(o -> !joins(o)).toList();
    return new Likeness(width, height, state.aspect(), words, seen(state));
  }

  /** What is done with pictures once they are drawn. */
  private static boolean joins(Overlay overlay) {
    return overlay instanceof Overlay.Leaving
        || overlay instanceof Overlay.Iris
        || overlay instanceof Overlay.Exposure;
  }

  private static Optional<FrameState> seen(FrameState state) {
    // a slate tells the frame's number, and the grain of film goes by it
    if (state.slate().isPresent() || !state.effects().isEmpty()) {
      return Optional.of(state);
    }
    return Lettering.hidesPicture(state) ? Optional.empty() : Optional.of(state.unnumbered());
  }
}
