package dev.actionline.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.render.gl.GlContext;
import dev.actionline.stage.Body;
import dev.actionline.stage.FigureLook;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Mesh;
import dev.actionline.stage.Pose;
import dev.actionline.stage.metal.Flux;
import dev.actionline.stage.metal.Liquid;
import java.util.List;
import java.util.Map;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The two ways to mesh metal give the same surface; software GL runs both. */
class GpuNetsTest {
  private static final float TOLERANCE_M = 0.0005f;

  private static GlContext context;
  private static GpuNets nets;

  @BeforeAll
  static void open() {
    context = GlContext.open();
    Assumptions.assumeTrue(GpuNets.possible(), "needs OpenGL 4.3");
    nets = new GpuNets();
  }

  @AfterAll
  static void close() {
    if (nets != null) {
      nets.close();
    }
    context.close();
  }

  private static Liquid melting(float melt, float weld) {
    FigureLook look = new FigureLook("man", 1.83f, "none", Map.of(), Map.of(), "chrome", Map.of(), 0);
    Body body = Figures.body(look);
    Matrix4f world = new Matrix4f().translation(2.3f, 0.4f, -5.1f).rotateY(0.7f);
    return Liquid.of(body, world, body.skinning(Pose.STANDING), new Flux(melt, weld, 0.6f, List.of()));
  }

  @Test
  void theSameSurfaceAsOnTheProcessor() {
    for (Liquid liquid : List.of(melting(0.5f, 0), melting(0, 1))) {
      Mesh cpu = liquid.mesh();
      Mesh gpu = nets.mesh(liquid.field(), liquid.cellM());
      assertThat(gpu.vertexCount()).isBetween(cpu.vertexCount() - 40, cpu.vertexCount() + 40);
      assertThat(gpu.indices().length / 3.0).isBetween(0.995 * cpu.indices().length / 3, 1.005 * cpu.indices().length / 3);
      float floor = 0.4f - 0.02f + 2 * liquid.cellM();
      float[] p = gpu.positions();
      for (int v = 0; v < gpu.vertexCount(); v++) {
        if (p[3 * v + 1] > floor) {
          float off = liquid.field().distance(p[3 * v], p[3 * v + 1], p[3 * v + 2]);
          assertThat(Math.abs(off)).as("vertex %d off the surface", v).isLessThan(0.5f * liquid.cellM());
        }
      }
      assertThat(farthest(gpu, cpu, floor)).as("from the processor's").isLessThan(TOLERANCE_M);
      assertThat(farthest(cpu, gpu, floor)).as("from the device's").isLessThan(TOLERANCE_M);
    }
  }

  @Test
  void theSameEveryTime() {
    Liquid liquid = melting(0.3f, 0);
    Mesh one = nets.mesh(liquid.field(), liquid.cellM());
    Mesh two = nets.mesh(liquid.field(), liquid.cellM());
    assertThat(one.positions()).isEqualTo(two.positions());
    assertThat(one.normals()).isEqualTo(two.normals());
    assertThat(one.indices()).isEqualTo(two.indices());
  }

  /** How far a vertex above a height lies from the nearest vertex of another mesh, at most. */
  private static float farthest(Mesh of, Mesh from, float above) {
    java.util.TreeMap<Float, List<Integer>> byX = new java.util.TreeMap<>();
    float[] q = from.positions();
    for (int u = 0; u < from.vertexCount(); u++) {
      byX.computeIfAbsent(q[3 * u], x -> new java.util.ArrayList<>()).add(u);
    }
    float[] p = of.positions();
    float worst = 0;
    for (int v = 0; v < of.vertexCount(); v++) {
      if (p[3 * v + 1] <= above) {
        continue;
      }
      float best = 0.02f;
      for (List<Integer> near : byX.subMap(p[3 * v] - 0.002f, p[3 * v] + 0.002f).values()) {
        for (int u : near) {
          best = Math.min(best, Vector3f.distance(
              p[3 * v], p[3 * v + 1], p[3 * v + 2], q[3 * u], q[3 * u + 1], q[3 * u + 2]));
        }
      }
      worst = Math.max(worst, best);
    }
    return worst;
  }
}
