package dev.actionline.stage;

import org.joml.Vector3f;
import org.joml.Vector3fc;

/** The formula of a cut. */
final class PlaneFormula extends Formula {
  private final float nx;
  private final float ny;
  private final float nz;
  private final float offset;

  PlaneFormula(Vector3fc point, Vector3fc normal) {
    this.nx = normal.x();
    this.ny = normal.y();
    this.nz = normal.z();
    this.offset = point.dot(normal);
  }

  @Override
  float at(float x, float y, float z) {
    return offset - (x * nx + y * ny + z * nz);
  }

  @Override
  float at(float x, float y, float z, Vector3f gradient) {
    gradient.set(-nx, -ny, -nz);
    return at(x, y, z);
  }

  @Override
  void sample(float[] out, int n, int i0, int j0, int k0, float step) {
    int at = 0;
    for (int k = 0; k < n; k++) {
      for (int j = 0; j < n; j++) {
        float base = (j0 + j) * step * ny + (k0 + k) * step * nz;
        for (int i = 0; i < n; i++) {
          out[at++] = offset - ((i0 + i) * step * nx + base);
        }
      }
    }
  }

  @Override
  float leastNear(float x, float y, float z, float within) {
    return at(x, y, z) - within;
  }

  @Override
  float mostNear(float x, float y, float z, float within) {
    return at(x, y, z) + within;
  }
}
