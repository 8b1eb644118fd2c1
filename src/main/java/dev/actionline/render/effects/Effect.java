package dev.actionline.render.effects;

/**
 * An effect of small things in the set, by name; what it is and which numbers it takes is told by its
 * description, {@code shaders/effects/NAME/about.effect}.
 */
public interface Effect {
  /** As frame states call it. */
  String name();

  /** Adds what it shows at a moment. */
  void play(Moment m, Play out);
}
