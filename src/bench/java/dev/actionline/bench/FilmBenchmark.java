package dev.actionline.bench;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Breakdowns;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.director.Director;
import dev.actionline.director.Draft;
import dev.actionline.screenplay.ScreenplayReader;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.Timeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a script to a shot list, and from a shot list to the states of its frames. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseParallelGC"})
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
public class FilmBenchmark {
  private final Source script = read("examples/the-quiet-bell.fountain");
  private final Source feature = new Source("feature.fountain", script.text().repeat(50));
  private final Source list = read("bench/peers.shots");
  private final Breakdown breakdown = Breakdowns.of(ScreenplayReader.read(script).value()).value();
  private final Timeline film = resolved();
  private long frame;

  private static Source read(String path) {
    try {
      return new Source(path, Files.readString(Path.of(path)));
    } catch (IOException e) {
      throw new UncheckedIOException("run it from the checkout's folder", e);
    }
  }

  private Timeline resolved() {
    return Timeline.resolve(ShotListParser.parse(list).value()).value();
  }

  /** What the prose of a short film says. */
  @Benchmark
  public Result<Breakdown> understood() {
    return Breakdowns.of(ScreenplayReader.read(script).value());
  }

  /** Its shot list. */
  @Benchmark
  public Result<Draft> draft() {
    return Director.draft(breakdown);
  }

  /** A script of 120 pages, 27,000 words, to its shot list. */
  @Benchmark
  public Result<Draft> feature() {
    return ScreenplayReader.read(feature).then(Breakdowns::of).then(Director::draft);
  }

  /** A list put in time. */
  @Benchmark
  public Timeline timeline() {
    return resolved();
  }

  /** One frame's state. */
  @Benchmark
  public FrameState state() {
    frame = frame % film.frames() + 1;
    return film.at(frame);
  }
}
