package dev.actionline.director;

import java.util.Optional;

/**
 * Somebody who has to be elsewhere with a cut, and whom the pictures show on both sides of it: he walks there
 * before the eyes of the audience.
 */
final class Passage {
  /** Nobody sees that somebody stands a step from where he stood, metres. */
  private static final double STEP = 1.8;

  /** Who has farther to go is taken there by the cut. */
  private static final double FAR = 5;

  private Passage() {}

  /**
   * Whether the way is seen.
   *
   * @param before the shot before, framed
   * @param way metres
   */
  static boolean shows(Optional<ShotDraft> before, ShotDraft shot, String performer, double way) {
    boolean cut = shot.opening.isEmpty() && shot.setup != null && !shot.setup.size().equals("POV");
    return way > STEP && way < FAR && cut && shot.setup.shows(performer)
        && before.filter(b -> b.setup != null && b.setup.shows(performer)).isPresent();
  }

  /** {@code PIP walks to 1.4 m in front of BRUNO, facing BRUNO}. */
  static Line line(String performer, String place) {
    return Line.of(Company.name(performer) + " walks to " + place);
  }
}
