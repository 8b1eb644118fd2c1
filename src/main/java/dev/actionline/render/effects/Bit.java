package dev.actionline.render.effects;

import dev.actionline.stage.Material;
import org.joml.Matrix4f;

/** A small solid thrown about, lit like everything else. */
public record Bit(Shape shape, Material material, Matrix4f worldFromBit) {

  /** Unit shapes: a metre across. */
  public enum Shape {
    CHIP,
    DROP,
    CASE
  }
}
