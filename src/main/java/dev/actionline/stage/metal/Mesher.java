package dev.actionline.stage.metal;

import dev.actionline.stage.Field;
import dev.actionline.stage.Mesh;

/** Makes a field's surface: on the processor, or on a device. Both give the same surface. */
public interface Mesher {
  /**
   * The surface, all of one material.
   *
   * @param cellM edge of a cell, metres; the lattice lies still in the field's space
   */
  Mesh mesh(Field field, float cellM);
}
