package dev.actionline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.joml.Matrix3f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

class SurfaceNetsTest {

  private static Field blobs() {
    return Field.builder()
        .ball(new Vector3f(0, 1, 0), 0.2f, 0)
        .material(1)
        .cone(new Vector3f(0.1f, 1, 0), new Vector3f(0.6f, 1.3f, 0.1f), 0.1f, 0.05f, 0.05f)
        .ellipsoid(
            new Vector3f(-0.2f, 0.9f, 0),
            new Vector3f(0.2f, 0.08f, 0.1f),
            new Matrix3f().rotateZ(0.5f),
            0.08f)
        .ellipsoid(
            new Vector3f(0.1f, 1.2f, 0.05f),
            new Vector3f(0.25f, 0.012f, 0.1f),
            new Matrix3f().rotateZ(-0.3f),
            0.06f)
        .cut(new Vector3f(0, 0.9f, 0), new Vector3f(0, -1, 0), 0.01f)
        .build();
  }

  @Test
  void verticesLieOnTheSurfaceAndNormalsPointOut() {
    Field field = blobs();
    Mesh mesh = SurfaceNets.mesh(field, 0.01f);
    assertThat(mesh.vertexCount()).isGreaterThan(2000);
    int outward = 0;
    int close = 0;
    for (int v = 0; v < mesh.vertexCount(); v++) {
      Vector3f p = at(mesh.positions(), v);
      Vector3f n = at(mesh.normals(), v);
      assertThat(n.length()).isCloseTo(1, within(1e-4f));
      close += Math.abs(field.distance(p)) < 0.0015f ? 1 : 0;
      float here = field.distance(p);
      outward += field.distance(p.fma(0.003f, n)) > here ? 1 : 0;
    }
    // Where surfaces meet at an edge, a vertex may stand off by most of a cell.
    assertThat(close).isGreaterThan(mesh.vertexCount() * 97 / 100);
    // In the bottom of a sharp notch there is no way out.
    assertThat(outward).isGreaterThan(mesh.vertexCount() * 99 / 100);
  }

  @Test
  void theMeshIsClosedAndWoundOutward() {
    Mesh mesh = SurfaceNets.mesh(blobs(), 0.012f);
    Map<Long, Integer> edges = new HashMap<>();
    double volume = 0;
    int[] t = mesh.indices();
    for (int i = 0; i < t.length; i += 3) {
      for (int e = 0; e < 3; e++) {
        long a = t[i + e];
        long b = t[i + (e + 1) % 3];
        edges.merge(Math.min(a, b) << 32 | Math.max(a, b), a < b ? 1 : -1, Integer::sum);
      }
      Vector3f a = at(mesh.positions(), t[i]);
      Vector3f b = at(mesh.positions(), t[i + 1]);
      Vector3f c = at(mesh.positions(), t[i + 2]);
      volume += a.dot(b.cross(c)) / 6;
    }
    assertThat(edges.values()).allMatch(balance -> balance == 0);
    assertThat(volume).isBetween(0.03, 0.06);
  }

  @Test
  void blocksLeaveOutNothingThatMatters() {
    Field field = blobs();
    FieldBlocks grid = new FieldBlocks(field, 0.015f);
    int n = FieldBlocks.SAMPLES;
    int checked = 0;
    for (FieldBlocks.Block block : grid.blocks) {
      for (int s = 0; block != null && s < n * n * n; s++) {
        float x = grid.x(block.bx * FieldBlocks.CELLS + s % n);
        float y = grid.y(block.by * FieldBlocks.CELLS + s / n % n);
        float z = grid.z(block.bz * FieldBlocks.CELLS + s / n / n);
        float whole = field.distance(x, y, z);
        if (Math.abs(whole) < 0.015f) {
          assertThat(block.distances[s]).isCloseTo(whole, within(1e-6f));
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(1000);
  }

  @Test
  void equalFieldsGiveEqualMeshes() {
    Mesh a = SurfaceNets.mesh(blobs(), 0.02f);
    Mesh b = SurfaceNets.mesh(blobs(), 0.02f);
    assertThat(a.positions()).isEqualTo(b.positions());
    assertThat(a.indices()).isEqualTo(b.indices());
    assertThat(a.materials()).isEqualTo(b.materials()).contains((byte) 0, (byte) 1);
  }

  @Test
  void aCarvingPieceWithAMaterialColoursItsWound() {
    Field field =
        Field.builder()
            .ball(new Vector3f(0, 0, 0), 0.3f, 0)
            .material(4)
            .carveInMaterial(
                new RoundCone(new Vector3f(0, 0.3f, 0), new Vector3f(0, 0.4f, 0), 0.1f, 0.1f),
                0.01f)
            .build();
    Mesh mesh = SurfaceNets.mesh(field, 0.02f);
    assertThat(mesh.materials()).contains((byte) 0, (byte) 4);
    assertThat(field.distance(0, 0.29f, 0)).isPositive();
  }

  private static Vector3f at(float[] numbers, int v) {
    return new Vector3f(numbers[3 * v], numbers[3 * v + 1], numbers[3 * v + 2]);
  }
}
