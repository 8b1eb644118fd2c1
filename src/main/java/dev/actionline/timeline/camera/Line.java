package dev.actionline.timeline.camera;

import dev.actionline.shotlist.Rule;
import dev.actionline.timeline.camera.Scenery.Extent;
import dev.actionline.timeline.camera.Scenery.Subject;
import java.util.Optional;
import org.joml.Vector3f;

/**
 * The line of action between a subject and the nearest other, above all one whom it faces or has to do with. The camera stays on the right hand of
 * who goes from the one whose name comes first to the other, so that all singles of the two are taken
 * from the same side, whoever is framed.
 *
 * @param from where it begins; empty when nobody is there to make a line
 */
record Line(Optional<Vector3f> from, Vector3f to) {
  /** Who is farther away makes no line, metres. */
  private static final double FAR = 9;

  /** Whom one faces lies within this angle, degrees; the others count as farther away, and so do those who lie. */
  private static final double BEFORE = 50;

  private static final double ASIDE = 2.2;

  static Line of(ShotContext shot, Company company) {
    SampledSubject me = company.first();
    Vector3f here = me.raw(0).middle();
    Optional<Vector3f> other = Optional.empty();
    String name = "";
    double least = FAR;
    for (Subject s : shot.scenery().performers(shot.start())) {
      Extent e = s.at(shot.start());
      Vector3f there = e.middle();
      double d = there.distance(here);
      d *= shot.partners().contains(s.owner()) ? 0.5 : 1;
      d *= faces(me.raw(0), there) ? 1 : ASIDE;
      d *= e.height() < 0.5 * e.stature() ? ASIDE : 1;
      boolean partner = company.count() < 2 || company.owners().contains(s.owner());
      if (!s.owner().equals(me.owner()) && e.kind() != Scenery.Kind.BEAST && partner && d < least && d > 0.05) {
        least = d;
        other = Optional.of(there);
        name = s.owner();
      }
    }
    if (other.isEmpty() || me.raw(0).kind() == Scenery.Kind.BEAST || shot.film().without().contains(Rule.LINE)) {
      return new Line(Optional.empty(), here);
    }
    boolean first = me.owner().compareTo(name) < 0;
    return first ? new Line(Optional.of(here), other.get()) : new Line(other, here);
  }

  private static boolean faces(Extent me, Vector3f there) {
    double bearing = Math.toDegrees(Math.atan2(there.x - me.face().x, -(there.z - me.face().z)));
    return Math.abs(FramingSolver.wrap(bearing - me.heading())) < BEFORE;
  }

  /** Whether an eye is on the wrong side of it. */
  boolean crossedBy(Vector3f eye) {
    if (from.isEmpty()) {
      return false;
    }
    Vector3f a = from.get();
    double side = (to.x - a.x) * (eye.z - a.z) - (to.z - a.z) * (eye.x - a.x);
    return side < 0;
  }

  /** From a front the way to the side of the line that is kept: none, or right round. */
  double across(double front) {
    if (from.isEmpty()) {
      return 0;
    }
    Vector3f middle = new Vector3f(from.get()).lerp(to, 0.5f);
    return crossedBy(FramingSolver.direction(front, 0).mul(3).add(middle)) ? 180 : 0;
  }

  /** An angle from the front, to its right or to its left, whichever keeps the line. */
  double prefers(double degrees, double front) {
    if (from.isEmpty()) {
      return degrees;
    }
    Vector3f middle = new Vector3f(from.get()).lerp(to, 0.5f);
    Vector3f eye = FramingSolver.direction(front + degrees, 0).mul(3).add(middle);
    return crossedBy(eye) ? -degrees : degrees;
  }
}
