package dev.actionline.app;

import dev.actionline.render.MetalOn;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that play a film share. */
final class FileArgument {
  @Parameters(paramLabel = "FILE", description = "A screenplay (.fountain, .fdx, .pdf, .txt) or a shot list (.shots).")
  Path file;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      converter = SizeOption.Converter.class,
      description = "Size of the picture; default what the list says, 1280x720.")
  SizeOption size;

  @Option(names = "--burn-in", description = "Write scene, shot, lens, camera, frame and timecode into the picture.")
  boolean burnIn;

  @Option(
      names = "--metal",
      paramLabel = "cpu|gpu",
      description = "Where liquid metal is meshed; default by the class of device: gpu unless GL is software or below 4.3.")
  Meshed metal;

  /** The choices of {@code --metal}. */
  enum Meshed {
    cpu(MetalOn.CPU),
    gpu(MetalOn.GPU);

    private final MetalOn on;

    Meshed(MetalOn on) {
      this.on = on;
    }
  }

  MetalOn metal() {
    return metal == null ? MetalOn.BEST : metal.on;
  }

  Film open() {
    return Film.open(file, new Film.Options(burnIn, null, false, metal(), null));
  }

  SizeOption size(Film film) {
    return size != null ? size : new SizeOption(film.list().film().width(), film.list().film().height());
  }
}
