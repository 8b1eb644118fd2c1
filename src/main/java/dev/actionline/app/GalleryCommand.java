package dev.actionline.app;

import dev.actionline.core.Source;
import dev.actionline.core.UserError;
import dev.actionline.timeline.Timeline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gallery actions}: a whole catalogue on contact sheets. */
@Command(name = "gallery", description = "Draw contact sheets of whole catalogues.", mixinStandardHelpOptions = true)
final class GalleryCommand implements Callable<Integer> {
  @Parameters(paramLabel = "WHAT", arity = "0..*", description = "Some of: ${COMPLETION-CANDIDATES}; default all.")
  private List<Catalogue> what = List.of(Catalogue.values());

  @Option(names = "--only", paramLabel = "NAME", split = ",", description = "Only these entries, by their names.")
  private List<String> only = List.of();

  @Option(names = "--no-names", description = "Numbers instead of names, for guessing what is shown.")
  private boolean anonymous;

  @Option(names = "-o", paramLabel = "FOLDER", description = "Where the sheets go; default renders.")
  private Path folder;

  @Option(names = "--size", paramLabel = "WxH", converter = SizeOption.Converter.class, description = "Size of one picture; default 320x180.")
  private SizeOption size = new SizeOption(320, 180);

  @Option(names = "--pictures", paramLabel = "N", description = "Pictures of a shot; default 3.")
  private int pictures = 3;

  @Override
  public Integer call() {
    Path into = folder == null ? Output.renders() : folder;
    if (Files.exists(into) && !Files.isDirectory(into)) {
      throw new UserError(into + " is a file", "name a folder for the sheets: -o gallery");
    }
    int worst = 0;
    for (Catalogue catalogue : what) {
      List<Exhibit> exhibits = Exhibits.of(catalogue).stream().filter(e -> only.isEmpty() || only.contains(e.name())).toList();
      if (!exhibits.isEmpty()) {
        worst = Math.max(worst, hang(catalogue, exhibits, into.resolve("gallery-" + catalogue.word() + ".png")));
      }
    }
    return worst;
  }

  private int hang(Catalogue catalogue, List<Exhibit> exhibits, Path target) {
    String name = "gallery of " + catalogue.word();
    Film film = Film.of(name, new Source(name + ".shots", Exhibit.list(name, exhibits)), new Film.Options(false, null, false));
    List<Timeline.ShotSpan> spans = film.timeline().shots();
    List<Wall.Hung> hung = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Exhibit e = exhibits.get(i);
      hung.add(anonymous ? new Wall.Hung(spans.get(i), String.valueOf(i + 1), "") : new Wall.Hung(spans.get(i), e.name(), e.doc()));
    }
    boolean moves = catalogue == Catalogue.ACTIONS || catalogue == Catalogue.MOVES || catalogue == Catalogue.EFFECTS;
    return (moves ? Wall.ofShots(pictures) : Wall.OF_STILLS).draw(film, hung, size, target);
  }
}
