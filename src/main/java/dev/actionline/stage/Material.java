package dev.actionline.stage;

import org.joml.Vector3fc;

/**
 * What a surface looks like.
 *
 * @param name for people and for looks that replace it: {@code shirt}, {@code skin}, {@code eye}
 * @param color linear Rec.709
 * @param second the pattern's other colour, linear Rec.709
 * @param roughness 0 mirror to 1 matt
 * @param metallic 0 or 1; chrome reflects the set's surroundings
 * @param emission radiance of its own as a multiple of the colour; molten steel about 2.6
 * @param patternMetres size of one cell of the pattern
 */
public record Material(
    String name,
    Vector3fc color,
    Vector3fc second,
    float roughness,
    float metallic,
    float emission,
    Pattern pattern,
    float patternMetres) {

  /** Surface patterns, evaluated in model space by the renderer. */
  public enum Pattern {
    PLAIN, CHECKER, TILES, PLANKS, BRICK, STRIPES, SPECKLE, GRASS, MOLTEN, WATER, WINDOWS
  }
}
