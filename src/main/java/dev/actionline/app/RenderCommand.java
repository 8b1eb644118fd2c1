package dev.actionline.app;

import dev.actionline.core.FrameRate;
import dev.actionline.deliver.Mp4Writer;
import dev.actionline.render.Renderer;
import dev.actionline.stage.Figures;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code render FILE}: a script or a shot list becomes an MP4. */
@Command(name = "render", description = "Render a screenplay or a shot list to MP4.", mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {
  @Mixin private FileArgument input;

  @Option(names = "-o", paramLabel = "OUT.mp4", description = "The film; default renders/NAME.mp4.")
  private Path output;

  @Option(names = "--fps", paramLabel = "N", converter = RateConverter.class, description = "Frames a second: 23.976, 24, 25, 29.97, 30, 48, 50, 59.94, 60.")
  private FrameRate rate;

  @Option(names = "--shots", paramLabel = "7A..7C", description = "Only these shots.")
  private String shots;

  @Option(names = "--frames", paramLabel = "A-B", description = "Only these frames, both included; the first is 1.")
  private String frames;

  @Option(
      names = "--minutes-per-page",
      paramLabel = "N",
      description = "A page of the script plays N minutes, 1 by the rule of the trade; for a script without a list beside it.")
  private Double minutesPerPage;

  @Option(names = "--no-cache", description = "Draft and cut bodies anew even when script and program are as they were.")
  private boolean noCache;

  @Override
  public Integer call() {
    if (!noCache) {
      Output.skins().ifPresent(Figures::keepSkinsIn);
    }
    Renderer.seekDevice();
    Mp4Writer.seekEncoder();
    Path target = Output.file(output, Film.stem(input.file) + ".mp4", input.file);
    Film film = Film.open(input.file, new Film.Options(input.burnIn, rate, noCache, input.metal(), minutesPerPage));
    SizeOption size = input.size(film);
    FrameRange range = FrameRange.of(film.timeline(), shots, frames);
    try (Interrupt interrupt = new Interrupt();
        Mp4Writer writer = new Mp4Writer(target, size.width(), size.height(), film.timeline().rate());
        Pictures pictures = new Pictures(film, size, range.first())) {
      Export export = new Export(pictures, range);
      if (!export.run(writer::add, interrupt::asked)) {
        Console.say("stopped; " + target + " was not written");
        return Main.INTERRUPTED;
      }
      writer.finish();
      Console.say(export.summary(target));
      return pictures.slates() > 0 ? Main.OWN_ERROR : 0;
    }
  }

  /** Reads a frame rate from the command line. */
  static final class RateConverter implements picocli.CommandLine.ITypeConverter<FrameRate> {
    @Override
    public FrameRate convert(String text) {
      return FrameRate.parse(text)
          .orElseThrow(() -> new TypeConversionException("no frame rate " + text + "; write 23.976, 24, 25, 29.97, 30, 48, 50, 59.94 or 60"));
    }
  }
}
