package dev.actionline.render;

import java.util.Set;

/** One step on the way to a picture. It says what it reads and writes before it draws. */
interface Pass {
  /** What passes hand on to each other. */
  enum Slot {
    /** Depth from the key light. */
    SHADOW,
    /** What metal mirrors, by direction. */
    SURROUNDINGS,
    /** Linear radiance, distance in alpha. */
    SCENE,
    /** Where an effect writes the scene changed, before it goes back. */
    SCENE_ASIDE,
    /** What shines, blurred, a quarter of the size; and smaller on the way. */
    GLOW,
    GLOW_EIGHTH,
    GLOW_SIXTEENTH,
    GLOW_LEAST,
    /** The scene at half its size with its circles of confusion, and blurred by them. */
    HALF,
    SOFT,
    /** Display picture, luma in alpha. */
    DISPLAY,
    /** Where an effect writes the display picture changed. */
    DISPLAY_ASIDE,
    /** The file's frame, upside down. */
    FILE
  }

  String name();

  /** What it reads of this picture; most draw into the scene. */
  default Set<Slot> needs(Take take) {
    return Set.of(Slot.SCENE);
  }

  default Set<Slot> writes() {
    return Set.of(Slot.SCENE);
  }

  /** Whether this picture needs it. */
  default boolean wanted(Take take) {
    return !take.hidden();
  }

  void draw(Take take, Desk desk);
}
