package dev.actionline.timeline;

import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import java.util.List;
import java.util.Optional;

/**
 * A shutter that is open for a part of each frame: {@code shutter 180 deg}.
 *
 * @param degrees of a turn that takes a frame, up to 360
 * @param exposures how many moments of that time are drawn
 */
record Shutter(double degrees, int exposures) {
  /** So many moments for half a turn smear a quick hand without gaps at the size of a draft. */
  private static final int USUAL = 8;

  private static final int MOST = 64;

  /** The shutter of a shot: its own line's, else the film's; empty when nothing smears. */
  static Optional<Shutter> of(FilmDesk film, List<Schedule.Timed> lines) {
    Optional<Shutter> shutter = turned(film.list().film().shutterDegrees());
    for (Schedule.Timed line : lines) {
      if (line.statement() instanceof Statement.Direction d && d.keyword() == Keyword.SHUTTER) {
        shutter = read(film, d);
      }
    }
    return shutter;
  }

  private static Optional<Shutter> turned(double degrees) {
    return degrees <= 0 ? Optional.empty() : Optional.of(new Shutter(degrees, usual(degrees)));
  }

  private static int usual(double degrees) {
    return Math.max(2, (int) Math.round(USUAL * degrees / 180));
  }

  private static Optional<Shutter> read(FilmDesk film, Statement.Direction line) {
    Term angle = line.phrases().get(0).first();
    if (angle.is("off")) {
      return Optional.empty();
    }
    double degrees = angle.kind() == Term.Kind.NUMBER && !angle.unit().equals("s") ? angle.number() : 0;
    int exposures =
        line.phrases().size() > 1 ? (int) Math.round(line.phrases().get(1).first().number()) : usual(degrees);
    if (degrees <= 0 || degrees > 360 || exposures < 2 || exposures > MOST) {
      film.error(line.span(), "no such shutter", "write: shutter 180 deg; shutter 180 deg, 16 exposures; shutter off");
      return Optional.empty();
    }
    return Optional.of(new Shutter(degrees, exposures));
  }

  /** When a moment is, frames after the shutter opened. */
  double after(int exposure) {
    return degrees / 360 * exposure / exposures;
  }
}
