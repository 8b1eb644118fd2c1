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
    Vector3f at,
    float radius,
    Vector3f stretch,
    Kind kind,
    Vector3f color,
    float cover,
    float seed) {

  /** A round shine. */
  static Sprite disc(Vector3f at, float radius, Vector3f color) {
    return new Sprite(at, radius, new Vector3f(), Kind.DISC, color, 0, 0);
  }

  /** A bright line that reaches as far before its middle as behind. */
  static Sprite streak(Vector3f middle, Vector3f half, float radius, Vector3f color) {
    return new Sprite(middle, radius, half, Kind.STREAK, color, 0, 0);
  }

  /** A bit of smoke or dust. */
  static Sprite puff(Vector3f at, float radius, Vector3f color, double cover, double seed) {
    return new Sprite(
        at, radius, new Vector3f(), Kind.PUFF, color, (float) cover, (float) seed);
  }

  /** A tongue of fire. */
  static Sprite flame(
      Vector3f at, float radius, float halfHeight, Vector3f color, double cover, double seed) {
    Vector3f up = new Vector3f(0, halfHeight, 0);
    return new Sprite(at, radius, up, Kind.FLAME, color, (float) cover, (float) seed);
  }

  /** Shape, as {@code shaders/sprite.frag} cuts it. */
  public enum Kind {
    DISC,
    STREAK,
    PUFF,
    FLAME
  }
}
