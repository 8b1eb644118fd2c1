package dev.actionline.render;

import static org.lwjgl.opengl.GL11C.glFinish;

import dev.actionline.timeline.FrameState;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each pass costs, by hand: {@code Costs [WIDTH HEIGHT [FRAMES]]}. Processor time of all
 * threads over the number of processors is what a quiet machine would take; wall time beside it.
 */
public final class Costs {
  private final Map<String, List<double[]>> byPass = new LinkedHashMap<>();
  private long wall;
  private long cpu;

  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean)
            ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private void start() {
    glFinish();
    wall = System.nanoTime();
    cpu = cpuNanos();
  }

  private void done(String pass) {
    glFinish();
    long w = System.nanoTime();
    long c = cpuNanos();
    byPass
        .computeIfAbsent(pass, p -> new ArrayList<>())
        .add(new double[] {(w - wall) / 1e6, (c - cpu) / 1e6});
    wall = System.nanoTime();
    cpu = cpuNanos();
  }

  private static double median(List<double[]> all) {
    double[] sorted = all.stream().mapToDouble(a -> a[0]).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private void report() {
    int cores = Runtime.getRuntime().availableProcessors();
    double sumWall = 0;
    double sumCpu = 0;
    for (var e : byPass.entrySet()) {
      double w = median(e.getValue());
      double c = e.getValue().stream().mapToDouble(a -> a[1]).average().orElse(0) / cores;
      System.out.printf("%-12s wall %6.1f ms   cpu/%d %6.1f ms%n", e.getKey(), w, cores, c);
      sumWall += w;
      sumCpu += c;
    }
    System.out.printf("%-12s wall %6.1f ms   cpu/%d %6.1f ms%n", "all", sumWall, cores, sumCpu);
  }

  static void measure(GlRenderer renderer, java.util.function.LongFunction<FrameState> frames,
      int width, int height, int count) {
    for (int i = 1; i <= 3; i++) {
      renderer.draw(frames.apply(i), width, height);
    }
    Costs costs = new Costs();
    renderer.watch = costs::done;
    for (int i = 1; i <= count; i++) {
      FrameState state = frames.apply(i);
      costs.start();
      renderer.draw(state, width, height);
    }
    renderer.watch = PassWatch.NONE;
    costs.report();
  }

  /** {@code Costs [WIDTH HEIGHT [FRAMES [LIST.shots [FIRST]]]]}. */
  public static void main(String[] args) throws java.io.IOException {
    int width = args.length > 1 ? Integer.parseInt(args[0]) : 1280;
    int height = args.length > 1 ? Integer.parseInt(args[1]) : 720;
    int count = args.length > 2 ? Integer.parseInt(args[2]) : 12;
    boolean film = args.length > 3;
    java.util.function.LongFunction<FrameState> frames =
        film ? film(args[3], args.length > 4 ? Long.parseLong(args[4]) : 1) : Scenes::wide;
    try (GlRenderer renderer = GlRenderer.open(film ? Library.STAGE : Scenes.LIBRARY)) {
      System.out.println(renderer.device());
      measure(renderer, frames, width, height, count);
    }
  }

  private static java.util.function.LongFunction<FrameState> film(String file, long first)
      throws java.io.IOException {
    String text = java.nio.file.Files.readString(java.nio.file.Path.of(file));
    var list =
        dev.actionline.shotlist.ShotListParser.parse(
            new dev.actionline.core.Source(file, text));
    var timeline = dev.actionline.timeline.Timeline.resolve(list.value()).value();
    return i -> timeline.at(first - 1 + i);
  }
}
