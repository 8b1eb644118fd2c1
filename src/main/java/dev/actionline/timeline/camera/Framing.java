package dev.actionline.timeline.camera;

import dev.actionline.timeline.camera.Scenery.Subject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A framing as a camera line asks for it: {@code camera WS on IVO, 24mm, low, from front left}.
 *
 * @param kind plain, over somebody's shoulder, or through somebody's eyes
 * @param subjects who is framed, together; the first is the one that counts. Empty: the set.
 * @param through whose shoulder or eyes; in a plain framing who is seen behind the subject
 * @param lensMm a written lens
 * @param elevationDegrees the camera's height as an angle above the subject; empty for eye level
 * @param azimuthDegrees where the camera stands round the subject, clockwise from its front; empty
 *     when the department may choose
 * @param metres a written distance from the subject
 * @param heightM a written height of the lens above the floor
 * @param rollDegrees dutch
 */
record Framing(
    Kind kind,
    ShotSize size,
    List<Subject> subjects,
    Optional<Subject> through,
    OptionalDouble lensMm,
    OptionalDouble elevationDegrees,
    OptionalDouble azimuthDegrees,
    OptionalDouble metres,
    OptionalDouble heightM,
    double rollDegrees) {

  /** How the picture is taken. */
  enum Kind {
    PLAIN,
    OTS,
    POV
  }

  Framing {
    subjects = List.copyOf(subjects);
  }

  static Framing of(ShotSize size, List<Subject> subjects) {
    OptionalDouble none = OptionalDouble.empty();
    return new Framing(
        Kind.PLAIN, size, subjects, Optional.empty(), none, none, none, none, none, 0);
  }

  Framing sized(ShotSize other) {
    return new Framing(
        kind, other, subjects, through, lensMm, elevationDegrees, azimuthDegrees, metres, heightM, rollDegrees);
  }

  Framing seenFrom(double azimuth) {
    return new Framing(
        kind, size, subjects, through, lensMm, elevationDegrees, OptionalDouble.of(azimuth), metres, heightM, rollDegrees);
  }
}
