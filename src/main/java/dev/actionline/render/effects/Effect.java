package dev.actionline.render.effects;

/** An effect by name. */
public interface Effect {
  /** As frame states call it. */
  String name();

  /** One line, a sentence without a full stop. */
  String doc();

  /** Adds what it shows at a moment. */
  void play(Moment m, Play out);
}
