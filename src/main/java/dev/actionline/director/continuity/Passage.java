package dev.actionline.director.continuity;

import dev.actionline.director.casting.Company;
import dev.actionline.director.coverage.ShotDraft;
import dev.actionline.director.text.Line;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who has to be elsewhere with a cut, and whom the pictures show on both sides of it: he walks there
 * before the eyes of the audience.
 */
final class Passage {
  /** Nobody sees that somebody stands a step from where he stood, metres. */
  private static final double STEP = 1.8;

  /** Who has farther to go runs, where whole bodies are seen; elsewhere the cut takes him there. */
  private static final double RUNS = 5;

  /** Who has farther to go than this is taken there by the cut in any case. */
  private static final double FAR = 13;

  /** What is about is out of such a picture. */
  static final Set<String> TIGHT = Set.of("ECU", "CU", "MCU", "insert", "POV");

  private Passage() {}

  /**
   * Whether the way is seen.
   *
   * @param before the shot before, framed
   * @param way metres
   */
  static boolean shows(Optional<ShotDraft> before, ShotDraft shot, String performer, double way) {
    boolean cut = shot.opening.isEmpty() && shot.setup != null && !shot.setup.size().equals("POV");
    if (!cut || !shot.setup.shows(performer)) {
      return false;
    }
    boolean whole = shot.setup.whole();
    return way > STEP && way < (whole ? FAR : RUNS)
        && before.filter(b -> b.setup != null && (b.setup.shows(performer) || whole && b.setup.whole() || !TIGHT.contains(b.setup.size()))).isPresent();
  }

  /** {@code PIP walks to 1.4 m in front of BRUNO, facing BRUNO}. */
  static Line line(String performer, String place, double way) {
    return Line.of(Company.name(performer) + (way > RUNS ? " runs to " : " walks to ") + place);
  }
}
