package dev.actionline.app;

import dev.actionline.core.Source;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.Statement;
import dev.actionline.timeline.Timeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sheet FILE}: a contact sheet, three pictures a shot with its name and words. */
@Command(name = "sheet", description = "Draw a contact sheet: three pictures a shot.", mixinStandardHelpOptions = true)
final class SheetCommand implements Callable<Integer> {
  @Mixin private FileArgument input;

  @Option(names = "-o", paramLabel = "X.png", description = "The sheet; default renders/NAME-sheet.png. Further pages get -2, -3.")
  private Path output;

  @Option(names = "--shots", paramLabel = "7A..7C,9B", description = "Only these shots.")
  private String shots;

  @Option(names = "--pictures", paramLabel = "N", description = "Pictures of a shot; default 3.")
  private int pictures = 3;

  @Override
  public Integer call() {
    Path first = Output.file(output, Film.stem(input.file) + "-sheet.png", input.file);
    Film film = input.open();
    SizeOption size = input.size != null ? input.size : new SizeOption(320, 180);
    List<FrameRange> ranges = new ArrayList<>();
    for (String some : shots == null ? new String[] {null} : shots.split(",")) {
      ranges.add(FrameRange.of(film.timeline(), some, null));
    }
    List<Timeline.ShotSpan> wanted =
        film.timeline().shots().stream()
            .filter(s -> ranges.stream().anyMatch(r -> s.first() >= r.first() && s.last() <= r.last()))
            .toList();
    List<Wall.Hung> hung = wanted.stream().map(s -> new Wall.Hung(s, s.name() + "  " + s.title(), words(film.list(), s.name()))).toList();
    return Wall.ofShots(pictures).draw(film, hung, size, first);
  }

  /** What is done and said in a shot, as the list writes it. */
  private static String words(ShotList list, String shot) {
    List<String> words = new ArrayList<>();
    for (ShotList.Scene scene : list.scenes()) {
      for (ShotList.Shot s : scene.shots()) {
        if (s.name().equals(shot)) {
          s.statements().stream().filter(x -> !(x instanceof Statement.Direction)).forEach(x -> words.add(text(list.source(), x)));
        }
      }
    }
    return String.join("  ·  ", words);
  }

  private static String text(Source source, Statement statement) {
    return source.slice(statement.span()).replaceAll("\\s+@\\d+(-\\d+)?\\s*$", "").trim();
  }
}
