package dev.actionline.render.effects;

import org.joml.Vector3f;

/**
 * A small flat thing that faces the camera.
 *
 * @param at its middle, metres, world
 * @param radius metres
 * @param stretch half its length as a vector in the world; zero for a round one
 * @param color radiance, linear Rec.709, times cover where it is no light of its own
 * @param cover how much it hides what is behind it, 0 (adds light) to 1
 * @param seed 0..1, where in the noise its shape is cut
 */
public record Sprite(
    Vector3f at, float radius, Vector3f stretch, Kind kind, Vector3f color, float cover, float seed) {

  /** Shape, as {@code shaders/sprite.frag} cuts it. */
  public enum Kind {
    DISC,
    STREAK,
    PUFF,
    FLAME
  }
}
