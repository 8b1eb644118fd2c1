package dev.actionline.stage.metal;

import dev.actionline.stage.Bone;
import org.joml.Vector3f;

/**
 * What a hit leaves in metal: it moves with a bone.
 *
 * @param at a point near the skin, metres in the bone's frame
 * @param outward away from the body there, unit, in the bone's frame
 * @param radiusM of the rim when it is open, metres
 * @param open 0 healed to 1 open
 * @param through whether it goes through the body and out behind, and peels it back
 * @param seed of its petals
 */
public record Wound(
    Bone bone, Vector3f at, Vector3f outward, float radiusM, float open, boolean through, long seed) {
  public Wound {
    at = new Vector3f(at);
    outward = new Vector3f(outward).normalize();
  }
}
