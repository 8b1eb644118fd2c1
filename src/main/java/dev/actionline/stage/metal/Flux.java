package dev.actionline.stage.metal;

import java.util.List;

/**
 * What a body's metal does at a moment.
 *
 * @param melt 0 a body to 1 a puddle
 * @param weld 0 free to 1 grown together with the floor
 * @param climbM how far up the floor's pattern climbs when it is, metres
 * @param wounds that are open
 */
public record Flux(float melt, float weld, float climbM, List<Wound> wounds) {
  /** Nothing: a body like any other. */
  public static final Flux NONE = new Flux(0, 0, 0, List.of());

  public Flux {
    wounds = List.copyOf(wounds);
  }
}
