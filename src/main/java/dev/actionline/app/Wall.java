package dev.actionline.app;

import dev.actionline.deliver.ContactSheet;
import dev.actionline.deliver.PngWriter;
import dev.actionline.render.Image;
import dev.actionline.timeline.Timeline;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How shots hang on contact sheets.
 *
 * @param columns shots side by side
 * @param rows of shots on a page
 * @param frames the moments of each shot
 */
record Wall(int columns, int rows, TellingFrames frames) {
  private static final int WIDTH = 6;
  private static final int ROWS = 8;

  /** So many pictures a shot, from soon after its beginning to just before its end. */
  static Wall ofShots(int pictures) {
    List<Double> shares = IntStream.range(0, pictures).mapToObj(i -> pictures == 1 ? 0.5 : 0.08 + 0.87 * i / (pictures - 1)).toList();
    return new Wall(Math.max(1, WIDTH / pictures), ROWS, new TellingFrames(shares));
  }

  /** One picture of each, for what does not move. */
  static final Wall OF_STILLS = new Wall(6, 6, new TellingFrames(List.of(0.5)));

  /** A shot on the wall: its heading and the words below. */
  record Hung(Timeline.ShotSpan span, String heading, String words) {}

  /**
   * Draws pages: the first to a file, further ones beside it with -2, -3 behind its name.
   *
   * @return the command's exit code
   */
  int draw(Film film, List<Hung> shots, SizeOption size, Path first) {
    int aPage = columns * rows;
    try (Pictures pictures = new Pictures(film, size);
        Progress progress = new Progress("drawing", "shots", shots.size())) {
      Image picture = pictures.blank();
      for (int from = 0, page = 1; from < shots.size(); from += aPage, page++) {
        ContactSheet sheet = new ContactSheet(size.width(), size.height(), columns, frames.shares().size());
        for (Hung shot : shots.subList(from, Math.min(shots.size(), from + aPage))) {
          hang(sheet, film.timeline(), shot, pictures, picture);
          progress.step();
        }
        Path target = page(first, page);
        PngWriter.write(sheet.image(), target);
        Console.say(target.toString());
      }
      return pictures.slates() > 0 ? Main.OWN_ERROR : 0;
    }
  }

  private void hang(ContactSheet sheet, Timeline film, Hung shot, Pictures pictures, Image picture) {
    sheet.shot(shot.heading(), shot.words());
    for (long frame : frames.of(film, shot.span())) {
      pictures.draw(frame, picture);
      sheet.picture(picture);
    }
  }

  private static Path page(Path first, int page) {
    return page == 1 ? first : first.resolveSibling(Film.stem(first) + "-" + page + ".png");
  }
}
