package dev.actionline.stage;

/**
 * Triangles for the renderer.
 *
 * @param positions three numbers a vertex, metres, in the frame of the part or body that owns it
 * @param normals three numbers a vertex, unit
 * @param materials one index a vertex into its owner's materials
 * @param indices three a triangle, counter-clockwise seen from outside
 * @param bones four {@link Bone} ordinals a vertex; empty for a rigid mesh
 * @param weights four a vertex, summing to 1; empty for a rigid mesh
 */
public record Mesh(
    float[] positions,
    float[] normals,
    byte[] materials,
    int[] indices,
    byte[] bones,
    float[] weights) {

  public int vertexCount() {
    return positions.length / 3;
  }

  public boolean skinned() {
    return bones.length > 0;
  }
}
