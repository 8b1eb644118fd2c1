package dev.actionline.app;

import dev.actionline.core.Source;
import dev.actionline.deliver.ContactSheet;
import dev.actionline.deliver.PngWriter;
import dev.actionline.render.Image;
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
  private static final int SHOTS_A_PAGE = 16;

  @Mixin private FileArgument input;

  @Option(names = "-o", paramLabel = "X.png", description = "The sheet; default renders/NAME-sheet.png. Further pages get -2, -3.")
  private Path output;

  @Option(names = "--shots", paramLabel = "7A..7C", description = "Only these shots.")
  private String shots;

  @Override
  public Integer call() {
    Path first = Output.file(output, Film.stem(input.file) + "-sheet.png", input.file);
    Film film = input.open();
    SizeOption size = input.size != null ? input.size : new SizeOption(320, 180);
    FrameRange range = FrameRange.of(film.timeline(), shots, null);
    List<Timeline.ShotSpan> wanted =
        film.timeline().shots().stream().filter(s -> s.first() >= range.first() && s.last() <= range.last()).toList();
    try (Pictures pictures = new Pictures(film, size);
        Progress progress = new Progress("drawing", "shots", wanted.size())) {
      Image picture = pictures.blank();
      for (int from = 0, page = 1; from < wanted.size(); from += SHOTS_A_PAGE, page++) {
        ContactSheet sheet = new ContactSheet(size.width(), size.height());
        for (Timeline.ShotSpan span : wanted.subList(from, Math.min(wanted.size(), from + SHOTS_A_PAGE))) {
          add(sheet, film, span, pictures, picture);
          progress.step();
        }
        Path target = page(first, page);
        PngWriter.write(sheet.image(), target);
        Console.say(target.toString());
      }
      return pictures.slates() > 0 ? Main.OWN_ERROR : 0;
    }
  }

  private void add(ContactSheet sheet, Film film, Timeline.ShotSpan span, Pictures pictures, Image picture) {
    sheet.shot(span.name() + "  " + span.title(), words(film.list(), span.name()));
    long length = span.last() - span.first();
    for (double share : new double[] {0.08, 0.5, 0.95}) {
      long frame = span.first() + Math.round(length * share);
      pictures.draw(frame, picture);
      sheet.picture(picture);
    }
  }

  private static Path page(Path first, int page) {
    return page == 1 ? first : first.resolveSibling(Film.stem(first) + "-" + page + ".png");
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
