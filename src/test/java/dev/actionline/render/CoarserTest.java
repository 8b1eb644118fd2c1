package dev.actionline.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Field;
import dev.actionline.stage.Mesh;
import dev.actionline.stage.RoundCone;
import dev.actionline.stage.SurfaceNets;
import java.util.Arrays;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

class CoarserTest {
  private static final float CELL = 0.01f;

  /** Mesh of a limb a metre long, all of it carried by bone 1 below a height and by bone 2 above. */
  private static Mesh limb(float radius, float border) {
    Field field = Field.builder().add(new RoundCone(new Vector3f(), new Vector3f(0, 1, 0), radius, radius), 0).build();
    Mesh m = SurfaceNets.mesh(field, 0.008f);
    byte[] bones = new byte[4 * m.vertexCount()];
    float[] weights = new float[4 * m.vertexCount()];
    for (int v = 0; v < m.vertexCount(); v++) {
      bones[4 * v] = (byte) (m.positions()[3 * v + 1] < border ? 1 : 2);
      weights[4 * v] = 1;
    }
    return new Mesh(m.positions(), m.normals(), m.materials(), m.indices(), bones, weights);
  }

  @Test
  void aThickLimbNeedsFewerTrianglesForItsSurfaceThanAFinger() {
    Mesh thick = limb(0.10f, 2);
    Mesh thin = limb(0.008f, 2);
    double thickShare = (double) Coarser.of(thick, CELL).vertexCount() / thick.vertexCount();
    double thinShare = (double) Coarser.of(thin, CELL).vertexCount() / thin.vertexCount();
    assertThat(thickShare).isLessThan(0.12);
    assertThat(thinShare).isGreaterThan(3 * thickShare);
  }

  @Test
  void theSurfaceStaysWhereItIs() {
    Mesh coarse = Coarser.of(limb(0.10f, 2), CELL);
    for (int v = 0; v < coarse.vertexCount(); v++) {
      float[] p = Arrays.copyOfRange(coarse.positions(), 3 * v, 3 * v + 3);
      double y = Math.max(0, Math.min(1, p[1]));
      double off = Math.sqrt(p[0] * p[0] + (p[1] - y) * (p[1] - y) + p[2] * p[2]) - 0.10;
      assertThat(Math.abs(off)).isLessThan(0.25 * CELL);
    }
  }

  @Test
  void whereAnotherBoneTakesOverNoVertexHasBonesOfBothSides() {
    Mesh coarse = Coarser.of(limb(0.10f, 0.5f), CELL);
    for (int v = 0; v < coarse.vertexCount(); v++) {
      float y = coarse.positions()[3 * v + 1];
      if (Math.abs(y - 0.5f) > CELL) {
        assertThat(coarse.bones()[4 * v]).isEqualTo((byte) (y < 0.5f ? 1 : 2));
      }
    }
  }
}
