package dev.actionline.bench;

import dev.actionline.stage.Body;
import dev.actionline.stage.FigureLook;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Mesh;
import dev.actionline.stage.Pose;
import dev.actionline.stage.SurfaceNets;
import dev.actionline.stage.metal.Flux;
import dev.actionline.stage.metal.Liquid;
import dev.actionline.stage.metal.Morph;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.joml.Matrix4f;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The surface of liquid metal, and a body on its way into another: what each frame with them costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MetalBenchmark {
  private static final float SKIN_CELL_M = 0.014f;

  private final Body metal = body("man", 1.83f, "chrome");
  private final Body other = body("woman", 1.68f, "skin");
  private final Liquid melting =
      Liquid.of(metal, new Matrix4f(), metal.skinning(Pose.STANDING), new Flux(0.5f, 0, 0, List.of()));

  private static Body body(String figure, float metres, String surface) {
    return Figures.body(new FigureLook(figure, metres, "none", Map.of(), Map.of(), surface, Map.of(), 0));
  }

  /** A body half melted into its puddle. */
  @Benchmark
  public Mesh puddle() {
    return melting.mesh();
  }

  /** A whole body as metal. */
  @Benchmark
  public Mesh figure() {
    return SurfaceNets.liquid(metal.field(), SKIN_CELL_M);
  }

  @Benchmark
  public Morph morph() {
    return Morph.of(metal, other, Pose.STANDING, 0.4f);
  }
}
