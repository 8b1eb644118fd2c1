package dev.actionline.app;

import dev.actionline.core.Source;
import dev.actionline.core.UserError;
import dev.actionline.deliver.Mp4Writer;
import dev.actionline.deliver.PngWriter;
import dev.actionline.deliver.Unfinished;
import dev.actionline.render.Image;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show dive -o dive.mp4}: an entry of a catalogue as a still or as a clip. */
@Command(name = "show", description = "Show an action, figure, prop, set, backdrop, move or effect.", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", arity = "1..*", description = "As actionline list writes it, or one of its words.")
  private List<String> name;

  @Option(names = "--in", paramLabel = "CATALOGUE", description = "Where to look: ${COMPLETION-CANDIDATES}.")
  private Catalogue in;

  @Option(names = "-o", paramLabel = "X.png|X.mp4|X.shots", description = "A still of the middle, a clip, or the list that plays it; default renders/NAME.png.")
  private Path output;

  @Option(names = "--size", paramLabel = "WxH", converter = SizeOption.Converter.class, description = "Size of the picture; default 1280x720.")
  private SizeOption size = new SizeOption(1280, 720);

  @Override
  public Integer call() {
    Exhibit exhibit = Exhibits.named(String.join(" ", name), in);
    String list = Exhibit.list(exhibit.name(), List.of(exhibit));
    String ending = ending();
    Path target = Output.file(output, exhibit.name() + ending, Path.of(""));
    if (ending.equals(".shots")) {
      Unfinished.write(target, list);
      Console.say(target.toString());
      return 0;
    }
    Film film = Film.of(exhibit.name(), new Source(exhibit.name() + ".shots", list), new Film.Options(false, null, false));
    Console.say(exhibit.name() + ": " + exhibit.doc());
    return ending.equals(".mp4") ? clip(film, target) : still(film, target);
  }

  private String ending() {
    String file = output == null ? ".png" : output.toString().toLowerCase(Locale.ROOT);
    return List.of(".png", ".mp4", ".shots").stream().filter(file::endsWith).findFirst()
        .orElseThrow(() -> new UserError("cannot write " + output, "the name ends in .png, .mp4 or .shots"));
  }

  private int still(Film film, Path target) {
    try (Pictures pictures = new Pictures(film, size)) {
      Image picture = pictures.blank();
      pictures.draw((film.timeline().frames() + 1) / 2, picture);
      PngWriter.write(picture, target);
      Console.say(target.toString());
      return pictures.slates() > 0 ? Main.OWN_ERROR : 0;
    }
  }

  private int clip(Film film, Path target) {
    try (Interrupt interrupt = new Interrupt();
        Mp4Writer writer = new Mp4Writer(target, size.width(), size.height(), film.timeline().rate());
        Pictures pictures = new Pictures(film, size)) {
      Export export = new Export(pictures, new FrameRange(1, film.timeline().frames()));
      if (!export.run(writer::add, interrupt::asked)) {
        Console.say("stopped; " + target + " was not written");
        return Main.INTERRUPTED;
      }
      writer.finish();
      Console.say(export.summary(target));
      return pictures.slates() > 0 ? Main.OWN_ERROR : 0;
    }
  }
}
