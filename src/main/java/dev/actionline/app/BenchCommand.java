package dev.actionline.app;

import dev.actionline.render.Image;
import dev.actionline.render.Renderer;
import dev.actionline.timeline.FrameState;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code bench FILE}: where a frame's time goes, pass by pass. Processor time of all threads beside
 * the time on the clock: on a machine that others use the first is the one to compare.
 */
@Command(name = "bench", description = "Tell where a frame's time goes, pass by pass.", mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
  private static final int WARM = 6;

  @Mixin private FileArgument input;

  @Option(names = "--frames", paramLabel = "A-B", description = "Only these frames; both are included.")
  private String frames;

  /** Milliseconds of one pass in one frame. */
  private record Cost(double wall, double processor) {}

  private final Map<String, List<Cost>> byPass = new LinkedHashMap<>();
  private long wall;
  private long processor;

  @Override
  public Integer call() {
    Film film = input.open();
    SizeOption size = input.size(film);
    FrameRange range = FrameRange.of(film.timeline(), null, frames);
    try (Renderer renderer = Renderer.open(film.metal())) {
      Image image = Image.blank(size.width(), size.height());
      long first = System.nanoTime();
      renderer.draw(film.timeline().at(range.first()), image);
      double firstMs = (System.nanoTime() - first) / 1e6;
      for (int i = 0; i < WARM; i++) {
        renderer.draw(film.timeline().at(Math.min(range.last(), range.first() + i)), image);
      }
      renderer.watch(this::done);
      for (long frame = range.first(); frame <= range.last(); frame++) {
        begin();
        FrameState state = film.timeline().at(frame);
        done("frame state");
        renderer.draw(state, image);
      }
      Console.say(
          String.format(
              Locale.ROOT,
              "%s, %dx%d, frames %d-%d on %s; the first picture took %.0f ms",
              film.name(), size.width(), size.height(), range.first(), range.last(), renderer.device(), firstMs));
    }
    report();
    return 0;
  }

  private void begin() {
    wall = System.nanoTime();
    processor = processorNanos();
  }

  private void done(String pass) {
    long w = System.nanoTime();
    long p = processorNanos();
    byPass.computeIfAbsent(pass, k -> new ArrayList<>()).add(new Cost((w - wall) / 1e6, (p - processor) / 1e6));
    begin();
  }

  private void report() {
    int frames = byPass.get("frame state").size();
    int cores = Runtime.getRuntime().availableProcessors();
    System.out.printf(Locale.ROOT, "%-14s %9s %14s%n", "pass", "clock ms", "processor ms");
    double clock = 0;
    double busy = 0;
    for (Map.Entry<String, List<Cost>> e : byPass.entrySet()) {
      // a pass that only some frames have costs each frame its share
      double w = e.getValue().stream().mapToDouble(Cost::wall).sum() / frames;
      double p = e.getValue().stream().mapToDouble(Cost::processor).sum() / frames;
      System.out.printf(Locale.ROOT, "%-14s %9.1f %14.1f%n", e.getKey(), w, p);
      clock += w;
      busy += p;
    }
    System.out.printf(Locale.ROOT, "%-14s %9.1f %14.1f%n", "a frame", clock, busy);
    System.out.printf(
        Locale.ROOT,
        "%.1f frames/s as measured; %.1f on %d quiet cores kept busy%n",
        1000 / clock, 1000 * cores / busy, cores);
  }

  private static long processorNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }
}
