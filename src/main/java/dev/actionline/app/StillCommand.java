package dev.actionline.app;

import dev.actionline.core.Time;
import dev.actionline.core.UserError;
import dev.actionline.deliver.PngWriter;
import dev.actionline.render.Renderer;
import dev.actionline.stage.Figures;
import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.Timeline;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code still FILE --at SECONDS|--shot 7B -o X.png}: one frame as a picture. */
@Command(name = "still", description = "Draw one frame as a PNG.", mixinStandardHelpOptions = true)
final class StillCommand implements Callable<Integer> {
  @Mixin private FileArgument input;

  @Option(names = "--at", paramLabel = "SECONDS", description = "The moment, from the film's start.")
  private Double at;

  @Option(names = "--shot", paramLabel = "7B", description = "The middle of a shot.")
  private String shot;

  @Option(names = "--frame", paramLabel = "N", description = "A frame by its number; the first is 1.")
  private Long frame;

  @Option(names = "-o", paramLabel = "X.png", description = "The picture; default renders/NAME-FRAME.png.")
  private Path output;

  @Override
  public Integer call() {
    Output.skins().ifPresent(Figures::keepSkinsIn);
    Renderer.seekDevice();
    Film film = input.open();
    long n = frameNumber(film.timeline());
    SizeOption size = input.size(film);
    Path target = Output.file(output, film.name() + "-" + n + ".png", input.file);
    FrameState state = film.timeline().at(n);
    try (Renderer renderer = Renderer.open(film.metal(), Optional.of(state))) {
      PngWriter.write(renderer.draw(state, size.width(), size.height()), target);
    }
    Console.say(target + ": frame " + n);
    return 0;
  }

  private long frameNumber(Timeline timeline) {
    if (Stream.of(at, frame, shot).filter(Objects::nonNull).count() > 1) {
      throw new UserError("a still is of one moment", "give one of --at, --frame and --shot");
    }
    if (frame != null) {
      return checked(frame, timeline);
    }
    if (shot != null) {
      Timeline.ShotSpan span = FrameRange.shot(timeline, shot);
      return (span.first() + span.last()) / 2;
    }
    return at == null ? 1 : checked(Time.ofSeconds(at).frames(timeline.rate()) + 1, timeline);
  }

  static long checked(long n, Timeline timeline) {
    if (n < 1 || n > timeline.frames()) {
      double seconds = Time.ofFrames(timeline.frames(), timeline.rate()).seconds();
      throw new UserError(
          "there is no frame " + n, String.format("the film has frames 1-%d, %.1f s", timeline.frames(), seconds));
    }
    return n;
  }
}
