package dev.actionline.app;

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

  Film open() {
    return Film.open(file, new Film.Options(burnIn, null, false));
  }

  SizeOption size(Film film) {
    return size != null ? size : new SizeOption(film.list().film().width(), film.list().film().height());
  }
}
